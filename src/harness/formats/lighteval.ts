import { basename, dirname, join, sep } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { outlineJson, type JsonOutline } from './json-outline.ts';
import { isResults, readResults, type ResultTask } from './lighteval-results.ts';
import { DetailRow, sampleOf } from './lighteval-row.ts';
import { isParquet, openParquet, type ParquetFile } from './parquet.ts';
import type { HarnessOutput, Reader } from './reader.ts';
import { kindOf, listFiles } from './tree.ts';

const FORMAT = 'lighteval';

/**
 * lighteval's output folder, written with `--save-details`: `results/<model>/results_<date>.json`, and
 * `details/<model>/<date>/details_<task>_<date>.parquet`.
 *
 * | of a row of the details | is |
 * |---|---|
 * | `doc.task_name` | task |
 * | `doc.id`, a position in the split; with a hash of the query where a task has several splits | key |
 * | `metric` | the scores whose `corpus_level_fn` is `mean` |
 * | NaN | score `null` and an error |
 * | `doc.query` with instruction and choices, the gold choices, `model_response.text` or `.logprobs` | prompt, target, response |
 * | scalars in `doc.specific` | slices |
 */
export const lighteval: Reader = {
  format: FORMAT,
  docs: {
    harness: '[lighteval](https://github.com/huggingface/lighteval) 0.13',
    files: '`results_<date>.json`, and the `details_*_<date>.parquet` of the same date (`--save-details`)',
    key: '`doc.id`, which is the position in the split; with a hash of the query where a task has several splits. Scalars in `doc.specific` are slices',
    recomputed:
      'every metric whose `corpus_level_fn` is `mean`; the number of rows where lighteval counted its documents',
    unknown:
      'lighteval’s version when it is installed from PyPI; whether a reordered dataset moved the ids (pairs with another prompt are then incomparable); metrics over the whole corpus are listed as skipped; `--max-samples` makes a run limited',
  },
  async detect(path) {
    return (await findResults(await listFiles(path), path)).length > 0;
  },
  async open(path) {
    const listed = await listFiles(path);
    const [results, other] = await findResults(listed, path);
    if (results === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds results of lighteval`, {
        hint: 'Point `output` at the folder that was given as --output-dir.',
      });
    }
    if (other !== undefined) throw mixedRuns(`${path} holds the results of two runs`, other.file);
    return openRun(results, await detailsOf(results.file, path, listed));
  },
};

function mixedRuns(message: string, file: string): MiraError {
  return new MiraError('E_MIXED_RUNS', message, {
    hint: 'Empty the folder before lighteval writes to it, or name one results file.',
    at: { file },
  });
}

async function findResults(files: readonly string[], path: string): Promise<readonly JsonOutline[]> {
  const found: JsonOutline[] = [];
  for (const file of files) {
    const outline = file === path || file.endsWith('.json') ? await outlineJson(file) : null;
    if (outline !== null && isResults(outline)) found.push(outline);
  }
  return found;
}

/** The details of the run, by the date in their names; beside those of a folder that was named none of another may lie. */
async function detailsOf(results: string, path: string, listed: readonly string[]): Promise<readonly string[]> {
  const alone = results !== path;
  const date = /_([^_]+)\.json$/u.exec(basename(results))?.[1] ?? '';
  const files = (alone ? listed : await filesBeside(results)).filter((file) => file.endsWith('.parquet'));
  const own = files.filter((file) => file.endsWith(`_${date}.parquet`));
  const stray = alone ? files.find((file) => !own.includes(file)) : undefined;
  if (stray !== undefined) throw mixedRuns(`${stray} is not of the run that wrote ${results}`, stray);
  return own;
}

/** `…/results/<model>/results_<date>.json` has its details in `…/details`; else they are looked for beside it. */
async function filesBeside(results: string): Promise<readonly string[]> {
  const folders = dirname(results).split(sep);
  const at = folders.lastIndexOf('results');
  const details = at < 0 ? null : join(folders.slice(0, at).join(sep) || (folders[0] === '' ? sep : '.'), 'details');
  const found = details !== null && (await kindOf(details)) === 'folder' ? details : dirname(results);
  return listFiles(found);
}

interface TaskFile {
  readonly name: string;
  readonly task: ResultTask;
  readonly details: ParquetFile;
}

async function openRun({ file, problem, ...outline }: JsonOutline, details: readonly string[]): Promise<HarnessOutput> {
  if (problem !== null) {
    throw new MiraError('E_FORMAT', `${file} is not whole: ${problem}`, {
      hint: 'lighteval may have been stopped while it wrote: run the evaluation again.',
      at: { file },
    });
  }
  const { tasks, version } = await readResults({ file, problem, ...outline });
  const files: TaskFile[] = [];
  for (const path of details) if (await isParquet(path)) files.push(await taskFile(path, tasks, file));
  if (files.length === 0) {
    throw new MiraError('E_OUTPUT_MISSING', `there are no details of the run that wrote ${file}`, {
      hint: 'Run lighteval with --save-details: claims are made from samples, not from aggregates.',
    });
  }
  for (const [name, { average }] of tasks) {
    const own = files.filter((entry) => entry.name === name);
    if (own.length > 1)
      throw mixedRuns(`there are two files with details of task "${name}"`, own[1]?.details.file ?? '');
    if (own.length > 0 || average) continue;
    throw new MiraError('E_COUNT', `${file} has results of task "${name}", and there are no details of it`, {
      hint: 'A file is missing: run the evaluation again into an empty folder.',
      at: { file },
    });
  }
  return {
    format: FORMAT,
    harness: { name: FORMAT, version },
    tasks: new Map(tasks.entries().map(([name, { info }]) => [name, info])),
    files: [file, ...files.map((entry) => entry.details.file)],
    async *rows(): AsyncGenerator<Sample> {
      for (const entry of files) yield* rowsOf(entry);
    },
  };
}

/** File names may have been changed for a file system: which task it is, the first row says. */
async function taskFile(path: string, tasks: ReadonlyMap<string, ResultTask>, results: string): Promise<TaskFile> {
  const details = await openParquet(path);
  for await (const value of details.rows(columnsOf(details), 1)) {
    const name = new DetailRow(path, 1, value).doc['task_name'];
    const task = typeof name === 'string' ? tasks.get(name) : undefined;
    if (typeof name === 'string' && task !== undefined) return { name, task, details };
    throw mixedRuns(`${results} has no results of task ${JSON.stringify(name ?? null)}`, path);
  }
  throw new MiraError('E_COUNT', `${path} holds no row`, { hint: 'Run the evaluation again.', at: { file: path } });
}

/** @throws MiraError E_FORMAT */
function columnsOf({ file, columns }: ParquetFile): readonly string[] {
  return ['doc', 'metric', 'model_response'].map((name) => {
    const column = [name, `__${name}__`].find((candidate) => columns.has(candidate));
    if (column !== undefined) return column;
    throw new MiraError('E_FORMAT', `${file} has no column "${name}"`, {
      hint: 'Details are read as lighteval 0.11 and later write them.',
      at: { file },
    });
  });
}

async function* rowsOf({ name, task, details }: TaskFile): AsyncGenerator<Sample> {
  if (task.documents !== null && details.count !== task.documents) {
    throw new MiraError(
      'E_COUNT',
      `task "${name}" has ${details.count} rows, and lighteval says that it evaluated ${task.documents} documents`,
      {
        hint: 'The details are incomplete or of another run: run the evaluation again into an empty folder.',
        at: { file: details.file },
      },
    );
  }
  let number = 0;
  for await (const value of details.rows(columnsOf(details))) {
    number += 1;
    yield sampleOf(new DetailRow(details.file, number, value), name, task);
  }
}
