import { basename } from 'node:path';
import { MiraError } from '../errors.ts';
import { TaskTrees, type TaskCommitment } from '../evidence/commitment.ts';
import { SAMPLES_HEADER, secretLine } from '../evidence/files.ts';
import { parseEvidence, type EvidenceRow } from '../evidence/parse.ts';
import type { Sample } from '../evidence/sample.ts';
import { ViewCounter, type TaskView } from '../evidence/view.ts';
import { findSecret, type SecretHit, type SecretSearch } from '../evidence/secrets.ts';
import { RowCommitter, secretOf, type CommitOptions, type TaskSecrets } from './commit-rows.ts';
import { readChunks } from './lines.ts';
import type { SortedSamples } from './spool.ts';
import { encodeLines, readZstdLines, replaceFile, writeZstd, type ZstdLimits } from './zstd.ts';

/**
 * Commits to rows and writes them and their salts, open in all parts. Neither file stands under its name before both are
 * whole.
 *
 * @param secrets 32 random bytes for each task, made for this run alone
 * @param search what the rows are searched for before they are kept
 * @returns per task, by the bytes of their names
 * @throws MiraError E_SECRET_IN_EVIDENCE
 */
export async function writeEvidence(
  sorted: SortedSamples,
  secrets: TaskSecrets,
  samplesPath: string,
  saltsPath: string,
  search: SecretSearch | null = null,
  how: CommitOptions = {},
): Promise<readonly TaskCommitment[]> {
  const committer = new RowCommitter(sorted, secrets, how);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    // with the first rows, because a compressor that is given two small pieces at its end writes a second, empty frame
    let begun = Buffer.from(`${SAMPLES_HEADER}\n`);
    for await (const lines of committer.lines()) {
      yield begun.length === 0 ? lines : Buffer.concat([begun, lines]);
      begun = Buffer.alloc(0);
    }
    if (begun.length > 0) yield begun;
  }
  async function* salts(): AsyncGenerator<string> {
    for (const task of sorted.counts.keys()) yield secretLine(task, secretOf(secrets, task));
  }
  await replaceFile(samplesPath, async (samplesBeside) => {
    await writeZstd(samplesBeside, search === null ? chunks() : searched(chunks(), search, samplesPath));
    await replaceFile(saltsPath, (saltsBeside) => writeZstd(saltsBeside, encodeLines(salts())));
  });
  return committer.commitments();
}

async function* searched(
  chunks: AsyncIterable<Uint8Array>,
  search: SecretSearch,
  path: string,
): AsyncGenerator<Uint8Array> {
  const scan = search.scan();
  for await (const chunk of chunks) {
    const hit = scan.push(chunk);
    if (hit !== null) throw secretError(path, hit, `row ${hit.line - 1}`);
    yield chunk;
  }
}

/**
 * Refuses a file in which the value of a secret stands. Compressed files are searched while they are written.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE, E_FILE_UNREADABLE
 */
export async function requireNoSecret(path: string, search: SecretSearch): Promise<void> {
  const hit = await findSecret(search, readChunks(path));
  if (hit !== null) throw secretError(path, hit, `line ${hit.line}`);
}

function secretError(path: string, { name, line }: SecretHit, where: string): MiraError {
  const file = basename(path, '.zst');
  return new MiraError('E_SECRET_IN_EVIDENCE', `the value of ${name} stands in ${where} of ${file}`, {
    hint: `Nothing was stored. Keep the harness from writing ${name} into its output, and consider replacing the secret.`,
    at: { file, line },
  });
}

/** The two files of an evaluation's evidence, or of a view of it. */
export interface EvidenceFiles {
  readonly samplesPath: string;
  readonly saltsPath: string;
}

/** Evidence that was read back and recomputed. */
export interface OpenedEvidence {
  /** May be called again; throws E_EVIDENCE where the files are not in order, or differ from what was read before. */
  rows(): AsyncIterable<Sample>;
  /** Root and count of each task, recomputed from all rows. */
  commitments(): Promise<readonly TaskCommitment[]>;
  /** What is closed in the rows, by task; tasks in which nothing is are left out. */
  views(): Promise<ReadonlyMap<string, TaskView>>;
}

/**
 * Opens the two files of an evaluation's evidence, or of a view of it. Members of closed parts are `null`.
 *
 * @throws MiraError E_EVIDENCE, E_SIZE, E_FILE_UNREADABLE, while reading
 */
export async function openEvidence(
  samplesPath: string,
  saltsPath: string,
  limits: ZstdLimits = {},
): Promise<OpenedEvidence> {
  let known: readonly TaskCommitment[] | null = null;
  let views: ReadonlyMap<string, TaskView> = new Map();
  const names = { samples: samplesPath, salts: saltsPath };
  async function* batches(): AsyncGenerator<readonly EvidenceRow[]> {
    const trees = new TaskTrees();
    const counter = new ViewCounter();
    const parsed = parseEvidence(readZstdLines(samplesPath, limits), readZstdLines(saltsPath, limits), names);
    for await (const batch of parsed) {
      for (const row of batch) {
        trees.add(row.sample.task, row.leaf);
        counter.add(row);
      }
      yield batch;
    }
    const found = trees.commitments();
    if (known !== null && JSON.stringify(known) !== JSON.stringify(found)) throw changedError(samplesPath);
    known = found;
    views = counter.tasks;
  }
  async function* rows(): AsyncGenerator<Sample> {
    for await (const batch of batches()) {
      for (const { sample, closed } of batch) yield closed.length === 0 ? sample : { ...sample, closed };
    }
  }
  async function readOnce(): Promise<void> {
    if (known === null) for await (const batch of batches()) void batch;
  }
  return {
    rows,
    async commitments() {
      await readOnce();
      return known ?? [];
    },
    async views() {
      await readOnce();
      return views;
    },
  };
}

function changedError(path: string): MiraError {
  return new MiraError('E_EVIDENCE', `${path} changed between two readings`, {
    hint: 'Verify a copy that nothing else writes to.',
    at: { file: path },
  });
}
