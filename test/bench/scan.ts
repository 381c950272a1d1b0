import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchImages } from '../../src/images/find/repository.ts';
import { CORPUS } from '../unit/images/corpus.ts';
import { runChild } from './child.ts';
import type { Measurement } from './measurement.ts';
import { median } from './statistics.ts';

const FILES = 500;
const RUNS = 5;
const MAX_SECONDS = 1;

/** The corpus of the tests over and over, as workflows, Dockerfiles and Compose files of one repository. */
export async function measureScan(dist: string, work: string): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(work, 'scan-'));
  try {
    for (let at = 0; at < FILES; at += 1) {
      const { as, text } = CORPUS[at % CORPUS.length] ?? { as: '', text: '' };
      const path = join(folder, pathOf(as, Math.floor(at / CORPUS.length)));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const [search, whole]: [number[], number[]] = [[], []];
    let found = 0;
    for (let run = 0; run <= RUNS; run += 1) {
      const start = performance.now();
      const { files } = await searchImages(folder);
      search.push((performance.now() - start) / 1000);
      found = files.length;
      // 30: the corpus is full of images that nobody has pinned
      whole.push(runChild([join(dist, 'mira.js'), 'pin', '--check'], work, 30, folder).seconds);
    }
    const row = (name: string, value: number): Measurement => ({
      area: 'scan',
      name: `${found} files: ${name}`,
      value,
      unit: 's',
      limit: MAX_SECONDS,
    });
    return [row('searched', median(search.slice(1))), row('mira pin --check', median(whole.slice(1)))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Workflows are found in one folder alone, other files anywhere. */
function pathOf(as: string, round: number): string {
  const workflow = /^(?<folder>\.github\/workflows\/)(?<name>.*)$/u.exec(as)?.groups;
  if (workflow === undefined) return join(`copy-${round}`, as);
  return `${workflow['folder'] ?? ''}${round}-${workflow['name'] ?? ''}`;
}
