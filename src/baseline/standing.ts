import { hexOf, type Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import type { Superseded } from '../plan/plan.ts';
import type { EvaluationPredicate } from '../statements/evaluation.ts';

/** A verified evaluation, as far as it says whether it or another still counts. */
export interface Standing {
  readonly digest: Digest;
  readonly statement: { readonly predicate: Pick<EvaluationPredicate, 'supersedes' | 'validUntil'> };
}

export interface StandingRules {
  /** What the rules that judge say of evaluations that were wrong. */
  readonly superseded: readonly Superseded[];
  readonly now: Date;
  /** The release, as people know it. */
  readonly label: string;
  /** It was asked for by name, and not found as the latest. */
  readonly named: boolean;
}

export interface Chosen<T> {
  readonly evaluation: T;
  /** What has to be told of the ones that do not count, and of this one. */
  readonly warnings: readonly string[];
}

/**
 * Which evaluation of a release counts: the first that nobody took back. One that another evaluation of the release
 * supersedes is passed over where the rules that judge say so too, and then it is told: whoever can run the workflow
 * again could otherwise choose the baseline. None is ever passed over in silence.
 *
 * @param evaluations by certified time, at least one
 * @throws MiraError E_BASELINE_SUPERSEDED, E_BASELINE_WITHDRAWN, E_BASELINE_EXPIRED
 */
export function chooseStanding<T extends Standing>(evaluations: readonly T[], rules: StandingRules): Chosen<T> {
  const warnings: string[] = [];
  for (const evaluation of evaluations) {
    const { digest } = evaluation;
    const name = `the evaluation ${short(digest)} of ${rules.label}`;
    const agreed = rules.superseded.find((entry) => entry.digest === digest);
    const reason = replacedIn(evaluations, evaluation);
    if (agreed !== undefined && reason !== null) {
      warnings.push(`E_BASELINE_SUPERSEDED: ${name} is passed over for one that supersedes it: ${agreed.reason}`);
      continue;
    }
    if (agreed !== undefined) throw withdrawn(name, agreed.reason);
    if (reason !== null) throw superseded(name, digest, reason);
    const expiry = expired(evaluation, name, rules);
    return { evaluation, warnings: expiry === null ? warnings : [...warnings, expiry] };
  }
  throw withdrawn(`every evaluation of ${rules.label}`, 'each of them supersedes another');
}

/** Why another of these evaluations takes the place of this one; `null` where none does. */
export function replacedIn(all: readonly Standing[], { digest }: Standing): string | null {
  for (const other of all) {
    if (other.digest === digest) continue;
    const entry = other.statement.predicate.supersedes?.find((named) => named.digest.sha256 === hexOf(digest));
    if (entry !== undefined) return entry.reason;
  }
  return null;
}

function expired({ statement }: Standing, name: string, { now, named }: StandingRules): string | null {
  const over = overSince(statement.predicate, now);
  if (over === null) return null;
  const why = `${name} was valid until ${over}`;
  if (named) return `E_BASELINE_EXPIRED: ${why}; it is compared with because it is named`;
  throw new MiraError('E_BASELINE_EXPIRED', why, {
    hint: 'Evaluate that release again, or name what to compare with: `baseline`.',
  });
}

/** The time until which an evaluation was valid, where that is over. */
export function overSince({ validUntil }: Pick<EvaluationPredicate, 'validUntil'>, now: Date): string | null {
  return validUntil === undefined || now.getTime() <= Date.parse(validUntil) ? null : validUntil;
}

function superseded(name: string, digest: Digest, reason: string): MiraError {
  return new MiraError('E_BASELINE_SUPERSEDED', `${name} is superseded by another one of that release: ${reason}`, {
    hint: `To compare with the one that supersedes it, agree under \`supersedes\` in mira.yml: {digest: ${digest}, reason: …}.`,
  });
}

function withdrawn(name: string, reason: string): MiraError {
  return new MiraError('E_BASELINE_WITHDRAWN', `${name} is withdrawn: ${reason}`, {
    hint: 'Name another release to compare with: `baseline`.',
  });
}

function short(digest: Digest): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
