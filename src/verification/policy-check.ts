import { MiraError } from '../errors.ts';
import type { SignedFacts } from '../policy/judge.ts';
import type { ParsedBundle } from './bundle.ts';
import type { VerificationRequest } from './request.ts';
import type { VerifiedSignature } from './signature.ts';
import { expiryOf } from './standing.ts';
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

type Asked = Pick<VerificationRequest<StatementKind>, 'policy' | 'identity' | 'validOn'>;

/** Whether anything can speak against what was signed, once everything else holds. */
export function isJudged({ policy, identity, validOn }: Asked, statement: Statements[StatementKind]): boolean {
  if (policy !== undefined || identity.kind === 'policy') return true;
  return validOn !== undefined && expiryOf(statement, validOn) !== null;
}

/**
 * Whether it counts what was signed. A request that leaves the identity to the policy and has none trusts nobody.
 *
 * @throws MiraError E_SIGNER, E_EXPIRED, or the code that the policy gives
 */
export function assertPolicy({ policy, identity, validOn }: Asked, facts: SignedFacts): void {
  const nobody = identity.kind === 'policy' ? 'no policy says whose signature counts' : null;
  const expiry = validOn === undefined ? null : expiryOf(facts.statement, validOn);
  const why = (policy === undefined ? nobody : policy(facts)) ?? expiry;
  if (why === null) return;
  throw why instanceof MiraError ? why : new MiraError('E_SIGNER', why);
}
