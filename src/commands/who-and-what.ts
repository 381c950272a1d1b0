import { MiraError } from '../errors.ts';
import { gateRefused, roleOf, type SignedFacts } from '../policy/judge.ts';
import { describeChange, identityChanges } from '../policy/identity-changes.ts';
import { describeSuccession, successionRefused, type SignedSuccession } from '../policy/succession.ts';
import type { VerificationKey } from '../signing/key.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import type { CertifiedIdentity } from '../verification/certified-identity.ts';
import { refusalOf } from '../verification/refusal.ts';
import type { VerificationRequest } from '../verification/request.ts';
import type { StatementKind } from '../verification/statement.ts';
import type { TrustRoot } from '../verification/trust-root.ts';
import { verifyBundle } from '../verification/verify.ts';
import type { Host } from './host.ts';
import { judgeBy, loadPolicy, type LoadedPolicy } from './policy.ts';
import { readCapped } from './read-capped.ts';
import { requiredIdentity } from './required-identity.ts';
import { countsAsBaseline } from './run/policy-file.ts';
import { readSuccession } from './succession-file.ts';
import type { TrustFlags } from './trust.ts';
import { usage } from './usage.ts';
import type { VerifyOptions } from './verify.ts';

type WhoAndWhat = Pick<VerificationRequest<StatementKind>, 'identity' | 'policy'>;
type Judgement = NonNullable<WhoAndWhat['policy']>;

/**
 * Whose signature counts and what it has to say, by the flags of `mira verify`.
 *
 * @throws MiraError E_USAGE, of reading the policy, and of verifying what is named as the previous evaluation
 */
export async function whoAndWhat(options: VerifyOptions, trustRoot: TrustRoot, host: Host): Promise<WhoAndWhat> {
  const { policy: path, type, gate, previous, handover } = options;
  if (gate !== undefined && type !== 'gate')
    throw usage('--require is about what a gate says', 'Pass --type gate too.');
  if (path === undefined && options.role !== undefined) throw usage('--as needs --policy', 'Pass both, or neither.');
  if (handover !== undefined && previous === undefined) throw usage('--handover needs --previous', 'Pass both.');
  const loaded = path === undefined ? null : await loadPolicy(path);
  const judgements: Judgement[] = [];
  if (loaded === null) judgements.push((facts) => gateRefused(gate ?? null, facts));
  else judgements.push(applyPolicy(loaded, options));
  const identity: WhoAndWhat['identity'] =
    loaded === null ? await requiredIdentity(options) : { kind: 'policy', keys: keysIn(loaded, options) };
  if (previous !== undefined) {
    const before = await signerOf(previous, {
      type: 'evaluation',
      identity,
      trustRoot,
      ...asPrevious(loaded, options),
    });
    const found = handover === undefined ? null : await readSuccession(handover, identity, trustRoot, loaded);
    judgements.push(sameSigner({ before, handover: found, changes: loaded?.policy.identityChanges ?? 'fail' }, host));
  }
  const asked = loaded !== null || gate !== undefined || previous !== undefined;
  return asked ? { identity, policy: all(judgements) } : { identity };
}

function keysIn(
  { keys }: LoadedPolicy,
  { repo, ref, signer, identity, issuer, key }: TrustFlags,
): readonly VerificationKey[] {
  if ([repo, ref, signer, identity, issuer, key].some((flag) => flag !== undefined)) {
    throw usage('--policy says who must have signed, and the other flags do too', 'Pass either.');
  }
  return [...keys.values()];
}

function applyPolicy({ policy, keys }: LoadedPolicy, { role, gate }: VerifyOptions): Judgement {
  const asked = { keys, policy: gate === undefined ? policy : { ...policy, gate } };
  const now = new Date();
  return (facts) => judgeBy(asked, facts, now, role ?? roleOf(facts.statement));
}

/** What is asked of the previous evaluation, as of a baseline. */
function asPrevious(loaded: LoadedPolicy | null, { role }: VerifyOptions): Pick<WhoAndWhat, 'policy'> {
  if (loaded === null) return {};
  const now = new Date();
  return { policy: (facts) => countsAsBaseline(loaded, facts, now, role) };
}

function all(judgements: readonly Judgement[]): Judgement {
  const list = [...judgements];
  return (facts) => {
    for (const asked of list) {
      const why = asked(facts);
      if (why !== null) return why;
    }
    return null;
  };
}

/** Who signed the previous evaluation. */
async function signerOf(path: string, request: VerificationRequest<'evaluation'>): Promise<CertifiedIdentity> {
  const report = await verifyBundle(await readCapped(path, MAX_BUNDLE_BYTES), request);
  if (report.verified) return report.identity;
  throw refusalOf(
    report.checks,
    `the previous evaluation ${path}`,
    'An identity is compared between two signed evaluations only.',
  );
}

interface Comparison {
  readonly before: CertifiedIdentity;
  readonly handover: SignedSuccession | null;
  readonly changes: 'fail' | 'warn';
}

function sameSigner({ before, handover, changes }: Comparison, host: Host): Judgement {
  return ({ identity, certifiedTime }: SignedFacts) => {
    const found = identityChanges(before, identity);
    const grave = found.filter((change) => change.grave);
    const at = certifiedTime === null ? new Date() : new Date(certifiedTime * 1000);
    const successor = { before, after: identity, at, repositoryId: null };
    const refused = handover === null || grave.length === 0 ? null : successionRefused(handover, successor);
    if (handover !== null && grave.length > 0 && refused === null) {
      for (const change of found) host.warning(`since the previous evaluation ${describeChange(change)}`);
      host.warning(describeSuccession(handover));
      return null;
    }
    const told = changes === 'fail' ? found.filter((change) => !change.grave) : found;
    for (const change of told) host.warning(`since the previous evaluation ${describeChange(change)}`);
    if (changes === 'warn' || grave.length === 0) return null;
    return new MiraError(
      'E_IDENTITY_CHANGED',
      `since the previous evaluation ${grave.map((change) => describeChange(change)).join('; ')}${refused === null ? '' : `; the hand-over does not count: ${refused}`}`,
      {
        hint: 'If the publisher says why, through a channel that you trust, set `identity-changes: warn` for this release.',
      },
    );
  };
}
