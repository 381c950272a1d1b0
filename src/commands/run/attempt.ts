import { join } from 'node:path';
import { hexOf } from '../../digest.ts';
import { messageOf, type MiraError } from '../../errors.ts';
import { signStatement } from '../../signing/signer.ts';
import { attemptStatementOf } from '../../statements/compose.ts';
import { FILES, writeWhole } from './files.ts';
import type { Identified } from './identify.ts';
import type { Progress } from './measure.ts';
import { runOf } from './predicate.ts';
import type { Session } from './session.ts';

/**
 * The record that a run was tried and why it ended (contracts.md §3): signed where the run signs, without rows or log.
 *
 * @param error without the values of secrets
 * @returns the path of a signed record.
 */
export async function recordAttempt(
  session: Session,
  identified: Identified,
  progress: Progress,
  error: MiraError,
): Promise<string | null> {
  const { out, method, host, environment } = session;
  const statement = attemptStatementOf(identified.subject, {
    plan: { digest: { sha256: hexOf(session.planDigest) } },
    run: runOf(session, environment.now()),
    state: 'aborted',
    reason: { code: error.code, message: error.message },
    evaluations: progress.list(),
    evaluation: null,
  });
  if (method !== null) {
    try {
      const bundle = await signStatement(statement, method);
      return await writeWhole(join(out, FILES.attempt), bundle.json);
    } catch (failure) {
      host.warning(`the record of this attempt could not be signed: ${messageOf(failure)}`);
    }
  }
  await writeWhole(join(out, FILES.attemptUnsigned), `${JSON.stringify(statement, null, 2)}\n`);
  return null;
}
