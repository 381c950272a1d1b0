import { edit, flip } from '../../unit/verification/edit.ts';
import { writeRows } from '../../unit/verification/evidence-files.ts';
import { MODEL } from '../../unit/verification/evaluation.ts';
import { at } from '../../unit/signing/at.ts';
import { suite, type Row } from '../attack.ts';
import {
  bundleScenario,
  fromAnother,
  gone,
  inBundle,
  inRequest,
  replaced,
  statementOf,
  to,
  type BundleCase,
  type Change,
} from '../bundle-case.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';
import type { Lab } from '../lab.ts';

/** Other instances of Sigstore and other ways to sign: Rekor v2, time stamps alone, a reusable workflow, a key. */

const MATERIAL = 'verificationMaterial';
const ENTRY = [MATERIAL, 'tlogEntries', 0];
const PROOF = [...ENTRY, 'inclusionProof'];
const STAMPS = [MATERIAL, 'timestampVerificationData', 'rfc3161Timestamps'];
const STAMP = [...STAMPS, 0, 'signedTimestamp'];
const plusOne: Change = (old) => String(BigInt(String(old ?? 0)) + 1n);
const bit =
  (position: number): Change =>
  (old) =>
    flip(old, position);

async function requestOf(lab: Lab, name: string): Promise<BundleCase['request']> {
  return {
    type: 'evaluation',
    identity: { kind: 'repo', repo: 'acme/langid' },
    trustRoot: lab.trustRoot,
    model: async () => Promise.resolve(MODEL),
    samples: await writeRows(lab.folder, `-${name}`, ALL_ROWS),
  };
}

const V2 = bundleScenario(
  'rekor-v2',
  'the same, in a Rekor v2 log with a time stamp of a timestamp authority, which is required',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> => lab.witnessed(statement, lab.witnesses([2], true));
    // no first entry of a log: its proof would be empty
    await sign(fullEvaluation());
    const request = await requestOf(lab, 'v2');
    return { bundle: await sign(fullEvaluation()), sign, request: { ...request, timestamped: true } };
  },
);

export const rekorV2 = suite(V2, [
  ['T21', 'no time stamp', 'log E_LOG', inBundle(STAMPS, to([]))],
  ['T21', 'no time stamp data', 'log E_LOG', inBundle([MATERIAL, 'timestampVerificationData'], gone)],
  ['T21', 'a bit of the time stamp', 'signature E_SIGNATURE', inBundle(STAMP, bit(300))],
  ['T21', 'the last bit of the time stamp', 'log E_LOG', inBundle(STAMP, (old) => flip(old, Buffer.from(String(old), 'base64').length - 1))],
  ['T21', 'the time stamp cut off', 'signature E_SIGNATURE', inBundle(STAMP, (old) => Buffer.from(String(old), 'base64').subarray(0, -40).toString('base64'))],
  ['T21', 'no DER in place of the time stamp', 'signature E_SIGNATURE', inBundle(STAMP, to('AAAA'))],
  ['T21 T14', 'the time stamp of another signature', 'log E_LOG', fromAnother(STAMPS)],
  ['T21', 'the time stamp twice', 'log E_LOG', inBundle(STAMPS, (all) => [all, all].flat())],
  ['T21', 'stamped an hour after the certificate was issued', 'signature E_SIGNATURE', replaced(async (lab) => lab.late(fullEvaluation(), lab.witnesses([2], true), 3600))],
  ['T21', 'the authority of the time stamp is not in the trust root', 'log E_LOG', inRequest((_, lab) => withoutAuthority(lab))],
  ['T21', 'the authority of the time stamp was valid years ago', 'log E_LOG', inRequest((_, lab) => oldAuthority(lab))],
  ['T21', 'a time that the log did not sign', 'log E_LOG', inBundle([...ENTRY, 'integratedTime'], to('1700000000'))],
  ['T13', 'no log entry', 'log E_LOG', inBundle([MATERIAL, 'tlogEntries'], to([]))],
  ['T13', 'a bit of the entry', 'log E_LOG', inBundle([...ENTRY, 'canonicalizedBody'], bit(60))],
  ['T14', 'the log entry of another signature', 'log E_LOG', fromAnother(ENTRY)],
  ['T13', 'the outer index', 'log E_LOG', inBundle([...ENTRY, 'logIndex'], plusOne)],
  ['T13', 'the index in the proof', 'log E_LOG', inBundle([...PROOF, 'logIndex'], plusOne)],
  ['T13', 'both indexes', 'log E_LOG', (base, lab) => {
    const first = inBundle([...ENTRY, 'logIndex'], plusOne);
    return Promise.resolve(first(base, lab)).then((one) => inBundle([...PROOF, 'logIndex'], plusOne)(one, lab));
  }],
  ['T13', 'the root hash in the proof', 'log E_LOG', inBundle([...PROOF, 'rootHash'], bit(1))],
  ['T13', 'the tree size in the proof', 'log E_LOG', inBundle([...PROOF, 'treeSize'], plusOne)],
  ['T13', 'a hash on the way to the root', 'log E_LOG', inBundle([...PROOF, 'hashes', 0], bit(3))],
  ['T13', 'the signature of the checkpoint', 'log E_LOG', inBundle([...PROOF, 'checkpoint', 'envelope'], (old) => String(old).replace(/(\S+)\n$/u, (_, last: string) => `${flip(last, 40)}\n`))],
  ['T13', 'the kind of the entry', 'log E_LOG', inBundle([...ENTRY, 'kindVersion', 'version'], to('0.0.1'))],
  ['T13', 'the id of the Rekor v1 log', 'log E_LOG', async (base, lab) => inBundle([...ENTRY, 'logId', 'keyId'], to(lab.emulator.sigstore.rekor.logId.toString('base64')))(base, lab)],
  ['T21', 'signed in the Rekor v1 log without a time stamp', 'log E_TIMESTAMP', replaced(async (lab) => lab.keyless(fullEvaluation()))],
]);

const PRIVATE = bundleScenario(
  'private',
  'an instance without logs, as GitHub’s for private repositories: a certificate and a time stamp',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> =>
      lab.witnessed(statement, lab.witnesses([], true), {}, '/private');
    const request = await requestOf(lab, 'private');
    return { bundle: await sign(fullEvaluation()), sign, request: { ...request, trustRoot: lab.privateRoot } };
  },
);

export const privateInstance = suite(PRIVATE, [
  ['T21', 'no time stamp', 'log E_LOG', inBundle(STAMPS, to([]))],
  ['T21 T14', 'the time stamp of another signature', 'log E_LOG', fromAnother(STAMPS)],
  ['T15', 'the trust root of an instance that has logs', 'signature E_SIGNATURE', inRequest((_, lab) => ({ trustRoot: lab.trustRoot }))],
  ['T15', 'signed by an instance that has logs, without them', 'signature E_SIGNATURE', replaced(async (lab) => lab.witnessed(fullEvaluation(), lab.witnesses([], true)))],
  ['T15', 'an instance that has logs, entered into none, beside the private one in the trust root', 'log E_LOG', async (base, lab) => ({
    ...base,
    bundle: await lab.witnessed(fullEvaluation(), lab.witnesses([], true)),
    request: { ...base.request, trustRoot: both(lab) },
  })],
  ['T13', 'the log entry of another instance beside the time stamp', 'signature E_SIGNATURE', async (base, lab) => {
    const logged = await lab.byStranger(statementOf(base.bundle));
    return { ...base, bundle: edit(base.bundle, [MATERIAL, 'tlogEntries'], () => [at(logged, ...ENTRY)]) };
  }],
  ['T21', 'stamped an hour after the certificate was issued', 'signature E_SIGNATURE', replaced(async (lab) => lab.late(fullEvaluation(), lab.witnesses([], true), 3600))],
]);

const OURS = 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml';

const REUSABLE = bundleScenario(
  'reusable',
  'signed through a reusable workflow that is asked for by name; `mira verify --repo --signer`',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> =>
      lab.keyless(statement, { jobWorkflowRef: `${OURS}@refs/tags/v1` });
    const request = await requestOf(lab, 'reusable');
    return {
      bundle: await sign(fullEvaluation()),
      sign,
      request: { ...request, identity: { kind: 'repo', repo: 'acme/langid', signer: OURS } },
    };
  },
);

export const reusable = suite(REUSABLE, [
  ['T16', 'called by another repository', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation(), { owner: 'stranger', repositoryId: 77, jobWorkflowRef: `${OURS}@refs/tags/v1` }))],
  ['T16', 'called by a workflow of another repository', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation(), { workflowRef: 'stranger/x/.github/workflows/ci.yml@refs/heads/main', jobWorkflowRef: `${OURS}@refs/tags/v1` }))],
  ['T16', 'a copy of it in another repository', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation(), { jobWorkflowRef: `stranger/${OURS.slice(OURS.indexOf('/') + 1)}@refs/tags/v1` }))],
  ['T16', 'another workflow of the same repository', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation(), { jobWorkflowRef: `${OURS.replace('evaluate-and-attest', 'release')}@refs/tags/v1` }))],
  ['T16', 'the workflow itself, without it', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation()))],
  ['T16', 'called on a branch', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation(), { ref: 'refs/heads/main', jobWorkflowRef: `${OURS}@refs/tags/v1` }))],
]);

const KEYED = bundleScenario(
  'key',
  'an evaluation signed with a key that is given; `mira verify --key`',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> => lab.byKey(statement);
    const request = await requestOf(lab, 'key');
    return { bundle: await sign(fullEvaluation()), sign, request: { ...request, identity: { kind: 'key', key: lab.key } } };
  },
);

const HINT = [MATERIAL, 'publicKey', 'hint'];

const KEY_ROWS: readonly Row<BundleCase>[] = [
  ['T1', 'another key signed', 'signature E_SIGNATURE', replaced(async (lab) => lab.byKey(fullEvaluation(), lab.otherKey))],
  ['T1', 'another key signed, under the name of this one', 'signature E_SIGNATURE', async (base, lab) => ({
    ...base,
    bundle: edit(await lab.byKey(fullEvaluation(), lab.otherKey), HINT, () => lab.key.hint),
  })],
  ['T1', 'the name of another key', 'signature E_SIGNATURE', inBundle(HINT, (old) => flip(old, 3))],
  ['T1', 'no name of a key', 'bundle E_BUNDLE', inBundle(HINT, to(''))],
  ['T1', 'a certificate of the instance in place of the key', 'identity E_SIGNER', replaced(async (lab) => lab.keyless(fullEvaluation()))],
  ['T2', 'a bit of the signature', 'signature E_SIGNATURE', inBundle(['dsseEnvelope', 'signatures', 0, 'sig'], bit(10))],
  ['T2', 'a bit of the payload', 'signature E_SIGNATURE', inBundle(['dsseEnvelope', 'payload'], bit(60))],
  ['T14', 'the payload of another genuine bundle', 'signature E_SIGNATURE', fromAnother(['dsseEnvelope', 'payload'])],
  ['T21', 'a time stamp is required', 'log E_TIMESTAMP', inRequest(() => ({ timestamped: true }))],
  ['T13', 'the log entry of a keyless signature', 'log E_LOG', async (base, lab) => {
    const logged = await lab.keyless(fullEvaluation());
    return { ...base, bundle: edit(base.bundle, [MATERIAL, 'tlogEntries'], () => [at(logged, ...ENTRY)]) };
  }],
  ['T21', 'the time stamp of another signature', 'log E_LOG', async (base, lab) => {
    const stamped = await lab.byKey(fullEvaluation(), lab.key, lab.witnesses([], true));
    const stamps = at(stamped, MATERIAL, 'timestampVerificationData');
    return { ...base, bundle: edit(base.bundle, [MATERIAL, 'timestampVerificationData'], () => stamps) };
  }],
  ['T1', 'a repository is asked for', 'signature E_SIGNATURE', inRequest(() => ({ identity: { kind: 'repo', repo: 'acme/langid' } }))],
];

export const keyed = suite(KEYED, KEY_ROWS);

function withoutAuthority({ trustRoot }: Lab): Pick<BundleCase['request'], 'trustRoot'> {
  return { trustRoot: { ...trustRoot, instances: trustRoot.instances.map((root) => ({ ...root, timestampAuthorities: [] })) } };
}

function oldAuthority({ trustRoot }: Lab): Pick<BundleCase['request'], 'trustRoot'> {
  const validFor = { start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' };
  const instances = trustRoot.instances.map((root) =>
    Object.assign({}, edit(root, ['timestampAuthorities', 0, 'validFor'], () => validFor)),
  );
  return { trustRoot: { ...trustRoot, instances } };
}

function both({ trustRoot, privateRoot }: Lab): BundleCase['request']['trustRoot'] {
  return { ...trustRoot, instances: [...trustRoot.instances, ...privateRoot.instances] };
}
