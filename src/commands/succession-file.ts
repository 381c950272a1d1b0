import type { SignedSuccession } from '../policy/succession.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import { refusalOf } from '../verification/refusal.ts';
import type { VerificationRequest } from '../verification/request.ts';
import type { TrustRoot } from '../verification/trust-root.ts';
import { verifyBundle } from '../verification/verify.ts';
import type { LoadedPolicy } from './policy.ts';
import { readCapped } from './read-capped.ts';
import { countsAsBaseline } from './run/policy-file.ts';

/** Its name: beside `mira.yml`, and on the release that goes on by it. */
export const SUCCESSION_FILE = 'mira-succession.sigstore.json';

type Trust = Pick<VerificationRequest<'handover'>, 'identity' | 'trustRoot' | 'policy'>;

/**
 * A hand-over in a file, verified. Whether it lets a particular release go on is another question.
 *
 * @throws MiraError E_FILE_UNREADABLE, or that of the check that failed
 */
export async function verifiedSuccession(path: string, name: string, trust: Trust): Promise<SignedSuccession> {
  const report = await verifyBundle(await readCapped(path, MAX_BUNDLE_BYTES), { type: 'handover', ...trust });
  if (!report.verified) {
    throw refusalOf(report.checks, `the hand-over ${name}`, 'Only who may sign evaluations may hand over.');
  }
  const { statement, identity, certifiedTime } = report;
  return { predicate: statement.predicate, identity, certifiedTime };
}

/** The same by the flags of `mira verify`: a hand-over makes no claims, and says itself how long it is valid. */
export async function readSuccession(
  path: string,
  identity: VerificationRequest<'handover'>['identity'],
  trustRoot: TrustRoot,
  policy: LoadedPolicy | null,
): Promise<SignedSuccession> {
  const now = new Date();
  const judged = policy === null ? {} : { policy: (facts: Facts) => countsAsBaseline(policy, facts, now) };
  return verifiedSuccession(path, path, { identity, trustRoot, ...judged });
}

type Facts = Parameters<NonNullable<Trust['policy']>>[0];
