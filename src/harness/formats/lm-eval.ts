import { basename, dirname, join } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { TaskCheck, type TaskFile } from './lm-eval-check.ts';
import { findResults, readResults, resultTasks, type ResultTask } from './lm-eval-results.ts';
import { parseSample, withRowKinds } from './lm-eval-row.ts';
import type { HarnessOutput, Reader } from './reader.ts';
import { readFirstRow, readRows } from './rows.ts';
import { kindOf, listFiles } from './tree.ts';

const FORMAT = 'lm-eval' as const;

/** EleutherAI's lm-evaluation-harness, run with `--output_path` and `--log_samples` (0.4.2 and later). */
export const lmEval: Reader = {
  format: FORMAT,
  docs: {
    harness:
      '[lm-evaluation-harness](https://github.com/EleutherAI/lm-evaluation-harness) 0.4.2 and later, and the layout of 0.5.0.dev2',
    files: '`results_<date>.json`, and `samples_<task>_<date>.jsonl` of the same date beside it (`--log_samples`)',
    key: '`<filter>/<doc_id>`: one row for each document and filter; metrics are `<metric>,<filter>`; slices are the fields of `doc` that `slices` names',
    recomputed:
      'every metric that is a mean over documents; the number of rows for each filter; the hash of the rows’ inputs (`task_hashes`)',
    unknown:
      'aggregates that are no mean over documents (perplexity, F1, medians, group totals) are listed as skipped; runs with `--limit` or `--samples` are limited, those with `--use_cache` refused. With repeats, a row has the reduced score',
  },
  async detect(path) {
    return (await findResults(await listFiles(path))).length > 0;
  },
  async open(path, { slices = [] }) {
    const listed = await listFiles(path);
    const [resultsFile, other] = await findResults(listed);
    if (resultsFile === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds results of lm-eval`, {
        hint: 'Point `output` at the folder that was given as --output_path.',
      });
    }
    if (other !== undefined) throw mixedRuns(`${path} holds the results of two runs`, other);
    const siblings = (await kindOf(path)) === 'file' ? await listFiles(dirname(path)) : listed;
    return openRun(resultsFile, siblings, { alone: siblings === listed, slices });
  },
};

function mixedRuns(message: string, file: string): MiraError {
  return new MiraError('E_MIXED_RUNS', message, {
    hint: 'Empty the folder before the harness writes to it, or name one results file.',
    at: { file },
  });
}

interface RunOptions {
  /** Samples of other runs may not lie beside it. */
  readonly alone: boolean;
  readonly slices: readonly string[];
}

async function openRun(
  resultsFile: string,
  listed: readonly string[],
  { alone, slices }: RunOptions,
): Promise<HarnessOutput> {
  const results = await readResults(resultsFile);
  const tasks = resultTasks(results, resultsFile);
  const samples = samplesOfRun(resultsFile, listed, alone);
  const evaluated: TaskFile[] = [];
  const infos = new Map<string, ResultTask['info']>();
  for (const [name, task] of tasks) {
    const file = samples.get(name) ?? null;
    const first = file === null ? null : await readFirstRow(file);
    const info = first === null ? task.info : withRowKinds(task.info, first);
    infos.set(name, info);
    if (!task.group) evaluated.push({ name, task: { ...task, info, slices }, file });
  }
  if (samples.size === 0) {
    throw new MiraError('E_OUTPUT_MISSING', `lm-eval wrote no samples beside ${resultsFile}`, {
      hint: 'Run it with --log_samples: claims are made from samples, not from aggregates.',
    });
  }
  const stray = samples.keys().find((name) => !tasks.has(name));
  if (stray !== undefined)
    throw mixedRuns(`${resultsFile} has no results of task "${stray}"`, samples.get(stray) ?? '');
  return {
    format: FORMAT,
    harness: { name: FORMAT, version: results.version },
    tasks: infos,
    files: [resultsFile, ...samples.values()],
    job: { format: FORMAT, tasks: evaluated, resultsFile },
    async *rows(): AsyncGenerator<Sample> {
      for (const task of evaluated) yield* rowsOf(task, resultsFile);
    },
  };
}

/** The samples files by task: `samples_<task>_<date>.jsonl`, with the date of `<anything>_<date>.json`. */
function samplesOfRun(resultsFile: string, listed: readonly string[], alone: boolean): ReadonlyMap<string, string> {
  const stem = basename(resultsFile, '.json');
  const end = `${stem.slice(stem.lastIndexOf('_'))}.jsonl`;
  const folder = dirname(resultsFile);
  const byTask = new Map<string, string>();
  for (const file of listed) {
    const name = basename(file);
    if (!name.startsWith('samples_') || !name.endsWith('.jsonl')) continue;
    if (name.endsWith(end) && file === join(folder, name)) byTask.set(name.slice('samples_'.length, -end.length), file);
    else if (alone) throw mixedRuns(`${file} is not of the run that wrote ${resultsFile}`, file);
  }
  return byTask;
}

/** The rows of one task, counted for each of its filters. */
async function* rowsOf(of: TaskFile, resultsFile: string): AsyncGenerator<Sample> {
  const check = new TaskCheck(of, resultsFile);
  if (of.file !== null) {
    for await (const row of readRows(of.file)) {
      const { sample, filter } = parseSample(row, of.name, of.task);
      check.add(row, filter);
      yield sample;
    }
  }
  check.finish();
}
