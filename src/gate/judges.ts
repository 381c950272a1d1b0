import { labelledIn, MIN_LABELS } from '../claims/labels.ts';
import type { EvaluationPlan } from '../plan/plan.ts';
import type { Claim, EvaluationPredicate } from '../statements/evaluation.ts';
import type { ClaimVerdict } from './verdict.ts';

/** A judge that is asked less often than this about each output may have had a bad day. */
const MIN_JUDGE_REPEATS = 3;

/** What is looked at of an evaluation. */
interface Judged extends Pick<EvaluationPredicate, 'controls' | 'environment'> {
  readonly claims: readonly Pick<Claim, 'id' | 'task' | 'metric'>[];
}

export type JudgedEvaluations = Readonly<Record<string, Pick<EvaluationPlan, 'judge' | 'repeats'>>>;

/** Claims that rest on a judge who is not to be trusted with a verdict, each with the reason. */
export function untrustedClaims(
  { claims, controls = [], environment }: Judged,
  evaluations: JudgedEvaluations,
): ReadonlyMap<string, string> {
  const ofTask = new Map(
    Object.entries(environment.evaluations).flatMap(([name, { tasks = [] }]) =>
      tasks.map((task) => [task, evaluations[name] ?? {}] as const),
    ),
  );
  return new Map(
    claims.flatMap((claim): [string, string][] => {
      const { judge, repeats = 1 } = ofTask.get(claim.task) ?? {};
      if (judge === undefined) return [];
      if (repeats < MIN_JUDGE_REPEATS) {
        return [[claim.id, `a judge scores it, and ${MIN_JUDGE_REPEATS} repeats are the fewest that count`]];
      }
      const why = judge.labels === undefined ? null : disagreement(claim, controls, judge.minAgreement);
      return why === null ? [] : [[claim.id, why]];
    }),
  );
}

function disagreement(
  { task, metric }: Judged['claims'][number],
  controls: NonNullable<EvaluationPredicate['controls']>,
  least: number,
): string | null {
  const found = controls
    .filter((control) => control.kind === 'labels')
    .filter((control) => control.task === task)
    .flatMap(({ metrics }) => metrics)
    .find((agreement) => agreement.metric === metric);
  if (found === undefined || labelledIn(found) < MIN_LABELS) {
    const known = found === undefined ? 0 : labelledIn(found);
    return `its judge was checked on ${known} labels, and ${MIN_LABELS} are the fewest that count`;
  }
  if (found.kappa === null) return 'its judge, or who labelled, said the same of everything';
  const { value, lower, upper } = found.kappa;
  if (Number(value) >= least) return null;
  return `its judge agrees with people at κ = ${shown(value)} (${shown(lower)} to ${shown(upper)}), and ${least} is asked for`;
}

function shown(decimal: string): string {
  return Number(decimal).toFixed(2);
}

/**
 * Verdicts after their judges were checked: what an untrusted judge says is advisory. Where the baseline's judge was trusted
 * that is so only of what holds: else a change could take the teeth out of its own gate by a bad judge.
 *
 * @param before the baseline's untrusted claims; `null` where there is no baseline
 */
export function underJudges(
  claims: readonly ClaimVerdict[],
  here: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string> | null,
): readonly ClaimVerdict[] {
  return claims.map((claim) => {
    const why = here.get(claim.id);
    if (why === undefined || claim.advisory) return claim;
    const wasTrusted = before !== null && !before.has(claim.id);
    if (wasTrusted && (claim.verdict === 'regressed' || isOpen(claim))) return claim;
    const detail = [claim.detail ?? '', `advisory: ${why}`].filter((part) => part !== '').join('; ');
    return { ...claim, advisory: true, detail };
  });
}

/** Undecided, of a claim that the baseline makes. */
function isOpen({ verdict, baseline }: ClaimVerdict): boolean {
  return verdict === 'inconclusive' && baseline.value !== null;
}
