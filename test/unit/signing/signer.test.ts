import { createHash, generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MiraError } from '../../../src/errors.ts';
import { canonicalJson, isObject } from '../../../src/json.ts';
import { preAuthEncoding } from '../../../src/signing/dsse.ts';
import { HeldCertificate } from '../../../src/signing/held-certificate.ts';
import { parseSigningKey } from '../../../src/signing/key.ts';
import { SERVICE_LIMITS, type ServiceLimits } from '../../../src/signing/service.ts';
import { signStatement, type SigningMethod } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { at } from './at.ts';
import { loggedAt } from './logged-at.ts';
import { refusalOf } from './refusal.ts';

const STATEMENT = { predicateType: 'b', _type: 'ä', n: [1, '2.5'] };

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  await emulator.close();
});

function keyless(
  limits: Partial<ServiceLimits> = {},
  witnesses = loggedAt(emulator.urls.api),
): Extract<SigningMethod, { readonly kind: 'keyless' }> {
  const repository = emulator.github.addRepository();
  const claims = githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
  const { api } = emulator.urls;
  const identity = { getToken: async () => Promise.resolve(emulator.oidc.token(claims)) };
  return {
    kind: 'keyless',
    fulcioUrl: `${api}/`,
    witnesses,
    identity,
    limits: { ...SERVICE_LIMITS, retry: 0, pause: 10, ...limits },
  };
}

const key = parseSigningKey(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'test',
);

function payloadOf(json: string): Buffer {
  return Buffer.from(String(at(JSON.parse(json), 'dsseEnvelope', 'payload')), 'base64');
}

describe('signStatement without a key', () => {
  it('makes a bundle v0.3 with one certificate, one signature and one log entry, zeros written', async () => {
    const { json, digest, logIndex } = await signStatement(STATEMENT, keyless());
    expect(json).toMatch(/^[^\n]+\n$/u);
    const bundle: unknown = JSON.parse(json);
    expect(at(bundle, 'mediaType')).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(payloadOf(json).toString()).toBe(canonicalJson(STATEMENT));
    expect(at(bundle, 'dsseEnvelope', 'payloadType')).toBe('application/vnd.in-toto+json');
    expect(at(bundle, 'dsseEnvelope', 'signatures', 0, 'keyid')).toBeUndefined();
    expect(logIndex).toBe('0');
    const material = at(bundle, 'verificationMaterial');
    expect(isObject(material) ? Object.keys(material).sort() : []).toEqual([
      'certificate',
      'timestampVerificationData',
      'tlogEntries',
    ]);
    expect(at(material, 'tlogEntries', 0, 'logIndex')).toBe('0');
    expect(at(material, 'tlogEntries', 0, 'inclusionProof', 'logIndex')).toBe('0');
    expect(at(material, 'tlogEntries', 0, 'inclusionProof', 'hashes')).toEqual([]);
    const signed = preAuthEncoding('application/vnd.in-toto+json', payloadOf(json));
    expect(digest).toBe(`sha256:${createHash('sha256').update(signed).digest('hex')}`);
    const certificate = new X509Certificate(Buffer.from(String(at(material, 'certificate', 'rawBytes')), 'base64'));
    const signature = Buffer.from(String(at(bundle, 'dsseEnvelope', 'signatures', 0, 'sig')), 'base64');
    expect(verify('sha256', signed, certificate.publicKey, signature)).toBe(true);
  });

  it.each([
    ['E_FULCIO', /signingCert/u, { status: 500, body: '{"message":"leak"}' }, /Fulcio \(127.*\) answered 500/u],
    ['E_FULCIO', /signingCert/u, { status: 403, body: 'leak' }, /answered 403/u],
    ['E_FULCIO', /signingCert/u, { status: 201, body: '{"leak":1}' }, /cannot be used/u],
    ['E_FULCIO', /signingCert/u, 'garbage', /not JSON/u],
    ['E_FULCIO', /signingCert/u, 'reset', /could not be reached/u],
    ['E_FULCIO', /signingCert/u, 'hang', /in time/u],
    ['E_REKOR', /log\/entries/u, { status: 429 }, /Rekor \(127.*\) answered 429/u],
    ['E_REKOR', /log\/entries/u, { status: 201, body: '{}' }, /cannot be used/u],
    ['E_REKOR', /log\/entries/u, 'garbage', /not JSON/u],
    ['E_REKOR', /log\/entries/u, 'reset', /could not be reached/u],
    ['E_REKOR', /log\/entries/u, 'hang', /in time/u],
  ] as const)(
    'says %s with host and status, and nothing of the answer (%s, %j)',
    async (code, path, answer, message) => {
      emulator.fault({ path }, answer);
      const method = keyless({ timeout: answer === 'hang' ? 2000 : 20_000 });
      const failure = await refusalOf(async () => signStatement(STATEMENT, method));
      expect(failure).toMatchObject({ code });
      expect(failure.message).toMatch(message);
      expect(failure.message).not.toMatch(/leak|BEGIN|eyJ/u);
      expect(failure).not.toHaveProperty('cause');
    },
  );

  it('refuses the certificate of somebody else', async () => {
    const first = await signStatement(STATEMENT, keyless());
    const rawBytes = String(at(JSON.parse(first.json), 'verificationMaterial', 'certificate', 'rawBytes'));
    const other = new X509Certificate(Buffer.from(rawBytes, 'base64')).toString();
    const body = JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [other] } } });
    emulator.fault({ path: /signingCert/u }, { status: 201, body });
    await expect(signStatement(STATEMENT, keyless())).rejects.toMatchObject({ code: 'E_FULCIO' });
  });

  it('passes on why there is no token', async () => {
    const { api } = emulator.urls;
    const why = new MiraError('E_OIDC', 'no token today');
    const identity = { getToken: async () => Promise.reject(why) };
    const method: SigningMethod = { kind: 'keyless', fulcioUrl: api, witnesses: loggedAt(api), identity };
    await expect(signStatement(STATEMENT, method)).rejects.toBe(why);
  });
});

describe('a certificate that is held', () => {
  const asked = (): number => emulator.requests.filter(({ path }) => path.includes('signingCert')).length;

  it('signs what is signed in one moment, and is asked for again when it was forgotten', async () => {
    const method = { ...keyless(), held: new HeldCertificate() };
    const together = await Promise.all([1, 2].map(async (n) => signStatement({ ...STATEMENT, n }, method)));
    const after = await signStatement(STATEMENT, method);
    expect(asked()).toBe(1);
    expect(new Set([...together, after].map(certificateOf)).size).toBe(1);
    method.held.forget();
    expect(certificateOf(await signStatement(STATEMENT, method))).not.toBe(certificateOf(after));
    expect(asked()).toBe(2);
  });

  it('is asked for again after a failure, which everybody hears who waits for it', async () => {
    const method = { ...keyless(), held: new HeldCertificate() };
    emulator.fault({ path: /signingCert/u }, { status: 500, body: '' }, 1);
    const failed = await Promise.allSettled([1, 2].map(async (n) => signStatement({ ...STATEMENT, n }, method)));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked()).toBe(1);
    expect(certificateOf(await signStatement(STATEMENT, method))).toMatch(/^MII/u);
  });
});

function certificateOf({ json }: { readonly json: string }): string {
  return String(at(JSON.parse(json), 'verificationMaterial', 'certificate', 'rawBytes'));
}

describe('signStatement with a key', () => {
  it('names the key in the bundle and not in the envelope, in a log or not', async () => {
    for (const witnesses of [NO_WITNESSES, loggedAt(emulator.urls.api)]) {
      const logs = witnesses.logs.length;
      const { json, logIndex } = await signStatement(STATEMENT, { kind: 'key', key, witnesses });
      const bundle: unknown = JSON.parse(json);
      expect(at(bundle, 'verificationMaterial', 'publicKey', 'hint')).toBe(key.hint);
      expect(at(bundle, 'dsseEnvelope', 'signatures', 0, 'keyid')).toBeUndefined();
      expect(at(bundle, 'verificationMaterial', 'tlogEntries')).toHaveLength(logs);
      expect(logIndex).toBe(logs === 0 ? null : '0');
      const signed = preAuthEncoding('application/vnd.in-toto+json', payloadOf(json));
      const signature = Buffer.from(String(at(bundle, 'dsseEnvelope', 'signatures', 0, 'sig')), 'base64');
      expect(verify('sha256', signed, key.publicKey, signature)).toBe(true);
    }
  });

  it('names it as Model Signing does when asked', async () => {
    const { json } = await signStatement(STATEMENT, { kind: 'key', key, witnesses: NO_WITNESSES, hint: 'pem' });
    expect(at(JSON.parse(json), 'verificationMaterial', 'publicKey', 'hint')).toBe(key.pemHint);
    expect(emulator.requests).toHaveLength(0);
  });
});
