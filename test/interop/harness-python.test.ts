import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocks, ENV, harnessIn, read, ROWS, run, samplesOf } from '../unit/docs/ten-lines.ts';

it('the ten-line harness of docs/mira-samples.md works in Python', async () => {
  const [python = ''] = blocks(await read('docs/mira-samples.md'), 'python');
  const folder = await mkdtemp(join(tmpdir(), 'mira-docs-'));
  try {
    const home = await harnessIn(folder, 'python');
    await writeFile(join(home, 'eval.py'), python);
    await run('python3', ['eval.py', 'model', 'out'], { cwd: home, env: ENV });
    expect(await samplesOf(home)).toEqual(ROWS);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
