import { join } from 'node:path';
import { loadBaselineFile } from '../../baseline/find.ts';
import { parseClaimPattern } from '../../claims/id.ts';
import { asMiraError } from '../../errors.ts';
import { isReusable } from '../../plan/measurement.ts';
import type { Claim } from '../../statements/evaluation.ts';
import { restoreEvaluation } from '../../storage/cache.ts';
import { openEvidence } from '../../storage/evidence-folder.ts';
import { verifyCandidate, type Baseline, type VerifiedEvaluation } from './baseline.ts';
import type { Evaluation } from './evaluate.ts';
import { FILES } from './files.ts';
import type { Identified } from './identify.ts';
import type { Session } from './session.ts';
import { ALL_PARTS } from './view.ts';

/**
 * Station 5: a run that does not sign does not measure again what somebody measured, signed and published already. `null`
 * when there is nothing to reuse; whatever is wrong with a cache entry costs a measurement and a warning, nothing else.
 */
export async function reuse(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
): Promise<Evaluation | null> {
  const { options, plan, method, context, warnings } = session;
  if (method !== null || options.reuse === 'never' || !isReusable(plan, identified.materials)) return null;
  const usable = (evaluation: VerifiedEvaluation): boolean =>
    evaluation.files !== null &&
    evaluation.statement.predicate.measurement === identified.measurement &&
    answersAll(session, evaluation.statement.predicate.claims);
  if (baseline !== null && usable(baseline.evaluation)) return reusing('baseline', baseline.evaluation);
  const runnerTemp = session.environment.env['RUNNER_TEMP'];
  if (context === null || runnerTemp === undefined) return null;
  const restored = await restoreEvaluation(identified.measurement, { runnerTemp });
  if (!restored.restored) {
    if (restored.warning !== null) warnings.push(restored.warning);
    return null;
  }
  try {
    const candidate = await loadBaselineFile(join(restored.folder, FILES.evaluation));
    const evaluation = await verifyCandidate(session, candidate, 'the cached evaluation');
    if (usable(evaluation)) return await reusing('cache', evaluation);
    warnings.push('the cached evaluation is of another measurement and was not used');
  } catch (error) {
    const { code, message } = asMiraError(error);
    warnings.push(`the cached evaluation was not used: ${code}: ${message}`);
  }
  return null;
}

async function reusing(from: 'baseline' | 'cache', evaluation: VerifiedEvaluation): Promise<Evaluation> {
  if (evaluation.files === null) throw new RangeError('rows that were not published cannot be reused');
  const opened = await openEvidence(evaluation.files.samplesPath, evaluation.files.saltsPath);
  return {
    claims: evaluation.statement.predicate.claims,
    predicate: evaluation.statement.predicate,
    rows: () => opened.rows(),
    parts: ALL_PARTS,
    digest: evaluation.digest,
    bundle: null,
    reused: { from, evaluation },
    files: [],
  };
}

/** Whether every rule of the plan finds its claim among the signed ones. */
function answersAll({ plan }: Session, claims: readonly Claim[]): boolean {
  if (plan.claims === 'auto') return claims.length > 0;
  return plan.claims.every(({ metric }) => {
    const pattern = parseClaimPattern(metric);
    return pattern !== null && claims.some((claim) => pattern.matches(claim));
  });
}
