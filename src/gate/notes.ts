import { partNumber } from '../evidence/parts.ts';
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
  /** Pairs of which a prompt or target is closed on one side at least: whether it changed nobody can see. */
  hidden = 0;
  readonly examples: LostExample[] = [];

  see(baseline: Sample, candidate: Sample): void {
    const differs = RULER.some(
      (part) => areOpen(part, baseline, candidate) && !sameJson(baseline[part], candidate[part]),
    );
    if (differs) this.changed += 1;
    else if (isRulerHidden(baseline, candidate)) this.hidden += 1;
  }

  lose(before: Sample, after: Sample | null): void {
    if (this.examples.length >= SHOWN_EXAMPLES) return;
    this.examples.push({
      key: before.key,
      target: shown(before, 'target'),
      before: shown(before, 'response'),
      after: after === null ? null : shown(after, 'response'),
    });
  }
}

/** What stands for a text that is closed where it would be shown. */
export const CLOSED_TEXT = '(closed)';

function shown(row: Sample, part: 'target' | 'response'): JsonValue {
  return areOpen(part, row) ? row[part] : CLOSED_TEXT;
}

const RULER = ['prompt', 'target'] as const;

/** Whether a part of both rows can be read. */
export function areOpen(part: 'prompt' | 'target' | 'response', ...rows: readonly Sample[]): boolean {
  const number = partNumber(part);
  return rows.every(({ closed = [] }) => !closed.includes(number));
}

export function isRulerHidden(baseline: Sample, candidate: Sample): boolean {
  return !RULER.every((part) => areOpen(part, baseline, candidate));
}

export function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return canonicalJson(a) === canonicalJson(b);
}
