import { describe, expect, it } from 'vitest';
import {
  joinTrustRoots,
  parseTrustRoot,
  publicGoodRoot,
  trustRootWarnings,
} from '../../../src/verification/trust-root.ts';
import { refusalOf } from '../signing/refusal.ts';
import { edit } from './edit.ts';

describe('the shipped trust root', () => {
  it('is one that we would accept, with the certificate authority and log of the public-good instance', async () => {
    const { instances } = await publicGoodRoot();
    const [json] = instances;
    const text = JSON.stringify(json);
    expect(parseTrustRoot(text, 'shipped')).toMatchObject({ instances: [json], passedOver: [] });
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
    const { instances } = await publicGoodRoot();
    const [json] = instances;
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

describe('several roots', () => {
  it('stand one on each line, the last with or without a line end', async () => {
    const { instances } = await publicGoodRoot();
    const line = JSON.stringify(instances[0]);
    for (const text of [`${line}\n${line}\n`, `${line}\n${line}`, `${line}\r\n\n${line}\n`]) {
      expect(parseTrustRoot(text, 'roots.jsonl').instances).toHaveLength(2);
    }
    expect(parseTrustRoot(JSON.stringify(instances[0], null, 2), 'root.json').instances).toHaveLength(1);
    for (const text of [`${line}\n{}`, `${line}\n{"mediaType"}`, `${line}${line}`, Array(17).fill(line).join('\n')]) {
      expect(await refusalOf(() => parseTrustRoot(text, 'roots.jsonl'))).toMatchObject({ code: 'E_TRUST_ROOT' });
    }
  });

  it('of several files are joined', async () => {
    const root = await publicGoodRoot();
    expect(joinTrustRoots([root])).toBe(root);
    expect(joinTrustRoots([root, root]).instances).toHaveLength(2);
  });
});

describe('a root that names what is not known here', () => {
  it('is used without the logs whose keys are of an unknown kind or cannot be read', async () => {
    const { instances } = await publicGoodRoot();
    for (const [path, value] of [
      [['tlogs', 0, 'publicKey', 'keyDetails'], 'ML_DSA_65'],
      [['tlogs', 0, 'publicKey', 'keyDetails'], 'PKIX_NOBODY_KNOWS'],
      [['ctlogs', 0, 'publicKey', 'rawBytes'], 'AAAA'],
    ] as const) {
      const root = parseTrustRoot(JSON.stringify(edit(instances[0], path, () => value)), 'root.json');
      expect(root.passedOver).toHaveLength(1);
      expect(trustRootWarnings(root, new Date())).toEqual([expect.stringContaining('it is left out')]);
    }
  });

  it('is said to be old when the shipped copy is', async () => {
    const root = await publicGoodRoot();
    const { takenOn } = root;
    const later = (days: number): Date => new Date((takenOn?.getTime() ?? 0) + days * 24 * 3600 * 1000);
    expect(trustRootWarnings(root, later(100))).toEqual([]);
    expect(trustRootWarnings(root, later(400))).toEqual([expect.stringContaining('400 days old')]);
    expect(trustRootWarnings({ ...root, takenOn: null }, later(400))).toEqual([]);
  });
});
