import type { ErrorCode } from '../../error-codes.ts';
import { MiraError } from '../../errors.ts';

export type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

export interface Suite {
  readonly name: string;
  readonly host: string;
}

/** A `testcase`. */
export interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  /** From the outermost. */
  readonly suites: readonly Suite[];
  readonly outcome: Outcome;
  /** What its `error` says. */
  readonly error: string | null;
  readonly properties: Readonly<Record<string, string>>;
  readonly line: number;
}

type Attributes = Readonly<Record<string, string>>;

/** A suite that is open, with what was counted in it: itself, and with the suites in it. */
interface OpenSuite extends Suite {
  readonly attributes: Attributes;
  readonly own: Counts;
  readonly all: Counts;
}

interface Counts {
  tests: number;
  /** Test cases with a `failure`, and the elements of that name. */
  failed: number;
  failures: number;
  errored: number;
  errors: number;
}

const NONE: Counts = { tests: 0, failed: 0, failures: 0, errored: 0, errors: 0 };

interface OpenCase {
  readonly attributes: Attributes;
  readonly line: number;
  readonly properties: [string, string][];
  failures: number;
  errors: number;
  skipped: boolean;
  message: string | null;
}

const MAX_DEPTH = 64;

/** What is kept of the text of an error. */
const MAX_TEXT_LENGTH = 64 * 1024;

/** Values of `status` and `result` (GoogleTest and others) of a test that did not run. */
const NOT_RUN = new Set(['notrun', 'skipped', 'disabled', 'ignored', 'pending', 'suppressed']);
const NOT_PASSED = new Set(['failed', 'fail', 'failure', 'error', 'errored', 'broken']);

/** Makes test cases of the elements of a JUnit XML file as they open and close. */
export class JUnitTree {
  readonly #file: string;
  readonly #line: () => number;
  readonly #elements: string[] = [];
  readonly #suites: OpenSuite[] = [];
  #case: OpenCase | null = null;
  #text: string | null = null;
  #done: TestCase[] = [];
  /** An error that stands in a suite and in none of its tests. */
  suiteError: string | null = null;

  constructor(file: string, line: () => number) {
    this.#file = file;
    this.#line = line;
  }

  /** @returns whether the text in the element is of interest */
  open(name: string, attributes: Attributes): boolean {
    if (this.#elements.length === 0 && name !== 'testsuites' && name !== 'testsuite') {
      this.#fail('E_FORMAT', `<${name}> is the root`, 'JUnit XML begins with <testsuites> or <testsuite>.');
    }
    if (this.#elements.length >= MAX_DEPTH) {
      this.#fail('E_FORMAT', `elements are nested deeper than ${MAX_DEPTH} levels`, 'Is it JUnit XML?');
    }
    const parent = this.#elements.at(-1);
    this.#elements.push(name);
    if (name === 'testsuites' || name === 'testsuite') {
      const { name: title = '', hostname: host = '' } = attributes;
      this.#suites.push({ name: title, host, attributes, own: { ...NONE }, all: { ...NONE } });
    } else if (name === 'testcase') this.#openCase(attributes);
    else if (parent === 'testcase' && this.#case !== null) return this.#openOutcome(name, attributes, this.#case);
    else if (name === 'property') this.#property(attributes);
    else if (parent === 'testsuite' && (name === 'error' || name === 'failure')) {
      this.#count((counts) => (counts[name === 'error' ? 'errors' : 'failures'] += 1));
      this.suiteError ??= attributes['message'] ?? name;
    }
    return false;
  }

  text(text: string): void {
    if (this.#text !== null && this.#text.length < MAX_TEXT_LENGTH) {
      this.#text = `${this.#text}${text}`.slice(0, MAX_TEXT_LENGTH);
    }
  }

  close(): void {
    const name = this.#elements.pop();
    if (name === 'testcase') this.#closeCase();
    else if (name === 'testsuite' || name === 'testsuites') this.#closeSuite();
    else if (this.#text !== null && this.#case !== null && this.#elements.at(-1) === 'testcase') {
      this.#case.message ??= this.#text.trim().toWellFormed();
      this.#text = null;
    }
  }

  /** The cases that were closed since the last call. */
  take(): readonly TestCase[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #openCase(attributes: Attributes): void {
    if (this.#case !== null) this.#fail('E_ROW', 'a <testcase> stands in another', 'Is it JUnit XML?');
    this.#case = {
      attributes,
      line: this.#line(),
      properties: [],
      failures: 0,
      errors: 0,
      skipped: false,
      message: null,
    };
  }

  #openOutcome(name: string, { message }: Attributes, open: OpenCase): boolean {
    if (name === 'failure') open.failures += 1;
    else if (name === 'skipped' || name === 'disabled') open.skipped = true;
    else if (name === 'error') {
      open.errors += 1;
      if (message !== undefined && message !== '') open.message ??= message.slice(0, MAX_TEXT_LENGTH).toWellFormed();
      else this.#text = '';
    }
    return this.#text !== null;
  }

  #property({ name, value }: Attributes): void {
    if (this.#case !== null && name !== undefined && value !== undefined) this.#case.properties.push([name, value]);
  }

  #closeCase(): void {
    const open = this.#case;
    if (open === null) return;
    this.#case = null;
    const { name = '', classname = '', file = '' } = open.attributes;
    if (name === '') this.#fail('E_ROW', 'a <testcase> has no name', 'Tests are told apart by their names.');
    const outcome = this.#outcomeOf(open);
    this.#count((counts) => {
      counts.tests += 1;
      counts.failures += open.failures;
      counts.errors += open.errors;
      if (open.failures > 0) counts.failed += 1;
      if (open.errors > 0) counts.errored += 1;
    });
    this.#done.push({
      name,
      classname,
      file,
      suites: this.#suites.map(({ name: suite, host }) => ({ name: suite, host })),
      outcome,
      error: outcome === 'error' ? (open.message ?? '') : null,
      properties: Object.fromEntries(open.properties),
      line: open.line,
    });
  }

  #outcomeOf({ attributes, failures, errors, skipped }: OpenCase): Outcome {
    if (errors > 0) return 'error';
    if (failures > 0) return 'failed';
    const said = [attributes['status'], attributes['result']].map((value) => value?.toLowerCase() ?? '');
    if (skipped || said.some((value) => NOT_RUN.has(value))) return 'skipped';
    const failed = said.find((value) => NOT_PASSED.has(value));
    if (failed === undefined) return 'passed';
    return this.#fail(
      'E_ROW',
      `a <testcase> has the status ${JSON.stringify(failed)} and neither <failure> nor <error>`,
      'The file was edited, or is no JUnit XML that we know.',
    );
  }

  #count(add: (counts: Counts) => void): void {
    for (const suite of this.#suites) add(suite.all);
    const suite = this.#suites.at(-1);
    if (suite !== undefined) add(suite.own);
  }

  /** Writers differ in what they count: suites within or not, tests or elements. Who counts neither way is wrong. */
  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const { attributes, own, all } = suite;
    const [tests, failures, errors] = ['tests', 'failures', 'errors'].map((name) => this.#said(name, attributes));
    const where = suite.name === '' ? 'a suite' : `suite ${JSON.stringify(suite.name)}`;
    if (tests !== null && tests !== undefined && tests !== own.tests && tests !== all.tests) {
      this.#fail('E_COUNT', `${where} says that it has ${tests} tests, and holds ${all.tests}`, EDITED);
    }
    const agree = [own, all].some(
      (counts) => matches(failures, counts.failed, counts.failures) && matches(errors, counts.errored, counts.errors),
    );
    if (agree) return;
    this.#fail(
      'E_MISMATCH',
      `${where} says that ${failures ?? 'some'} tests failed and ${errors ?? 'some'} had errors, and holds ${all.failed} and ${all.errored}`,
      EDITED,
    );
  }

  #said(name: string, attributes: Attributes): number | null {
    const text = attributes[name];
    if (text === undefined || text === '') return null;
    if (/^\d{1,15}$/u.test(text)) return Number(text);
    return this.#fail('E_FORMAT', `"${name}" of a suite is no number`, 'Is it JUnit XML?');
  }

  #fail(code: ErrorCode, message: string, hint: string): never {
    throw new MiraError(code, `${this.#file}: ${message}`, { hint, at: { file: this.#file, line: this.#line() } });
  }
}

const EDITED = 'Tests are missing, or the file was edited: run the tests again.';

function matches(said: number | null | undefined, tests: number, elements: number): boolean {
  return said === null || said === undefined || said === tests || said === elements;
}
