import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { isArchive, readArchiveHeader, readArchiveSamples } from './inspect-ai-archive.ts';
import { isDocument, readDocumentHeader, readDocumentSamples } from './inspect-ai-document.ts';
import { ContentKeys } from './inspect-ai-keys.ts';
import { readTask, type LogTask } from './inspect-ai-log.ts';
import { parseSample } from './inspect-ai-sample.ts';
import type { HarnessOutput, Reader } from './reader.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'inspect-ai';

/**
 * UK AISI's inspect_ai, logs of version 2, `.eval` (ZIP with deflate or Zstandard, samples whole or in parts) and `.json`.
 *
 * | a row's | comes from |
 * |---|---|
 * | `task` | `eval.task`, without its package |
 * | `key` | `id` where it is text; where it is a number, which is a position, the digest of `input` and `choices` |
 * | `repeat` | `epoch` − 1 |
 * | `scores` | `accuracy` and `mean` of each scorer, as `<metric>,<scorer>` or `<metric>,<scorer>.<key>`; C, P, I, N as 1, .5, 0, 0 |
 * | `slices` | the fields of `metadata` that a metric of the task clusters or groups by |
 * | `prompt`, `target` | `input` (with `choices`) without message ids; `target` |
 * | `response` | `output.completion` |
 * | `error` | the message of `error`; why a sample was invalidated; the limit that left it without a score |
 */
export const inspectAi: Reader = {
  format: FORMAT,
  docs: {
    harness: '[inspect_ai](https://inspect.aisi.org.uk) logs of version 2 (read in tests: 0.3.41 to 0.3.285)',
    files:
      'every `.eval` (deflate and Zstandard, samples whole or in parts) and `.json` log at the path; several when each is of another task and all of one model',
    key: '`id` where the dataset gives one as text; numbers are positions, so the first 128 bits of the SHA-256 of `input` and `choices`, with `#2`, `#3` … where several samples ask the same; `repeat` is `epoch` − 1; fields named in `stderr(cluster=…)` and `grouped(…)` are slices; metrics are `<metric>,<scorer>`',
    recomputed:
      '`accuracy` and `mean` of every scorer, over rows or over the means of the epochs; the number of samples',
    unknown:
      'reducers other than the mean, `std` and own metrics are listed as skipped; the direction of `mean`. Refused: a status other than success, scores with a history, log updates, fewer samples than the header counts',
  },
  async detect(path) {
    return (await logsAt(path)).length > 0;
  },
  async open(path) {
    const logs = await logsAt(path);
    const tasks = new Map<string, LogTask>();
    const files = new Map<LogTask, LogFile>();
    for (const log of logs) {
      const task = readTask(await log.readHeader());
      requireOneRun(tasks, task);
      tasks.set(task.name, task);
      files.set(task, log);
    }
    const [first] = tasks.values();
    if (first === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} is a log of inspect_ai`, {
        hint: 'Point `output` at the folder that was given as --log-dir.',
      });
    }
    return {
      format: FORMAT,
      harness: { name: 'inspect_ai', version: first.version },
      tasks: new Map(tasks.entries().map(([name, { info }]) => [name, info])),
      files: logs.map(({ file }) => file),
      async *rows(): AsyncGenerator<Sample> {
        for (const [task, log] of files) yield* rowsOf(task, log);
      },
    } satisfies HarnessOutput;
  },
};

interface LogFile {
  readonly file: string;
  readHeader(): ReturnType<typeof readArchiveHeader>;
  readSamples(): ReturnType<typeof readArchiveSamples>;
}

async function logsAt(path: string): Promise<readonly LogFile[]> {
  const logs: LogFile[] = [];
  for (const file of await listFiles(path)) {
    if (await isArchive(file)) {
      logs.push({ file, readHeader: () => readArchiveHeader(file), readSamples: () => readArchiveSamples(file) });
    } else if (await isDocument(file)) {
      logs.push({ file, readHeader: () => readDocumentHeader(file), readSamples: () => readDocumentSamples(file) });
    }
  }
  return logs;
}

function requireOneRun(tasks: ReadonlyMap<string, LogTask>, task: LogTask): void {
  const [first] = tasks.values();
  const same = tasks.get(task.name);
  const { file } = task;
  const hint = 'Empty the log folder before the run, or name one log.';
  if (same !== undefined) {
    throw new MiraError('E_MIXED_RUNS', `${same.file} and ${file} are both of the task "${task.name}"`, {
      hint,
      at: { file },
    });
  }
  if (first === undefined || (first.model === task.model && first.version === task.version)) return;
  throw new MiraError('E_MIXED_RUNS', `${first.file} and ${file} are of different models or versions of inspect_ai`, {
    hint,
    at: { file },
  });
}

/** The samples of one log, counted. */
async function* rowsOf(task: LogTask, log: LogFile): AsyncGenerator<Sample> {
  const keys = new ContentKeys();
  let count = 0;
  for await (const sample of log.readSamples()) {
    count += 1;
    yield parseSample(sample, task, keys);
  }
  if (task.samples === null || count === task.samples) return;
  throw new MiraError(
    'E_COUNT',
    `task "${task.name}" has ${count} samples, and its log says that there are ${task.samples}`,
    {
      hint: 'Run it with --log-samples, and keep the whole log: claims are made from samples, not from aggregates.',
      at: { file: task.file },
    },
  );
}
