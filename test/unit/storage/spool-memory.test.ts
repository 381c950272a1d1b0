import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it } from 'vitest';

const CHILD = fileURLToPath(new URL('./spool-child.ts', import.meta.url));

/** V8 sizes its room for garbage by the machine; this is what it takes on small ones. */
const SEMI_SPACE = '--max-semi-space-size=16';

const commitment = v.object({ task: v.string(), root: v.string(), count: v.number() });
const report = v.object({ written: v.array(commitment), read: v.array(commitment), kilobytes: v.number() });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-memory-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('spools, sorts, commits, writes and reads 25,000 rows with 150 MB of text in less than 230 MB', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SEMI_SPACE, CHILD, folder, '25000', '6000']);
  const { written, read, kilobytes } = v.parse(report, JSON.parse(stdout));
  expect(written.map(({ task, count }) => [task, count])).toEqual([
    ['even', 12_500],
    ['odd', 12_500],
  ]);
  expect(read).toEqual(written);
  // 200 MB of text; about 200 MB are Node.js with type stripping and room for garbage, whatever the rows
  expect(kilobytes).toBeLessThan(212_500);
  expect((await readdir(folder)).toSorted()).toEqual(['mira-salts.jsonl.zst', 'mira-samples.jsonl.zst']);
});
