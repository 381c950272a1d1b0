import { hash } from 'node:crypto';
import type { Sample } from '../../evidence/sample.ts';
import { isObject, type JsonValue } from '../../json.ts';
import type { JsonItem } from './json-list.ts';
import { metricOf, PASS, SCORE } from './promptfoo-columns.ts';
import { repeatOf, type Settings } from './promptfoo-settings.ts';
import { isStorable, type Members } from './rows.ts';
import { slicesOf } from './slices.ts';
import { readScore, readText } from './values.ts';

/** What became of a test. */
export type Outcome = 'passed' | 'failed' | 'error';

/** A result: one test of one column. */
export interface Result {
  /** Index of the column. */
  readonly column: number;
  /** Position among all tests; repeats of a test have their own. */
  readonly test: number;
  /** How often the test was run. */
  readonly repeats: number;
  readonly outcome: Outcome;
  /** What promptfoo adds up: the score, and each named score times its weight. */
  readonly sums: { readonly score: number; readonly named: readonly (readonly [string, number])[] };
  readonly sample: Omit<Sample, 'task' | 'repeat'>;
}

const HINT = 'The result is not what promptfoo writes: run the evaluation again.';

/** @throws MiraError E_ROW, E_SCORE at the result's place */
export function readResult(item: JsonItem, settings: Settings): Result {
  const { testCase, response, prompt } = item.value;
  const test = isObject(testCase) ? testCase : item.fail('E_ROW', '"testCase" is missing', HINT);
  const outcome = outcomeOf(item);
  const score = readScore(item, SCORE, item.value['score'], false).score ?? fail(item, '"score" is missing');
  const named = namedScores(item);
  return {
    column: position(item, 'promptIdx'),
    test: position(item, 'testIdx'),
    repeats: repeatOf(test['options']) ?? settings.repeat,
    outcome,
    sums: { score, named: weighted(item, named) },
    sample: {
      key: keyOf(item, test),
      scores: scoresOf(outcome, score, named, askedMetrics(test)),
      slices: {
        ...slicesOf(test['vars'], (name) => settings.groups.has(name)),
        ...slicesOf(test['metadata'], (name) => name !== 'testCaseId' && !name.startsWith('_')),
      },
      prompt: readText(item, 'prompt', isObject(prompt) ? prompt['raw'] : prompt),
      target: readText(item, 'list of assertions', test['assert']),
      response: readText(item, 'output', isObject(response) ? response['output'] : null),
      error: outcome === 'error' ? readText(item, 'error', item.value['error'] ?? 'it ended with an error') : null,
    },
  };
}

function fail(item: JsonItem, message: string): never {
  return item.fail('E_ROW', message, HINT);
}

function position(item: JsonItem, name: string): number {
  const value = item.value[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  return fail(item, `"${name}" is not a whole number from 0`);
}

/** `failureReason` is 0 for none, 1 for an assertion, 2 for an error; files of before it have no grading after an error. */
function outcomeOf(item: JsonItem): Outcome {
  const { success, failureReason, gradingResult } = item.value;
  if (typeof success !== 'boolean') return fail(item, '"success" is neither true nor false');
  if (failureReason === undefined) {
    if (success) return 'passed';
    return isObject(gradingResult) ? 'failed' : 'error';
  }
  if (success !== (failureReason === 0)) return fail(item, '"success" and "failureReason" contradict each other');
  if (success) return 'passed';
  if (failureReason === 1) return 'failed';
  return failureReason === 2 ? 'error' : fail(item, '"failureReason" is none of 0, 1 and 2');
}

function namedScores(item: JsonItem): ReadonlyMap<string, number | null> {
  const { namedScores: scores = {} } = item.value;
  if (!isObject(scores)) return fail(item, '"namedScores" is not an object');
  return new Map(Object.keys(scores).map((name) => [name, readScore(item, name, scores[name], false).score]));
}

/** A named score counts as often as the assertions behind it weigh; before promptfoo had weights, once. */
function weighted(item: JsonItem, named: ReadonlyMap<string, number | null>): [string, number][] {
  const { gradingResult } = item.value;
  const weights = isObject(gradingResult) ? gradingResult['namedScoreWeights'] : null;
  return Array.from(named, ([name, value]) => {
    const weight = isObject(weights) && Object.hasOwn(weights, name) ? weights[name] : 1;
    return [name, (value ?? 0) * (typeof weight === 'number' ? weight : 1)];
  });
}

/** The names under which the assertions of a test are scored. */
function askedMetrics(test: Members): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (assertions: unknown, depth: number): void => {
    if (!Array.isArray(assertions) || depth > 4) return;
    for (const assertion of assertions) {
      if (!isObject(assertion)) continue;
      const { metric } = assertion;
      const name = typeof metric === 'string' ? withVars(metric, test['vars']) : '';
      // what is still a template was given its name by promptfoo alone
      if (name !== '' && !name.includes('{{') && name.isWellFormed()) names.add(name);
      collect(assertion['assert'], depth + 1);
    }
  };
  collect(test['assert'], 0);
  return names;
}

function withVars(name: string, vars: unknown): string {
  return name.replace(/\{\{\s*(\w+)\s*\}\}/gu, (template, variable: string) => {
    const value = isObject(vars) && Object.hasOwn(vars, variable) ? vars[variable] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : template;
  });
}

function scoresOf(
  outcome: Outcome,
  score: number,
  named: ReadonlyMap<string, number | null>,
  asked: ReadonlySet<string>,
): Sample['scores'] {
  const errored = outcome === 'error';
  const scores: [string, number | null][] = [
    [PASS, errored ? null : outcome === 'passed' ? 1 : 0],
    [SCORE, errored ? null : score],
  ];
  for (const [name, value] of named) scores.push([metricOf(name), errored ? null : value]);
  for (const name of asked) if (!named.has(name)) scores.push([metricOf(name), null]);
  return Object.fromEntries(scores);
}

/** With members by name, so that the same is spelled the same. */
function sorted(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => sorted(item));
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

/** An id of the test's own, else what the test asks and how it is judged: promptfoo's own ids are new in each run. */
function keyOf(item: JsonItem, test: Members): string {
  const { metadata, vars = null, assert = null } = test;
  const id = isObject(metadata) ? metadata['testCaseId'] : undefined;
  if (typeof id === 'string' && id !== '' && id.isWellFormed()) return id;
  if (Number.isSafeInteger(id)) return String(id);
  if (!isStorable(vars) || !isStorable(assert)) return fail(item, 'the variables or assertions cannot be stored');
  return hash('sha256', JSON.stringify(sorted({ assert, vars })), 'buffer').toString('hex', 0, 16);
}
