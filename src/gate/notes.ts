import type { Sample } from '../evidence/sample.ts';
import { canonicalJson, type JsonValue } from '../json.ts';

/** A sample that the baseline got right and the candidate did not, to be shown. */
export interface LostExample {
  readonly key: string;
  readonly target: JsonValue;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

const SHOWN_EXAMPLES = 5;

/** Pairs whose ruler changed, and examples of what was lost: the same for every shape. */
export class PairNotes {
  changed = 0;
  readonly examples: LostExample[] = [];

  see(baseline: Sample, candidate: Sample): void {
    if (!sameJson(baseline.prompt, candidate.prompt) || !sameJson(baseline.target, candidate.target)) this.changed += 1;
  }

  lose(before: Sample, after: Sample | null): void {
    if (this.examples.length >= SHOWN_EXAMPLES) return;
    this.examples.push({
      key: before.key,
      target: before.target,
      before: before.response,
      after: after?.response ?? null,
    });
  }
}

export function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return canonicalJson(a) === canonicalJson(b);
}
