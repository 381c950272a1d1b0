import { judge } from '../../../src/policy/judge.ts';
import { identityChanges } from '../../../src/policy/identity-changes.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { MiraError } from '../../../src/errors.ts';
import type { Role } from '../../../src/policy/signer-rule.ts';
import type { CertifiedIdentity } from '../../../src/verification/certified-identity.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { edit } from '../../unit/verification/edit.ts';
import { suite, type Row, type Scenario } from '../attack.ts';
import { judgeBundle, statementOf, type BundleCase } from '../bundle-case.ts';
import type { Lab, Run } from '../lab.ts';
import { fullEvaluation, gate } from '../statements.ts';

/** A policy that asks for everything that one can ask, and somebody who signs with less. */

interface Judged {
  readonly bundle: unknown;
  readonly policy: string;
  readonly role: Role;
  /** Seconds from now at which it is judged. */
  readonly later: number;
  /** Who signed the previous release. */
  readonly before?: CertifiedIdentity;
}

const RELEASE = 'acme/langid/.github/workflows/release.yml';
const HOTFIX = 'acme/langid/.github/workflows/hotfix.yml';

const POLICY = `version: 1
signers:
  - workflow: ${RELEASE}
    ref: refs/tags/v*
    signer-digest: ${'a'.repeat(40)}
    repository-id: "1234"
    owner-id: "56"
    trigger: [push]
    runner: github-hosted
    environment: release
    may: [evaluation, gate]
  - {workflow: ${HOTFIX}, ref: refs/tags/v*, may: [evaluation]}
logs: 2
timestamps: 1
max-age: 90d
distrust:
  - {identity: ${HOTFIX}, from: 2020-01-01T00:00:00Z, reason: its runner was taken over}
claims: [langid/accuracy, langid/accuracy@lang=*]
gate: holds
`;

const OWN: Run = { environment: 'release' };

async function sign(lab: Lab, statement: unknown, run: Run = {}): Promise<unknown> {
  return lab.witnessed(statement, lab.witnesses([1, 2], true), { ...OWN, ...run });
}

async function judgePolicy({ bundle, policy, role, later, before }: Judged, lab: Lab, type: 'evaluation' | 'gate') {
  const rules = parsePolicy(policy, 'mira.policy.yml');
  const now = new Date(lab.now.getTime() + later * 1000);
  const request: BundleCase['request'] = {
    type,
    identity: { kind: 'policy', keys: [lab.key] },
    trustRoot: lab.trustRoot,
    policy: (facts) =>
      judge(rules, facts, { repository: '', repositoryId: null, defaultBranch: null, keys: new Map(), now, role }) ??
      (before === undefined || !identityChanges(before, facts.identity).some(({ grave }) => grave)
        ? null
        : new MiraError('E_IDENTITY_CHANGED', 'somebody else than before')),
  };
  return judgeBundle({ bundle, request, sign: async () => Promise.resolve(bundle) });
}

const EVALUATION: Scenario<Judged> = {
  name: 'policy',
  about:
    'an evaluation in two logs with a time stamp, under a policy that names workflow, ref, commit, ids, trigger, runner, environment, witnesses, age and claims',
  build: async (lab) => ({ bundle: await sign(lab, fullEvaluation()), policy: POLICY, role: 'evaluation', later: 0 }),
  judge: async (attempt, lab) => judgePolicy(attempt, lab, 'evaluation'),
};

function by(run: Run): Row<Judged>[3] {
  return async (base, lab) => ({ ...base, bundle: await sign(lab, fullEvaluation(), run) });
}

const STAMPS = ['verificationMaterial', 'timestampVerificationData'];
const ENTRIES = ['verificationMaterial', 'tlogEntries'];
const DAY = 24 * 3600;

export const policy = suite(EVALUATION, [
  [
    'T1 T16',
    'another workflow of the same repository',
    'policy E_SIGNER',
    by({ workflowRef: 'acme/langid/.github/workflows/nightly.yml@refs/tags/v1.0.0' }),
  ],
  [
    'T16',
    'another workflow called by it',
    'policy E_SIGNER',
    by({ jobWorkflowRef: 'stranger/tools/.github/workflows/sign.yml@refs/heads/main' }),
  ],
  [
    'T16',
    'it, called by another workflow',
    'policy E_SIGNER',
    by({
      workflowRef: 'acme/langid/.github/workflows/ci.yml@refs/heads/main',
      jobWorkflowRef: `${RELEASE}@refs/tags/v1.0.0`,
    }),
  ],
  ['T16', 'the same file at another commit', 'policy E_SIGNER', by({ sha: 'b'.repeat(40) })],
  ['T16', 'a branch', 'policy E_SIGNER', by({ ref: 'refs/heads/main' })],
  ['T16', 'a tag that the pattern leaves out', 'policy E_SIGNER', by({ ref: 'refs/tags/test' })],
  ['T16', 'a branch whose name holds the pattern', 'policy E_SIGNER', by({ ref: 'refs/heads/refs/tags/v1' })],
  ['T17', 'a pull request', 'policy E_SIGNER', by({ ref: 'refs/pull/7/merge', event: 'pull_request' })],
  ['T29', 'a repository of the same name and another id', 'policy E_SIGNER', by({ repositoryId: 666 })],
  ['T29', 'an owner of the same name and another id', 'policy E_SIGNER', by({ ownerId: 666 })],
  ['T29', 'another repository', 'policy E_SIGNER', by({ owner: 'stranger', repositoryId: 77 })],
  ['T17', 'started by workflow_dispatch', 'policy E_SIGNER', by({ event: 'workflow_dispatch' })],
  ['T17', 'started by pull_request_target', 'policy E_SIGNER', by({ event: 'pull_request_target' })],
  ['T28', 'a self-hosted runner', 'policy E_SIGNER', by({ runnerEnvironment: 'self-hosted' })],
  [
    'T1',
    'without the deployment environment',
    'policy E_SIGNER',
    async (base, lab) => ({ ...base, bundle: await lab.witnessed(fullEvaluation(), lab.witnesses([1, 2], true)) }),
  ],
  ['T1', 'another deployment environment', 'policy E_SIGNER', by({ environment: 'staging' })],
  [
    'T1',
    'the signer is distrusted from a day on',
    'policy E_DISTRUST',
    by({ workflowRef: `${HOTFIX}@refs/tags/v1.0.0` }),
  ],
  [
    'T1',
    'a key',
    'policy E_SIGNER',
    async (base, lab) => ({ ...base, bundle: await lab.byKey(fullEvaluation(), lab.key, lab.witnesses([1, 2], true)) }),
  ],
  ['T12', 'it counts as a reproduction', 'policy E_SIGNER', (base): Judged => ({ ...base, role: 'reproduction' })],
  [
    'T13',
    'one log instead of two',
    'policy E_WITNESSES',
    (base) => ({ ...base, bundle: edit(base.bundle, ENTRIES, (all) => (Array.isArray(all) ? all.slice(0, 1) : all)) }),
  ],
  [
    'T13 GHSA-9vcr-p3rj-q5q6',
    'the same log twice',
    'log E_LOG',
    (base) => ({
      ...base,
      bundle: edit(base.bundle, ENTRIES, (all) =>
        Array.isArray(all) ? [all, all].flatMap((list: readonly unknown[]) => list.slice(0, 1)) : all,
      ),
    }),
  ],
  [
    'T13',
    'the second log is one that nobody trusts',
    'log E_LOG',
    async (base, lab) => {
      const other = await lab.byStranger(statementOf(base.bundle));
      return { ...base, bundle: edit(base.bundle, [...ENTRIES, 1], () => entriesOf(other)[0]) };
    },
  ],
  [
    'T21',
    'no time stamp',
    'policy E_WITNESSES',
    (base) => ({ ...base, bundle: edit(base.bundle, STAMPS, () => undefined) }),
  ],
  ['T14', '91 days later', 'policy E_STALE', (base) => ({ ...base, later: 91 * DAY })],
  [
    'T3',
    'a claim that is asked for is not made',
    'policy E_CLAIM_MISSING',
    async (base, lab) => {
      const { predicate, ...rest } = fullEvaluation();
      return {
        ...base,
        bundle: await sign(lab, { ...rest, predicate: { ...predicate, claims: predicate.claims.slice(1) } }),
      };
    },
  ],
]);

const GATE: Scenario<Judged> = {
  name: 'policy-gate',
  about: 'a gate’s verdict under the same policy, which asks that every claim holds',
  build: async (lab) => ({ bundle: await sign(lab, everyHolds()), policy: POLICY, role: 'gate', later: 0 }),
  judge: async (attempt, lab) => judgePolicy(attempt, lab, 'gate'),
};

function everyHolds(): unknown {
  return edit(gate(), ['predicate', 'miraVerdicts', 1, 'verdict'], () => 'holds');
}

function says(path: readonly (string | number)[], value: unknown): Row<Judged>[3] {
  return async (base, lab) => ({
    ...base,
    bundle: await sign(
      lab,
      edit(everyHolds(), path, () => value),
    ),
  });
}

export const policyGate = suite(GATE, [
  [
    'T15',
    'the gate failed',
    'policy E_VERDICT',
    async (base, lab) => ({
      ...base,
      bundle: await sign(
        lab,
        edit(
          gate({ result: 'FAILED', levels: ['FAILED'] }),
          ['predicate', 'miraVerdicts', 1, 'verdict'],
          () => 'holds',
        ),
      ),
    }),
  ],
  [
    'T15',
    'the gate passed without every claim holding',
    'policy E_VERDICT',
    says(['predicate', 'verifiedLevels'], ['MIRA_NO_REGRESSION_PROVEN']),
  ],
  [
    'T15',
    'the gate passed without anything being compared',
    'policy E_VERDICT',
    says(['predicate', 'verifiedLevels'], []),
  ],
  [
    'T3',
    'no verdict on a claim that is asked for',
    'policy E_CLAIM_MISSING',
    says(['predicate', 'miraVerdicts', 0, 'claim'], 'langid/other'),
  ],
  [
    'T1',
    'signed by a workflow that may sign evaluations alone',
    'policy E_SIGNER',
    async (base, lab) => ({
      ...base,
      bundle: await sign(lab, everyHolds(), { workflowRef: `${HOTFIX}@refs/tags/v1.0.0` }),
    }),
  ],
]);

const LOOSE = `version: 1
signers:
  - {identity: "https://github.com/${RELEASE}@refs/tags/v1.0.0", issuer: "https://token.actions.githubusercontent.com"}
  - {identity: "https://github.com/acme/langid/.github/workflows/nightly.yml@refs/tags/v1.0.0", issuer: "https://token.actions.githubusercontent.com"}
`;

const SUCCESSION: Scenario<Judged> = {
  name: 'succession',
  about: 'an evaluation whose signer is that of the previous release, under a policy that names it',
  build: async (lab) => {
    const bundle = await sign(lab, fullEvaluation());
    const report = await verifyBundle(Buffer.from(JSON.stringify(bundle)), {
      type: 'evaluation',
      identity: { kind: 'repo', repo: 'acme/langid' },
      trustRoot: lab.trustRoot,
    });
    if (!report.verified) throw new Error('the previous evaluation does not verify');
    return { bundle, policy: LOOSE, role: 'evaluation', later: 0, before: report.identity };
  },
  judge: async (attempt, lab) => judgePolicy(attempt, lab, 'evaluation'),
};

export const succession = suite(SUCCESSION, [
  ['T29', 'a repository of the same name and another id', 'policy E_IDENTITY_CHANGED', by({ repositoryId: 666 })],
  ['T29', 'an owner of the same name and another id', 'policy E_IDENTITY_CHANGED', by({ ownerId: 666 })],
  [
    'T16',
    'another workflow of the repository',
    'policy E_IDENTITY_CHANGED',
    by({ workflowRef: 'acme/langid/.github/workflows/nightly.yml@refs/tags/v1.0.0' }),
  ],
  ['T16', 'another trigger', 'policy E_IDENTITY_CHANGED', by({ event: 'workflow_dispatch' })],
]);

function entriesOf(bundle: unknown): readonly unknown[] {
  let found: readonly unknown[] = [];
  edit(bundle, ENTRIES, (all) => {
    if (Array.isArray(all)) found = all;
    return all;
  });
  return found;
}
