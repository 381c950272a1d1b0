import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canVerifyDigest, verifyDigest } from '../../../src/verification/ecdsa-digest.ts';

const CURVES = [
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp384r1', 'sha256'],
  ['prime256v1', 'sha512'],
] as const;

function signed(curve: string, hash: string, message: string): { key: KeyObject; digest: Buffer; signature: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve });
  return {
    key: publicKey,
    digest: createHash(hash).update(message).digest(),
    signature: sign(hash, Buffer.from(message), privateKey),
  };
}

describe('verifyDigest', () => {
  it.each(CURVES)('%s with %s: accepts what Node.js signed, and nothing near it', (curve, hash) => {
    for (const message of ['', 'mira'.repeat(100)]) {
      const { key, digest, signature } = signed(curve, hash, message);
      expect(verifyDigest(digest, key, signature)).toBe(true);
      const other = Buffer.from(digest);
      other[0] = (other[0] ?? 0) ^ 1;
      expect(verifyDigest(other, key, signature)).toBe(false);
      expect(verifyDigest(digest, signed(curve, hash, message).key, signature)).toBe(false);
      for (let at = 0; at < signature.length; at += 17) {
        const broken = Buffer.from(signature);
        broken[at] = (broken[at] ?? 0) ^ 0x10;
        expect(verifyDigest(digest, key, broken)).toBe(false);
      }
    }
  });

  it('agrees with RFC 6979 §A.2.5: P-256, SHA-256, "sample"', () => {
    const key = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: Buffer.from('60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6', 'hex').toString('base64url'),
        y: Buffer.from('7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299', 'hex').toString('base64url'),
      },
    });
    const signature = Buffer.from(
      '3046022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
      'hex',
    );
    expect(verifyDigest(createHash('sha256').update('sample').digest(), key, signature)).toBe(true);
    expect(verifyDigest(createHash('sha256').update('test').digest(), key, signature)).toBe(false);
  });

  it('refuses lengths, zeros and bytes after the signature', () => {
    const { key, digest, signature } = signed('prime256v1', 'sha256', 'x');
    for (const wrong of [
      Buffer.alloc(0),
      Buffer.concat([signature, Buffer.of(0)]),
      signature.subarray(0, -1),
      Buffer.from('3006020100020101', 'hex'),
      Buffer.from('3006020101020100', 'hex'),
      Buffer.from('300702020001020101', 'hex'),
    ]) {
      expect(verifyDigest(digest, key, wrong)).toBe(false);
    }
  });

  it('knows no other keys', () => {
    expect(canVerifyDigest(generateKeyPairSync('ed25519').publicKey)).toBe(false);
    expect(canVerifyDigest(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)).toBe(false);
  });
});
