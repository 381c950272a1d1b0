import { hexOf } from '../../src/digest.ts';
import { environmentDigest } from '../../src/environment/tiers.ts';
import type { Sample } from '../../src/evidence/sample.ts';
import { jsonDigest, type JsonValue } from '../../src/json.ts';
import { attemptStatementOf, planStatementOf, successionStatementOf } from '../../src/statements/compose.ts';
import type { EvaluationStatement } from '../../src/statements/evaluation.ts';
import { GATE_VERIFIER_ID, STATEMENT_TYPE, VSA_TYPE } from '../../src/statements/uris.ts';
import { evaluation, MODEL, ROWS } from '../unit/verification/evaluation.ts';
import { commitTo, writeRows } from '../unit/verification/evidence-files.ts';
import type { BundleCase } from './bundle-case.ts';
import type { Lab } from './lab.ts';

/** Statements of each kind in which no member is left out, and the rows that the evaluation follows from. */

const CONTROLS: readonly Sample[] = ROWS.flatMap((row) => [
  { ...row, task: 'control:must-pass:langid', scores: { accuracy: 1 }, response: row.target },
  { ...row, task: 'control:must-fail:langid', scores: { accuracy: 0 }, response: 'xx' },
]);

export const ALL_ROWS: readonly Sample[] = [...CONTROLS, ...ROWS];

const tier = (facts: Readonly<Record<string, string | null>>, reasons: Readonly<Record<string, string>> = {}) => ({
  facts,
  reasons,
});

const HOST = {
  A: tier({ 'python.version': '3.12.4' }),
  B: tier({ 'gpu.driver': null }, { 'gpu.driver': 'there is no GPU' }),
  C: tier({ 'os.name': 'Debian 13' }),
  D: tier({}),
};
const EVALUATIONS = { langid: { ranIn: 'host' as const, image: null, tasks: ['langid'], inside: null } };
const ENVIRONMENT = environmentDigest({ host: HOST, evaluations: EVALUATIONS });

const RUN = {
  uri: 'https://github.com/acme/langid/actions/runs/117/attempts/1',
  attempt: 1,
  startedOn: '2026-01-31T12:00:00Z',
  finishedOn: '2026-01-31T12:01:00Z',
};

const OTHER = { sha256: '1'.repeat(64) };

/** @param rows what it says it measured */
export function fullEvaluation(rows: readonly Sample[] = ALL_ROWS): EvaluationStatement {
  const own = rows.filter(({ task }) => task === 'langid');
  const base = evaluation(commitTo(own), own);
  const { predicate } = base;
  return {
    ...base,
    predicate: {
      ...predicate,
      plan: { ...predicate.plan, uri: `git+https://github.com/acme/langid@${'a'.repeat(40)}#mira.yml` },
      model: {
        ...predicate.model,
        weightsDigest: `sha256:${'2'.repeat(64)}`,
        codeBearing: ['model.py'],
        record: `sha256:${'3'.repeat(64)}`,
        sameAs: [{ release: 'v0.9.0', by: 'weights', digest: OTHER }],
      },
      materials: [
        ...predicate.materials,
        { id: 'dataset:data/udhr.jsonl', kind: 'dataset', name: 'data/udhr.jsonl', digest: OTHER },
        { id: 'environment', kind: 'environment', name: 'environment', digest: { sha256: hexOf(ENVIRONMENT) } },
      ],
      harness: predicate.harness.map((one) => ({ ...one, name: 'own', version: '1.0' })),
      environment: {
        evaluations: EVALUATIONS,
        assurance: 'self_reported',
        host: HOST,
        digest: ENVIRONMENT,
        changedDuringRun: [{ evaluation: 'langid', tier: 'A', fact: 'python.version', before: '3.12', after: '3.13' }],
      },
      evidence: commitTo(rows),
      claims: predicate.claims.map((claim) => ({
        ...claim,
        materials: ['model', 'dataset:data/udhr.jsonl', 'environment'],
        reported: claim.estimate,
      })),
      controls: [
        { kind: 'must-fail', evaluation: 'langid', task: 'langid', rows: 'control:must-fail:langid' },
        {
          kind: 'must-pass',
          evaluation: 'langid',
          task: 'langid',
          rows: 'control:must-pass:langid',
          metrics: [{ metric: 'accuracy', best: 1 }],
          checked: ROWS.length,
          broken: [],
        },
      ],
      run: RUN,
      previous: { digest: OTHER },
      supersedes: [{ digest: OTHER, reason: 'the scorer counted empty answers' }],
      validUntil: '2099-01-31T12:00:00Z',
      coverage: { attested: ['claims'], asserted: ['environment'], notCovered: ['files that nobody declared'] },
    },
  };
}

export interface GateOptions {
  readonly root?: string;
  readonly inputs?: readonly string[];
  readonly result?: 'PASSED' | 'FAILED';
  readonly levels?: readonly string[];
}

/** A gate that passed because every claim holds. */
export function gate({
  root = MODEL.root,
  inputs = [`sha256:${'1'.repeat(64)}`],
  ...said
}: GateOptions = {}): JsonValue {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: 'model', digest: { sha256: root.replace('sha256:', '') } }],
    predicateType: VSA_TYPE,
    predicate: {
      verifier: { id: GATE_VERIFIER_ID, version: { 'mira-attest': '0.1.0' } },
      timeVerified: '2026-01-31T12:02:00Z',
      resourceUri: 'pkg:github/acme/langid@v1.0.0',
      policy: { uri: 'git+https://github.com/acme/langid#mira.yml', digest: OTHER },
      inputAttestations: inputs.map((digest) => ({ digest: { sha256: digest.replace('sha256:', '') } })),
      verificationResult: said.result ?? 'PASSED',
      verifiedLevels: [...(said.levels ?? ['MIRA_ALL_HOLD'])],
      miraVerdicts: [
        { claim: 'langid/accuracy', verdict: 'holds', reason: null },
        {
          claim: 'langid/accuracy@lang=en',
          verdict: 'regressed',
          reason: 'size-unsettled',
          waived: { digest: OTHER, until: '2099-01-31', reason: 'known', approver: 'octocat' },
        },
      ],
    },
  };
}

export function attempt(): object {
  return attemptStatementOf(
    { name: 'model', root: MODEL.root },
    {
      plan: { digest: OTHER },
      run: RUN,
      state: 'aborted',
      reason: { code: 'E_HARNESS_EXIT', message: 'the harness ended with 1' },
      evaluations: [{ name: 'langid', state: 'incomplete' }],
      evaluation: { digest: OTHER },
    },
  );
}

const CONTENT: JsonValue = { model: { path: 'model', ignore: [] }, evaluations: {}, claims: [], gate: { alpha: 0.05 } };

export function plan(content: JsonValue = CONTENT): object {
  return planStatementOf('mira.yml', jsonDigest(CONTENT), {
    uri: 'git+https://github.com/acme/langid#mira.yml',
    content,
    measurement: `sha256:${'b'.repeat(64)}`,
    policy: `sha256:${'c'.repeat(64)}`,
    run: { ...RUN, finishedOn: null },
  });
}

/** A repository that was transferred. */
export function succession(): object {
  const issuer = 'https://token.actions.githubusercontent.com';
  const file = 'langid/.github/workflows/release.yml';
  const party = { kind: 'workflow', signer: null, issuer, trigger: 'push' } as const;
  return successionStatementOf({
    from: { ...party, workflow: `acme/${file}`, ownerId: '56' },
    to: { ...party, workflow: `globex/${file}`, ownerId: '99' },
    repositoryId: '1234',
    date: '2026-01-31T12:00:00Z',
    validUntil: '2026-04-30T12:00:00Z',
  });
}

/** How the evaluation is verified where the repository is asked for. */
export async function evaluationRequest(lab: Lab, name: string): Promise<BundleCase['request']> {
  return {
    type: 'evaluation',
    identity: { kind: 'repo', repo: 'acme/langid' },
    trustRoot: lab.trustRoot,
    model: async () => Promise.resolve(MODEL),
    samples: await writeRows(lab.folder, `-${name}`, ALL_ROWS),
  };
}
