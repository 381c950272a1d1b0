import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { TaskCommitter } from '../../../src/evidence/commitment.ts';
import { sampleLine, SAMPLES_HEADER, secretLine } from '../../../src/evidence/files.ts';
import { encodeParts } from '../../../src/evidence/parts.ts';
import { compareSamples, type Sample } from '../../../src/evidence/sample.ts';
import type { Evidence } from '../../../src/statements/evaluation.ts';
import type { EvidenceFiles } from '../../../src/storage/evidence-folder.ts';

const SECRET = Buffer.alloc(32, 7);

/** What is committed to when these rows are: one entry per task. */
export function commitTo(rows: readonly Sample[]): Evidence[] {
  const tasks = Map.groupBy(rows.toSorted(compareSamples), ({ task }) => task);
  return [...tasks].map(([task, own]) => {
    const committer = new TaskCommitter(SECRET);
    for (const row of own) committer.add(encodeParts(row));
    const { root, count } = committer.commitment();
    return { task, root, count, publish: ['scores', 'prompt', 'target', 'response'] };
  });
}

/** Writes rows and their salts; `name` is the stem that tells one pair from another. */
export async function writeRows(folder: string, name: string, rows: readonly Sample[]): Promise<EvidenceFiles> {
  const sorted = rows.toSorted(compareSamples);
  const lines = [SAMPLES_HEADER, ...sorted.map((row) => sampleLine(encodeParts(row)))];
  const tasks = new Set(sorted.map(({ task }) => task));
  const files = {
    samplesPath: join(folder, `mira-samples${name}.jsonl.zst`),
    saltsPath: join(folder, `mira-salts${name}.jsonl.zst`),
  };
  await write(files.samplesPath, lines);
  await write(
    files.saltsPath,
    [...tasks].map((task) => secretLine(task, SECRET)),
  );
  return files;
}

async function write(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, zstdCompressSync(lines.map((line) => `${line}\n`).join('')));
}
