import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { isObject } from '../../json.ts';
import { readCase } from './deepeval-case.ts';
import { Totals } from './deepeval-totals.ts';
import { readItems, readValue, type JsonItem } from './json-list.ts';
import { outlineJson, type JsonOutline, type JsonPlace } from './json-outline.ts';
import { KeyTable } from './key-table.ts';
import type { HarnessOutput, Reader } from './reader.ts';
import { samplingOf } from './sampling.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'deepeval';

/**
 * deepeval's test run: `test_run_<date>.json` in `DEEPEVAL_RESULTS_FOLDER`, or `.deepeval/.latest_run_full.json`.
 *
 * | of a test case | is |
 * |---|---|
 * | the list it stands in | the task: the evaluation's name for `testCases`, `<evaluation>:conversations` for the others |
 * | a hash of `input`, `expectedOutput` and `context`; of a conversation, of scenario, expected outcome and context | key |
 * | `success` | `pass`, binary; `null` when a metric that decides it has an error and no other one failed |
 * | `metricsData[].score` | a metric of its name; direction as `score`, `threshold` and `success` tell |
 * | `metricsData[].error`, NaN | score `null` and an error |
 * | `input`, `expectedOutput`, `actualOutput` | prompt, target, response |
 * | `tags`, scalars in `metadata` | slices |
 *
 * Names of cases are no keys: deepeval gives them by position (`test_case_<n>`).
 */
export const deepeval: Reader = {
  format: FORMAT,
  docs: {
    harness: '[deepeval](https://deepeval.com) 4.3',
    files: '`test_run_<date>.json` of `DEEPEVAL_RESULTS_FOLDER`, or `.deepeval/.latest_run_full.json`',
    key: 'a hash of `input`, `expectedOutput` and `context`; of a conversation, of scenario, expected outcome and context (task `<evaluation>:conversations`). The same case twice is refused. `tags` and scalars in `metadata` are slices',
    recomputed:
      'cases passed and failed; of each metric passes, fails, errors and the list of scores; `success` of each case',
    unknown:
      'deepeval’s version; repeats; how many cases there should be; the direction of a metric whose scores all equal the threshold; metrics on spans of traces are no samples',
  },
  async detect(path) {
    return (await findOutlines(path)).length > 0;
  },
  async open(path, { task }) {
    const [outline, other] = await findOutlines(path);
    if (outline === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds a test run of deepeval`, {
        hint: 'Set DEEPEVAL_RESULTS_FOLDER, and point `output` at the test_run_<date>.json in it.',
      });
    }
    if (other !== undefined) {
      throw new MiraError('E_MIXED_RUNS', `${path} holds two test runs of deepeval`, {
        hint: 'Empty the folder before deepeval writes to it, or name one file.',
        at: { file: other.file },
      });
    }
    return openRun(outline, task);
  },
};

async function findOutlines(path: string): Promise<readonly JsonOutline[]> {
  const found: JsonOutline[] = [];
  for (const file of await listFiles(path)) {
    const outline = file === path || file.endsWith('.json') ? await outlineJson(file) : null;
    if (outline !== null && isTestRun(outline)) found.push(outline);
  }
  return found;
}

function isTestRun({ members }: JsonOutline): boolean {
  return (
    members.get('testCases')?.kind === 'array' &&
    (members.get('conversationalTestCases')?.kind === 'array' || members.get('metricsScores')?.kind === 'array')
  );
}

/** A list of cases, and the task that they are. */
interface CaseList {
  readonly task: string;
  readonly place: JsonPlace;
  readonly conversation: boolean;
}

async function openRun(outline: JsonOutline, task: string): Promise<HarnessOutput> {
  const { file, problem, members } = outline;
  if (problem !== null) {
    throw new MiraError('E_FORMAT', `${file} is not whole: ${problem}`, {
      hint: 'deepeval may have been stopped while it wrote: run the tests again.',
      at: { file },
    });
  }
  const read = async (name: string): Promise<unknown> => {
    const place = members.get(name);
    return place === undefined ? null : readValue(file, place, { name, python: true });
  };
  const lists = [
    { task, place: members.get('testCases'), conversation: false },
    { task: `${task}:conversations`, place: members.get('conversationalTestCases'), conversation: true },
  ].flatMap((list): CaseList[] =>
    list.place === undefined || list.place.items.length === 0 ? [] : [{ ...list, place: list.place }],
  );
  if (lists.length === 0) {
    throw new MiraError('E_OUTPUT_MISSING', `${file} holds no test case`, {
      hint: 'deepeval ran no test: look at its log.',
      at: { file },
    });
  }
  const totals = new Totals();
  for (const list of lists) {
    for await (const item of readItems(file, list.place, CASE))
      totals.add(list.task, readCase(item, list.conversation));
  }
  totals.check(file, await read('testPassed'), await read('testFailed'), await read('metricsScores'));
  const hyperparameters = await read('hyperparameters');
  const generation = isObject(hyperparameters) ? samplingOf(hyperparameters) : null;
  return {
    format: FORMAT,
    harness: { name: FORMAT, version: null },
    tasks: new Map(
      lists.map((list) => [
        list.task,
        {
          expected: null,
          limited: false,
          version: null,
          nShot: null,
          generation,
          metrics: totals.metrics(list.task),
        },
      ]),
    ),
    files: [file],
    rows: () => rowsOf(file, lists),
  };
}

const CASE = { item: 'case', python: true };

async function* rowsOf(file: string, lists: readonly CaseList[]): AsyncGenerator<Sample> {
  for (const { task, place, conversation } of lists) {
    const keys = new KeyTable();
    for await (const item of readItems(file, place, CASE)) {
      const { sample } = readCase(item, conversation);
      const { count } = keys;
      const first = keys.add(sample.key);
      // keys are numbered as their cases are
      if (first < count) refuseTwice(item, first + 1);
      yield { task, repeat: 0, ...sample };
    }
  }
}

function refuseTwice(item: JsonItem, first: number): never {
  return item.fail(
    'E_DUPLICATE_SAMPLE',
    `it has the input, expected output and context of case ${first}`,
    'Tell both apart by their context, or remove one. Several evaluate() calls in one process write to one run.',
  );
}
