import { MiraError } from '../errors.ts';
import type { SignedFacts } from '../policy/judge.ts';
import type { ParsedBundle } from './bundle.ts';
import type { VerificationRequest } from './request.ts';
import type { VerifiedSignature } from './signature.ts';
import type { StatementKind, Statements } from './statement.ts';
import { earliest } from './trusted-times.ts';
import { witnessesOf } from './witnesses.ts';

/** What a policy may ask about, once everything else holds. */
export async function signedFacts(
  bundle: ParsedBundle,
  { identity, times }: VerifiedSignature,
  statement: Statements[StatementKind],
): Promise<SignedFacts> {
  return { identity, statement, certifiedTime: earliest(times), ...(await witnessesOf(bundle)) };
}

/**
 * Whether it counts what was signed. A request that leaves the identity to the policy and has none trusts nobody.
 *
 * @throws MiraError E_SIGNER, or the code that the policy gives
 */
export function assertPolicy(policy: VerificationRequest<StatementKind>['policy'], facts: SignedFacts): void {
  const why = policy === undefined ? 'no policy says whose signature counts' : policy(facts);
  if (why === null) return;
  throw why instanceof MiraError ? why : new MiraError('E_SIGNER', why);
}
