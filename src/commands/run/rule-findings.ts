import type { ClaimVerdict } from '../../gate/verdict.ts';
import { planPolicy } from '../../plan/content.ts';
import type { Finding } from '../../policy/finding.ts';
import { applyWaivers } from '../../policy/waivers.ts';
import { weakenings, type Ground, type JudgingRules } from '../../policy/weakened.ts';
import type { RuleFinding } from '../../report/report.ts';
import type { Baseline } from './baseline.ts';
import type { Evaluation } from './evaluation.ts';
import type { Identified } from './identify.ts';
import type { Session } from './session.ts';

/** Verdicts with their waivers, and what is to be said about the rules. */
export interface Ruled {
  readonly claims: readonly ClaimVerdict[];
  readonly findings: readonly RuleFinding[];
  readonly notes: readonly string[];
}

/** Holds the rules against those before them, and the verdicts against the waivers. */
export function judgeRules(
  session: Session,
  { model }: Identified,
  baseline: Baseline | null,
  { claims: made }: Pick<Evaluation, 'claims'>,
  verdicts: readonly ClaimVerdict[],
): Ruled {
  const { plan, environment, context } = session;
  const strict = plan.gate.findings === 'fail';
  const predicate = baseline?.evaluation.statement.predicate ?? null;
  const digests = [model.root, baseline?.evaluation.digest ?? null].filter((digest) => digest !== null);
  const { claims, findings, notes } = applyWaivers(verdicts, plan.waivers ?? [], {
    today: environment.now().toISOString().slice(0, 10),
    digests: new Set<string>(digests),
  });
  const ground = { claims: [...(predicate?.claims ?? []), ...made], repository: context?.repository.fullName ?? null };
  const signed = predicate === null ? null : planPolicy(predicate.plan.content);
  return {
    claims,
    findings: [
      ...weakened(session.baseRules, session.located.plan, ground).map((finding) => told(finding, 'base', strict)),
      // what became of the rules since a release was reviewed when it was merged
      ...(session.baseRules === null ? weakened(signed, plan, ground) : []).map((finding) =>
        told(finding, 'baseline', false),
      ),
      ...findings.map((finding) => told(finding, null, strict)),
    ],
    notes,
  };
}

function weakened(before: JudgingRules | null, after: JudgingRules, ground: Ground): readonly Finding[] {
  if (before === null) return [];
  return weakenings(before, after, ground).map(({ what, claim }) => ({ code: 'E_POLICY_WEAKENED', claim, what }));
}

function told(finding: Finding, since: RuleFinding['since'], fails: boolean): RuleFinding {
  return { ...finding, since, fails };
}
