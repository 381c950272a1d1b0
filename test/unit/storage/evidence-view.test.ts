import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaskCommitment } from '../../../src/evidence/commitment.ts';
import type { PartNumber } from '../../../src/evidence/parts.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { MiraError } from '../../../src/errors.ts';
import { openEvidence, writeEvidence, type EvidenceFiles } from '../../../src/storage/evidence-folder.ts';
import { closeParts, openParts } from '../../../src/storage/evidence-view.ts';
import { spoolSamples } from '../../../src/storage/spool.ts';
import { collect } from '../collect.ts';

let folder = '';
let roots: readonly TaskCommitment[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-view-'));
  roots = await write('full', ROWS);
});
afterEach(() => rm(folder, { recursive: true }));

const ROWS: readonly Sample[] = ['qa', 'qb'].flatMap((task) =>
  Array.from({ length: 5 }, (_, n): Sample => ({
    task,
    key: `q${n}`,
    repeat: 0,
    scores: { accuracy: n % 2 },
    slices: { lang: 'ca' },
    prompt: `prompt ${n} of ${task}`,
    target: n,
    response: n === 3 ? null : { text: `answer ${n}` },
    error: n === 3 ? 'timeout' : null,
  })),
);

function files(name: string): EvidenceFiles {
  return { samplesPath: join(folder, `${name}.jsonl.zst`), saltsPath: join(folder, `${name}-salts.jsonl.zst`) };
}

async function write(name: string, rows: readonly Sample[], secret = 7): Promise<readonly TaskCommitment[]> {
  async function* stream(): AsyncGenerator<Sample> {
    yield* rows;
  }
  const sorted = await spoolSamples(stream(), folder);
  try {
    const secrets = new Map([...sorted.counts.keys()].map((task) => [task, Buffer.alloc(32, secret)]));
    return await writeEvidence(sorted, secrets, files(name).samplesPath, files(name).saltsPath);
  } finally {
    await sorted.close();
  }
}

async function read(name: string) {
  const opened = await openEvidence(files(name).samplesPath, files(name).saltsPath);
  const rows = await collect(opened.rows());
  return { rows, commitments: await opened.commitments(), views: await opened.views() };
}

/** The row with the members of closed parts taken out. */
function without(row: Sample, closed: readonly PartNumber[]): Sample {
  return {
    ...row,
    prompt: closed.includes(1) ? null : row.prompt,
    target: closed.includes(2) ? null : row.target,
    response: closed.includes(3) ? null : row.response,
    error: closed.includes(3) ? null : row.error,
    ...(closed.length === 0 ? {} : { closed }),
  };
}

const parts = fc.subarray<PartNumber>([1, 2, 3]);

describe('a view of evidence', () => {
  it('commits to the same rows whatever is closed, and is opened again to what it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 10, maxLength: 10 }), parts, async (closed, reopened) => {
        const of = (sample: Sample): readonly PartNumber[] =>
          closed[ROWS.findIndex(({ task, key }) => task === sample.task && key === sample.key)] ?? [];
        expect(await closeParts(files('full'), files('view'), of)).toBe(
          closed.filter(({ length }) => length > 0).length,
        );
        const view = await read('view');
        expect(view.commitments).toEqual(roots);
        expect(view.rows).toEqual(ROWS.map((row) => without(row, of(row))));
        await openParts(files('view'), files('full'), files('open'), () => reopened);
        const opened = await read('open');
        expect(opened.commitments).toEqual(roots);
        expect(opened.rows).toEqual(
          ROWS.map((row) =>
            without(
              row,
              of(row).filter((part) => !reopened.includes(part)),
            ),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('shows nothing of closed parts, and no salt that opens them', async () => {
    await closeParts(files('full'), files('view'), () => [1, 2, 3]);
    const samples = zstdDecompressSync(await readFile(files('view').samplesPath)).toString();
    const salts = zstdDecompressSync(await readFile(files('view').saltsPath)).toString();
    expect(samples).not.toMatch(/prompt|answer|timeout/u);
    expect(salts).not.toContain('secret');
    expect(salts.split('\n')[0]).toMatch(/^\{"task":"qa","i":0,"salts":\["[0-9a-f]{32}",null,null,null\]\}$/u);
  });

  it('keeps what was redacted closed, and counts it', async () => {
    const first = ({ task, key }: Sample): boolean => task === 'qb' && key === 'q1';
    expect(await closeParts(files('full'), files('view'), (row) => (first(row) ? [3] : []), 'personal data')).toBe(1);
    expect(await closeParts(files('view'), files('more'), (row) => (row.task === 'qa' ? [1] : []))).toBe(5);
    const { views, commitments } = await read('more');
    expect(commitments).toEqual(roots);
    expect([...(views.get('qa')?.closed ?? [])]).toEqual([[1, 5]]);
    expect([...(views.get('qa')?.redacted ?? [])]).toEqual([]);
    expect(views.get('qb')).toEqual({
      closed: new Map([[3, 1]]),
      redacted: new Map([[3, 1]]),
      reasons: new Set(['personal data']),
    });
    expect(await openParts(files('more'), files('full'), files('open'), () => [1, 2, 3])).toBe(5);
    const opened = await read('open');
    expect(opened.rows.filter(({ closed }) => closed !== undefined).map(({ task, key }) => `${task} ${key}`)).toEqual([
      'qb q1',
    ]);
  });

  it('can be made when nothing was published, of the scores and what is named', async () => {
    expect(await openParts(null, files('full'), files('open'), () => [2])).toBe(10);
    const { rows, commitments } = await read('open');
    expect(commitments).toEqual(roots);
    expect(rows).toEqual(ROWS.map((row) => without(row, [1, 3])));
  });

  it.each([
    ['other salts', ROWS, 8],
    ['another answer', ROWS.map((row, index) => (index === 4 ? { ...row, response: 'forged' } : row)), 7],
    ['fewer rows', ROWS.slice(0, -1), 7],
    ['more rows', [...ROWS, ...ROWS.slice(0, 1).map((row) => ({ ...row, task: 'qc' }))], 7],
  ])('is not opened with the evidence of another run: %s', async (_, rows, secret) => {
    await write('other', rows, secret);
    await closeParts(files('full'), files('view'), () => [1]);
    const before = await readdir(folder);
    const error = await openParts(files('view'), files('other'), files('open'), () => [1]).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(MiraError);
    expect(error).toMatchObject({ code: 'E_EVIDENCE' });
    expect(await readdir(folder)).toEqual(before);
  });
});
