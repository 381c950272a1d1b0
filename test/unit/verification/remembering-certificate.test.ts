import { ASN1Obj, EXTENSION_OID_SCT, X509Certificate } from '@sigstore/core';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { RememberingCertificate } from '../../../src/verification/remembering-certificate.ts';
import { publicGoodRoot } from '../../../src/verification/trust-root.ts';
import { authoritiesOf } from '../../../src/verification/trust-material.ts';
import { at } from '../signing/at.ts';

const fixture = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../fixtures/sigstore/${name}`, import.meta.url), 'utf8'));

const logged = await fixture('happy-path-intoto-in-dsse-v3.json');
const stamped = await fixture('rekor2-dsse-happy-path.json');
const root: unknown = (await publicGoodRoot()).instances[0];
const RAW = 'rawBytes';

const chains = ['certificateAuthorities', 'timestampAuthorities'].flatMap((kind) => [at(root, kind)].flat());
const certificates: readonly (readonly [name: string, der: Buffer<ArrayBuffer>])[] = [
  ...[logged, stamped].map((bundle) => at(bundle, 'verificationMaterial', 'certificate', RAW)),
  ...chains.flatMap((chain) => [at(chain, 'certChain', 'certificates')].flat().map((found) => at(found, RAW))),
].map((raw, index) => [`certificate ${index}`, Buffer.from(String(raw), 'base64')]);

/** As a certificate time stamp is checked: the extension that holds it is taken out, and the rest written again. */
function withoutTimestamps(certificate: X509Certificate): Buffer {
  const copy = certificate.clone();
  const found = copy.extensions.findIndex((extension) => extension.subs[0]?.toOID() === EXTENSION_OID_SCT);
  if (found >= 0) copy.extensions.splice(found, 1);
  return copy.tbsCertificate.toDER();
}

describe('a certificate that remembers', () => {
  it.each(certificates)('%s says and writes what the other does', (_, der) => {
    const other = X509Certificate.parse(der);
    const certificate = RememberingCertificate.of(other);
    expect(certificate.der).toEqual(der);
    expect(certificate.publicKey).toEqual(other.publicKey);
    expect(certificate.isCA).toBe(other.isCA);
    expect(certificate.equals(X509Certificate.parse(der))).toBe(true);
    expect(withoutTimestamps(certificate)).toEqual(withoutTimestamps(other));
    expect(certificate.clone().root.toDER()).toEqual(der);
    // the copy was changed, and not this one
    expect(certificate.der).toEqual(der);
    expect(certificate.extensions).toHaveLength(other.extensions.length);
  });

  it('is issued by whom the other is issued by, asked once or twice', () => {
    const others = certificates.map(([, der]) => X509Certificate.parse(der));
    const remembering = others.map((other) => new RememberingCertificate(other.root));
    const table = (list: readonly X509Certificate[]): readonly boolean[] =>
      list.flatMap((subject) => list.map((issuer) => subject.verify(issuer)));
    const expected = table(others);
    expect(table(remembering)).toEqual(expected);
    expect(table(remembering)).toEqual(expected);
    expect(expected).toContain(true);
    expect(expected).toContain(false);
  });

  it('is another one after any change', () => {
    const [, der] = certificates[0] ?? ['', Buffer.alloc(0)];
    const certificate = RememberingCertificate.of(X509Certificate.parse(der));
    for (const [, other] of certificates.slice(1)) {
      expect(certificate.equals(X509Certificate.parse(other))).toBe(other.equals(der));
    }
    const changed = Buffer.from(der);
    changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1);
    expect(certificate.equals(new RememberingCertificate(ASN1Obj.parseBuffer(changed)))).toBe(false);
  });
});

describe('the authorities of a trust root', () => {
  it('are parsed once for each root, and not shared by roots that only look alike', async () => {
    const { instances } = await publicGoodRoot();
    const [instance] = instances;
    if (instance === undefined) throw new Error('there is one');
    expect(authoritiesOf(instance)).toBe(authoritiesOf(instance));
    expect(authoritiesOf({ ...instance })).not.toBe(authoritiesOf(instance));
    expect(authoritiesOf({ ...instance, tlogs: [] }).tlogs).toEqual([]);
    expect(authoritiesOf(instance).tlogs).not.toEqual([]);
  });
});
