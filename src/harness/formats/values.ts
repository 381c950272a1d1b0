import type { ErrorCode } from '../../error-codes.ts';
import type { JsonValue } from '../../json.ts';
import { isStorable } from './rows.ts';

/** A row, or a part of one, that can say where it stands. */
export interface Refusing {
  fail(code: ErrorCode, message: string, hint: string): never;
}

/** A score, and why it is none: `reason` is `null` for a number, and for a value that is simply absent. */
export interface Score {
  readonly score: number | null;
  readonly reason: string | null;
}

/**
 * A score as Python's `json` writes it: a finite number, `null`, or a bare `NaN` or `Infinity`, which was asked and not
 * scored.
 *
 * @param python whether bare words may stand in the row; without them what is not finite was an overflow such as `1e999`
 * @throws MiraError E_SCORE for everything else: strings, booleans, lists, objects, whole numbers above 2^53
 */
export function readScore(row: Refusing, name: string, value: unknown, python: boolean): Score {
  requireMetricName(row, name);
  if (value === null || value === undefined) return { score: null, reason: null };
  if (typeof value !== 'number') {
    const what = typeof value === 'string' && /^-?\d{16,}$/u.test(value) ? 'a whole number above 2^53' : spell(value);
    return row.fail('E_SCORE', `the score "${name}" is ${what}`, 'A score is one finite number for each sample.');
  }
  if (Number.isFinite(value)) return { score: value, reason: null };
  if (python) return { score: null, reason: `${name} is ${value}` };
  return row.fail('E_SCORE', `the score "${name}" is not finite`, 'A score is one finite number for each sample.');
}

/** @throws MiraError E_SCORE for names that are no names of anything, such as `__proto__` */
export function requireMetricName(row: Refusing, name: string): void {
  if (name !== '' && name !== '__proto__' && name.isWellFormed()) return;
  row.fail('E_SCORE', `${JSON.stringify(name)} is no name of a metric`, 'Give the metric another name.');
}

function spell(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'boolean' ? `the boolean ${value}` : `a ${typeof value}`;
}

/**
 * A prompt, target, response or error as evidence can hold it.
 *
 * @param name what it is called in messages
 * @throws MiraError E_ROW
 */
export function readText(row: Refusing, name: string, value: unknown): JsonValue {
  const text = value ?? null;
  if (isStorable(text)) return text;
  return row.fail(
    'E_ROW',
    `the ${name} cannot be stored`,
    'Texts may not hold NaN, Infinity, lone surrogates or more than 60 levels of nesting.',
  );
}
