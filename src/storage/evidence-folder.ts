import { basename } from 'node:path';
import { MiraError } from '../errors.ts';
import { TaskCommitter, TaskTrees, type TaskCommitment } from '../evidence/commitment.ts';
import { sampleLine, SAMPLES_HEADER, secretLine } from '../evidence/files.ts';
import { parseEvidence } from '../evidence/parse.ts';
import { encodeParts } from '../evidence/parts.ts';
import type { Sample } from '../evidence/sample.ts';
import { ViewCounter, type TaskView } from '../evidence/view.ts';
import { findSecret, type SecretHit, type SecretSearch } from '../evidence/secrets.ts';
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
  secrets: ReadonlyMap<string, Buffer>,
  samplesPath: string,
  saltsPath: string,
  search: SecretSearch | null = null,
): Promise<readonly TaskCommitment[]> {
  const committers = new Map(
    Array.from(sorted.counts.keys(), (task) => [task, new TaskCommitter(secretOf(secrets, task))] as const),
  );
  const salts = async function* (): AsyncGenerator<string> {
    for (const task of committers.keys()) yield secretLine(task, secretOf(secrets, task));
  };
  await replaceFile(samplesPath, async (samplesBeside) => {
    const chunks = encodeLines(commitRows(sorted.rows(), committers));
    await writeZstd(samplesBeside, search === null ? chunks : searched(chunks, search, samplesPath));
    await replaceFile(saltsPath, (saltsBeside) => writeZstd(saltsBeside, encodeLines(salts())));
  });
  return Array.from(committers, ([task, committer]) => ({ task, ...committer.commitment() }));
}

function secretOf(secrets: ReadonlyMap<string, Buffer>, task: string): Buffer {
  const secret = secrets.get(task);
  if (secret === undefined) throw new MiraError('E_INTERNAL', `there is no secret for the salts of task ${task}`);
  return secret;
}

async function* commitRows(
  rows: AsyncIterable<Sample>,
  committers: ReadonlyMap<string, TaskCommitter>,
): AsyncGenerator<string> {
  yield SAMPLES_HEADER;
  for await (const row of rows) {
    const parts = encodeParts(row);
    committers.get(row.task)?.add(parts);
    yield sampleLine(parts);
  }
}

async function* searched(chunks: AsyncIterable<Buffer>, search: SecretSearch, path: string): AsyncGenerator<Buffer> {
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
  async function* rows(): AsyncGenerator<Sample> {
    const trees = new TaskTrees();
    const counter = new ViewCounter();
    const parsed = parseEvidence(readZstdLines(samplesPath, limits), readZstdLines(saltsPath, limits), names);
    for await (const row of parsed) {
      const { sample, leaf, closed } = row;
      trees.add(sample.task, leaf);
      counter.add(row);
      yield closed.length === 0 ? sample : { ...sample, closed };
    }
    const found = trees.commitments();
    if (known !== null && JSON.stringify(known) !== JSON.stringify(found)) throw changedError(samplesPath);
    known = found;
    views = counter.tasks;
  }
  async function readOnce(): Promise<void> {
    if (known === null) for await (const row of rows()) void row;
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
