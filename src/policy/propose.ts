import { GITHUB_ISSUER, parseWorkflowUrl, type CertificateIdentity } from '../verification/certified-identity.ts';
import type { SignedFacts } from './judge.ts';

/** A policy as `mira policy init` proposes it. */
export interface ProposalSource {
  readonly facts: SignedFacts;
  /** What the bundle is called, for the comment at the top. */
  readonly name: string;
  /** Path of the public key, for a bundle that a key signed, as it shall stand in the policy. */
  readonly key: string | null;
}

/**
 * `mira.policy.yml` that accepts what the signer of one bundle signs, and nothing of anybody else: everything that its
 * certificate says and that does not change from release to release is asked for.
 */
export function proposePolicy({ facts, name, key }: ProposalSource): string {
  const { identity, logs, timestamps } = facts;
  const rule = identity.kind === 'key' ? [['key', key ?? identity.hint] as const] : certificateRule(identity);
  const lines = rule.map(([member, value], index) => `  ${index === 0 ? '- ' : '  '}${member}: ${scalar(value)}`);
  return `# yaml-language-server: $schema=https://mira-attest.github.io/schema/mira-policy.schema.json
# Proposed by mira policy init from ${name.replace(/[\r\n]/gu, ' ')}. Read it before you rely on it: it trusts whoever signed that.
version: 1
signers:
${lines.join('\n')}
    may: [evaluation, gate]
logs: ${Math.min(1, logs)}
timestamps: ${Math.min(1, timestamps)}
identity-changes: fail
`;
}

type Member = readonly [name: string, value: string | readonly string[]];

function certificateRule(identity: CertificateIdentity): readonly Member[] {
  const workflow = identity.workflow === null ? null : parseWorkflowUrl(identity.workflow);
  const signer = parseWorkflowUrl(identity.san);
  const issuer = identity.issuer ?? '';
  if (workflow === null || signer === null) {
    return [
      ['identity', identity.san],
      ['issuer', issuer],
    ];
  }
  const certified = [
    ['repository-id', identity.repositoryId],
    ['owner-id', identity.ownerId],
  ] as const;
  const { trigger, runnerEnvironment, environment } = identity;
  return [
    ['workflow', workflow.path],
    ...(issuer === GITHUB_ISSUER ? [] : [['issuer', issuer] as const]),
    ...(signer.path === workflow.path ? [] : [['signer', signer.path] as const]),
    ['ref', refPattern(identity.ref ?? workflow.ref)],
    ...certified.flatMap(([member, value]) => (value === null ? [] : [[member, value] as const])),
    ...(trigger === null ? [] : [['trigger', [trigger]] as const]),
    ...(runnerEnvironment === 'github-hosted' || runnerEnvironment === 'self-hosted'
      ? [['runner', runnerEnvironment] as const]
      : []),
    ...(environment === null ? [] : [['environment', environment] as const]),
  ];
}

/** Every release has a tag of its own. */
function refPattern(ref: string): string {
  return ref.startsWith('refs/tags/') ? 'refs/tags/*' : ref;
}

/** JSON is YAML, and needs no thought about what a bare word would mean. */
function scalar(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map((item) => scalar(item)).join(', ')}]`;
  return /^[A-Za-z][A-Za-z0-9_./-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(value)
    ? value
    : JSON.stringify(value);
}
