import type { Sample } from '../../../src/evidence/sample.ts';
import { pairedRows } from '../rows.ts';

/** Rows of one side. */
export type Rows = readonly Sample[];

/** Two outputs of a harness on `acc`, and what has to be said of them at a margin of .02. */
export interface ComparedTable {
  readonly name: string;
  readonly before: Rows;
  readonly after: Rows;
  readonly verdict: 'holds' | 'regressed' | 'inconclusive';
  readonly reason: string | null;
  /** Of `mira compare`. */
  readonly exit: number;
}

const A = pairedRows(1266, 1203, 12, 60);
const J = pairedRows(40, 36, 0, 0);
const K = pairedRows(200, 180, 0, 0);

/** Errors on every fifth item. */
function errored(rows: Rows): Rows {
  return rows.map((row, index) => (index % 5 === 0 ? { ...row, scores: { acc: null }, error: 'timeout' } : row));
}

function listed(
  name: string,
  [before, after]: readonly [Rows, Rows],
  verdict: ComparedTable['verdict'],
  reason: string | null,
  exit: number,
): ComparedTable {
  return { name, before, after, verdict, reason, exit };
}

/** Twelve tables that every gate should get right; of the last four something is not told. */
export const TWELVE_TABLES: readonly ComparedTable[] = [
  listed('A: 12 gained, 60 lost of 1,266', A, 'regressed', null, 20),
  listed('B: 53 lost of 57', pairedRows(57, 53, 0, 53), 'regressed', null, 20),
  listed('C: 2 lost of 58', pairedRows(58, 53, 0, 2), 'inconclusive', null, 10),
  listed('D: 1 gained, 1 lost of 58', pairedRows(58, 55, 1, 1), 'inconclusive', null, 10),
  listed('E: identical, 1,266', pairedRows(1266, 1203, 0, 0), 'holds', null, 0),
  listed('F: identical, 57', pairedRows(57, 53, 0, 0), 'inconclusive', null, 10),
  listed('G: 4 lost of 1,319', pairedRows(1319, 1200, 0, 4), 'holds', null, 0),
  listed('H: 21 gained, 23 lost of 500', pairedRows(500, 400, 21, 23), 'inconclusive', null, 10),
  listed('I: the first half of the items', [A[0], A[1].slice(0, 633)], 'inconclusive', 'missing-samples', 12),
  listed('J: 8 of 40 items errored', [J[0], errored(J[1])], 'inconclusive', 'missing-samples', 12),
  listed(
    'K: the metric is gone',
    [K[0], K[1].map((row) => ({ ...row, scores: { other: 1 } }))],
    'regressed',
    'claim-removed',
    20,
  ),
  listed('L: without exactly the 60 items that A lost', [A[0], A[1].slice(60)], 'inconclusive', 'missing-samples', 12),
];

/** A file of `mira-samples/1`. */
export function miraSamples(rows: Rows): string {
  const header = {
    schema: 'mira-samples/1',
    metrics: { acc: { direction: 'higher', kind: 'binary' }, other: { direction: 'higher' } },
  };
  return [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The same rows in another order. */
export function shuffled(rows: Rows, seed: number): Rows {
  const order = (index: number): number => Math.imul(index + seed, 0x9e37_79b1) >>> 0;
  return rows
    .map((row, index) => ({ row, at: order(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
