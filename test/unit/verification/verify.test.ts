import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/json.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { loggedAt } from '../signing/logged-at.ts';
import type { CheckName } from '../../../src/verification/checks.ts';
import { CHECK_NAMES } from '../../../src/verification/checks.ts';
import type { VerificationReport, VerificationRequest } from '../../../src/verification/request.ts';
import type { ModelDigests, ModelHasher, StatementKind } from '../../../src/verification/statement.ts';
import { parseTrustRoot, publicGoodRoot, type TrustRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { at } from '../signing/at.ts';
import { edit, flip } from './edit.ts';
import { evaluation, MODEL, newKey } from './evaluation.ts';

const WORKFLOW = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
const ISSUER = 'https://token.actions.githubusercontent.com';

const CALLED = 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml@refs/tags/v1';

let emulator: Emulator;
let trustRoot: TrustRoot;
let bundle: unknown;
let other: unknown;

beforeAll(async () => {
  emulator = await startEmulator();
  trustRoot = parseTrustRoot(JSON.stringify(emulator.sigstore.trustedRoot()), 'the emulator');
  bundle = await sign(evaluation());
  other = await sign({ ...evaluation(), later: true });
});
afterAll(async () => {
  await emulator.close();
});

type Run = Partial<Parameters<typeof githubClaims>[0]> & { readonly owner?: string };

function claims(run: Run = {}): ReturnType<typeof githubClaims> {
  const repository = emulator.github.addRepository({ id: 1234, owner: run.owner ?? 'acme' });
  return githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40), ...run });
}

async function sign(statement: unknown, run: Run = {}, payloadType?: string): Promise<object> {
  const payload = typeof statement === 'string' ? statement : canonicalJson(statement);
  return emulator.sigstore.sign(claims(run), payload, payloadType);
}

function request(): VerificationRequest<'evaluation'> {
  return { type: 'evaluation', identity: { kind: 'repo', repo: 'acme/langid' }, trustRoot };
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}

async function verify(
  value: unknown,
  overrides: Partial<VerificationRequest<StatementKind>> = {},
): Promise<VerificationReport<StatementKind>> {
  return verifyBundle<StatementKind>(bytesOf(value), { ...request(), ...overrides });
}

/** Exactly one check failed, with this code; those after it were skipped and nothing was handed out. */
function expectRefused(report: VerificationReport<StatementKind>, name: CheckName, code: string): void {
  expect(report.checks.map((check) => check.name)).toEqual(CHECK_NAMES);
  const failed = report.checks.filter(({ status }) => status === 'failed');
  expect(failed).toEqual([expect.objectContaining({ name, code })]);
  expect(report).toMatchObject({ verified: false, statement: null });
  const after = report.checks.slice(CHECK_NAMES.indexOf(name) + 1);
  expect(after.every(({ status }) => status === 'skipped')).toBe(true);
}

describe('verifyBundle', () => {
  it('accepts what the release workflow signed, names every check, and says who it was', async () => {
    const report = await verify(bundle);
    expect(Object.fromEntries(report.checks.map(({ name, status }) => [name, status]))).toEqual({
      ...Object.fromEntries(CHECK_NAMES.map((name) => [name, 'passed'])),
      subject: 'skipped',
      evidence: 'skipped',
      claims: 'skipped',
      policy: 'skipped',
    });
    expect(report).toMatchObject({
      verified: true,
      statement: evaluation(),
      logIndex: '0',
      identity: {
        kind: 'certificate',
        san: WORKFLOW,
        issuer: ISSUER,
        workflow: WORKFLOW,
        signer: WORKFLOW,
        sourceRepository: 'https://github.com/acme/langid',
        repositoryId: '1234',
        ownerId: '56',
        ref: 'refs/tags/v1.0.0',
        commit: 'a'.repeat(40),
        trigger: 'push',
        runnerEnvironment: 'github-hosted',
        runUri: 'https://github.com/acme/langid/actions/runs/117/attempts/1',
        visibility: 'public',
      },
    });
    if (report.verified) expect(Math.abs((report.certifiedTime ?? 0) - Date.now() / 1000)).toBeLessThan(600);
  });

  it('accepts what signStatement made', async () => {
    const { api } = emulator.urls;
    const identity = { getToken: async () => Promise.resolve(emulator.oidc.token(claims())) };
    const signed = await signStatement(evaluation(), {
      kind: 'keyless',
      fulcioUrl: api,
      witnesses: loggedAt(api),
      identity,
    });
    expect(await verify(signed.json)).toMatchObject({ verified: true, digest: signed.digest });
  });

  it('never throws, whatever the bytes are', async () => {
    for (const bytes of ['', '{}', 'null', '[]', '\u0000', '{"a":'.repeat(200), JSON.stringify(bundle).slice(0, -1)]) {
      expectRefused(await verify(bytes), 'bundle', 'E_BUNDLE');
    }
    expectRefused(await verifyBundle(Buffer.from([0xff, 0xfe]), request()), 'bundle', 'E_BUNDLE');
    expectRefused(await verifyBundle(Buffer.alloc(16 * 1024 * 1024 + 1, ' '), request()), 'size', 'E_SIZE');
  });
});

const ENTRY = ['verificationMaterial', 'tlogEntries', 0] as const;
const SIGNATURES = ['dsseEnvelope', 'signatures'] as const;

describe('the form of a bundle', () => {
  it.each([
    ['another version', ['mediaType'], () => 'application/vnd.dev.sigstore.bundle.v0.2+json'],
    ['two signatures', SIGNATURES, (all: unknown) => [all, all].flat()],
    ['no signature', SIGNATURES, () => []],
    ['a member more', [], (all: unknown) => Object.assign({ extra: 1 }, all)],
    ['a member more in the envelope', ['dsseEnvelope'], (all: unknown) => Object.assign({ extra: 1 }, all)],
    ['a key beside the certificate', ['verificationMaterial', 'publicKey'], () => ({ hint: 'x' })],
    ['no certificate', ['verificationMaterial', 'certificate'], () => undefined],
    ['a chain', ['verificationMaterial', 'x509CertificateChain'], () => ({ certificates: [] })],
    [
      '33 log entries',
      ['verificationMaterial', 'tlogEntries'],
      (all: unknown) => Array.from({ length: 33 }, () => all).flat(),
    ],
    ['loose base64', ['dsseEnvelope', 'payload'], (text: unknown) => ` ${String(text)}`],
    ['an entry without proof', [...ENTRY, 'inclusionProof'], () => undefined],
  ] as const)('is refused with %s', async (_, path, change) => {
    expectRefused(await verify(edit(bundle, path, change)), 'bundle', 'E_BUNDLE');
  });

  it('is refused with a member twice, or something behind it', async () => {
    const text = JSON.stringify(bundle);
    expectRefused(await verify(text.replace('{', '{"mediaType":"x",')), 'bundle', 'E_BUNDLE');
    expectRefused(await verify(`${text}{}`), 'bundle', 'E_BUNDLE');
  });
});

describe('signature and log', () => {
  it.each([
    ['a byte of the payload', ['dsseEnvelope', 'payload'], flip],
    ['the payload type', ['dsseEnvelope', 'payloadType'], () => 'text/plain'],
    ['a byte of the signature', [...SIGNATURES, 0, 'sig'], flip],
    [
      'a byte of the certificate',
      ['verificationMaterial', 'certificate', 'rawBytes'],
      (old: unknown) => flip(old, 300),
    ],
  ] as const)('are refused when %s changes', async (_, path, change) => {
    expectRefused(await verify(edit(bundle, path, (old) => change(old))), 'signature', 'E_SIGNATURE');
  });

  it('are refused with the certificate of another signature', async () => {
    const path = ['verificationMaterial', 'certificate'];
    const swapped = edit(bundle, path, () => at(other, ...path));
    expectRefused(await verify(swapped), 'signature', 'E_SIGNATURE');
  });

  it.each([
    ['no entry', ['verificationMaterial', 'tlogEntries'], () => []],
    ['another time', [...ENTRY, 'integratedTime'], (old: unknown) => String(Number(old) + 1)],
    ['another index', [...ENTRY, 'logIndex'], () => '7'],
    ['another log', [...ENTRY, 'logId', 'keyId'], flip],
    ['another promise', [...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'], (old: unknown) => flip(old, 20)],
    ['no promise', [...ENTRY, 'inclusionPromise'], () => undefined],
    ['another path to the root', [...ENTRY, 'inclusionProof', 'hashes'], () => [Buffer.alloc(32).toString('base64')]],
    [
      'another checkpoint',
      [...ENTRY, 'inclusionProof', 'checkpoint', 'envelope'],
      (old: unknown) => String(old).replace('\n1\n', '\n2\n'),
    ],
    ['another body', [...ENTRY, 'canonicalizedBody'], flip],
  ] as const)('are refused with %s', async (_, path, change) => {
    expectRefused(await verify(edit(bundle, path, (old) => change(old))), 'log', 'E_LOG');
  });

  it('are refused with the log entry of another signature, genuine as it is', async () => {
    const entry = at(other, ...ENTRY);
    expectRefused(await verify(edit(bundle, ENTRY, () => entry)), 'log', 'E_LOG');
  });

  it('are refused by the root of another instance', async () => {
    expectRefused(await verify(bundle, { trustRoot: await publicGoodRoot() }), 'signature', 'E_SIGNATURE');
  });

  it('are refused without a certificate transparency log in the root', async () => {
    const root = parseTrustRoot(JSON.stringify({ ...emulator.sigstore.trustedRoot(), ctlogs: [] }), 'no CT');
    expectRefused(await verify(bundle, { trustRoot: root }), 'signature', 'E_SIGNATURE');
  });
});

describe('identity', () => {
  it.each([
    ['another repository', {}, { kind: 'repo', repo: 'acme/langi' }],
    ['a name that only begins alike', { owner: 'acme-evil' }, { kind: 'repo', repo: 'acme/langid' }],
    ['a branch', { ref: 'refs/heads/main' }, { kind: 'repo', repo: 'acme/langid' }],
    ['a pull request', { ref: 'refs/pull/7/merge' }, { kind: 'repo', repo: 'acme/langid' }],
    ['a tag outside the pattern', {}, { kind: 'repo', repo: 'acme/langid', ref: 'refs/tags/v2*' }],
    [
      'the workflow of somebody else',
      { jobWorkflowRef: 'evil/x/.github/workflows/release.yml@refs/tags/v1' },
      { kind: 'repo', repo: 'acme/langid' },
    ],
    [
      'another reusable workflow than the one asked for',
      { jobWorkflowRef: 'evil/x/.github/workflows/release.yml@refs/tags/v1' },
      { kind: 'repo', repo: 'acme/langid', signer: 'mira-attest/mira-attest/.github/workflows/release.yml' },
    ],
    [
      'the reusable workflow asked for, called by somebody else',
      { owner: 'evil', jobWorkflowRef: CALLED },
      { kind: 'repo', repo: 'acme/langid', signer: CALLED.replace(/@.*$/u, '') },
    ],
    ['a name that contains the one asked for', {}, { kind: 'san', san: WORKFLOW.slice(0, -1), issuer: ISSUER }],
    ['a pattern as a name', {}, { kind: 'san', san: '.*', issuer: ISSUER }],
    ['another issuer', {}, { kind: 'san', san: WORKFLOW, issuer: 'https://accounts.google.com' }],
    ['a certificate where a key is asked for', {}, { kind: 'key', key: newKey() }],
  ] as const)('refuses %s', async (_, run, identity) => {
    expectRefused(await verify(await sign(evaluation(), run), { identity }), 'identity', 'E_SIGNER');
  });

  it('accepts the exact name, and another ref where it is asked for', async () => {
    expect((await verify(bundle, { identity: { kind: 'san', san: WORKFLOW, issuer: ISSUER } })).verified).toBe(true);
    const onMain = await sign(evaluation(), { ref: 'refs/heads/main' });
    const identity = { kind: 'repo', repo: 'acme/langid', ref: 'refs/heads/main' } as const;
    expect((await verify(onMain, { identity })).verified).toBe(true);
  });

  it('accepts the reusable workflow that is asked for, called by the repository', async () => {
    const called = await sign(evaluation(), { jobWorkflowRef: CALLED });
    const identity = { kind: 'repo', repo: 'acme/langid', signer: CALLED.replace(/@.*$/u, '') } as const;
    expect((await verify(called, { identity })).verified).toBe(true);
  });

  it('is decided by the policy alone where it says so, and by nobody without one', async () => {
    const identity = { kind: 'policy', keys: [] } as const;
    expect((await verify(bundle, { identity, policy: () => null })).verified).toBe(true);
    expectRefused(await verify(bundle, { identity, policy: () => 'not today' }), 'policy', 'E_SIGNER');
    expectRefused(await verify(bundle, { identity }), 'policy', 'E_SIGNER');
    const broken = { policy: (): string | null => (JSON.parse('broken') === null ? null : '') };
    expectRefused(await verify(bundle, broken), 'policy', 'E_SIGNER');
  });
});

describe('the statement', () => {
  const valid = evaluation();
  it.each([
    ['payload-type', 'E_PAYLOAD_TYPE', valid, 'application/json'],
    ['statement', 'E_STATEMENT', 'not JSON', undefined],
    ['statement', 'E_STATEMENT', { ...valid, _type: 'https://in-toto.io/Statement/v0.1' }, undefined],
    ['statement', 'E_STATEMENT', { ...valid, subject: [...valid.subject, ...valid.subject] }, undefined],
    ['statement', 'E_STATEMENT', { ...valid, subject: [] }, undefined],
    ['statement', 'E_STATEMENT', { ...valid, subject: [{ name: 'x', digest: { sha1: 'a'.repeat(40) } }] }, undefined],
    ['statement', 'E_STATEMENT', canonicalJson(valid).replace('{', '{"predicateType":"x",'), undefined],
    ['predicate-type', 'E_PREDICATE_TYPE', { ...valid, predicateType: `${valid.predicateType}2` }, undefined],
    ['subject', 'E_SUBJECT', { ...valid, subject: [{ name: 'x', digest: { sha256: '0'.repeat(64) } }] }, undefined],
    ['schema', 'E_SCHEMA', edit(valid, ['predicate', 'claims', 0, 'estimate'], () => '0.850'), undefined],
    ['schema', 'E_SCHEMA', edit(valid, ['predicate', 'claims', 0, 'counts', 'scored'], () => 1.5), undefined],
    ['schema', 'E_SCHEMA', edit(valid, ['predicate', 'model'], () => undefined), undefined],
    ['schema', 'E_SCHEMA', edit(valid, ['predicate', 'plan', 'content', 'model', 'ignore'], () => []), undefined],
    ['schema', 'E_SCHEMA', edit(valid, ['predicate', 'materials'], () => []), undefined],
    [
      'schema',
      'E_SCHEMA',
      edit(valid, ['predicate', 'claims'], () => [...valid.predicate.claims, ...valid.predicate.claims]),
      undefined,
    ],
    ['schema', 'E_SCHEMA', edit(valid, ['predicate', 'claims', 0, 'evidence'], () => '0'.repeat(64)), undefined],
  ] as const)('fails at %s with %s', async (name, code, statement, payloadType) => {
    expectRefused(await verify(await sign(statement, {}, payloadType)), name, code);
  });

  it('of another type than asked for is refused, and members that nobody knows are not', async () => {
    expectRefused(await verify(bundle, { type: 'gate' }), 'predicate-type', 'E_PREDICATE_TYPE');
    expectRefused(await verify(bundle, { type: 'attempt' }), 'predicate-type', 'E_PREDICATE_TYPE');
    expect((await verify(other)).verified).toBe(true);
  });

  it('is compared with the model, hashed without what the plan leaves out', async () => {
    const asked: string[][] = [];
    const hasher =
      (digests: ModelDigests): ModelHasher =>
      async (ignore) => {
        asked.push([...ignore]);
        return Promise.resolve(digests);
      };
    const report = await verify(bundle, { model: hasher(MODEL) });
    expect(report.checks.find(({ name }) => name === 'subject')?.status).toBe('passed');
    expect(asked).toEqual([['notes.md']]);
    const digest = `sha256:${'0'.repeat(64)}` as const;
    expectRefused(await verify(bundle, { model: hasher({ ...MODEL, root: digest }) }), 'subject', 'E_SUBJECT');
    expectRefused(await verify(bundle, { model: hasher({ ...MODEL, manifest: digest }) }), 'subject', 'E_SUBJECT');
  });
});

describe('a key', () => {
  const key = newKey();

  it.each([false, true])('signs and is verified, log %s', async (logged) => {
    const witnesses = logged ? loggedAt(emulator.urls.api) : NO_WITNESSES;
    const { json } = await signStatement(evaluation(), { kind: 'key', key, witnesses });
    const report = await verify(json, { identity: { kind: 'key', key } });
    expect(report).toMatchObject({ verified: true, identity: { kind: 'key', hint: key.hint } });
    expect(report.checks.find(({ name }) => name === 'log')?.status).toBe(logged ? 'passed' : 'skipped');
    expectRefused(await verify(json, { identity: { kind: 'key', key: newKey() } }), 'signature', 'E_SIGNATURE');
    expectRefused(await verify(json), 'signature', 'E_SIGNATURE');
    const forged = edit(JSON.parse(json), ['dsseEnvelope', 'payload'], flip);
    expectRefused(await verify(forged, { identity: { kind: 'key', key } }), 'signature', 'E_SIGNATURE');
    if (!logged) return;
    const elsewhere = edit(JSON.parse(json), [...ENTRY, 'canonicalizedBody'], flip);
    expectRefused(await verify(elsewhere, { identity: { kind: 'key', key } }), 'log', 'E_LOG');
  });

  it('under the name of another is refused', async () => {
    const { json } = await signStatement(evaluation(), { kind: 'key', key: newKey(), witnesses: NO_WITNESSES });
    const renamed = edit(JSON.parse(json), ['verificationMaterial', 'publicKey', 'hint'], () => key.hint);
    expectRefused(await verify(renamed, { identity: { kind: 'key', key } }), 'signature', 'E_SIGNATURE');
  });
});
