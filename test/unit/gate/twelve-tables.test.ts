import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareCommand } from '../../../src/commands/compare.ts';
import { claimJsonSchema, type ClaimJson } from '../../../src/report/json.ts';
import { recordingHost } from '../commands/recording-host.ts';
import { miraSamples, shuffled, TWELVE_TABLES, type Rows } from './twelve-tables.ts';

/** The twelve tables as files through `mira compare --json`. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-tables-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, rows: Rows): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, miraSamples(rows));
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

describe('mira compare', () => {
  it.each(TWELVE_TABLES)('$name', async ({ name, before, after, verdict, reason, exit }) => {
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
