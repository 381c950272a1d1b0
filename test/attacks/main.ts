// `npm run attack`: tries every row of the corpus, and says what was caught by what. With --json for machines.
import { parseArgs } from 'node:util';
import { CORPUS } from './corpus.ts';
import { Lab } from './lab.ts';
import { trySuite, wrong, type Tried } from './run.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const begin = performance.now();
const tried: Tried[] = [];
await using lab = await Lab.start();
for (const suite of CORPUS) {
  const found = await trySuite(suite, lab);
  tried.push(...found);
  const failed = wrong(found);
  if (values.json) continue;
  console.log(
    `${failed.length === 0 ? '✓' : '✗'} ${suite.base.name}: ${found.length - 1} attacks on ${suite.base.about}`,
  );
  for (const line of failed) console.log(`    ${line}`);
}

const bases = tried.filter(({ expected }) => expected === 'accepted');
const attacks = tried.filter(({ expected }) => expected !== 'accepted');
const result = {
  attacks: attacks.length,
  caught: attacks.filter(({ expected, outcome }) => outcome === expected).length,
  bases: bases.length,
  falseAlarms: bases.filter(({ outcome }) => outcome !== 'accepted').length,
  seconds: Number(((performance.now() - begin) / 1000).toFixed(1)),
};
if (values.json) console.log(JSON.stringify({ ...result, tried }));
else {
  console.log(
    `${result.caught} of ${result.attacks} attacks caught as they have to be, ${result.falseAlarms} false alarms on ${result.bases} bases, ${result.seconds} s`,
  );
}
process.exitCode = wrong(tried).length === 0 ? 0 : 1;
