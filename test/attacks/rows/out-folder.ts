import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openOutput } from '../../../src/harness/formats/index.ts';
import { suite, type Row, type Scenario } from '../attack.ts';
import { codeOf } from '../code-of.ts';

const SAMPLES = '{"schema":"mira-samples/1","metrics":{"a":{}}}\n{"key":"1","scores":{"a":1}}\n';

/** What a harness leaves in `{out}`, and a folder beside it. */
type Left = (out: string, beside: string) => Promise<unknown> | void;

const OUT: Scenario<Left> = {
  name: 'out-folder',
  about: 'a folder {out} with samples',
  build: async () => Promise.resolve(async (out: string) => writeFile(join(out, 'samples.jsonl'), SAMPLES)),
  judge: async (leave, lab) => {
    const [out, beside] = [lab.newPath('out'), lab.newPath('beside')];
    for (const folder of [out, beside]) await mkdir(folder);
    await writeFile(join(beside, 'samples.jsonl'), SAMPLES);
    await leave(out, beside);
    return codeOf(async () => {
      const output = await openOutput(out, { format: 'auto', task: 'qa' });
      for await (const row of output.rows()) void row;
    });
  },
};

function left(leave: Left): Row<Left>[3] {
  return () => leave;
}

/** Nothing outside of the folder is read through it, and nothing in it is waited for. */
export const outFolder = suite(OUT, [
  [
    'T27',
    'a link to a file outside',
    'E_OUTPUT_MISSING',
    left(async (out, beside) => symlink(join(beside, 'samples.jsonl'), join(out, 'samples.jsonl'))),
  ],
  [
    'T27',
    'a link to a folder outside',
    'E_OUTPUT_MISSING',
    left(async (out, beside) => symlink(beside, join(out, 'more'))),
  ],
  ['T27', 'a link to itself', 'E_OUTPUT_MISSING', left(async (out) => symlink('.', join(out, 'more')))],
  [
    'T27',
    'a link to a device',
    'E_OUTPUT_MISSING',
    left(async (out) => symlink('/dev/zero', join(out, 'samples.jsonl'))),
  ],
  [
    'T27',
    'a named pipe, which nobody writes to',
    'E_OUTPUT_MISSING',
    left((out) => void execFileSync('mkfifo', [join(out, 'samples.jsonl')])),
  ],
]);
