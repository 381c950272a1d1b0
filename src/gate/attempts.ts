import { compareBytes } from '../digest.ts';
import type { Sample } from '../evidence/sample.ts';
import type { ClaimVerdict } from './verdict.ts';

/**
 * Tries of one plan on one model. Whoever may try until it is green, and shows the last try, passes anything: so all tries
 * whose rows can be had are judged together, and each further look at the question "did it stay within the margin?" gets
 * half of what the one before had.
 */
export interface Attempts {
  /** `pooled`: the mean over all tries decides. `sequential`: a decline is called by the e-value, at whatever try. */
  readonly rule: AttemptsRule;
  /** Which look this is, from 1: tries whose rows are the same are one, tries whose rows are lost count. */
  readonly number: number;
  /** The rows of earlier tries that came out differently, the oldest first, each in leaf order. */
  readonly earlier: readonly (() => AsyncIterable<Sample>)[];
}

export type AttemptsRule = 'pooled' | 'sequential';

/** The only try there is. */
export const ONE_ATTEMPT: Attempts = { rule: 'pooled', number: 1, earlier: [] };

/** At which `holds` is tested at the k-th look: α·2^(1−k), so that a false one in any of them has at most 2α. */
export function holdsLevel(alpha: number, { number }: Pick<Attempts, 'number'>): number {
  return alpha * 2 ** (1 - number);
}

/** The sum of the levels of all looks so far: no more than that is the chance of a false `holds` at any of them. */
export function spentOnHolds(alpha: number, attempts: Pick<Attempts, 'number'>): number {
  return 2 * alpha - holdsLevel(alpha, attempts);
}

/**
 * At which a decline is called: α. Under `sequential`, a claim of which there is no e-value has α·2^(−k) at the k-th look.
 *
 * @param method by which the claim was tested
 */
export function declineLevel(
  alpha: number,
  { rule, number }: Pick<Attempts, 'rule' | 'number'>,
  method: ClaimVerdict['method'],
): number {
  return rule === 'pooled' || method === 'e-value' ? alpha : alpha * 2 ** -number;
}

/** A row of this try first, then those of the earlier ones, the oldest first, as further repeats of the same sample. */
export function pooledRows(
  own: () => AsyncIterable<Sample>,
  { earlier }: Pick<Attempts, 'earlier'>,
): AsyncIterable<Sample> {
  return earlier.length === 0 ? own() : merged([own, ...earlier].map((rows) => byKey(rows())));
}

async function* merged(streams: readonly AsyncGenerator<Key>[]): AsyncGenerator<Sample> {
  const heads = await Promise.all(streams.map((stream) => stream.next()));
  for (;;) {
    const there = heads.flatMap((head) => (head.done === true ? [] : [head.value]));
    const [first, ...others] = there;
    if (first === undefined) return;
    const next = others.reduce((least, one) => (compareKeys(one[0], least[0]) < 0 ? one : least), first)[0];
    const tries: (readonly Sample[])[] = [];
    for (const [index, head] of heads.entries()) {
      if (head.done === true || compareKeys(head.value[0], next) !== 0) {
        tries.push([]);
        continue;
      }
      tries.push(head.value);
      const stream = streams[index];
      if (stream !== undefined) heads[index] = await stream.next();
    }
    yield* together(tries);
  }
}

/** Every try has as many repeats as the one with the most: what one of them lacks is asked and not scored. */
function* together(tries: readonly (readonly Sample[])[]): Generator<Sample> {
  const repeats = Math.max(...tries.map(({ length }) => length));
  const known = tries.flat();
  const [template] = known;
  if (template === undefined) return;
  const scores = Object.fromEntries(known.flatMap((row) => Object.keys(row.scores)).map((name) => [name, null]));
  const unscored: Sample = { ...template, scores, response: null, error: null };
  for (const [place, rows] of tries.entries()) {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      yield { ...(rows[repeat] ?? unscored), repeat: place * repeats + repeat };
    }
  }
}

/** Whether two measurements scored every sample alike: then the later one is no new look at anything. */
export async function scoredAlike(one: AsyncIterable<Sample>, other: AsyncIterable<Sample>): Promise<boolean> {
  const others = other[Symbol.asyncIterator]();
  try {
    for await (const row of one) {
      const next = await others.next();
      if (next.done === true || !sameScores(row, next.value)) return false;
    }
    return (await others.next()).done === true;
  } finally {
    await others.return?.();
  }
}

function sameScores(a: Sample, b: Sample): boolean {
  const names = Object.keys(a.scores);
  return (
    a.task === b.task &&
    a.key === b.key &&
    a.repeat === b.repeat &&
    names.length === Object.keys(b.scores).length &&
    names.every((name) => Object.hasOwn(b.scores, name) && a.scores[name] === b.scores[name])
  );
}

function compareKeys(a: Sample, b: Sample): number {
  return compareBytes(a.task, b.task) || compareBytes(a.key, b.key);
}

/** All repeats of one key. */
type Key = readonly [Sample, ...Sample[]];

async function* byKey(rows: AsyncIterable<Sample>): AsyncGenerator<Key> {
  let current: [Sample, ...Sample[]] | null = null;
  for await (const row of rows) {
    if (current !== null && compareKeys(current[0], row) === 0) {
      current.push(row);
      continue;
    }
    if (current !== null) yield current;
    current = [row];
  }
  if (current !== null) yield current;
}
