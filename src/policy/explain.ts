import { plural } from '../report/text.ts';
import { GITHUB_ISSUER } from '../verification/certified-identity.ts';
import type { Policy } from './policy.ts';
import { DEFAULT_ROLES, type Role, type SignerRule, type WorkflowSigner } from './signer-rule.ts';

/** What a policy says, in sentences, one each; nothing that it says is left out. */
export function explainPolicy(policy: Policy): readonly string[] {
  return [
    ...policy.signers.map((rule) => explainSigner(rule)),
    'Nobody else’s signature counts for anything.',
    ...witnessSentences(policy),
    policy.maxAgeSeconds === null
      ? 'A signature may be of any age.'
      : `A signature may be at most ${ageText(policy.maxAgeSeconds)} old, by the time that a log or a timestamp authority certified.`,
    ...policy.distrust.map(({ identity, from, to, reason }) => {
      const until = to === null ? 'on, until further notice' : `to ${to.toISOString()}`;
      return `What ${identity} signed from ${from.toISOString()} ${until} is not believed: ${reason}`;
    }),
    ...policy.claims.map(({ claim, verdict }) =>
      verdict === null
        ? `An evaluation has to make the claim ${claim}, and a gate has to have a verdict on it.`
        : `An evaluation has to make the claim ${claim}, and a gate has to say that it holds.`,
    ),
    ...(policy.gate === null
      ? []
      : [policy.gate === 'holds' ? 'A gate has to say that every claim holds.' : 'A gate has to have passed.']),
    policy.identityChanges === 'fail'
      ? 'A release whose signing workflow, trigger, repository or owner is another than the previous release’s is refused.'
      : 'A release whose signing workflow, trigger, repository or owner is another than the previous release’s is reported and accepted.',
  ];
}

function explainSigner(rule: SignerRule): string {
  const what = rolesText(rule.may ?? DEFAULT_ROLES);
  if ('key' in rule) return `The holder of the key ${rule.key} may sign ${what}.`;
  if ('identity' in rule) return `${rule.identity}, as ${rule.issuer} certifies it, may sign ${what}.`;
  return `The workflow ${rule.workflow} may sign ${what}, ${conditions(rule).join(', ')}.`;
}

function conditions(rule: WorkflowSigner): readonly string[] {
  const { ref, issuer, signer, signerDigest, repositoryId, ownerId, trigger, runner, environment } = rule;
  return [
    issuer === undefined || issuer === GITHUB_ISSUER ? 'as GitHub Actions certifies it' : `as ${issuer} certifies it`,
    ref === null ? 'on tags' : ref.includes('*') ? `on refs that match ${ref}` : `on ${ref}`,
    ...(signer === undefined ? ['in a job of its own'] : [`in a job of the reusable workflow ${signer}`]),
    ...(signerDigest === undefined ? [] : [`at its commit ${signerDigest}`]),
    ...(repositoryId === undefined ? [] : [`in the repository with the id ${repositoryId}`]),
    ...(ownerId === undefined ? [] : [`owned by the account with the id ${ownerId}`]),
    ...(trigger === undefined ? [] : [`started by ${trigger.join(' or ')}`]),
    ...(runner === undefined ? [] : [`on a ${runner} runner`]),
    ...(environment === undefined ? [] : [`in the environment ${environment}`]),
  ];
}

function rolesText(roles: readonly Role[]): string {
  const names = roles.map((role) => `${role}s`);
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function witnessSentences({ logs, timestamps }: Policy): readonly string[] {
  return [
    ...(logs === 0 ? [] : [`At least ${plural(logs, 'transparency log')} has to hold the signature.`]),
    ...(timestamps === 0
      ? []
      : [
          `At least ${timestamps} timestamp ${timestamps === 1 ? 'authority has' : 'authorities have'} to have seen it.`,
        ]),
  ];
}

const DAY_SECONDS = 24 * 3600;

function ageText(seconds: number): string {
  if (seconds % DAY_SECONDS === 0) return plural(seconds / DAY_SECONDS, 'day');
  return seconds % 3600 === 0 ? plural(seconds / 3600, 'hour') : plural(seconds, 'second');
}
