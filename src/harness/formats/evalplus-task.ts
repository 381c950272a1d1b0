import { MiraError } from '../../errors.ts';
import type { ErrorCode } from '../../error-codes.ts';
import { isObject, type JsonValue } from '../../json.ts';
import { readItems, readValue } from './json-list.ts';
import type { JsonPlace } from './json-outline.ts';
import { readText, type Refusing } from './values.ts';

export const BASE = 'base';
export const PLUS = 'plus';

/** What became of one sample of a problem. */
export interface Solution {
  /** `null` in the older layout, which does not hold it. */
  readonly text: JsonValue;
  readonly base: 0 | 1;
  /** Base and extra tests together; `null` where the extra tests were not run. */
  readonly plus: 0 | 1 | null;
}

/** Statuses of EvalPlus 0.3, and of the versions before it. */
const PASSED = new Set(['pass', 'success']);
const FAILED = new Set(['fail', 'timeout', 'failed', 'timed out']);

/**
 * The samples of one problem, in the order of their completion ids.
 *
 * @throws MiraError E_ROW, E_SCORE
 */
export async function* readSolutions(file: string, problem: string, place: JsonPlace): AsyncGenerator<Solution> {
  if (place.kind === 'array') {
    for await (const item of readItems(file, place, { item: `sample (${problem})`, python: true })) {
      const { task_id: id, solution = null, base_status: base, plus_status: plus = null } = item.value;
      if (id !== problem) item.fail('E_ROW', `"task_id" is not ${problem}`, OTHER);
      yield solutionOf(item, readText(item, 'solution', solution), base, plus);
    }
    return;
  }
  const value = await readValue(file, place, { name: problem, python: true });
  const row: Refusing = {
    fail(code: ErrorCode, message: string, hint: string): never {
      throw new MiraError(code, `problem ${problem} of ${file}: ${message}`, { hint, at: { file } });
    },
  };
  yield* olderSolutions(row, value);
}

/** `{"nfiles": 2, "base": [["success", […]], …], "plus": [["failed", […]], …]}`; `plus` is empty with `--base-only`. */
function* olderSolutions(row: Refusing, value: unknown): Generator<Solution> {
  const { base, plus = [], nfiles } = isObject(value) ? value : {};
  if (!Array.isArray(base) || !Array.isArray(plus))
    return row.fail('E_ROW', 'it has no lists "base" and "plus"', OTHER);
  if (typeof nfiles === 'number' && nfiles !== base.length) {
    row.fail('E_COUNT', `"nfiles" is ${nfiles}, and "base" lists ${base.length}`, OTHER);
  }
  if (plus.length !== 0 && plus.length !== base.length) {
    row.fail('E_COUNT', `"base" lists ${base.length} samples and "plus" ${plus.length}`, OTHER);
  }
  const statuses: readonly unknown[] = base;
  const extra: readonly unknown[] = plus;
  for (const [index, status] of statuses.entries()) {
    yield solutionOf(row, null, statusIn(status), extra.length === 0 ? null : statusIn(extra[index]));
  }
  return undefined;
}

function statusIn(pair: unknown): unknown {
  return Array.isArray(pair) ? pair[0] : pair;
}

function solutionOf(row: Refusing, text: JsonValue, base: unknown, plus: unknown): Solution {
  const passedBase = passed(row, BASE, base);
  if (plus === null) return { text, base: passedBase, plus: null };
  return { text, base: passedBase, plus: passed(row, PLUS, plus) === 1 ? passedBase : 0 };
}

function passed(row: Refusing, name: string, status: unknown): 0 | 1 {
  if (typeof status === 'string') {
    if (PASSED.has(status)) return 1;
    if (FAILED.has(status)) return 0;
  }
  const hint = `Known are ${[...PASSED, ...FAILED].join(', ')}.`;
  return row.fail('E_SCORE', `the status ${JSON.stringify(status ?? null)} of the ${name} tests is not known`, hint);
}

const OTHER = 'The file is not what EvalPlus writes, or was changed: run the evaluation again.';
