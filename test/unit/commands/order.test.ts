import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareCommand } from '../../../src/commands/compare.ts';
import { openOutput } from '../../../src/harness/formats/index.ts';
import { writeEvidence } from '../../../src/storage/evidence-folder.ts';
import { spoolSamples } from '../../../src/storage/spool.ts';
import { recordingHost } from './recording-host.ts';

/** Through the code that reads files: neither root nor verdict nor what is told of it goes by the order of rows. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-order-'));
});
afterAll(async () => rm(folder, { recursive: true }));

const HEADER = {
  schema: 'mira-samples/1',
  metrics: { accuracy: { direction: 'higher' }, mark: { direction: 'higher' } },
};

function rows(side: 0 | 1): readonly unknown[] {
  return Array.from({ length: 90 }, (_, index) => ({
    key: `é${index % 45}`,
    repeat: Math.floor(index / 45),
    scores: { accuracy: (index * 7 + side * (index % 3)) % 5 > 1 ? 1 : 0, mark: ((index * 13) % 17) / 17 - side * 0.1 },
    slices: { lang: index % 45 < 9 ? 'ca' : 'es' },
    target: String(index % 4),
    prompt: `text ${index % 45}`,
  }));
}

async function write(name: string, lines: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, [HEADER, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

async function rootOf(path: string): Promise<unknown> {
  const output = await openOutput(path, { format: 'auto', task: 'qa' });
  const sorted = await spoolSamples(output.rows(), folder);
  try {
    const secrets = new Map([['qa', Buffer.alloc(32, 7)]]);
    return await writeEvidence(sorted, secrets, join(folder, 'samples.zst'), join(folder, 'salts.zst'));
  } finally {
    await sorted.close();
  }
}

async function told(base: string, candidate: string): Promise<unknown> {
  const { host, results } = recordingHost();
  const flips = join(folder, 'flips.jsonl');
  const options = { base, candidate, margin: null, alpha: null, config: null, json: true, flips, trust: {} };
  const exit = await compareCommand(options, host);
  return { exit, results, flips: await readFile(flips, 'utf8') };
}

const shuffled = (side: 0 | 1) => {
  const all = rows(side);
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
};

it('permuting rows changes neither root nor verdict', async () => {
  const [base, candidate] = [await write('base.jsonl', rows(0)), await write('candidate.jsonl', rows(1))];
  const [root, verdicts] = [await rootOf(candidate), await told(base, candidate)];
  await fc.assert(
    fc.asyncProperty(shuffled(0), shuffled(1), async (before, after) => {
      const [mixedBase, mixed] = [await write('b.jsonl', before), await write('c.jsonl', after)];
      expect(await rootOf(mixed)).toEqual(root);
      expect(await told(mixedBase, mixed)).toEqual(verdicts);
    }),
    { numRuns: 12, seed: 6 },
  );
});
