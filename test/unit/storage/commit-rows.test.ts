import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TaskCommitter } from '../../../src/evidence/commitment.ts';
import { encodeParts } from '../../../src/evidence/parts.ts';
import { compareSamples, type Sample } from '../../../src/evidence/sample.ts';
import { RowCommitter, type CommitOptions } from '../../../src/storage/commit-rows.ts';
import { spoolSamples, type SortedSamples } from '../../../src/storage/spool.ts';
import { sample } from '../rows.ts';

const ROWS = Array.from({ length: 6000 }, (_, at): Sample => {
  const number = (at * 7919) % 6000;
  const long = number % 1500 === 7 ? 'é'.repeat(700_000) : '';
  return sample(
    `q/${number}`,
    { accuracy: number % 3 === 0 ? 0 : 1 },
    { task: number % 5 === 0 ? 'a' : 'b', prompt: long },
  );
});
const SECRETS = new Map(['a', 'b'].map((task) => [task, Buffer.alloc(32, task)]));

let folder = '';
let sorted: SortedSamples;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-commit-'));
  sorted = await spoolSamples(stream(), folder);
});
afterAll(async () => {
  await sorted.close();
  await rm(folder, { recursive: true });
});

async function* stream(): AsyncGenerator<Sample> {
  yield* ROWS;
}

async function lines(how: CommitOptions): Promise<{ readonly text: Buffer; readonly commitments: unknown }> {
  const committer = new RowCommitter(sorted, SECRETS, how);
  const pieces: Uint8Array[] = [];
  for await (const piece of committer.lines()) pieces.push(piece);
  return { text: Buffer.concat(pieces), commitments: committer.commitments() };
}

describe('RowCommitter', () => {
  it('makes the roots and lines of the rows, in this thread and in several', async () => {
    const committers = new Map([...SECRETS].map(([task, secret]) => [task, new TaskCommitter(secret)]));
    for (const row of ROWS.toSorted(compareSamples)) committers.get(row.task)?.add(encodeParts(row));
    const expected = Array.from(committers, ([task, committer]) => ({ task, ...committer.commitment() }));
    const here = await lines({ threads: 0 });
    expect(here.commitments).toEqual(expected);
    const there = await lines({ threads: 2 });
    expect(there.commitments).toEqual(expected);
    expect(there.text.equals(here.text)).toBe(true);
    expect(await new RowCommitter(sorted, SECRETS, { threads: 2 }).commit()).toEqual(expected);
  });

  it('ends with the reason of the signal, wherever the work is done', async () => {
    const reason = new Error('stopped');
    for (const threads of [0, 2]) {
      const committer = new RowCommitter(sorted, SECRETS, { threads, signal: AbortSignal.abort(reason) });
      await expect(committer.commit()).rejects.toBe(reason);
    }
  });

  it('lets its threads go when nobody wants more lines', async () => {
    const committer = new RowCommitter(sorted, SECRETS, { threads: 2 });
    const pieces = committer.lines()[Symbol.asyncIterator]();
    expect((await pieces.next()).done).toBe(false);
    await pieces.return?.(undefined);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
  });

  it('refuses rows of a task without a secret', async () => {
    const committer = new RowCommitter(sorted, new Map([...SECRETS].slice(1)), { threads: 0 });
    await expect(committer.commit()).rejects.toMatchObject({ code: 'E_INTERNAL' });
  });
});
