import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  loadSigningKey,
  loadVerificationKey,
  parseSigningKey,
  parseVerificationKey,
} from '../../../src/signing/key.ts';
import { refusalOf } from './refusal.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const sec1 = pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const spki = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mira-key-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  const path = join(folder, 'key.pem');
  await writeFile(path, content);
  return path;
}

describe('signing keys', () => {
  it.each([
    ['PKCS#8', pkcs8],
    ['SEC1', sec1],
  ])('are read as %s, from a file or a variable', async (_, pem) => {
    const key = await loadSigningKey(await file(pem), {});
    expect(key.pem).toBe(spki);
    expect((await loadSigningKey('env:MIRA_KEY', { MIRA_KEY: pem })).pem).toBe(spki);
  });

  it.each([
    ['PKCS#8', pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a phrase' })],
    ['SEC1', pair.privateKey.export({ type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a phrase' })],
  ])('encrypted as %s are opened with the passphrase in a variable', async (_, exported) => {
    const path = await file(exported.toString());
    const env = { PHRASE: 'a phrase', WRONG: 'another', EMPTY: '' };
    expect((await loadSigningKey(path, env, { passphrase: 'env:PHRASE' })).pem).toBe(spki);
    for (const [passphrase, code, message] of [
      [null, 'E_KEY', /is encrypted$/u],
      ['env:WRONG', 'E_KEY', /cannot be opened with the passphrase/u],
      ['env:EMPTY', 'E_KEY', /the passphrase env:EMPTY is not set/u],
      ['a phrase', 'E_USAGE', /^the passphrase of the key is not given as env:NAME$/u],
    ] as const) {
      const failure = await refusalOf(async () => loadSigningKey(path, env, { passphrase }));
      expect(failure.code).toBe(code);
      expect(failure.message).toMatch(message);
      expect(failure).not.toHaveProperty('cause');
    }
  });

  it('of cosign are refused with what to do instead', async () => {
    const pem = '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\neyJ9\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n';
    const failure = await refusalOf(async () => loadSigningKey(await file(pem), {}));
    expect(failure.code).toBe('E_KEY');
    expect(failure.hint).toContain('cosign import-key-pair');
  });

  it('have the digest that openssl and sha256sum give for their public half', () => {
    const der = pair.publicKey.export({ type: 'spki', format: 'der' });
    expect(parseSigningKey(pkcs8, 'key').digest).toBe(`sha256:${createHash('sha256').update(der).digest('hex')}`);
  });

  it('have the hints that cosign and Model Signing give', () => {
    const der = pair.publicKey.export({ type: 'spki', format: 'der' });
    const { hint, pemHint } = parseSigningKey(pkcs8, 'key');
    expect(hint).toBe(createHash('sha256').update(der).digest('base64'));
    expect(pemHint).toBe(createHash('sha256').update(spki).digest('hex'));
  });

  it('are refused without quoting them when they are something else', async () => {
    const others = [
      generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' }).toString(),
      spki,
      pkcs8.replace(/^(?!-).{10}/mu, '!!!!!!!!!!'),
      'quite secret',
    ];
    for (const pem of others) {
      const secret = pem.split('\n')[1] ?? pem;
      const failure = await refusalOf(() => parseSigningKey(pem, 'k'));
      expect(failure).toMatchObject({ code: 'E_KEY' });
      expect(failure.message).not.toContain(secret);
      expect(failure).not.toHaveProperty('cause');
    }
    await expect(loadSigningKey('env:MIRA_KEY', {})).rejects.toMatchObject({ code: 'E_KEY' });
    await expect(loadSigningKey('/nowhere/key', {})).rejects.toMatchObject({ code: 'E_KEY' });
  });
});

describe('verification keys', () => {
  it('are public keys, never private ones', async () => {
    expect((await loadVerificationKey(await file(spki))).hint).toBe(parseSigningKey(sec1, 'k').hint);
    for (const pem of [pkcs8, sec1, 'x', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n']) {
      expect(await refusalOf(() => parseVerificationKey(pem, 'k'))).toMatchObject({ code: 'E_KEY' });
    }
  });
});
