import { Moments } from '../claims/moments.ts';
import type { Sample } from '../evidence/sample.ts';
import type { Direction } from '../harness/formats/reader.ts';
import { canonicalJson, type JsonValue } from '../json.ts';
import type { KeyRows, Scored } from './pairs.ts';

/** A sample that the baseline got right and the candidate did not, to be shown. */
export interface LostExample {
  readonly key: string;
  readonly target: JsonValue;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Counts and differences under one assumption about what is missing. */
export class Outcomes {
  n = 0;
  gained = 0;
  lost = 0;
  /** Differences, sign-normalised so that more is better. */
  readonly differences = new Moments();

  add(difference: number): void {
    this.n += 1;
    if (difference > 0) this.gained += 1;
    if (difference < 0) this.lost += 1;
    this.differences.add(difference);
  }
}

const SHOWN_EXAMPLES = 5;

/** The pairs of one claim: what was seen, and what the missing ones could be at worst and at best. */
export class PairTable {
  readonly seen = new Outcomes();
  /** The pairs that lack a score on one side, were the loss as large as it can be, for scores within [0, 1]. */
  readonly worst = new Outcomes();
  readonly best = new Outcomes();
  readonly baseline = new Moments();
  readonly candidate = new Moments();
  /** Pairs whose prompt or target differs: the ruler changed. */
  changed = 0;
  binary = true;
  readonly examples: LostExample[] = [];
  readonly #metric: string;
  readonly #sign: 1 | -1;

  constructor(metric: string, direction: Direction) {
    this.#metric = metric;
    this.#sign = direction === 'higher' ? 1 : -1;
  }

  get missing(): number {
    return this.worst.n;
  }

  /** All scores of both sides lie within [0, 1], so that a missing one can be bounded. */
  get bounded(): boolean {
    return [this.baseline, this.candidate].every((side) => side.n === 0 || (side.min >= 0 && side.max <= 1));
  }

  add(baseline: KeyRows, candidate: KeyRows | null): void {
    const before = this.#score(baseline.rows);
    const after = candidate === null ? null : this.#score(candidate.rows);
    if (candidate !== null && rulerDiffers(baseline.rows[0], candidate.rows[0])) this.changed += 1;
    if (before !== null) this.#note(before, this.baseline);
    if (after !== null) this.#note(after, this.candidate);
    if (before !== null && after !== null) {
      const difference = this.#sign * (after - before);
      this.seen.add(difference);
      if (difference < 0) this.#keepExample(baseline.rows[0], candidate?.rows[0] ?? null);
      return;
    }
    const [bad, good] = this.#sign === 1 ? [0, 1] : [1, 0];
    this.worst.add(this.#sign * ((after ?? bad) - (before ?? good)));
    this.best.add(this.#sign * ((after ?? good) - (before ?? bad)));
  }

  #note(value: number, side: Moments): void {
    side.add(value);
    if (value !== 0 && value !== 1) this.binary = false;
  }

  /** The mean over the repeats that were scored; `null` when none was. */
  #score(rows: readonly Scored[]): number | null {
    let sum = 0;
    let scored = 0;
    for (const row of rows) {
      const score = row.scores[this.#metric] ?? null;
      if (score === null) continue;
      sum += score;
      scored += 1;
    }
    // with repeats a key is a mean, to which the exact tests for single outcomes do not apply
    if (scored > 1) this.binary = false;
    return scored === 0 ? null : sum / scored;
  }

  #keepExample(before: Sample, after: Sample | null): void {
    if (this.examples.length >= SHOWN_EXAMPLES) return;
    this.examples.push({
      key: before.key,
      target: before.target,
      before: before.response,
      after: after?.response ?? null,
    });
  }
}

function rulerDiffers(a: Sample, b: Sample): boolean {
  return !sameJson(a.prompt, b.prompt) || !sameJson(a.target, b.target);
}

export function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return canonicalJson(a) === canonicalJson(b);
}
