import { at } from '../../unit/signing/at.ts';
import { edit, flip } from '../../unit/verification/edit.ts';
import { suite, type Row } from '../attack.ts';
import { bundleScenario, fromAnother, inBundle, inRequest, replaced, to, type BundleCase } from '../bundle-case.ts';
import { bit, ENTRIES, ENTRY, MATERIAL, PAYLOAD, SIGNATURES, STAMP_DATA } from '../paths.ts';
import { evaluationRequest, fullEvaluation } from '../statements.ts';

const OURS = 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml';

const REUSABLE = bundleScenario(
  'reusable',
  'signed through a reusable workflow that is asked for by name; `mira verify --repo --signer`',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> =>
      lab.keyless(statement, { jobWorkflowRef: `${OURS}@refs/tags/v1` });
    const request = await evaluationRequest(lab, 'reusable');
    return {
      bundle: await sign(fullEvaluation()),
      sign,
      request: { ...request, identity: { kind: 'repo', repo: 'acme/langid', signer: OURS } },
    };
  },
);

export const reusable = suite(REUSABLE, [
  [
    'T16',
    'called by another repository',
    'identity E_SIGNER',
    replaced(async (lab) =>
      lab.keyless(fullEvaluation(), { owner: 'stranger', repositoryId: 77, jobWorkflowRef: `${OURS}@refs/tags/v1` }),
    ),
  ],
  [
    'T16',
    'called by a workflow of another repository',
    'identity E_SIGNER',
    replaced(async (lab) =>
      lab.keyless(fullEvaluation(), {
        workflowRef: 'stranger/x/.github/workflows/ci.yml@refs/heads/main',
        jobWorkflowRef: `${OURS}@refs/tags/v1`,
      }),
    ),
  ],
  [
    'T16',
    'a copy of it in another repository',
    'identity E_SIGNER',
    replaced(async (lab) =>
      lab.keyless(fullEvaluation(), { jobWorkflowRef: `stranger/${OURS.slice(OURS.indexOf('/') + 1)}@refs/tags/v1` }),
    ),
  ],
  [
    'T16',
    'another workflow of the same repository',
    'identity E_SIGNER',
    replaced(async (lab) =>
      lab.keyless(fullEvaluation(), {
        jobWorkflowRef: `${OURS.replace('evaluate-and-attest', 'release')}@refs/tags/v1`,
      }),
    ),
  ],
  [
    'T16',
    'the workflow itself, without it',
    'identity E_SIGNER',
    replaced(async (lab) => lab.keyless(fullEvaluation())),
  ],
  [
    'T16',
    'called on a branch',
    'identity E_SIGNER',
    replaced(async (lab) =>
      lab.keyless(fullEvaluation(), { ref: 'refs/heads/main', jobWorkflowRef: `${OURS}@refs/tags/v1` }),
    ),
  ],
]);

const KEYED = bundleScenario(
  'key',
  'an evaluation signed with a key that is given; `mira verify --key`',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> => lab.byKey(statement);
    const request = await evaluationRequest(lab, 'key');
    return {
      bundle: await sign(fullEvaluation()),
      sign,
      request: { ...request, identity: { kind: 'key', key: lab.key } },
    };
  },
);

const HINT = [MATERIAL, 'publicKey', 'hint'];

const KEY_ROWS: readonly Row<BundleCase>[] = [
  [
    'T1',
    'another key signed',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.byKey(fullEvaluation(), lab.otherKey)),
  ],
  [
    'T1',
    'another key signed, under the name of this one',
    'signature E_SIGNATURE',
    async (base, lab) => ({
      ...base,
      bundle: edit(await lab.byKey(fullEvaluation(), lab.otherKey), HINT, () => lab.key.hint),
    }),
  ],
  ['T1', 'the name of another key', 'signature E_SIGNATURE', inBundle(HINT, (old) => flip(old, 3))],
  ['T1', 'no name of a key', 'bundle E_BUNDLE', inBundle(HINT, to(''))],
  [
    'T1',
    'a certificate of the instance in place of the key',
    'identity E_SIGNER',
    replaced(async (lab) => lab.keyless(fullEvaluation())),
  ],
  ['T2', 'a bit of the signature', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], bit(10))],
  ['T2', 'a bit of the payload', 'signature E_SIGNATURE', inBundle(PAYLOAD, bit(60))],
  ['T14', 'the payload of another genuine bundle', 'signature E_SIGNATURE', fromAnother(PAYLOAD)],
  ['T21', 'a time stamp is required', 'log E_TIMESTAMP', inRequest(() => ({ timestamped: true }))],
  [
    'T13',
    'the log entry of a keyless signature',
    'log E_LOG',
    async (base, lab) => {
      const logged = await lab.keyless(fullEvaluation());
      return { ...base, bundle: edit(base.bundle, ENTRIES, () => [at(logged, ...ENTRY)]) };
    },
  ],
  [
    'T21',
    'the time stamp of another signature',
    'log E_LOG',
    async (base, lab) => {
      const stamped = await lab.byKey(fullEvaluation(), lab.key, lab.witnesses([], true));
      const stamps = at(stamped, MATERIAL, 'timestampVerificationData');
      return { ...base, bundle: edit(base.bundle, STAMP_DATA, () => stamps) };
    },
  ],
  [
    'T1',
    'a repository is asked for',
    'signature E_SIGNATURE',
    inRequest(() => ({ identity: { kind: 'repo', repo: 'acme/langid' } })),
  ],
];

export const keyed = suite(KEYED, KEY_ROWS);
