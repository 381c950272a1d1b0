import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareCommand } from '../../../src/commands/compare.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { claimJsonSchema, type ClaimJson } from '../../../src/report/json.ts';
import { recordingHost } from '../commands/recording-host.ts';
import { pairedRows } from '../rows.ts';

/** Twelve tables that every gate should get right, as files through `mira compare --json`, at a margin of .02. */

type Rows = readonly Sample[];

const A = pairedRows(1266, 1203, 12, 60);
const J = pairedRows(40, 36, 0, 0);
const K = pairedRows(200, 180, 0, 0);

/** Errors on every fifth item. */
function errored(rows: Rows): Rows {
  return rows.map((row, index) => (index % 5 === 0 ? { ...row, scores: { acc: null }, error: 'timeout' } : row));
}

const TABLES: readonly (readonly [string, readonly [Rows, Rows], string, string | null, number])[] = [
  ['A: 12 gained, 60 lost of 1,266', A, 'regressed', null, 20],
  ['B: 53 lost of 57', pairedRows(57, 53, 0, 53), 'regressed', null, 20],
  ['C: 2 lost of 58', pairedRows(58, 53, 0, 2), 'inconclusive', null, 10],
  ['D: 1 gained, 1 lost of 58', pairedRows(58, 55, 1, 1), 'inconclusive', null, 10],
  ['E: identical, 1,266', pairedRows(1266, 1203, 0, 0), 'holds', null, 0],
  ['F: identical, 57', pairedRows(57, 53, 0, 0), 'inconclusive', null, 10],
  ['G: 4 lost of 1,319', pairedRows(1319, 1200, 0, 4), 'holds', null, 0],
  ['H: 21 gained, 23 lost of 500', pairedRows(500, 400, 21, 23), 'inconclusive', null, 10],
  ['I: the first half of the items', [A[0], A[1].slice(0, 633)], 'inconclusive', 'missing-samples', 12],
  ['J: 8 of 40 items errored', [J[0], errored(J[1])], 'inconclusive', 'missing-samples', 12],
  [
    'K: the metric is gone',
    [K[0], K[1].map((row) => ({ ...row, scores: { other: 1 } }))],
    'regressed',
    'claim-removed',
    20,
  ],
  ['L: without exactly the 60 items that A lost', [A[0], A[1].slice(60)], 'inconclusive', 'missing-samples', 12],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-tables-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, rows: Rows): Promise<string> {
  const header = {
    schema: 'mira-samples/1',
    metrics: { acc: { direction: 'higher', kind: 'binary' }, other: { direction: 'higher' } },
  };
  const path = join(folder, name);
  await writeFile(path, [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

const Output = v.object({ result: v.string(), claims: v.array(claimJsonSchema) });

async function compare(before: Rows, after: Rows): Promise<{ readonly exit: number; readonly claim: ClaimJson }> {
  const { host, results } = recordingHost();
  const exit = await compareCommand(
    {
      base: await write('before.jsonl', before),
      candidate: await write('after.jsonl', after),
      margin: 0.02,
      alpha: null,
      config: null,
      json: true,
      flips: null,
      trust: {},
    },
    host,
  );
  const { claims } = v.parse(Output, JSON.parse(results.join('')));
  const claim = claims.find(({ id }) => id === 'qa/acc');
  if (claim === undefined) throw new Error('no claim');
  return { exit, claim };
}

/** The same rows in another order. */
function shuffled(rows: Rows, seed: number): Rows {
  const order = (index: number): number => Math.imul(index + seed, 0x9e37_79b1) >>> 0;
  return rows
    .map((row, index) => ({ row, at: order(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

describe('mira compare', () => {
  it.each(TABLES)('%s', async (name, [before, after], verdict, reason, exit) => {
    const found = await compare(before, after);
    expect(found.claim).toMatchObject({ verdict, reason });
    expect(found.exit).toBe(exit);
    // no order of items, and no seed, changes a digit
    expect(await compare(shuffled(before, 7), shuffled(after, 1_000_003))).toStrictEqual(found);
    if (name[0] === 'A') expect(found.claim.p).toBeCloseTo(4.03e-9, 11);
    if (name[0] === 'F') expect(found.claim.pNotWorse).toBeCloseTo(0.316, 3);
    if (name[0] === 'H') expect(found.claim.pNotWorse).toBeCloseTo(0.132, 3);
    // what could be seen, and what would settle it, stands in every open answer that a test gave
    if (verdict === 'inconclusive' && reason === null) {
      expect(found.claim.detectable).toBeGreaterThan(0);
      expect(found.claim.needed).toBeGreaterThan(found.claim.n);
    }
  });
});
