import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runChild } from './child.ts';
import type { Measurement } from './measurement.ts';

/** What no file may make `mira pin --check` take, however it was made. */
const MAX_MB = 200;
const MAX_FILE_BYTES = 1024 * 1024;

/** As often as it fits into the most that is read of a file. */
function filled(piece: string, head = ''): string {
  return head + piece.repeat(Math.floor((MAX_FILE_BYTES - head.length) / piece.length));
}

function numbered(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** Makes lines so long that a file has as many of them as are read. */
const LONG = 'x'.repeat(50);

interface Hostile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** 30 where an image is not pinned, or cannot be told. */
  readonly exit: 0 | 30;
}

const HOSTILE: readonly Hostile[] = [
  {
    name: 'a Dockerfile of 1 MiB that uses one image over and over',
    path: 'Dockerfile',
    text: filled(`FROM $A ${LONG}\n`, 'ARG A=b:1\n'),
    exit: 30,
  },
  {
    name: 'a Dockerfile that is one line of 1 MiB, continued',
    path: 'Dockerfile',
    text: filled(`RUN ${LONG}\\\n`, 'FROM a:1\n'),
    exit: 30,
  },
  {
    name: 'a Dockerfile of here-documents',
    path: 'Dockerfile',
    text: filled('<<A ', 'FROM a:1\nRUN '),
    exit: 30,
  },
  {
    name: 'a workflow with 1,000 jobs that are aliases',
    path: '.github/workflows/x.yml',
    text: `x: &i alpine:3\njobs:\n${numbered(1000, (n) => `  j${n}: {container: *i, services: {a: *i}}\n`)}`,
    exit: 30,
  },
  {
    name: 'a Compose file whose merge keys stand for a million members',
    path: 'compose.yml',
    text: `x-big: &big {${numbered(1000, (n) => `k${n}: {image: "a:${n}"},`)}}\nservices:\n${numbered(1000, (n) => `  s${n}: {<<: *big}\n`)}`,
    exit: 30,
  },
  {
    name: 'a workflow that is a bomb of aliases',
    path: '.github/workflows/x.yml',
    text: `x0: &x0 [a]\n${numbered(30, (n) => `x${n + 1}: &x${n + 1} [${`*x${n}, `.repeat(9)}*x${n}]\n`)}jobs: {a: {steps: *x30}}\n`,
    exit: 0,
  },
];

/** Each in a repository of its own. */
export async function measureHostileFiles(dist: string, work: string): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(work, 'hostile-'));
  try {
    return HOSTILE.map(({ name, path, text, exit }, index): Measurement => {
      const root = join(folder, String(index));
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      const { peak } = runChild([join(dist, 'mira.js'), 'pin', '--check'], work, exit, root);
      return { area: 'scan', name: `${name}: peak memory`, value: peak / 1e6, unit: 'MB', limit: MAX_MB };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
