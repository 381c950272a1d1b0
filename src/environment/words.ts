import type { FactChange, FactValue } from '../statements/environment.ts';
import type { EnvironmentVerdict } from './compare.ts';
import { factOf } from './facts.ts';

/** Environments in plain words. What stands in a fact is foreign text: whoever prints it makes it harmless. */

export const VERDICT_WORDS: Readonly<Record<EnvironmentVerdict, string>> = {
  same: 'same',
  comparable: 'comparable',
  'not-comparable': 'not comparable',
};

const OTHER_LABELS: Readonly<Record<string, string>> = { ranIn: 'ran in', harness: 'harness' };

export function labelOf(fact: string): string {
  return factOf(fact)?.label ?? OTHER_LABELS[fact] ?? fact;
}

const MOST_PARTS = 6;

/** `GPU 8 × NVIDIA A100-SXM4-80GB → 8 × NVIDIA H100 80GB HBM3`. */
export function changeText({ evaluation, fact, before, after }: FactChange): string {
  const where = evaluation === null ? '' : `${evaluation}: `;
  return `${where}${labelOf(fact)} ${differenceText(before, after)}`;
}

function differenceText(before: FactValue | null, after: FactValue | null): string {
  if (isDigestText(before) && isDigestText(after)) return `changed (${short(before)} → ${short(after)})`;
  if (isMap(before) && isMap(after)) return mapDifference(before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    const [was, is] = [counted(before), counted(after)];
    if (was.length + is.length > 2 * MOST_PARTS) return listDifference(was, is);
  }
  return `${valueText(before)} → ${valueText(after)}`;
}

/** A value on one line. */
export function valueText(value: FactValue | null): string {
  if (value === null) return 'unknown';
  if (typeof value === 'string') return isDigestText(value) ? short(value) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : counted(value).join(', ');
  const entries = Object.entries(value).map(([name, text]) => `${name} ${text}`);
  return entries.length === 0 ? 'none' : entries.join(', ');
}

/** Equal ones told once, with their number. */
function counted(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => (count === 1 ? value : `${count} × ${value}`));
}

function mapDifference(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => before[name] !== after[name],
  );
  return cut(names.map((name) => `${name} ${before[name] ?? 'none'} → ${after[name] ?? 'none'}`));
}

function listDifference(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter((value) => !after.includes(value)).map((value) => `−${value}`);
  const come = after.filter((value) => !before.includes(value)).map((value) => `+${value}`);
  return cut([...gone, ...come]);
}

function cut(parts: readonly string[]): string {
  const more = parts.length - MOST_PARTS;
  return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function isMap(value: FactValue | null): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDigestText(value: FactValue | null): value is string {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/u.test(value);
}

function short(digest: string): string {
  return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}

/** The changes of tier A in one sentence without its stop; `null` where there is none. */
export function changedText(changes: readonly FactChange[]): string | null {
  const moving = changes.filter(({ tier }) => tier === 'A');
  return moving.length === 0 ? null : `Environment changed: ${moving.map(changeText).join(', ')}`;
}
