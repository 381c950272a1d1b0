import type { ClaimTerms } from '../claims/select.ts';
import { holm } from '../stats/index.ts';

/**
 * The claims among which false alarms are corrected for: those of the baseline, by policy group, so that claims which a
 * candidate adds weaken nothing. A critical claim is a family of its own, an advisory one stands outside.
 */
export function familyOf(id: string, { advisory, critical, group }: ClaimTerms): string | null {
  if (advisory) return null;
  if (critical === true) return JSON.stringify(['critical', id]);
  return JSON.stringify(['group', group ?? null]);
}

/** A hypothesis "it did not get worse", of which each false rejection is an alarm. */
export interface Hypothesis {
  /** `null`: judged alone. */
  readonly family: string | null;
  /** `null` where the data cannot give one; it counts as 1. */
  readonly p: number | null;
}

/** Holm's adjustment within each family. All of a claim's questions are in it: of its baseline, anchor and floor. */
export function adjust(hypotheses: readonly Hypothesis[]): readonly (number | null)[] {
  const families = new Map<string, number[]>();
  for (const [index, { family }] of hypotheses.entries()) {
    if (family === null) continue;
    const members = families.get(family);
    if (members === undefined) families.set(family, [index]);
    else members.push(index);
  }
  const adjusted = hypotheses.map(({ p }) => p);
  for (const members of families.values()) {
    const together = holm(members.map((index) => hypotheses[index]?.p ?? 1));
    for (const [place, index] of members.entries()) {
      if (hypotheses[index]?.p !== null) adjusted[index] = together[place] ?? null;
    }
  }
  return adjusted;
}

/** How many hypotheses share α with one of a family. */
export function sizeOf(families: readonly (string | null)[], family: string | null): number {
  return family === null ? 1 : Math.max(1, families.filter((other) => other === family).length);
}
