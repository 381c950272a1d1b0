import type { Claim, MaterialKind } from '../statements/evaluation.ts';
import type { Side } from './side.ts';

const RULERS: readonly { readonly kind: MaterialKind; readonly name: string }[] = [
  { kind: 'dataset', name: 'the dataset' },
  { kind: 'prompts', name: 'the prompts' },
  { kind: 'scorer', name: 'the scorer' },
];

/** What changed about how a claim is measured, in words; `null` when nothing did. */
export function rulerChange(claim: Claim, candidate: Claim | null, baseline: Side, other: Side): string | null {
  const theirs = candidate ?? other.claims.find(({ task, metric }) => task === claim.task && metric === claim.metric);
  if (theirs === undefined) return null;
  if (candidate !== null && candidate.comparability === claim.comparability)
    return brokenChange(claim, baseline, other);
  if (theirs.direction !== claim.direction) return 'the direction of the metric changed';
  const changed = RULERS.filter(
    ({ kind }) => digestsOf(claim, baseline, kind).join() !== digestsOf(theirs, other, kind).join(),
  ).map(({ name }) => name);
  if (changed.length > 0) return `${changed.join(' and ')} changed`;
  return candidate === null ? null : "the task's version or settings changed";
}

/** Where both were checked by their reference answers, the same samples have to be left: else nobody knows what for. */
function brokenChange({ task }: Claim, baseline: Side, other: Side): string | null {
  const before = baseline.broken?.get(task);
  const after = other.broken?.get(task);
  if (before === undefined || after === undefined || sameKeys(before, after)) return null;
  return `the samples whose reference answers fail changed (${before.size} before, ${after.size} here)`;
}

function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

function digestsOf(claim: Claim, side: Side, kind: MaterialKind): string[] {
  return claim.materials
    .filter((id) => id.startsWith(`${kind}:`))
    .map((id) => side.materials.get(id) ?? id)
    .sort();
}
