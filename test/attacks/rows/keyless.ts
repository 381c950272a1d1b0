import { canonicalJson, parseJson } from '../../../src/json.ts';
import { at } from '../../unit/signing/at.ts';
import { edit, flip } from '../../unit/verification/edit.ts';
import { writeRows } from '../../unit/verification/evidence-files.ts';
import { MODEL } from '../../unit/verification/evaluation.ts';
import { suite, type Row } from '../attack.ts';
import {
  bundleScenario,
  fromAnother,
  gone,
  inBundle,
  inRequest,
  inText,
  replaced,
  statementOf,
  to,
  unsigned,
  type BundleCase,
  type Change,
  type Path,
} from '../bundle-case.ts';
import type { Lab, Run } from '../lab.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';

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

const MATERIAL = 'verificationMaterial';
const CERTIFICATE = [MATERIAL, 'certificate'];
const ENTRY = [MATERIAL, 'tlogEntries', 0];
const PROOF = [...ENTRY, 'inclusionProof'];
const CHECKPOINT = [...PROOF, 'checkpoint', 'envelope'];
const SIGNATURES = ['dsseEnvelope', 'signatures'];
const PAYLOAD = ['dsseEnvelope', 'payload'];
const BODY = [...ENTRY, 'canonicalizedBody'];

const twice: Change = (all) => [all, all].flat();
const times =
  (count: number): Change =>
  (all) =>
    Array.from({ length: count }, () => all).flat();
const more: Change = (old) => Object.assign({ extra: 1 }, old);
const plusOne: Change = (old) => String(BigInt(String(old ?? 0)) + 1n);
const bit =
  (position: number): Change =>
  (old) =>
    flip(old, position);

const FORM: readonly Row<BundleCase>[] = [
  ['T27', 'the file is empty', 'bundle E_BUNDLE', inText(() => '')],
  ['T27', 'the file is cut off', 'bundle E_BUNDLE', inText((text) => text.slice(0, -1))],
  ['T27', 'something follows', 'bundle E_BUNDLE', inText((text) => `${text}{}`)],
  ['T27', 'a byte order mark comes first', 'bundle E_BUNDLE', inText((text) => `\uFEFF${text}`)],
  ['T27', 'bytes that are no UTF-8', 'bundle E_BUNDLE', inText((text) => Buffer.from(`${text.slice(0, -1)},"é":1}`, 'latin1'))],
  ['T27', 'a member stands twice', 'bundle E_BUNDLE', inText((text) => text.replace('{', '{"mediaType":"x",'))],
  ['T27', 'the envelope stands twice', 'bundle E_BUNDLE', inText((text) => text.replace('"dsseEnvelope"', '"dsseEnvelope":{},"dsseEnvelope"'))],
  ['T27', '65 levels of nesting', 'bundle E_BUNDLE', inText(() => `${'['.repeat(65)}${']'.repeat(65)}`)],
  ['T27', 'NaN for a number', 'bundle E_BUNDLE', inText((text) => text.replace('{', '{"x":NaN,'))],
  ['T27 CVE-2023-46737 CVE-2024-45395', 'more than 16 MB', 'size E_SIZE', inText((text) => `${text}${' '.repeat(16 * 1024 * 1024)}`)],
  ['T27', 'a list of bundles', 'bundle E_BUNDLE', inBundle([], (all) => [all])],
  ['T27', 'null', 'bundle E_BUNDLE', inBundle([], () => null)],
  ['T15', 'media type of version 0.1, which asked for less', 'bundle E_BUNDLE', inBundle(['mediaType'], to('application/vnd.dev.sigstore.bundle+json;version=0.1'))],
  ['T15', 'media type of version 0.2', 'bundle E_BUNDLE', inBundle(['mediaType'], to('application/vnd.dev.sigstore.bundle+json;version=0.2'))],
  ['T15', 'no media type', 'bundle E_BUNDLE', inBundle(['mediaType'], gone)],
  ['T27', 'a member that nobody knows', 'bundle E_BUNDLE', inBundle([], more)],
  ['T27', 'a member more beside the certificate', 'bundle E_BUNDLE', inBundle([MATERIAL], more)],
  ['T27', 'a member more in the envelope', 'bundle E_BUNDLE', inBundle(['dsseEnvelope'], more)],
  ['T27', 'a member more in the log entry', 'bundle E_BUNDLE', inBundle(ENTRY, more)],
  ['T27 CVE-2022-36056', 'a message signature beside the envelope', 'bundle E_BUNDLE', inBundle(['messageSignature'], to({ signature: 'AAAA' }))],
  ['T1', 'a key beside the certificate', 'bundle E_BUNDLE', inBundle([MATERIAL, 'publicKey'], to({ hint: 'x' }))],
  ['T1', 'the certificate as a chain', 'bundle E_BUNDLE', inBundle([MATERIAL, 'x509CertificateChain'], to({ certificates: [] }))],
  ['T1', 'no certificate', 'bundle E_BUNDLE', inBundle(CERTIFICATE, gone)],
  ['T1', 'two signatures', 'bundle E_BUNDLE', inBundle(SIGNATURES, twice)],
  ['T1', 'no signature', 'bundle E_BUNDLE', inBundle(SIGNATURES, to([]))],
  ['T1', 'an empty signature', 'bundle E_BUNDLE', inBundle([...SIGNATURES, 0, 'sig'], to(''))],
  ['T27', 'white space in base64', 'bundle E_BUNDLE', inBundle(PAYLOAD, (text) => ` ${String(text)}`)],
  ['T27', 'base64 in the alphabet for URLs', 'bundle E_BUNDLE', inBundle([...SIGNATURES, 0, 'sig'], to('__--'))],
  ['T27 GHSA-wqqc-jjcq-vfxm', '33 log entries', 'bundle E_BUNDLE', inBundle([MATERIAL, 'tlogEntries'], times(33))],
  ['T27', '33 time stamps', 'bundle E_BUNDLE', inBundle([MATERIAL, 'timestampVerificationData'], to({ rfc3161Timestamps: Array(33).fill({ signedTimestamp: 'AAAA' }) }))],
  ['T27', 'a negative log index', 'bundle E_BUNDLE', inBundle([...ENTRY, 'logIndex'], to('-1'))],
  ['T27', 'a log index as a number', 'bundle E_BUNDLE', inBundle([...ENTRY, 'logIndex'], to(0))],
  ['T27', 'a log index of 19 digits', 'bundle E_BUNDLE', inBundle([...ENTRY, 'logIndex'], to('9'.repeat(19)))],
  ['T13', 'an entry without proof of inclusion', 'bundle E_BUNDLE', inBundle(PROOF, gone)],
  ['T13', 'a proof without checkpoint', 'bundle E_BUNDLE', inBundle([...PROOF, 'checkpoint'], gone)],
];

/** A region of the bundle's bytes, one bit of it turned over. */
const REGIONS: readonly Row<BundleCase>[] = [
  ['T2', 'a bit of the payload', 'signature E_SIGNATURE', inBundle(PAYLOAD, bit(40))],
  ['T2', 'the last byte of the payload', 'signature E_SIGNATURE', inBundle(PAYLOAD, (old) => flip(old, Buffer.from(String(old), 'base64').length - 1))],
  ['T2', 'a space behind the payload', 'signature E_SIGNATURE', inBundle(PAYLOAD, (old) => Buffer.from(`${Buffer.from(String(old), 'base64').toString()} `).toString('base64'))],
  ['T2', 'the payload with its members in another order', 'signature E_SIGNATURE', inBundle(PAYLOAD, (old) => reordered(String(old)))],
  ['T2', 'the payload type', 'signature E_SIGNATURE', inBundle(['dsseEnvelope', 'payloadType'], to('application/json'))],
  ['T2', 'a parameter behind the payload type', 'signature E_SIGNATURE', inBundle(['dsseEnvelope', 'payloadType'], (old) => `${String(old)}; charset=utf-8`)],
  ['T2', 'a bit of r in the signature', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], bit(10))],
  ['T2', 'a bit of s in the signature', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], (old) => flip(old, Buffer.from(String(old), 'base64').length - 3))],
  ['T2', 'a signature of zeros', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], to(Buffer.from('3006020100020100', 'hex').toString('base64')))],
  ['T2', 'a signature followed by bytes', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], (old) => Buffer.concat([Buffer.from(String(old), 'base64'), Buffer.of(0)]).toString('base64'))],
  ['T1', 'a bit of the certificate: its serial number', 'signature E_SIGNATURE', inBundle([...CERTIFICATE, 'rawBytes'], bit(20))],
  ['T1', 'a bit of the certificate: its extensions', 'signature E_SIGNATURE', inBundle([...CERTIFICATE, 'rawBytes'], bit(400))],
  ['T1', 'a bit of the certificate: its signature', 'signature E_SIGNATURE', inBundle([...CERTIFICATE, 'rawBytes'], (old) => flip(old, Buffer.from(String(old), 'base64').length - 5))],
  ['T1', 'no certificate in its place', 'signature E_SIGNATURE', inBundle([...CERTIFICATE, 'rawBytes'], to('AAAA'))],
  ['T14', 'the payload of another genuine bundle', 'signature E_SIGNATURE', fromAnother(PAYLOAD)],
  ['T14', 'the signature of another genuine bundle', 'signature E_SIGNATURE', fromAnother([...SIGNATURES, 0, 'sig'])],
  ['T14', 'the certificate of another genuine bundle', 'signature E_SIGNATURE', fromAnother(CERTIFICATE)],
  ['T14', 'the envelope of another genuine bundle', 'signature E_SIGNATURE', fromAnother(['dsseEnvelope'])],
  ['T14 CVE-2026-22703', 'the log entry of another genuine bundle', 'log E_LOG', fromAnother(ENTRY)],
  ['T14', 'the certificate and the log entry of another genuine bundle', 'signature E_SIGNATURE', fromAnother([MATERIAL])],
];

const LOG: readonly Row<BundleCase>[] = [
  ['T13', 'no log entry', 'log E_LOG', inBundle([MATERIAL, 'tlogEntries'], to([]))],
  ['T13 GHSA-9vcr-p3rj-q5q6', 'the log entry twice', 'log E_LOG', inBundle([MATERIAL, 'tlogEntries'], twice)],
  ['T21 CVE-2026-48816', 'another integrated time', 'log E_LOG', inBundle([...ENTRY, 'integratedTime'], plusOne)],
  ['T21', 'an integrated time of 2020', 'signature E_SIGNATURE', inBundle([...ENTRY, 'integratedTime'], to('1577836800'))],
  ['T21', 'no integrated time', 'log E_LOG', inBundle([...ENTRY, 'integratedTime'], gone)],
  ['T21 CVE-2026-48816', 'an integrated time without the promise that signs it', 'log E_LOG', inBundle([...ENTRY, 'inclusionPromise'], gone)],
  ['T13', 'a bit of the promise', 'log E_LOG', inBundle([...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'], bit(20))],
  ['T14', 'the promise of another entry', 'log E_LOG', fromAnother([...ENTRY, 'inclusionPromise'])],
  ['T13', 'another log', 'log E_LOG', inBundle([...ENTRY, 'logId', 'keyId'], bit(3))],
  ['T13', 'the id of the certificate log in its place', 'log E_LOG', async (base, lab) => inBundle([...ENTRY, 'logId', 'keyId'], to(at(lab.emulator.sigstore.trustedRoot(), 'ctlogs', 0, 'logId', 'keyId')))(base, lab)],
  ['T13', 'the outer index', 'log E_LOG', inBundle([...ENTRY, 'logIndex'], plusOne)],
  ['T13', 'the index in the proof', 'log E_LOG', inBundle([...PROOF, 'logIndex'], plusOne)],
  ['T13', 'the root hash in the proof', 'log E_LOG', inBundle([...PROOF, 'rootHash'], bit(1))],
  ['T13', 'the tree size in the proof', 'log E_LOG', inBundle([...PROOF, 'treeSize'], plusOne)],
  ['T13', 'a tree size of zero', 'log E_LOG', inBundle([...PROOF, 'treeSize'], to('0'))],
  ['T13', 'a hash more on the way to the root', 'log E_LOG', inBundle([...PROOF, 'hashes'], (old) => [old ?? [], Buffer.alloc(32).toString('base64')].flat())],
  ['T13', 'the proof of another entry', 'log E_LOG', fromAnother(PROOF)],
  ['T13', 'the size in the checkpoint', 'log E_LOG', inBundle(CHECKPOINT, (old) => String(old).replace(/\n(\d+)\n/u, (_, size: string) => `\n${BigInt(size) + 1n}\n`))],
  ['T13', 'the root in the checkpoint', 'log E_LOG', inBundle(CHECKPOINT, (old) => replaceLine(String(old), 2, (line) => flip(line, 1)))],
  ['T13', 'the signature of the checkpoint', 'log E_LOG', inBundle(CHECKPOINT, (old) => String(old).replace(/(\S+)\n$/u, (_, last: string) => `${flip(last, 30)}\n`))],
  ['T13', 'the name of the log in the checkpoint', 'log E_LOG', inBundle(CHECKPOINT, (old) => String(old).replace('rekor.emulator.test', 'rekor.example.test'))],
  ['T13', 'the checkpoint without its signature', 'log E_LOG', inBundle(CHECKPOINT, (old) => String(old).split('\n\n')[0])],
  ['T13', 'a bit of the entry', 'log E_LOG', inBundle(BODY, bit(80))],
  ['T13', 'white space in the entry', 'log E_LOG', inBundle(BODY, (old) => Buffer.from(JSON.stringify(parseJson(Buffer.from(String(old), 'base64').toString()), null, 1)).toString('base64'))],
  ['T13', 'the kind of the entry', 'log E_LOG', inBundle([...ENTRY, 'kindVersion', 'kind'], to('intoto'))],
  ['T13', 'the version of the kind of the entry', 'log E_LOG', inBundle([...ENTRY, 'kindVersion', 'version'], to('0.0.2'))],
  ['T13', 'an entry of the log of another instance', 'log E_LOG', async (base, lab) => {
    const other = await lab.byStranger(statementOf(base.bundle));
    return { ...base, bundle: edit(base.bundle, ENTRY, () => at(other, ...ENTRY)) };
  }],
  ['T21', 'certified, and logged an hour later', 'signature E_SIGNATURE', replaced(async (lab) => lab.late(fullEvaluation(), lab.witnesses([1], false), 3600))],
];

const ROOTS: readonly Row<BundleCase>[] = [
  ['T1', 'signed by another Sigstore instance with the same identity', 'signature E_SIGNATURE', replaced(async (lab) => lab.byStranger(fullEvaluation()))],
  ['T1', 'signed with a key that nobody named', 'signature E_SIGNATURE', replaced(async (lab) => lab.byKey(fullEvaluation()))],
  ['T1', 'no certificate log vouches for the certificate', 'signature E_SIGNATURE', async (base, lab) => {
    const unlogged = await lab.witnessed(fullEvaluation(), lab.witnesses([1], false), {}, '/private');
    const authorities = lab.privateRoot.instances.flatMap((root) => [root['certificateAuthorities'] ?? []].flat());
    const instances = lab.trustRoot.instances.map((root) => ({ ...root, certificateAuthorities: authorities }));
    return { ...base, bundle: unlogged, request: { ...base.request, trustRoot: { ...lab.trustRoot, instances } } };
  }],
  ['T1', 'the trust root names no certificate log', 'signature E_SIGNATURE', inRequest((_, lab) => changedRoot(lab, 'ctlogs', () => [otherLog(lab)]))],
  ['T13', 'the trust root names no such log', 'log E_LOG', inRequest((_, lab) => changedRoot(lab, 'tlogs', () => [otherLog(lab)]))],
  ['T21', 'the authority of the trust root was not yet valid', 'signature E_SIGNATURE', inRequest((_, lab) => changedRoot(lab, 'certificateAuthorities', validity({ start: '2099-01-01T00:00:00Z' })))],
  ['T21', 'the authority of the trust root is valid no more', 'signature E_SIGNATURE', inRequest((_, lab) => changedRoot(lab, 'certificateAuthorities', validity({ start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' })))],
  ['T21', 'the key of the log is valid no more', 'log E_LOG', inRequest((_, lab) => changedRoot(lab, 'tlogs', keyValidity({ start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' })))],
  ['T21', 'the key of the certificate log is valid no more', 'signature E_SIGNATURE', inRequest((_, lab) => changedRoot(lab, 'ctlogs', keyValidity({ start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' })))],
];

const CALLED = 'stranger/tools/.github/workflows/sign.yml@refs/heads/main';

const by = (run: Run) => replaced(async (lab: Lab) => lab.keyless(fullEvaluation(), run));

const IDENTITY: readonly Row<BundleCase>[] = [
  ['T29', 'another repository', 'identity E_SIGNER', by({ owner: 'stranger', repositoryId: 77 })],
  ['T29 CVE-2026-22772', 'an owner whose name begins alike', 'identity E_SIGNER', by({ owner: 'acme-evil', repositoryId: 77 })],
  ['T29', 'an owner whose name ends alike', 'identity E_SIGNER', by({ owner: 'not-acme', repositoryId: 77 })],
  ['T29', 'an owner in other letters', 'identity E_SIGNER', by({ owner: 'ACME', repositoryId: 77 })],
  ['T16', 'a branch', 'identity E_SIGNER', by({ ref: 'refs/heads/main' })],
  ['T16', 'a branch that is called like a tag', 'identity E_SIGNER', by({ ref: 'refs/heads/refs/tags/v1.0.0' })],
  ['T16 T17', 'a pull request', 'identity E_SIGNER', by({ event: 'pull_request', ref: 'refs/pull/7/merge' })],
  ['T16', 'a reusable workflow of somebody else', 'identity E_SIGNER', by({ jobWorkflowRef: CALLED })],
  ['T16', 'a file outside of .github/workflows', 'identity E_SIGNER', by({ jobWorkflowRef: 'acme/langid/scripts/x.yml@refs/tags/v1' })],
  ['T1', 'the issuer is asked to be another', 'identity E_SIGNER', inRequest(() => ({ identity: { kind: 'san', san: SAN, issuer: 'https://accounts.google.com' } }))],
  ['T1', 'the identity is asked for by a pattern', 'identity E_SIGNER', inRequest(() => ({ identity: { kind: 'san', san: '.*', issuer: ISSUER } }))],
  ['T1', 'the identity is asked for by its beginning', 'identity E_SIGNER', inRequest(() => ({ identity: { kind: 'san', san: SAN.slice(0, -1), issuer: ISSUER } }))],
  ['T1', 'a key is asked for', 'identity E_SIGNER', inRequest((_, lab) => ({ identity: { kind: 'key', key: lab.key } }))],
  ['T16', 'a reusable workflow is asked for, and none was called', 'identity E_SIGNER', inRequest(() => ({ identity: { kind: 'repo', repo: 'acme/langid', signer: 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml' } }))],
  ['T1', 'a policy is to decide, and there is none', 'policy E_SIGNER', inRequest(() => ({ identity: { kind: 'policy', keys: [] } }))],
];

const ISSUER = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';

const STATEMENT: readonly Row<BundleCase>[] = [
  ['T27', 'signed as another payload type', 'payload-type E_PAYLOAD_TYPE', replaced(async (lab) => lab.keyless(fullEvaluation(), {}, 'application/json'))],
  ['T27', 'signed as a payload type in other letters', 'payload-type E_PAYLOAD_TYPE', replaced(async (lab) => lab.keyless(fullEvaluation(), {}, 'application/vnd.in-toto+JSON'))],
  ['T14', 'the model at hand is another', 'subject E_SUBJECT', inRequest(() => ({ model: async () => Promise.resolve({ ...MODEL, root: `sha256:${'9'.repeat(64)}` }) }))],
  ['T7', 'the files at hand have other names', 'subject E_SUBJECT', inRequest(() => ({ model: async () => Promise.resolve({ ...MODEL, manifest: `sha256:${'9'.repeat(64)}` }) }))],
  ['CVE-2025-25204 CVE-2022-35929', 'a gate is asked for', 'predicate-type E_PREDICATE_TYPE', inRequest(() => ({ type: 'gate' }))],
  ['CVE-2026-39395', 'an attempt is asked for', 'predicate-type E_PREDICATE_TYPE', inRequest(() => ({ type: 'attempt' }))],
  ['CVE-2026-39395', 'a plan is asked for', 'predicate-type E_PREDICATE_TYPE', inRequest(() => ({ type: 'plan' }))],
  ['T2', 'a number, without signing again', 'signature E_SIGNATURE', unsigned(['predicate', 'claims', 0, 'estimate'], to('0.99'))],
];

export const keyless = suite(SCENARIO, [...FORM, ...REGIONS, ...LOG, ...ROOTS, ...IDENTITY, ...STATEMENT]);

function reordered(payload: string): string {
  const json = parseJson(Buffer.from(payload, 'base64').toString('utf8'));
  const text = canonicalJson(json);
  const members = typeof json === 'object' && json !== null ? Object.entries(json).toReversed() : [];
  const other = JSON.stringify(Object.fromEntries(members));
  if (other === text) throw new Error('the order is the same');
  return Buffer.from(other).toString('base64');
}

function replaceLine(text: string, index: number, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line, number) => (number === index ? change(line) : line))
    .join('\n');
}

function changedRoot(lab: Lab, member: string, change: Change): Pick<BundleCase['request'], 'trustRoot'> {
  const instances = lab.trustRoot.instances.map((root) => Object.assign({}, edit(root, [member], change)));
  return { trustRoot: { ...lab.trustRoot, instances } };
}

function otherLog(lab: Lab): unknown {
  return at(lab.stranger.sigstore.trustedRoot(), 'tlogs', 0);
}

function validity(validFor: object): Change {
  return eachWith(['validFor'], validFor);
}

function keyValidity(validFor: object): Change {
  return eachWith(['publicKey', 'validFor'], validFor);
}

function eachWith(path: Path, value: unknown): Change {
  return (all) => (Array.isArray(all) ? all.map((one: unknown) => edit(one, path, () => value)) : all);
}
