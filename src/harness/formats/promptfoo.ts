import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { readItems, readValue } from './json-list.ts';
import { outlineJson, type JsonOutline, type JsonPlace } from './json-outline.ts';
import { KeyTable } from './key-table.ts';
import { readColumns, Recount, type Column } from './promptfoo-columns.ts';
import { refuseTwice, Repeats } from './promptfoo-repeats.ts';
import { readResult } from './promptfoo-row.ts';
import { readSettings, type Settings } from './promptfoo-settings.ts';
import type { HarnessOutput, Reader } from './reader.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'promptfoo';
const VERSION = 3;

/**
 * promptfoo's JSON (`-o results.json`), version 3.
 *
 * | of a result | is |
 * |---|---|
 * | prompt and provider | the task: the evaluation's name, where there are several followed by provider and prompt |
 * | `testCase.metadata.testCaseId`, else a hash of `testCase.vars` and `.assert` | key |
 * | order of `testIdx` where a `repeat` is declared | repeat |
 * | `success` | `pass`, binary |
 * | `score`, `namedScores` | `score`, and a metric of each name |
 * | `failureReason` 2 | an error: all scores `null` |
 * | `prompt.raw`, `testCase.assert`, `response.output` | prompt, target, response |
 * | scalars in `testCase.metadata`; variables by which the tests fall into groups | slices |
 *
 * The provider is no part of the key, because a release is another provider; nor is the prompt, because a pair whose
 * prompts differ has to be found to be incomparable.
 */
export const promptfoo: Reader = {
  format: FORMAT,
  docs: {
    harness: '[promptfoo](https://www.promptfoo.dev) with JSON output version 3 (0.121)',
    files: 'the `.json` file of `promptfoo eval -o results.json`',
    key: '`metadata.testCaseId` of the test, else a hash of its variables and assertions; `repeat` in the order of the tests where promptfoo was told to repeat, and the same test twice is refused otherwise. Each prompt and provider is a task of its own: `<evaluation>`, or `<evaluation>:<provider>:<prompt>` where there are several',
    recomputed:
      'passed, failed and errors, the total of the scores and of each named score times its weight, for each prompt and provider',
    unknown:
      'a filter (`--filter-first-n` …) shows only when the tests stand in the configuration itself; derived metrics have no samples; results with errors have no score; it exits with 100 when a test fails, so `mira run` wants `ok-exit-codes: [0, 100]`',
  },
  async detect(path) {
    return (await findOutlines(path)).length > 0;
  },
  async open(path, { task }) {
    const [outline, other] = await findOutlines(path);
    if (outline === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds results of promptfoo`, {
        hint: 'Point `output` at the file that was given as `-o results.json`.',
      });
    }
    if (other !== undefined) {
      throw new MiraError('E_MIXED_RUNS', `${path} holds the results of two runs of promptfoo`, {
        hint: 'Empty the folder before promptfoo writes to it, or name one file.',
        at: { file: other.file },
      });
    }
    return openResults(outline, task);
  },
};

async function findOutlines(path: string): Promise<readonly JsonOutline[]> {
  const found: JsonOutline[] = [];
  for (const file of await listFiles(path)) {
    const outline = file === path || file.endsWith('.json') ? await outlineJson(file) : null;
    if (outline !== null && isPromptfoo(outline)) found.push(outline);
  }
  return found;
}

/** `results` with `version` and a list of `results`, and beside them what only promptfoo puts there. */
function isPromptfoo({ members }: JsonOutline): boolean {
  const results = members.get('results')?.members;
  if (results?.get('results')?.kind !== 'array' || !results.has('version')) return false;
  return results.has('prompts') || results.has('table') || members.has('evalId');
}

async function openResults(outline: JsonOutline, task: string): Promise<HarnessOutput> {
  const { file, problem } = outline;
  if (problem !== null) {
    throw new MiraError('E_FORMAT', `${file} is not whole: ${problem}`, {
      hint: 'promptfoo may have been stopped while it wrote: run the evaluation again.',
      at: { file },
    });
  }
  const results = outline.members.get('results')?.members;
  const list = results?.get('results');
  const version = results?.get('version');
  const prompts = results?.get('prompts');
  const number = version === undefined ? null : await readValue(file, version, { name: 'results.version' });
  if (number !== VERSION || prompts?.kind !== 'array' || list === undefined) {
    throw new MiraError('E_FORMAT', `the results in ${file} are of version ${String(number)}, not ${VERSION}`, {
      hint: 'Export them with promptfoo 0.100 or later.',
      at: { file },
    });
  }
  const settings = await readSettings(outline);
  const columns = readColumns(await collect(readItems(file, prompts, { item: 'prompt' })), settings, task);
  if (list.items.length === 0) {
    throw new MiraError('E_OUTPUT_MISSING', `${file} holds no result`, {
      hint: 'promptfoo ran no test: look at its filters.',
      at: { file },
    });
  }
  return {
    format: FORMAT,
    harness: { name: FORMAT, version: settings.version },
    tasks: new Map(columns.map((column) => [column.task, column.info])),
    files: [file],
    rows: () => rowsOf(file, list, columns, settings),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const OTHER_RUN = 'Results and prompts are not of one run: run the evaluation again.';

async function* rowsOf(
  file: string,
  list: JsonPlace,
  columns: readonly Column[],
  settings: Settings,
): AsyncGenerator<Sample> {
  const parts = columns.map((column) => ({ ...column, recount: new Recount(column), keys: new KeyTable() }));
  let repeats: Repeats | null = null;
  for await (const item of readItems(file, list, { item: 'result' })) {
    const result = readResult(item, settings);
    const { outcome, sums, sample } = result;
    const column = parts[result.column] ?? item.fail('E_ROW', `there is no prompt ${result.column}`, OTHER_RUN);
    column.recount.add(outcome, sums.score, sums.named);
    let repeat = 0;
    if (result.repeats > 1) {
      repeats ??= await Repeats.of(file, list, settings);
      repeat = repeats.number(item, result);
    } else {
      const { count } = column.keys;
      if (column.keys.add(sample.key) < count) refuseTwice(item, result, 'promptfoo was not told to repeat it');
    }
    yield { task: column.task, repeat, ...sample };
  }
  for (const { recount } of parts) recount.check(file, settings.derived);
}
