import { join } from 'node:path';
import * as v from 'valibot';
import { runChild, type Finished } from './child.ts';
import { findEvalgate } from './evalgate.ts';
import { MAX_PEAK_MB } from './evidence.ts';
import type { Measurement } from './measurement.ts';
import { everyTwentieth, writeOutput } from './outputs.ts';
import { logSlope, MAX_SLOPE, median } from './statistics.ts';

const answer = v.object({
  result: v.literal('regressed'),
  claims: v.tuple([v.object({ n: v.number(), lost: v.number(), gained: v.literal(0) })]),
});

const RUNS = 3;
const NOT_SLOWER = 1;

/** `mira compare` on two raw outputs, of which the second is wrong in every twentieth row too. */
export function measureCompare(dist: string, folder: string, rows: number): readonly Measurement[] {
  const { seconds, peak } = compare(dist, folder, outputs(folder, rows, true));
  return [
    row('mira compare', seconds),
    row('peak memory', peak / 1e6, { unit: 'MB', limit: MAX_PEAK_MB }),
    ...measurePlain(dist, folder, rows),
  ];
}

/** Rows without texts, in turn with the fastest program of others that judges such pairs. */
function measurePlain(dist: string, folder: string, rows: number): readonly Measurement[] {
  const sizes = [rows / 100, rows / 10, rows].map((size) => outputs(folder, Math.round(size), false));
  const evalgate = findEvalgate(folder, rows);
  const own = sizes.map(() => [] as Finished[]);
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const [at, pair] of sizes.entries()) own[at]?.push(compare(dist, folder, pair));
    if (evalgate !== null) theirs.push(evalgate());
  }
  const times = own.map((runs) => median(runs.map(({ seconds }) => seconds)));
  const largest = times.at(-1) ?? Number.NaN;
  const missing = evalgate === null ? { missing: 'evalgate-cli is not installed (npm run rivals)' } : {};
  return [
    row('plain rows: mira compare', largest),
    row('plain rows: evalgate paired', median(theirs), missing),
    row('plain rows: mira compare ÷ evalgate paired', largest / median(theirs), {
      unit: '×',
      limit: NOT_SLOWER,
      ...missing,
    }),
    row(
      'plain rows: time over rows, from a hundredth',
      logSlope(sizes.map(({ count }, at) => [count, times[at] ?? 0])),
      {
        unit: 'slope',
        limit: MAX_SLOPE,
      },
    ),
    row('plain rows: peak memory', Math.max(...(own.at(-1) ?? []).map(({ peak }) => peak)) / 1e6, {
      unit: 'MB',
      limit: MAX_PEAK_MB,
    }),
  ];
}

function row(name: string, value: number, rest: Partial<Measurement> = {}): Measurement {
  return { area: 'compare', name, value, unit: 's', limit: null, ...rest };
}

interface Outputs {
  readonly count: number;
  readonly before: string;
  readonly after: string;
}

function outputs(folder: string, count: number, texts: boolean): Outputs {
  const [before, after] = ['before', 'after'].map((name) =>
    join(folder, `${name}-${count}${texts ? '' : '-plain'}.jsonl`),
  );
  if (before === undefined || after === undefined) throw new RangeError('there are two outputs');
  writeOutput(before, count, texts);
  writeOutput(after, count, texts, everyTwentieth);
  return { count, before, after };
}

function compare(dist: string, folder: string, { count, before, after }: Outputs): Finished {
  const finished = runChild([join(dist, 'mira.js'), 'compare', before, after, '--json'], folder, 20);
  const { claims } = v.parse(answer, JSON.parse(finished.stdout));
  if (claims[0].n !== count || claims[0].lost !== Math.ceil(count / 20)) {
    throw new Error(`a wrong answer: ${finished.stdout}`);
  }
  return finished;
}
