import { loadVerificationKey } from '../signing/key.ts';
import type { IdentityRequirement } from '../verification/requirement.ts';
import type { TrustFlags } from './trust.ts';
import { usage } from './usage.ts';

const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@/]+$/u;

/**
 * Who must have signed, by the flags.
 *
 * @throws MiraError E_USAGE when nobody is named, or more than one; E_KEY
 */
export async function requiredIdentity(flags: TrustFlags): Promise<IdentityRequirement> {
  const { repo, identity, issuer, key, ref, signer } = flags;
  const given = [repo, identity, key].filter((name) => name !== undefined);
  if (given.length === 0) {
    throw usage(
      'nobody is named who must have signed',
      'Accepting anybody is not verification. Pass --repo OWNER/NAME, --identity SAN --issuer URL, or --key PEM.',
    );
  }
  if (given.length > 1) throw usage('--repo, --identity and --key exclude each other', 'Pass one of them.');
  if (ref !== undefined && repo === undefined) throw usage('--ref needs --repo', 'Pass both, or neither.');
  if (signer !== undefined && repo === undefined) throw usage('--signer needs --repo', 'Pass both, or neither.');
  if (issuer !== undefined && identity === undefined)
    throw usage('--issuer needs --identity', 'Pass both, or neither.');
  if (key !== undefined) return { kind: 'key', key: await loadVerificationKey(key) };
  if (identity !== undefined) {
    if (issuer === undefined) throw usage('--identity needs --issuer', 'Anybody can issue a name; say who must have.');
    return { kind: 'san', san: identity, issuer };
  }
  if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/u.test(repo)) {
    throw usage(`${JSON.stringify(repo)} is no repository`, 'Write OWNER/NAME, as in its address on github.com.');
  }
  if (signer !== undefined && !WORKFLOW.test(signer)) {
    throw usage(
      `${JSON.stringify(signer)} is no workflow`,
      'Write OWNER/NAME/.github/workflows/FILE.yml, without a ref.',
    );
  }
  return {
    kind: 'repo',
    repo,
    ...(ref === undefined ? {} : { ref }),
    ...(signer === undefined ? {} : { signer }),
  };
}
