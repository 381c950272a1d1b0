import { join } from 'node:path';
import { loadBaselineFile } from '../../baseline/find.ts';
import { parseClaimPattern } from '../../claims/id.ts';
import { asMiraError } from '../../errors.ts';
import { isReusable } from '../../plan/measurement.ts';
import type { Claim } from '../../statements/evaluation.ts';
import { restoreEvaluation } from '../../storage/cache.ts';
import { openEvidence } from '../../storage/evidence-folder.ts';
import { verifyCandidate, type Baseline, type VerifiedEvaluation } from './baseline.ts';
import type { Evaluation } from './evaluation.ts';
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
  const { options, plan, signing, context, warnings } = session;
  if (signing.sign || options.reuse === 'never' || !isReusable(plan, identified.materials)) return null;
  if (baseline !== null && unusable(session, identified, baseline.evaluation) === null) {
    return reusing('baseline', baseline.evaluation);
  }
  const runnerTemp = session.environment.env['RUNNER_TEMP'];
  if (context === null || runnerTemp === undefined) return null;
  const restored = await restoreEvaluation(identified.measurement, { runnerTemp });
  if (!restored.restored) {
    if (restored.warning !== null) warnings.push(restored.warning);
    return null;
  }
  try {
    const evaluation = await verifiedIn(session, restored.folder, 'the cached evaluation');
    const why = unusable(session, identified, evaluation);
    if (why === null) return await reusing('cache', evaluation);
    warnings.push(`the cached evaluation ${why} and was not used`);
  } catch (error) {
    const { code, message } = asMiraError(error);
    warnings.push(`the cached evaluation was not used: ${code}: ${message}`);
  }
  return null;
}

/** An evaluation in a folder of somebody else's, verified like a baseline. */
export async function verifiedIn(session: Session, folder: string, name: string): Promise<VerifiedEvaluation> {
  return verifyCandidate(session, await loadBaselineFile(join(folder, FILES.evaluation)), name);
}

/** Why an evaluation does not stand for what this run would measure, after its name; `null` where it does. */
export function unusable(
  session: Pick<Session, 'plan'>,
  { measurement }: Pick<Identified, 'measurement'>,
  { digest, files, statement: { predicate } }: Pick<VerifiedEvaluation, 'digest' | 'files' | 'statement'>,
): string | null {
  const entry = session.plan.supersedes?.find((named) => named.digest === digest);
  if (entry !== undefined) return `is withdrawn (${entry.reason})`;
  if (files === null) return 'shows no samples';
  return predicate.measurement === measurement && answersAll(session, predicate.claims)
    ? null
    : 'is of another measurement';
}

export async function reusing(from: 'baseline' | 'cache', evaluation: VerifiedEvaluation): Promise<Evaluation> {
  if (evaluation.files === null) throw new RangeError('rows that were not published cannot be reused');
  const opened = await openEvidence(evaluation.files.samplesPath, evaluation.files.saltsPath);
  return {
    claims: evaluation.statement.predicate.claims,
    predicate: evaluation.statement.predicate,
    rows: () => opened.rows(),
    parts: ALL_PARTS,
    digest: evaluation.digest,
    bundle: null,
    signer: null,
    identity: null,
    certifiedTime: null,
    reused: { from, evaluation },
    files: [],
  };
}

/** Whether every rule of the plan finds its claim among the signed ones. */
function answersAll({ plan }: Pick<Session, 'plan'>, claims: readonly Claim[]): boolean {
  if (plan.claims === 'auto') return claims.length > 0;
  return plan.claims.every(({ metric }) => {
    const pattern = parseClaimPattern(metric);
    return pattern !== null && claims.some((claim) => pattern.matches(claim));
  });
}
