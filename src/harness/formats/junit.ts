import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { Suite, TestCase } from './junit-tree.ts';
import { isJUnit, readTestCases } from './junit-xml.ts';
import { KeyTable } from './key-table.ts';
import type { HarnessOutput, Reader } from './reader.ts';
import { slicesOf } from './slices.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'junit';
const PASS = 'pass';

/**
 * JUnit XML, as test runners of every language write it; all files of a folder together.
 *
 * | of a `testcase` | is |
 * |---|---|
 * | `classname` (else the suite's name) and `name` | key; where that is not unique in the run, with `file`, then with suites, then with their `hostname` (Playwright's project) |
 * | no outcome · `failure` · `error` · `skipped`, or a `status` that says that it did not run | `pass`: 1 · 0 · `null` and an error · `null` |
 * | suite, `classname`, `properties` | slices |
 *
 * There is no prompt, target or response, so that a changed test is not noticed.
 */
export const junit: Reader = {
  format: FORMAT,
  docs: {
    harness: 'JUnit XML of any test runner',
    files: 'every `.xml` file whose root is `testsuites` or `testsuite`',
    key: '`classname` (else the suite’s name) and `name`; where these are not unique in the run, with `file`, then with the suites’ names, then with their `hostname`; the same test twice is refused. Suite, class and properties are slices',
    recomputed: '`tests`, `failures` and `errors` of each suite',
    unknown:
      'what was asked and answered: a changed test is not noticed; which harness and version it was. A skipped test was not passed, and a test with an error has no score',
  },
  async detect(path) {
    return (await findFiles(path)).length > 0;
  },
  async open(path, { task }) {
    const files = await findFiles(path);
    if (files.length === 0) {
      throw new MiraError('E_FORMAT', `no file at ${path} is JUnit XML`, {
        hint: 'Its root has to be <testsuites> or <testsuite>.',
      });
    }
    const { keyOf, count, limited } = await survey(files);
    if (count === 0) {
      throw new MiraError('E_OUTPUT_MISSING', `${files.join(', ')} holds no test`, {
        hint: 'The test runner ran nothing: look at its log.',
      });
    }
    return output(files, task, keyOf, count, limited);
  },
};

async function findFiles(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await listFiles(path)) {
    if ((file === path || file.endsWith('.xml')) && (await isJUnit(file))) found.push(file);
  }
  return found;
}

type KeyOf = (test: TestCase) => string;

/** Keys by how much they say; the first under which every test has a key of its own is taken. */
const KEYS: readonly [KeyOf, ...KeyOf[]] = [
  (test) => named(test, []),
  (test) => named(test, [fileOf(test)]),
  (test) => named(test, [...test.suites.map(({ name }) => name), fileOf(test)]),
  (test) => named(test, [...test.suites.map(suiteAndHost), fileOf(test)]),
];

function named({ classname, name, suites }: TestCase, more: readonly string[]): string {
  const group = classname === '' ? (suites.at(-1)?.name ?? '') : classname;
  return [...more, group, name].filter((part) => part !== '').join('::');
}

/** An absolute path is another one on the next machine. */
function fileOf({ file }: TestCase): string {
  return /^(?:[/\\]|[A-Za-z]:)/u.test(file) ? (file.split(/[/\\]/u).at(-1) ?? '') : file;
}

function suiteAndHost({ name, host }: Suite): string {
  return host === '' ? name : `${name} on ${host}`;
}

interface Survey {
  readonly keyOf: KeyOf;
  readonly count: number;
  readonly limited: boolean;
}

async function survey(files: readonly string[]): Promise<Survey> {
  let twice: { readonly file: string; readonly test: TestCase } | null = null;
  for (const keyOf of KEYS) {
    const keys = new KeyTable();
    let tests = 0;
    twice = null;
    let limited = false;
    for (const file of files) {
      for await (const test of readTestCases(file, () => (limited = true))) {
        if (keys.add(keyOf(test)) < tests) twice ??= { file, test };
        tests += 1;
      }
    }
    if (twice === null) return { keyOf, count: tests, limited };
  }
  const [shortKey] = KEYS;
  const { file, test } = twice ?? { file: '', test: null };
  throw new MiraError(
    'E_DUPLICATE_SAMPLE',
    `${file} has the test ${JSON.stringify(test === null ? '' : shortKey(test))} twice`,
    {
      hint: 'Tests are told apart by classname, name, file, suite and hostname: give them different names, and run each once.',
      at: { file, line: test?.line ?? 1 },
    },
  );
}

function output(files: readonly string[], task: string, keyOf: KeyOf, count: number, limited: boolean): HarnessOutput {
  return {
    format: FORMAT,
    harness: { name: FORMAT, version: null },
    tasks: new Map([
      [
        task,
        {
          expected: count,
          limited,
          version: null,
          nShot: null,
          generation: null,
          metrics: new Map([[PASS, { direction: 'higher', kind: 'binary', reported: null, unsupported: null }]]),
        },
      ],
    ]),
    files,
    async *rows(): AsyncGenerator<Sample> {
      for (const file of files) for await (const test of readTestCases(file)) yield sampleOf(test, task, keyOf(test));
    },
  };
}

const SCORES = { passed: 1, failed: 0, error: null, skipped: null } as const;

function sampleOf(test: TestCase, task: string, key: string): Sample {
  const { classname, suites, properties, outcome, error } = test;
  const suite = suites.at(-1)?.name ?? '';
  const groups = { ...(suite === '' ? {} : { suite }), ...(classname === '' ? {} : { classname }) };
  return {
    task,
    key,
    repeat: 0,
    scores: { [PASS]: SCORES[outcome] },
    slices: slicesOf({ ...groups, ...properties }),
    prompt: null,
    target: null,
    response: null,
    error,
  };
}
