import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { readChunks } from '../../storage/lines.ts';
import { isLog, readLog, type Log, type LogResult, type LogRows } from './every-eval-ever-log.ts';
import { parseRow, resultOfRow } from './every-eval-ever-row.ts';
import type { HarnessOutput, MetricInfo, Reader, TaskInfo } from './reader.ts';
import { readRows } from './rows.ts';
import { kindOf, listFiles } from './tree.ts';

const FORMAT = 'every-eval-ever';

/**
 * Every Eval Ever 0.3: aggregates as JSON, with or without a JSONL file of the samples.
 *
 * | a row's | comes from |
 * |---|---|
 * | `task` | `evaluation_name` of the aggregate that it belongs to |
 * | `key` | `<metric>/<sample_id>`: there is one row for each metric of a sample |
 * | `repeat` | `metadata.epoch` − 1 where a converter left one, else 0 |
 * | `scores` | `evaluation.score`, under `metric_config.metric_id`, else `metric_name`, else `metric_kind`, else a short description |
 * | `prompt`, `target` | `input.formatted`, else `input.raw`, with `choices`; `input.reference` |
 * | `response`, `error` | `output.raw`, else `messages`; `error` |
 */
export const everyEvalEver: Reader = {
  format: FORMAT,
  docs: {
    harness: '[Every Eval Ever](https://github.com/evaleval/every_eval_ever) 0.3',
    files:
      'every aggregate `.json` at the path, and beside each the `_samples.jsonl` that its `detailed_evaluation_results` name',
    key: '`<metric>/<sample_id>`: one row for each metric of a sample',
    recomputed:
      'the score of every aggregate that has rows and is not in per cent; the checksum of the samples file; the numbers of rows',
    unknown:
      'seeds, slices; which metric a row is of where it names no `evaluation_result_id` (the first of its evaluation, and the recomputation tells). Aggregates without rows are aggregate-only; kinds that are no means (F1, AUROC, Elo …) are listed as skipped; 0.2 is refused',
  },
  async detect(path) {
    return (await logsAt(path)).length > 0;
  },
  async open(path) {
    const logs = await Promise.all((await logsAt(path)).map((file) => readLog(file)));
    const [first] = logs;
    if (first === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} is an aggregate file of Every Eval Ever`, {
        hint: 'Point `output` at the .json file, or the folder that holds it.',
      });
    }
    const opened: OpenedLog[] = [];
    for (const log of logs) {
      requireOneRun(first, log, opened);
      opened.push(await openLog(log));
    }
    return {
      format: FORMAT,
      harness: first.library,
      tasks: tasksOf(opened),
      files: opened.flatMap(({ log, file }) => (file === null ? [log.file] : [log.file, file])),
      async *rows(): AsyncGenerator<Sample> {
        for (const { log, file } of opened) {
          if (file !== null) for await (const row of readRows(file)) yield parseRow(row, resultOfRow(row, log));
        }
      },
    } satisfies HarnessOutput;
  },
};

async function logsAt(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await listFiles(path)) if (await isLog(file)) found.push(file);
  return found;
}

/** A log whose rows were counted. */
interface OpenedLog {
  readonly log: Log;
  /** Of the rows; `null` where there are none. */
  readonly file: string | null;
  readonly counts: ReadonlyMap<LogResult, number>;
}

function requireOneRun(first: Log, log: Log, before: readonly OpenedLog[]): void {
  const tasks = new Set(before.flatMap((other) => other.log.results.map(({ task }) => task)));
  const twice = log.results.find(({ task }) => tasks.has(task));
  const { file } = log;
  const hint = 'Name one of the files, or keep those of one model and of different evaluations together.';
  if (log.model !== first.model) {
    throw new MiraError('E_MIXED_RUNS', `${first.file} and ${file} are of different models`, { hint, at: { file } });
  }
  if (twice === undefined) return;
  throw new MiraError('E_MIXED_RUNS', `"${twice.task}" is in ${file} and in another file`, { hint, at: { file } });
}

/** @throws MiraError E_OUTPUT_MISSING, E_MISMATCH, E_COUNT, and for rows of other evaluations */
async function openLog(log: Log): Promise<OpenedLog> {
  if (log.rows === null) return { log, file: null, counts: new Map() };
  const file = join(dirname(log.file), basename(log.rows.path));
  if ((await kindOf(file)) !== 'file') {
    throw new MiraError(
      'E_OUTPUT_MISSING',
      `${log.file} has its samples in ${basename(file)}, which is not beside it`,
      {
        hint: 'Put the samples file into its folder.',
        at: { file: log.file },
      },
    );
  }
  await requireChecksum(log.rows, file);
  const counts = new Map<LogResult, number>();
  let total = 0;
  for await (const row of readRows(file)) {
    const result = resultOfRow(row, log);
    counts.set(result, (counts.get(result) ?? 0) + 1);
    total += 1;
  }
  requireCount('it', total, log.rows.rows, file);
  for (const [result, count] of counts) requireCount(`"${result.task}/${result.metric}"`, count, result.samples, file);
  return { log, file, counts };
}

async function requireChecksum({ algorithm, checksum }: LogRows, file: string): Promise<void> {
  if (checksum === null) return;
  const hash = createHash(algorithm);
  for await (const chunk of readChunks(file)) hash.update(chunk);
  if (hash.digest('hex') === checksum) return;
  throw new MiraError('E_MISMATCH', `${file} does not have the ${algorithm} checksum that its log names`, {
    hint: 'The samples were changed, or are those of another log.',
    at: { file },
  });
}

function requireCount(what: string, count: number, said: number | null, file: string): void {
  if (said === null || said === count) return;
  throw new MiraError('E_COUNT', `${file}: ${what} has ${count} rows, and the log says that there are ${said}`, {
    hint: 'The samples file is incomplete, or is that of another log.',
    at: { file },
  });
}

function tasksOf(opened: readonly OpenedLog[]): ReadonlyMap<string, TaskInfo> {
  const tasks = new Map<string, TaskInfo>();
  for (const { log, counts } of opened) {
    for (const task of new Set(log.results.map((result) => result.task))) {
      const results = log.results.filter((result) => result.task === task);
      const metrics = results.map((result): [string, MetricInfo] => [
        result.metric,
        counts.has(result) ? result.info : { ...result.info, aggregateOnly: true },
      ]);
      const rows = results.reduce((sum, result) => sum + (counts.get(result) ?? 0), 0);
      tasks.set(task, {
        expected: rows === 0 ? null : rows,
        limited: false,
        version: null,
        nShot: null,
        generation: results[0]?.generation ?? null,
        metrics: new Map(metrics),
      });
    }
  }
  return tasks;
}
