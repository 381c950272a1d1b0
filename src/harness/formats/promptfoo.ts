import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { readItems, readValue, type JsonItem } from './json-list.ts';
import { outlineJson, type JsonOutline, type JsonPlace } from './json-outline.ts';
import { readColumns, Recount, type Column } from './promptfoo-columns.ts';
import { readResult, type Result } from './promptfoo-row.ts';
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
      'a filter (`--filter-first-n` …) shows only when the tests stand in the configuration itself; derived metrics have no samples; results with errors have no score',
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

async function* rowsOf(
  file: string,
  list: JsonPlace,
  columns: readonly Column[],
  settings: Settings,
): AsyncGenerator<Sample> {
  const recounts = columns.map((column) => new Recount(column));
  const seen = columns.map(() => new Map<string, number>());
  let repeats: Repeats | null = null;
  for await (const item of readItems(file, list, { item: 'result' })) {
    const result = readResult(item, settings);
    const column =
      columns[result.column] ??
      item.fail('E_ROW', `there is no prompt ${result.column}`, 'Results and prompts are not of one run.');
    const { outcome, sums, sample } = result;
    recounts[result.column]?.add(outcome, sums.score, sums.named);
    let repeat = 0;
    if (result.repeats > 1) {
      repeats ??= await Repeats.of(file, list, settings);
      repeat = repeats.number(item, result);
    } else {
      const first = seen[result.column]?.get(sample.key);
      if (first !== undefined) refuseTwice(item, first, result);
      seen[result.column]?.set(sample.key, item.number);
    }
    yield { task: column.task, repeat, ...sample };
  }
  for (const recount of recounts) recount.check(file, settings.derived);
}

function refuseTwice(item: JsonItem, first: number, result: Result): never {
  return item.fail(
    'E_DUPLICATE_SAMPLE',
    `it is the same test as result ${first} (key ${JSON.stringify(result.sample.key)}), and promptfoo was not told to repeat it`,
    'Remove the test that stands there twice, or tell both apart: {"metadata":{"testCaseId":"…"}}.',
  );
}

/** The repeats of each test, in the order of the tests: results come in the order in which they were ready. */
class Repeats {
  /** By column and key, ascending. */
  readonly #tests: ReadonlyMap<string, number[]>;

  private constructor(tests: ReadonlyMap<string, number[]>) {
    this.#tests = tests;
  }

  static async of(file: string, list: JsonPlace, settings: Settings): Promise<Repeats> {
    const tests = new Map<string, number[]>();
    for await (const item of readItems(file, list, { item: 'result' })) {
      const result = readResult(item, settings);
      const id = idOf(result);
      const known = tests.get(id);
      if (known === undefined) tests.set(id, [result.test]);
      else known.push(result.test);
    }
    for (const known of tests.values()) known.sort((a, b) => a - b);
    return new Repeats(tests);
  }

  number(item: JsonItem, result: Result): number {
    const tests = this.#tests.get(idOf(result)) ?? [];
    const repeat = tests.indexOf(result.test);
    if (tests.length <= result.repeats && tests.lastIndexOf(result.test) === repeat) return repeat;
    return item.fail(
      'E_DUPLICATE_SAMPLE',
      `its test (key ${JSON.stringify(result.sample.key)}) has ${tests.length} results, and promptfoo was told to repeat it ${result.repeats} times`,
      'Remove the test that stands there twice, or tell both apart: {"metadata":{"testCaseId":"…"}}.',
    );
  }
}

function idOf({ column, sample }: Result): string {
  return `${column} ${sample.key}`;
}
