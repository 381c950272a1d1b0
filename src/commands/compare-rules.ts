import { brokenIn, type ControlKind } from '../claims/controls.ts';
import type { ClaimTerms } from '../claims/select.ts';
import { underControls, vacuousClaims } from '../gate/controls.ts';
import { underJudges, untrustedClaims } from '../gate/judges.ts';
import type { ClaimVerdict } from '../gate/verdict.ts';
import { planJudges } from '../plan/content.ts';
import type { Plan } from '../plan/plan.ts';
import { applyWaivers } from '../policy/waivers.ts';
import type { Finding } from '../policy/finding.ts';
import type { Claim } from '../statements/evaluation.ts';
import { controlNotes, controlRuns, lackingControls, mustFailTasks } from './run/controls.ts';
import type { LoadedSide } from './side.ts';

/** Verdicts of a comparison with what controls and waivers make of them. */
export interface UnderRules {
  readonly claims: readonly ClaimVerdict[];
  readonly findings: readonly Finding[];
  /** What a run would do otherwise, or could not be looked at; in words. */
  readonly notes: readonly string[];
}

export interface RulesGround {
  readonly alpha: number;
  /** The `mira.yml` that was named; its waivers count, since nobody is kept from merging anything here. */
  readonly config: Plan | null;
  /** The day in UTC: `2026-11-25`. */
  readonly today: string;
  terms(claim: Claim): ClaimTerms;
}

/**
 * Controls and judges as they were run with the candidate: a comparison runs nothing. Then the waivers of the `mira.yml`,
 * after everything that cannot be waived.
 */
export async function underRules(
  base: LoadedSide,
  candidate: LoadedSide,
  verdicts: readonly ClaimVerdict[],
  ground: RulesGround,
): Promise<UnderRules> {
  const controls = candidate.statement?.predicate.controls ?? [];
  const tasks = mustFailTasks(controls);
  const unseen = candidate.side.withheld === true && tasks.size > 0;
  const vacuous = unseen
    ? new Map<string, never>()
    : await vacuousClaims(candidate.side, { ...ground, broken: brokenIn(controls), tasks });
  const judged = underJudges(
    underControls(verdicts, vacuous),
    untrustedIn(candidate, ground.config) ?? new Map(),
    untrustedIn(base, null),
  );
  const { claims, findings, notes } = applyWaivers(judged, ground.config?.waivers ?? [], {
    today: ground.today,
    digests: digestsOf(base, candidate),
  });
  const waived = claims.some((claim) => claim.waived !== null);
  return {
    claims,
    findings,
    notes: [
      ...controlNotes(controls),
      ...lackingControls(base.statement?.predicate.controls, controls),
      ...(unseen
        ? [
            "the rows of the candidate's known-bad subject were not published: nobody can say here whether the claims tell it apart",
          ]
        : []),
      ...notRun(ground.config, candidate),
      ...(waived ? ['waivers count here as this mira.yml has them; a run takes those of the base branch alone'] : []),
      ...notes,
    ],
  };
}

function digestsOf(base: LoadedSide, candidate: LoadedSide): ReadonlySet<string> {
  const root = candidate.statement?.predicate.model.root ?? null;
  return new Set([base.digest, root].filter((digest) => digest !== null));
}

/** Claims that rest on a judge who was not found fit to decide, by the `mira.yml` or by the plan that was signed. */
function untrustedIn({ statement }: LoadedSide, config: Plan | null): ReadonlyMap<string, string> | null {
  if (statement === null) return null;
  const { predicate } = statement;
  return untrustedClaims(predicate, config?.evaluations ?? planJudges(predicate.plan.content));
}

/** Controls of the `mira.yml` that were not run with the candidate. */
function notRun(config: Plan | null, { statement }: LoadedSide): readonly string[] {
  const ran = new Set((statement?.predicate.controls ?? []).map(({ evaluation, kind }) => nameOf(kind, evaluation)));
  return Object.entries(config?.evaluations ?? {}).flatMap(([name, evaluation]) =>
    controlRuns(evaluation)
      .map(({ control }) => nameOf(control, name))
      .filter((what) => !ran.has(what))
      .map((what) => `${what} was not run with the candidate, and a comparison runs nothing: mira run does`),
  );
}

function nameOf(kind: ControlKind, evaluation: string): string {
  return kind === 'labels' ? `the check of the judge of ${evaluation}` : `${kind} of ${evaluation}`;
}
