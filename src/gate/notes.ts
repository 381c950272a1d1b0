import { partNumber } from '../evidence/parts.ts';
import { ColumnRow } from '../evidence/column-row.ts';
import type { Sample } from '../evidence/sample.ts';
import { canonicalJson, type JsonValue } from '../json.ts';
import { Losses, type Where } from './losses.ts';

/** Pairs whose ruler changed, and where losses lie: the same for every shape. */
export class PairNotes {
  changed = 0;
  /** Pairs of which a prompt or target is closed on one side at least: whether it changed nobody can see. */
  hidden = 0;
  readonly losses = new Losses();

  see(baseline: Sample, candidate: Sample): void {
    const differs = !isSameRuler(baseline, candidate);
    if (differs) this.changed += 1;
    else if (isRulerHidden(baseline, candidate)) this.hidden += 1;
  }

  /** Where the losses concentrate. */
  where(alpha: number): Where | null {
    return this.losses.where(alpha, false);
  }
}

/** What stands for a text that is closed where it would be shown. */
export const CLOSED_TEXT = '(closed)';

const RULER = ['prompt', 'target'] as const;

/** Whether a part of both rows can be read. */
export function areOpen(part: 'prompt' | 'target' | 'response', ...rows: readonly Sample[]): boolean {
  const number = partNumber(part);
  return rows.every(({ closed = [] }) => !closed.includes(number));
}

export function isRulerHidden(baseline: Sample, candidate: Sample): boolean {
  if (baseline.closed === undefined && candidate.closed === undefined) return false;
  return !RULER.every((part) => areOpen(part, baseline, candidate));
}

/** Whether what can be read of two prompts and targets is the same. */
function isSameRuler(a: Sample, b: Sample): boolean {
  if (a instanceof ColumnRow && b instanceof ColumnRow) return a.isSame('ruler', b);
  return RULER.every((part) => !areOpen(part, a, b) || sameJson(a[part], b[part]));
}

/** For responses that are open. */
export function isSameResponse(a: Sample, b: Sample): boolean {
  if (a instanceof ColumnRow && b instanceof ColumnRow) return a.isSame('response', b);
  return sameJson(a.response, b.response);
}

export function hasResponse(row: Sample): boolean {
  return row instanceof ColumnRow ? row.has('response') : row.response !== null;
}

function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return canonicalJson(a) === canonicalJson(b);
}
