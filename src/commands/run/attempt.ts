import { join } from 'node:path';
import { hexOf } from '../../digest.ts';
import { ERROR_CODES } from '../../error-codes.ts';
import { messageOf, type MiraError } from '../../errors.ts';
import { findSecret, type SecretSearch } from '../../evidence/secrets.ts';
import { signStatement } from '../../signing/signer.ts';
import { attemptStatementOf } from '../../statements/compose.ts';
import { FILES, writeWhole } from './files.ts';
import type { Identified } from './identify.ts';
import type { Progress } from './measure.ts';
import { runOf } from './predicate.ts';
import type { Session } from './session.ts';

/**
 * The record that a run was tried and why it ended (contracts.md §3): signed where the run signs, without rows or log.
 * Returns the path of a signed record.
 */
export async function recordAttempt(
  session: Session,
  identified: Identified,
  progress: Progress,
  error: MiraError,
  search: SecretSearch,
): Promise<string | null> {
  const { out, method, host, environment } = session;
  const statement = attemptStatementOf(identified.subject, {
    plan: { digest: { sha256: hexOf(session.planDigest) } },
    run: runOf(session, environment.now()),
    state: 'aborted',
    reason: { code: error.code, message: await scrubbed(error, search) },
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

/** An error may quote what a program printed. */
async function scrubbed(error: MiraError, search: SecretSearch): Promise<string> {
  const hit = await findSecret(search, [Buffer.from(error.message)]);
  return hit === null ? error.message : ERROR_CODES[error.code][1];
}
