import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplesCommand } from '../../../src/commands/samples.ts';
import { recordingHost } from './recording-host.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-samples-command-'));
});
afterAll(async () => rm(folder, { recursive: true }));

async function outputOf(...rows: readonly unknown[]): Promise<string> {
  const path = join(folder, 'rows.jsonl');
  const header = { schema: 'mira-samples/1', metrics: { accuracy: {} } };
  await writeFile(path, [header, ...rows].map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}

const ROW = { key: 'a', scores: { accuracy: 1 } };

it('says that rows are not to be used that it printed before it refused the output', async () => {
  const { host, log, results } = recordingHost();
  const path = await outputOf(ROW, { ...ROW, key: 'b' }, { ...ROW, key: 'c', scores: { accuracy: 'good' } });
  await expect(samplesCommand({ path, format: 'auto', task: null }, host)).rejects.toMatchObject({ code: 'E_SCORE' });
  expect(results).toHaveLength(2);
  expect(log).toEqual(['the 2 rows printed so far are not to be used: the output is refused']);
});

it('says nothing where it printed none, and where all is well', async () => {
  for (const rows of [[{ ...ROW, scores: { accuracy: 'good' } }], [ROW]]) {
    const { host, log } = recordingHost();
    const path = await outputOf(...rows);
    await samplesCommand({ path, format: 'auto', task: null }, host).catch(() => null);
    expect(log).toEqual([]);
  }
});
