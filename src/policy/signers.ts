import type { SignerRule } from '../plan/plan.ts';
import {
  GITHUB_ISSUER,
  parseWorkflowUrl,
  type CertificateIdentity,
  type CertifiedIdentity,
} from '../verification/certified-identity.ts';
import { matchesGlob } from './glob.ts';

/** The repository whose rules are applied. */
export interface SignerContext {
  /** `owner/name`. */
  readonly repository: string;
  /** Survives renames, and cannot be taken over with a name; `null` where nothing tells it. */
  readonly repositoryId: string | null;
  readonly defaultBranch: string | null;
  /** The hint (base64 of the SHA-256 of the SPKI DER) of each key file that the rules name. */
  readonly keys: ReadonlyMap<string, string>;
}

export type SignerMatch = { readonly counts: true } | { readonly counts: false; readonly why: string };

/**
 * Whether somebody's evaluations count. Without rules: any workflow of this repository, on a tag or the default branch.
 * With rules, one of them has to match.
 */
export function matchSigners(
  identity: CertifiedIdentity,
  rules: readonly SignerRule[] | null,
  context: SignerContext,
): SignerMatch {
  const refusals =
    rules === null ? [defaultRule(identity, context)] : rules.map((rule) => applyRule(identity, rule, context));
  if (refusals.includes(null)) return { counts: true };
  const whys = refusals.filter((why) => why !== null);
  return { counts: false, why: whys.length === 0 ? 'no signer is allowed' : [...new Set(whys)].join('; ') };
}

/**
 * Why an evaluation is not that of the release it lies on; `null` where nothing says so. A genuine evaluation of an older
 * and worse model, put onto a newer release, would lower what everybody after it is compared with.
 */
export function signedForOther(identity: CertifiedIdentity, release: string | null): string | null {
  if (release === null || identity.kind === 'key' || identity.ref === null) return null;
  const { ref } = identity;
  return ref.startsWith('refs/tags/') && ref !== `refs/tags/${release}`
    ? `signed on ${ref}, which is another release than ${release}`
    : null;
}

function defaultRule(identity: CertifiedIdentity, context: SignerContext): string | null {
  if (identity.kind === 'key') return `a key (${identity.hint}) signed, and \`signers\` names none`;
  return issuedByGitHub(identity) ?? ofThisRepository(identity, context) ?? onDefaultRefs(identity, context);
}

function applyRule(identity: CertifiedIdentity, rule: SignerRule, context: SignerContext): string | null {
  if ('key' in rule) {
    const hint = context.keys.get(rule.key);
    return identity.kind === 'key' && identity.hint === hint ? null : `not signed by the key ${rule.key}`;
  }
  if (identity.kind === 'key') return `a key (${identity.hint}) signed, not the workflow ${rule.workflow}`;
  const own = rule.workflow.startsWith(`${context.repository}/`);
  return (
    issuedByGitHub(identity) ??
    byWorkflow(identity, rule.workflow) ??
    (own ? ofThisRepository(identity, context) : null) ??
    (rule.ref === null ? onDefaultRefs(identity, context) : onRef(identity, rule.ref))
  );
}

function issuedByGitHub({ issuer }: CertificateIdentity): string | null {
  return issuer === GITHUB_ISSUER ? null : `the identity was issued by ${issuer ?? 'nobody'}, not by GitHub Actions`;
}

/**
 * The workflow that was triggered and the one that held the job both have to be the one named: a workflow that others
 * can call would otherwise sign for everybody who calls it.
 */
function byWorkflow({ workflow, san }: CertificateIdentity, expected: string): string | null {
  for (const url of [workflow, san]) {
    const path = url === null ? null : (parseWorkflowUrl(url)?.path ?? null);
    if (path !== expected) return `signed by ${path ?? url ?? 'no workflow'}, not by ${expected}`;
  }
  return null;
}

function ofThisRepository(identity: CertificateIdentity, { repository, repositoryId }: SignerContext): string | null {
  if (repositoryId === null) {
    const { sourceRepository } = identity;
    const url = `https://github.com/${repository}`;
    return sourceRepository === url ? null : `signed in ${sourceRepository ?? 'no repository'}, not in ${url}`;
  }
  if (identity.repositoryId === repositoryId) return null;
  return `signed in repository ${identity.repositoryId ?? 'without an id'}, not in ${repositoryId} (${repository})`;
}

function onDefaultRefs(identity: CertificateIdentity, { defaultBranch }: SignerContext): string | null {
  const branch = defaultBranch === null ? null : `refs/heads/${defaultBranch}`;
  if (identity.ref !== null && (identity.ref === branch || matchesGlob('refs/tags/*', identity.ref))) return null;
  return `signed on ${identity.ref ?? 'no ref'}, which is neither a tag nor the default branch`;
}

function onRef({ ref }: CertificateIdentity, pattern: string): string | null {
  return ref !== null && matchesGlob(pattern, ref) ? null : `signed on ${ref ?? 'no ref'}, not on ${pattern}`;
}
