import { X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { FulcioSigner } from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { isObject } from '../../../src/json.ts';

const IDENTITY = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  await emulator.close();
});

function claims(): ReturnType<typeof githubClaims> {
  const repository = emulator.github.addRepository({ id: 1234 });
  return githubClaims({ repository, event: 'push', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40), runId: 117 });
}

function verify(bundle: object): ReturnType<Verifier['verify']> {
  const root = toTrustMaterial(TrustedRoot.fromJSON(emulator.sigstore.trustedRoot()));
  const verifier = new Verifier(root, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle)), {
    subjectAlternativeName: new RegExp(`^${IDENTITY.replaceAll('.', '[.]')}$`, 'u'),
  });
}

function altered(bundle: object, alter: (envelope: Readonly<Record<string, unknown>>) => object): object {
  const envelope = isObject(bundle) ? bundle['dsseEnvelope'] : null;
  if (!isObject(envelope)) throw new Error('no envelope');
  return { ...bundle, dsseEnvelope: { ...envelope, ...alter(envelope) } };
}

function flip(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(12) ^ 1, 12);
  return bytes.toString('base64');
}

describe('what Fulcio and Rekor issue', () => {
  it('verifies with @sigstore/verify, for the first entry of the log and for later ones', async () => {
    const identity = claims();
    for (let entry = 0; entry < 9; entry += 1) {
      const bundle = await emulator.sigstore.sign(identity, `{"entry":${entry}}`);
      expect(verify(bundle).identity?.subjectAlternativeName).toBe(IDENTITY);
    }
    expect(emulator.sigstore.rekor.entries).toHaveLength(9);
  });

  it('is refused when one byte of the payload or of the signature changes, or by another trust root', async () => {
    const bundle = await emulator.sigstore.sign(claims(), '{"a statement":"of some length"}');
    const payload = altered(bundle, (envelope) => ({ payload: flip(String(envelope['payload'])) }));
    expect(() => verify(payload)).toThrow();
    const signature = altered(bundle, ({ signatures }) => {
      const all: readonly unknown[] = Array.isArray(signatures) ? signatures : [];
      const first = all.at(0);
      return { signatures: [{ sig: flip(isObject(first) ? String(first['sig']) : '') }] };
    });
    expect(() => verify(signature)).toThrow();
    verify(bundle);
    await emulator.close();
    emulator = await startEmulator();
    expect(() => verify(bundle)).toThrow();
  });

  it('verifies when it was signed later and many at once', async () => {
    const identity = claims();
    emulator.clock.advance(3600);
    const bundles = await Promise.all([1, 2, 3, 4, 5].map((n) => emulator.sigstore.sign(identity, `{"n":${n}}`)));
    for (const bundle of bundles) verify(bundle);
  });

  it('carries every extension that GitHub tokens lead to', async () => {
    const bundle = await emulator.sigstore.sign({ ...claims(), environment: 'release' }, '{}');
    const oids = new Map(
      (verify(bundle).identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.') ?? '', Buffer.from(value)]),
    );
    const text = (n: number): string | undefined => {
      const der = oids.get(`1.3.6.1.4.1.57264.1.${n}`);
      // a DER UTF8String of fewer than 128 bytes
      expect(der?.at(0)).toBe(0x0c);
      expect(der?.at(1)).toBe((der?.byteLength ?? 0) - 2);
      return der?.subarray(2).toString();
    };
    expect([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24].map(text)).toEqual([
      'https://token.actions.githubusercontent.com',
      IDENTITY,
      'a'.repeat(40),
      'github-hosted',
      'https://github.com/acme/langid',
      'a'.repeat(40),
      'refs/tags/v1.0.0',
      '1234',
      'https://github.com/acme',
      '56',
      IDENTITY,
      'a'.repeat(40),
      'push',
      'https://github.com/acme/langid/actions/runs/117/attempts/1',
      'public',
      'release',
      'repo:acme/langid:ref:refs/tags/v1.0.0',
    ]);
    expect(oids.get('1.3.6.1.4.1.57264.1.1')?.toString()).toBe('https://token.actions.githubusercontent.com');
  });
});

describe('Rekor', () => {
  it('answers 409 with the place of the entry that exists already', async () => {
    await emulator.sigstore.sign(claims(), '{}');
    const proposed = emulator.requests.find(({ path }) => path === '/api/v1/log/entries');
    const again = await fetch(`${emulator.urls.api}/api/v1/log/entries`, {
      method: 'POST',
      body: String(proposed?.body),
    });
    expect(again.status).toBe(409);
    const location = again.headers.get('location') ?? '';
    const entry: unknown = await (await fetch(`${emulator.urls.api}${location}`)).json();
    expect(isObject(entry) && Object.keys(entry)).toEqual([location.split('/').at(-1)]);
  });

  it('refuses an entry whose signature is not one over its payload', async () => {
    await emulator.sigstore.sign(claims(), '{"a":"statement"}');
    const proposed = String(emulator.requests.find(({ path }) => path === '/api/v1/log/entries')?.body);
    const body = proposed.replace(Buffer.from('{"a":"s').toString('base64').slice(0, 8), 'AAAAAAAA');
    expect(body).not.toBe(proposed);
    const answer = await fetch(`${emulator.urls.api}/api/v1/log/entries`, { method: 'POST', body });
    expect(answer.status).toBe(400);
  });
});

async function sign(token: string): Promise<void> {
  const identityProvider = { getToken: async () => Promise.resolve(token) };
  await new FulcioSigner({ fulcioBaseURL: emulator.urls.api, identityProvider }).sign(Buffer.from('data'));
}

describe('Fulcio', () => {
  it('refuses tokens for another audience, expired ones and ones of somebody else', async () => {
    const identity = claims();
    await sign(emulator.oidc.token(identity));
    await expect(sign(emulator.oidc.token(identity, 'npm'))).rejects.toThrow();
    await expect(sign(`e30.${btoa('{"sub":"x"}')}.`)).rejects.toThrow('error creating signing certificate');
    const other = await startEmulator();
    await expect(sign(other.oidc.token(identity))).rejects.toThrow();
    await other.close();
    const old = emulator.oidc.token(identity);
    emulator.clock.advance(301);
    await expect(sign(old)).rejects.toThrow();
  });

  it('names the workflow of the job where a reusable one is called', async () => {
    const signer = 'acme/shared/.github/workflows/mira.yml@refs/tags/v1';
    await sign(emulator.oidc.token({ ...claims(), job_workflow_ref: signer }));
    const identityProvider = {
      getToken: async () => Promise.resolve(emulator.oidc.token({ ...claims(), job_workflow_ref: signer })),
    };
    const { key } = await new FulcioSigner({ fulcioBaseURL: emulator.urls.api, identityProvider }).sign(
      Buffer.from('x'),
    );
    const certificate = new X509Certificate(key.$case === 'x509Certificate' ? key.certificate : '');
    expect(certificate.subjectAltName).toBe(`URI:https://github.com/${signer}`);
  });
});

describe('OIDC', () => {
  it('gives a token for the asked audience to who has the request token', async () => {
    const { url, token } = emulator.oidc.grant(claims());
    const answer = await fetch(`${url}&audience=sigstore`, { headers: { authorization: `Bearer ${token}` } });
    const body: unknown = await answer.json();
    const accepted = isObject(body) ? emulator.oidc.accept(String(body['value']), 'sigstore') : null;
    expect(accepted).toMatchObject({ repository_id: '1234', aud: 'sigstore', event_name: 'push', ref_type: 'tag' });
    expect((await fetch(`${url}&audience=sigstore`)).status).toBe(401);
  });
});
