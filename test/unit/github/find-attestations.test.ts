import { describe, expect, it } from 'vitest';
import { storeAttestation } from '../../../src/github/attestations.ts';
import { findAttestations } from '../../../src/github/find-attestations.ts';
import { setUp } from './harness.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const TYPE = 'https://mira-attest.github.io/evaluation/v1';

function bundle(predicateType = TYPE, note = ''): object {
  const statement = { subject: [{ name: 'model', digest: { sha256: 'a'.repeat(64) } }], predicateType, note };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return { dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] } };
}

describe('findAttestations', () => {
  it.each(['bundle', 'bundle-url'] as const)('reads those of a type on a subject, as %s', async (shape) => {
    await using setting = await setUp();
    const { emulator, github } = setting;
    emulator.github.attestationShape = shape;
    await storeAttestation(github, JSON.stringify(bundle()));
    await storeAttestation(github, JSON.stringify(bundle('https://other.example')));
    const found = await findAttestations(github, DIGEST, TYPE);
    expect(found).toMatchObject({ unreadable: [], cut: false });
    expect(found.bundles.map((bytes): unknown => JSON.parse(bytes.toString('utf8')))).toEqual([bundle()]);
    const fetched = emulator.requests.filter(({ path }) => path.startsWith('/attestations/'));
    expect(fetched).toHaveLength(shape === 'bundle' ? 0 : 1);
    expect(fetched.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
  });

  it('is empty for a subject that nobody attested to', async () => {
    await using setting = await setUp();
    expect(await findAttestations(setting.github, DIGEST, TYPE)).toEqual({ bundles: [], unreadable: [], cut: false });
  });

  it('names what is listed and cannot be read', async () => {
    await using setting = await setUp();
    const { emulator, github } = setting;
    emulator.github.attestationShape = 'bundle-url';
    await storeAttestation(github, JSON.stringify(bundle()));
    emulator.fault({ path: /^\/attestations\// }, { status: 404, headers: {}, body: '' });
    const { bundles, unreadable } = await findAttestations(github, DIGEST, TYPE);
    expect(bundles).toEqual([]);
    expect(unreadable).toEqual(['the attestation storage of GitHub answered 404']);
  });

  it('reads a limited number of pages', async () => {
    await using setting = await setUp();
    for (let index = 0; index < 301; index += 1) {
      setting.repository.attestations.push({
        id: index,
        bundle: bundle(),
        subjects: [DIGEST],
        predicateType: TYPE,
      });
    }
    const found = await findAttestations(setting.github, DIGEST, TYPE);
    expect(found).toMatchObject({ cut: true });
    expect(found.bundles).toHaveLength(300);
  });

  it('holds a limited number of bytes', async () => {
    await using setting = await setUp();
    for (const note of ['one', 'two', 'three'])
      await storeAttestation(setting.github, JSON.stringify(bundle(TYPE, note)));
    const all = await findAttestations(setting.github, DIGEST, TYPE);
    expect(all.bundles).toHaveLength(3);
    const size = all.bundles[0]?.byteLength ?? 0;
    const some = await findAttestations(setting.github, DIGEST, TYPE, size + 1);
    expect(some).toMatchObject({ cut: true });
    expect(some.bundles).toHaveLength(1);
  });
});
