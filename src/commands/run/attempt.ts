import { join } from 'node:path';
import { hexOf, type Digest } from '../../digest.ts';
import { asMiraError, messageOf, type MiraError } from '../../errors.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import type { AttemptPredicate } from '../../statements/attempt.ts';
import { attemptStatementOf, planStatementOf } from '../../statements/compose.ts';
import { assertClock } from './clock.ts';
import { FILES, writeWhole } from './files.ts';
import type { Identified } from './identify.ts';
import type { Progress } from './measure.ts';
import { requireNoSecretIn } from './secrets.ts';
import { planContent, planUri, runOf } from './predicate.ts';
import type { Session } from './session.ts';
import { signInto } from './sign.ts';
import { storeRecord } from './store.ts';

/**
 * Signs, before anything is measured, what is going to be: the plan, and that this run tries it on this model. An
 * attempt that leaves no result can be missed then. A run that could not sign its result ends here and not after hours.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE where the plan itself holds one; E_CLOCK; as `signInto`
 */
export async function recordStart(
  session: Session,
  identified: Identified,
  progress: Progress,
  search: SecretSearch,
): Promise<void> {
  const { method, planDigest, policyDigest, configPath, work } = session;
  if (method === null) return;
  const run = { ...runOf(session, session.startedOn), finishedOn: null };
  const plan = planStatementOf(configPath, planDigest, {
    uri: planUri(session),
    content: planContent(session),
    measurement: identified.measurement,
    policy: policyDigest,
    run,
  });
  const started = attemptOf(session, identified, { state: 'started', run, evaluations: progress.list() });
  await requireNoSecretIn(JSON.stringify(plan), FILES.plan, search, work);
  session.host.info('Signing the plan, and that it is tried');
  const signing = { ...session, method };
  // both to their end: what goes on after a failure would write into a folder that is told about already
  const signed = await Promise.allSettled([
    signInto(signing, 'plan', plan, FILES.plan),
    signInto(signing, 'attempt', started, FILES.attemptStarted),
  ]);
  // what runs next may read this process's memory
  if (method.kind === 'keyless') method.held?.forget();
  for (const outcome of signed) if (outcome.status === 'rejected') throw asMiraError(outcome.reason);
  for (const outcome of signed)
    if (outcome.status === 'fulfilled') await storeRecord(session, outcome.value.bundle.json);
  for (const outcome of signed)
    if (outcome.status === 'fulfilled') assertClock(outcome.value.certifiedTime, session.environment.now());
}

/** Signs that the attempt led to an evaluation; failing here takes nothing from the evaluation. */
export async function recordFinish(session: Session, identified: Identified, evaluation: Digest): Promise<void> {
  const { method, host, environment, plan } = session;
  if (method === null) return;
  const evaluations = Object.keys(plan.evaluations).map((name) => ({ name, state: 'finished' as const }));
  const run = runOf(session, environment.now());
  const finished = attemptOf(session, identified, { state: 'finished', run, evaluations, evaluation });
  try {
    const { bundle } = await signInto({ ...session, method }, 'attempt', finished, FILES.attempt);
    await storeRecord(session, bundle.json);
  } catch (failure) {
    host.warning(`that this attempt finished could not be signed: ${messageOf(failure)}`);
  }
}

/**
 * The record that a run was tried and why it ended (contracts.md §3): signed where the run signs, without rows or log.
 *
 * @param error without the values of secrets
 */
export async function recordAbort(
  session: Session,
  identified: Identified,
  progress: Progress,
  error: MiraError,
): Promise<void> {
  const { out, method, host, environment } = session;
  const statement = attemptOf(session, identified, {
    state: 'aborted',
    evaluations: progress.list(),
    run: runOf(session, environment.now()),
    reason: { code: error.code, message: error.message },
  });
  if (method !== null) {
    try {
      const { bundle } = await signInto({ ...session, method }, 'attempt', statement, FILES.attempt);
      await storeRecord(session, bundle.json);
      return;
    } catch (failure) {
      host.warning(`the record of this attempt could not be signed: ${messageOf(failure)}`);
    }
  }
  await writeWhole(join(out, FILES.attemptUnsigned), `${JSON.stringify(statement, null, 2)}\n`);
}

function attemptOf(
  session: Session,
  identified: Identified,
  about: Pick<AttemptPredicate, 'state' | 'run' | 'evaluations'> & {
    readonly reason?: AttemptPredicate['reason'];
    readonly evaluation?: Digest;
  },
) {
  const { state, run, evaluations, reason = null, evaluation = null } = about;
  return attemptStatementOf(identified.subject, {
    plan: { digest: { sha256: hexOf(session.planDigest) } },
    run,
    state,
    reason,
    evaluations,
    evaluation: evaluation === null ? null : { digest: { sha256: hexOf(evaluation) } },
  });
}
