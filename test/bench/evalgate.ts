import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeLines } from './lines-file.ts';
import { everyTwentieth } from './outputs.ts';
import { findPython } from './peers.ts';
import { benchRows } from './rows.ts';

/**
 * `evalgate paired` of evalgate-cli 0.2.0 as a whole process, on the same counts.
 *
 * @returns what runs it and says how many seconds it took; `null` where it is not installed
 */
export function findEvalgate(folder: string, rows: number): (() => number) | null {
  const python = findPython('evalgate-cli==0.2.0');
  if (python === null) return null;
  const table = join(folder, 'evalgate.csv');
  const candidate = benchRows(rows, everyTwentieth).map(({ scores }) => scores.accuracy);
  function* lines(): Generator<string> {
    yield 'baseline,candidate';
    for (const { scores } of benchRows(rows)) yield `${scores.accuracy},${candidate.next().value ?? ''}`;
  }
  writeLines(table, lines());
  const argv = ['-m', 'evalgate', 'paired', table, '--baseline', 'baseline', '--candidate', 'candidate', '--json'];
  return () => {
    const start = performance.now();
    const { stdout, stderr } = spawnSync(python, argv, { encoding: 'utf8' });
    if (!stdout.includes('"regression"')) throw new Error(`evalgate says something else: ${stdout}${stderr}`);
    return (performance.now() - start) / 1000;
  };
}
