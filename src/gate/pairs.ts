import { compareBytes } from '../digest.ts';
import type { Sample } from '../evidence/sample.ts';

export type Scored = Pick<Sample, 'scores'>;

/** All repeats of one key on one side. */
export interface KeyRows {
  readonly task: string;
  readonly key: string;
  /** The first as it is; of the others their scores, so that many repeats of long texts are not held at once. */
  readonly rows: readonly [Sample, ...Scored[]];
}

/** What both sides have of one key; at least one of them is there. */
export type Pair =
  | { readonly baseline: KeyRows; readonly candidate: KeyRows | null }
  | { readonly baseline: null; readonly candidate: KeyRows };

/** Pairs two streams of rows, both in leaf order, by task and key, holding one key of each at a time. */
export async function* pairByKey(
  baseline: AsyncIterable<Sample>,
  candidate: AsyncIterable<Sample>,
): AsyncGenerator<Pair> {
  const left = byKey(baseline);
  const right = byKey(candidate);
  let a = await left.next();
  let b = await right.next();
  while (a.done !== true || b.done !== true) {
    const order = a.done === true ? 1 : b.done === true ? -1 : compareKeys(a.value, b.value);
    if (order <= 0 && a.done !== true) {
      yield { baseline: a.value, candidate: order === 0 && b.done !== true ? b.value : null };
      a = await left.next();
      if (order === 0) b = await right.next();
    } else if (b.done !== true) {
      yield { baseline: null, candidate: b.value };
      b = await right.next();
    }
  }
}

function compareKeys(a: KeyRows, b: KeyRows): number {
  return compareBytes(a.task, b.task) || compareBytes(a.key, b.key);
}

async function* byKey(rows: AsyncIterable<Sample>): AsyncGenerator<KeyRows> {
  let current: [Sample, ...Scored[]] | null = null;
  for await (const row of rows) {
    if (current !== null && current[0].task === row.task && current[0].key === row.key) {
      current.push({ scores: row.scores });
      continue;
    }
    if (current !== null) yield { task: current[0].task, key: current[0].key, rows: current };
    current = [row];
  }
  if (current !== null) yield { task: current[0].task, key: current[0].key, rows: current };
}
