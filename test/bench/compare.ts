import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { runChild } from './child.ts';
import { MAX_PEAK_MB } from './evidence.ts';
import type { Measurement } from './measurement.ts';
import { benchRows } from './rows.ts';

const HEADER = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };

const answer = v.object({
  result: v.literal('regressed'),
  claims: v.tuple([v.object({ n: v.number(), lost: v.number(), gained: v.literal(0) })]),
});

/** `mira compare` on two raw outputs, of which the second is wrong in every twentieth row too. */
export function measureCompare(dist: string, folder: string, rows: number): readonly Measurement[] {
  const before = join(folder, 'before.jsonl');
  const after = join(folder, 'after.jsonl');
  writeOutput(before, rows);
  writeOutput(after, rows, (row) => row % 20 === 0);
  const { stdout, seconds, peak } = runChild([join(dist, 'mira.js'), 'compare', before, after, '--json'], folder, 20);
  const { claims } = v.parse(answer, JSON.parse(stdout));
  if (claims[0].n !== rows || claims[0].lost !== Math.ceil(rows / 20)) throw new Error(`a wrong answer: ${stdout}`);
  return [
    { area: 'compare', name: 'mira compare', value: seconds, unit: 's', limit: null },
    { area: 'compare', name: 'peak memory', value: peak / 1e6, unit: 'MB', limit: MAX_PEAK_MB },
  ];
}

function writeOutput(path: string, count: number, alsoWrong?: (row: number) => boolean): void {
  const file = openSync(path, 'wx');
  let begun = `${JSON.stringify(HEADER)}\n`;
  for (const row of benchRows(count, alsoWrong)) {
    begun += `${JSON.stringify(row)}\n`;
    if (begun.length < 1_000_000) continue;
    writeSync(file, begun);
    begun = '';
  }
  writeSync(file, begun);
  closeSync(file);
}
