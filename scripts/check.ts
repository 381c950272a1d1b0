// `npm run check`: every habit of the house, each with what is wrong and how long it took.
import { allChecks } from './checks/all.ts';
import { ROOT } from './root.ts';

const SHOWN = 40;
let failed = 0;

for (const { name, find } of allChecks()) {
  const begin = performance.now();
  const problems = await find(ROOT).catch(linesOf);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`    ${problem}`);
  if (problems.length > SHOWN) console.log(`    … and ${problems.length - SHOWN} more`);
  if (problems.length > 0) failed += 1;
}

console.log(failed === 0 ? 'All checks passed.' : `${failed} ${failed === 1 ? 'check' : 'checks'} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

function linesOf(thrown: unknown): readonly string[] {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n').filter((line) => line.trim() !== '');
}
