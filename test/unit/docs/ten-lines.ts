import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../scripts/root.ts';
import { codeBlocks } from './markdown.ts';

/** What the ten-line harnesses of the documentation are run with, and the rows that they have to give. */

export const run = promisify(execFile);

/** What a step has; nothing of a job that these tests may run in. */
export const ENV = { PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`, HOME: tmpdir() };

export function read(file: string): Promise<string> {
  return readFile(join(ROOT, file), 'utf8');
}

export function blocks(page: string, language: string): readonly string[] {
  return codeBlocks(page)
    .filter((block) => block.language === language)
    .map(({ text }) => text);
}

export function mira(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [join(ROOT, 'dist/mira.js'), ...args], { cwd, env: ENV });
}

export async function harnessIn(folder: string, name: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, 'model'), { recursive: true });
  await mkdir(join(home, 'data'));
  await mkdir(join(home, 'out'));
  const questions = [
    { id: 'q1', prompt: '2+2?', target: '4', lang: 'en' },
    { id: 'q2', prompt: '3+4?', target: '7', lang: 'ca' },
  ];
  await writeFile(join(home, 'data/questions.jsonl'), JSON.stringify(questions));
  await writeFile(join(home, 'model/weights.json'), JSON.stringify({ answer: '4' }));
  await writeFile(
    join(home, 'harness.mjs'),
    `import { readFileSync } from 'node:fs';
export const questions = JSON.parse(readFileSync('data/questions.jsonl', 'utf8'));
export const load = (model) => () => JSON.parse(readFileSync(model + '/weights.json', 'utf8')).answer;
`,
  );
  await writeFile(
    join(home, 'harness.py'),
    `import json
questions = json.load(open("data/questions.jsonl"))
def load(model):
    return lambda prompt: json.load(open(model + "/weights.json"))["answer"]
`,
  );
  return home;
}

export const ROWS = [
  { task: 'qa', key: 'q1', repeat: 0, scores: { accuracy: 1 }, slices: { lang: 'en' }, prompt: '2+2?', target: '4' },
  { task: 'qa', key: 'q2', repeat: 0, scores: { accuracy: 0 }, slices: { lang: 'ca' }, prompt: '3+4?', target: '7' },
].map((row) => ({ ...row, response: '4', error: null }));

export async function samplesOf(home: string): Promise<readonly unknown[]> {
  const { stdout } = await mira(['samples', 'out', '--task', 'qa'], home);
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
