import type { Sample } from '../../src/evidence/sample.ts';
import type { JsonValue } from '../../src/json.ts';

/** Rows for tests, in leaf order when the keys are. */
export function sample(key: string, scores: Record<string, number | null>, more: Partial<Sample> = {}): Sample {
  return {
    task: 'qa',
    key,
    repeat: 0,
    scores,
    slices: {},
    prompt: `prompt ${key}`,
    target: 'x',
    response: null,
    error: null,
    ...more,
  };
}

export function keyOf(index: number): string {
  return `k${String(index).padStart(6, '0')}`;
}

/**
 * Two lists of binary rows with the given table: the first `lost` right ones are lost, the first `gained` wrong ones
 * are gained.
 */
export function pairedRows(
  n: number,
  right: number,
  gained: number,
  lost: number,
  metric = 'acc',
): [Sample[], Sample[]] {
  const before: Sample[] = [];
  const after: Sample[] = [];
  for (let index = 0; index < n; index += 1) {
    const was = index < right ? 1 : 0;
    const is = index < lost ? 0 : index >= right && index < right + gained ? 1 : was;
    before.push(sample(keyOf(index), { [metric]: was }, { response: response(was) }));
    after.push(sample(keyOf(index), { [metric]: is }, { response: response(is) }));
  }
  return [before, after];
}

function response(score: number): JsonValue {
  return score === 1 ? 'right' : 'wrong';
}

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
