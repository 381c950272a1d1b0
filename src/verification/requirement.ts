import { MiraError } from '../errors.ts';
import { matchesGlob } from '../policy/glob.ts';
import type { VerificationKey } from '../signing/key.ts';
import {
  GITHUB_ISSUER,
  parseWorkflowUrl,
  type CertificateIdentity,
  type CertifiedIdentity,
} from './certified-identity.ts';

/** Who must have signed. Everything is compared exactly, patterns as a whole. */
export type IdentityRequirement =
  | {
      readonly kind: 'repo';
      /** `owner/name` on github.com. */
      readonly repo: string;
      /** Pattern for the ref that it was signed on; `refs/tags/*` without it. */
      readonly ref?: string;
      /**
       * `owner/name/.github/workflows/file.yml` of the reusable workflow that has to have held the job, where it is not
       * one of the repository: whoever may call that workflow signs by its name, so that the repository counts besides.
       */
      readonly signer?: string;
    }
  /** The subject alternative name and the issuer of the certificate. */
  | { readonly kind: 'san'; readonly san: string; readonly issuer: string }
  | { readonly kind: 'key'; readonly key: VerificationKey }
  /** The request's `policy` decides alone; these keys may sign as far as it lets them. */
  | { readonly kind: 'policy'; readonly keys: readonly VerificationKey[] };

export function keysOf(requirement: IdentityRequirement): readonly VerificationKey[] {
  if (requirement.kind === 'policy') return requirement.keys;
  return requirement.kind === 'key' ? [requirement.key] : [];
}

/** @throws MiraError E_SIGNER */
export function assertIdentity(identity: CertifiedIdentity, requirement: IdentityRequirement): void {
  const why = refusalOf(identity, requirement);
  if (why === null) return;
  throw new MiraError('E_SIGNER', why, {
    hint: 'Ask the publisher who signs, and through which channel you can know it.',
  });
}

function refusalOf(identity: CertifiedIdentity, requirement: IdentityRequirement): string | null {
  if (requirement.kind === 'policy') return null;
  if (requirement.kind === 'key') {
    const isIt = identity.kind === 'key' && identity.hint === requirement.key.hint;
    return isIt ? null : `signed by ${nameOf(identity)}, not by the key that was given`;
  }
  if (identity.kind === 'key') return `signed by ${nameOf(identity)}, which has no certified identity`;
  return requirement.kind === 'san'
    ? refuseSan(identity, requirement.san, requirement.issuer)
    : refuseRepo(identity, requirement);
}

function refuseSan(identity: CertificateIdentity, san: string, issuer: string): string | null {
  if (identity.san !== san) return `signed by ${identity.san}, not by ${san}`;
  return identity.issuer === issuer ? null : `vouched for by ${identity.issuer ?? 'nobody'}, not by ${issuer}`;
}

/** GitHub's issuer, the repository, a workflow that lies in it, and the ref (contracts.md §7). */
function refuseRepo(
  identity: CertificateIdentity,
  { repo, ref = 'refs/tags/*', signer }: Extract<IdentityRequirement, { kind: 'repo' }>,
): string | null {
  const { issuer, sourceRepository, san } = identity;
  if (issuer !== GITHUB_ISSUER) return `vouched for by ${issuer ?? 'nobody'}, not by GitHub Actions`;
  if (sourceRepository !== `https://github.com/${repo}`)
    return `signed in ${sourceRepository ?? 'no repository'}, not in ${repo}`;
  const held = parseWorkflowUrl(san)?.path ?? null;
  if (signer !== undefined && held !== signer) return `signed by ${san}, not by ${signer}`;
  // the workflow that was triggered, where another one held the job
  const own = signer === undefined ? san : (identity.workflow ?? '');
  if (parseWorkflowUrl(own)?.path.startsWith(`${repo}/`) !== true)
    return `signed by ${san}, which is no workflow of ${repo}`;
  const found = identity.ref ?? 'no ref';
  return matchesGlob(ref, found) ? null : `signed on ${found}, not on ${ref}`;
}

/** A signer as people read it. */
export function nameOf(identity: CertifiedIdentity): string {
  if (identity.kind === 'key') return `the key ${identity.hint}`;
  const workflow = parseWorkflowUrl(identity.san);
  return workflow === null ? identity.san : `${workflow.path}@${workflow.ref}`;
}
