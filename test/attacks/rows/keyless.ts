import { writeRows } from '../../unit/verification/evidence-files.ts';
import { MODEL } from '../../unit/verification/evaluation.ts';
import { suite, type Row } from '../attack.ts';
import { bundleScenario, inRequest, replaced, to, unsigned, type BundleCase } from '../bundle-case.ts';
import type { Lab, Run } from '../lab.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';
import { FORM } from './form.ts';
import { LOG } from './log.ts';
import { REGIONS } from './regions.ts';
import { ROOTS } from './roots.ts';

/** An evaluation that the release workflow signed, verified by its repository, with its model and its samples. */
const SCENARIO = bundleScenario(
  'keyless',
  'an evaluation signed by the release workflow on a tag, in the log (Rekor v1), with model and samples; `mira verify --repo`',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> => lab.keyless(statement);
    return {
      bundle: await sign(fullEvaluation()),
      sign,
      request: {
        type: 'evaluation',
        identity: { kind: 'repo', repo: 'acme/langid' },
        trustRoot: lab.trustRoot,
        model: async () => Promise.resolve(MODEL),
        samples: await writeRows(lab.folder, '-keyless', ALL_ROWS),
      },
    };
  },
);

const CALLED = 'stranger/tools/.github/workflows/sign.yml@refs/heads/main';

const by = (run: Run) => replaced(async (lab: Lab) => lab.keyless(fullEvaluation(), run));

const IDENTITY: readonly Row<BundleCase>[] = [
  ['T29', 'another repository', 'identity E_SIGNER', by({ owner: 'stranger', repositoryId: 77 })],
  [
    'T29 CVE-2026-22772',
    'an owner whose name begins alike',
    'identity E_SIGNER',
    by({ owner: 'acme-evil', repositoryId: 77 }),
  ],
  ['T29', 'an owner whose name ends alike', 'identity E_SIGNER', by({ owner: 'not-acme', repositoryId: 77 })],
  ['T29', 'an owner in other letters', 'identity E_SIGNER', by({ owner: 'ACME', repositoryId: 77 })],
  ['T16', 'a branch', 'identity E_SIGNER', by({ ref: 'refs/heads/main' })],
  ['T16', 'a branch that is called like a tag', 'identity E_SIGNER', by({ ref: 'refs/heads/refs/tags/v1.0.0' })],
  ['T16 T17', 'a pull request', 'identity E_SIGNER', by({ event: 'pull_request', ref: 'refs/pull/7/merge' })],
  ['T16', 'a reusable workflow of somebody else', 'identity E_SIGNER', by({ jobWorkflowRef: CALLED })],
  [
    'T16',
    'a file outside of .github/workflows',
    'identity E_SIGNER',
    by({ jobWorkflowRef: 'acme/langid/scripts/x.yml@refs/tags/v1' }),
  ],
  [
    'T1',
    'the issuer is asked to be another',
    'identity E_SIGNER',
    inRequest(() => ({ identity: { kind: 'san', san: SAN, issuer: 'https://accounts.google.com' } })),
  ],
  [
    'T1',
    'the identity is asked for by a pattern',
    'identity E_SIGNER',
    inRequest(() => ({ identity: { kind: 'san', san: '.*', issuer: ISSUER } })),
  ],
  [
    'T1',
    'the identity is asked for by its beginning',
    'identity E_SIGNER',
    inRequest(() => ({ identity: { kind: 'san', san: SAN.slice(0, -1), issuer: ISSUER } })),
  ],
  [
    'T1',
    'a key is asked for',
    'identity E_SIGNER',
    inRequest((_, lab) => ({ identity: { kind: 'key', key: lab.key } })),
  ],
  [
    'T16',
    'a reusable workflow is asked for, and none was called',
    'identity E_SIGNER',
    inRequest(() => ({
      identity: {
        kind: 'repo',
        repo: 'acme/langid',
        signer: 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml',
      },
    })),
  ],
  [
    'T1',
    'a policy is to decide, and there is none',
    'policy E_SIGNER',
    inRequest(() => ({ identity: { kind: 'policy', keys: [] } })),
  ],
];

const ISSUER = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';

const STATEMENT: readonly Row<BundleCase>[] = [
  [
    'T27',
    'signed as another payload type',
    'payload-type E_PAYLOAD_TYPE',
    replaced(async (lab) => lab.keyless(fullEvaluation(), {}, 'application/json')),
  ],
  [
    'T27',
    'signed as a payload type in other letters',
    'payload-type E_PAYLOAD_TYPE',
    replaced(async (lab) => lab.keyless(fullEvaluation(), {}, 'application/vnd.in-toto+JSON')),
  ],
  [
    'T14',
    'the model at hand is another',
    'subject E_SUBJECT',
    inRequest(() => ({ model: async () => Promise.resolve({ ...MODEL, root: `sha256:${'9'.repeat(64)}` }) })),
  ],
  [
    'T7',
    'the files at hand have other names',
    'subject E_SUBJECT',
    inRequest(() => ({ model: async () => Promise.resolve({ ...MODEL, manifest: `sha256:${'9'.repeat(64)}` }) })),
  ],
  [
    'CVE-2025-25204 CVE-2022-35929',
    'a gate is asked for',
    'predicate-type E_PREDICATE_TYPE',
    inRequest(() => ({ type: 'gate' })),
  ],
  [
    'CVE-2026-39395',
    'an attempt is asked for',
    'predicate-type E_PREDICATE_TYPE',
    inRequest(() => ({ type: 'attempt' })),
  ],
  ['CVE-2026-39395', 'a plan is asked for', 'predicate-type E_PREDICATE_TYPE', inRequest(() => ({ type: 'plan' }))],
  [
    'T2',
    'a number, without signing again',
    'signature E_SIGNATURE',
    unsigned(['predicate', 'claims', 0, 'estimate'], to('0.99')),
  ],
];

export const keyless = suite(SCENARIO, [...FORM, ...REGIONS, ...LOG, ...ROOTS, ...IDENTITY, ...STATEMENT]);
