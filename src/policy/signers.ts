import { DEFAULT_ROLES, type IdentitySigner, type Role, type SignerRule, type WorkflowSigner } from './signer-rule.ts';
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
 * Whether somebody's evaluations count, or what else they sign. Without rules: any workflow of this repository, on a tag
 * or the default branch. With rules, one of them has to match.
 */
export function matchSigners(
  identity: CertifiedIdentity,
  rules: readonly SignerRule[] | null,
  context: SignerContext,
  role: Role = 'evaluation',
): SignerMatch {
  const refusals =
    rules === null
      ? [defaultRule(identity, context)]
      : rules.map((rule) => applyRule(identity, rule, context) ?? inRole(rule, role));
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

function inRole({ may = DEFAULT_ROLES }: SignerRule, role: Role): string | null {
  return may.includes(role) ? null : `who signed this may sign ${may.join(' and ')}, and no ${role}`;
}

function applyRule(identity: CertifiedIdentity, rule: SignerRule, context: SignerContext): string | null {
  if ('key' in rule) {
    const hint = context.keys.get(rule.key);
    return identity.kind === 'key' && identity.hint === hint ? null : `not signed by the key ${rule.key}`;
  }
  if (identity.kind === 'key') {
    return `a key (${identity.hint}) signed, not ${'workflow' in rule ? `the workflow ${rule.workflow}` : rule.identity}`;
  }
  return 'workflow' in rule ? applyWorkflow(identity, rule, context) : byIdentity(identity, rule);
}

function applyWorkflow(identity: CertificateIdentity, rule: WorkflowSigner, context: SignerContext): string | null {
  const own = rule.workflow.startsWith(`${context.repository}/`);
  return (
    issuedBy(identity, rule.issuer ?? GITHUB_ISSUER) ??
    byWorkflow(identity, rule) ??
    (own ? ofThisRepository(identity, context) : null) ??
    (rule.ref === null ? onDefaultRefs(identity, context) : onRef(identity, rule.ref)) ??
    asAsked(identity, rule)
  );
}

function byIdentity({ san, issuer }: CertificateIdentity, rule: IdentitySigner): string | null {
  if (san !== rule.identity) return `signed by ${san}, not by ${rule.identity}`;
  return issuer === rule.issuer ? null : `the identity was issued by ${issuer ?? 'nobody'}, not by ${rule.issuer}`;
}

function issuedByGitHub(identity: CertificateIdentity): string | null {
  return issuedBy(identity, GITHUB_ISSUER);
}

function issuedBy({ issuer }: CertificateIdentity, expected: string): string | null {
  if (issuer === expected) return null;
  const name = expected === GITHUB_ISSUER ? 'GitHub Actions' : expected;
  return `the identity was issued by ${issuer ?? 'nobody'}, not by ${name}`;
}

/**
 * The workflow that was triggered is the one named, and the one that held the job is named too where it is another: a
 * workflow that others can call would otherwise sign for everybody who calls it.
 */
function byWorkflow(identity: CertificateIdentity, rule: WorkflowSigner): string | null {
  const host = hostOf(rule.issuer);
  for (const [url, expected] of [
    [identity.workflow, rule.workflow],
    [identity.san, rule.signer ?? rule.workflow],
  ] as const) {
    const path = url === null ? null : ((parseWorkflowUrl(url) ?? parseWorkflowUrl(url, host))?.path ?? null);
    if (path !== expected) return `signed by ${path ?? url ?? 'no workflow'}, not by ${expected}`;
  }
  return null;
}

/** A GitHub Enterprise Server issues its tokens itself. */
function hostOf(issuer: string | undefined): string | undefined {
  return issuer !== undefined && URL.canParse(issuer) ? new URL(issuer).host : undefined;
}

/** What else a rule asks of the certificate. */
function asAsked(identity: CertificateIdentity, rule: WorkflowSigner): string | null {
  const asked = [
    ['repository id', rule.repositoryId, identity.repositoryId],
    ['owner id', rule.ownerId, identity.ownerId],
    ['commit of the signing workflow', rule.signerDigest, identity.signerDigest],
    ['runner', rule.runner, identity.runnerEnvironment],
    ['environment', rule.environment, identity.environment],
  ] as const;
  const wrong = asked.find(([, expected, found]) => expected !== undefined && found !== expected);
  if (wrong !== undefined) {
    const [what, expected, found] = wrong;
    return `the ${what} is ${found ?? 'not certified'}, not ${expected}`;
  }
  const { trigger } = rule;
  if (trigger === undefined || (identity.trigger !== null && trigger.includes(identity.trigger))) return null;
  return `started by ${identity.trigger ?? 'no event'}, not by ${trigger.join(' or ')}`;
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
