import { describe, expect, it } from 'vitest';
import { parseTrustRoot, publicGoodRoot } from '../../../src/verification/trust-root.ts';
import { refusalOf } from '../signing/refusal.ts';
import { edit } from './edit.ts';

describe('the shipped trust root', () => {
  it('is one that we would accept, with the certificate authority and log of the public-good instance', async () => {
    const { json } = await publicGoodRoot();
    const text = JSON.stringify(json);
    expect(parseTrustRoot(text, 'shipped').json).toEqual(json);
    expect(text).toContain('"https://rekor.sigstore.dev"');
    expect(text).toContain('"https://fulcio.sigstore.dev"');
  });
});

describe('parseTrustRoot', () => {
  it.each([
    ['another media type', ['mediaType'], 'application/json'],
    ['no certificate authority', ['certificateAuthorities'], []],
    ['an authority without certificates', ['certificateAuthorities', 0, 'certChain', 'certificates'], []],
    ['an authority without a start', ['certificateAuthorities', 0, 'validFor'], { end: '2030-01-01T00:00:00Z' }],
    ['a log without validity', ['tlogs', 0, 'publicKey', 'validFor'], undefined],
    ['a log without a start', ['ctlogs', 0, 'publicKey', 'validFor'], {}],
    ['a time stamp authority without a start', ['timestampAuthorities', 0, 'validFor'], {}],
    ['a key that is no base64', ['tlogs', 0, 'publicKey', 'rawBytes'], '!'],
  ] as const)('refuses %s', async (_, path, value) => {
    const { json } = await publicGoodRoot();
    const changed = edit(json, path, () => value);
    const failure = await refusalOf(() => parseTrustRoot(JSON.stringify(changed), 'root.json'));
    expect(failure).toMatchObject({ code: 'E_TRUST_ROOT' });
    expect(failure.message).toContain('root.json');
  });

  it('refuses what is no JSON, JSON with a member twice, and too much', async () => {
    for (const text of ['', '{', '{"mediaType":"a","mediaType":"b"}', ' '.repeat(5 * 1024 * 1024)]) {
      expect(await refusalOf(() => parseTrustRoot(text, 'root.json'))).toMatchObject({ code: 'E_TRUST_ROOT' });
    }
  });
});
