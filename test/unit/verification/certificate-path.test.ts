import { describe, expect, it } from 'vitest';
import { parseCertificates, readCertificate, type Certificate } from '../../../src/verification/certificate.ts';
import { certificatePath } from '../../../src/verification/certificate-path.ts';
import { refusalOf } from '../signing/refusal.ts';
import { fixture } from './signed-model.ts';

async function certificates(...names: readonly string[]): Promise<readonly Certificate[]> {
  const read = names.map(async (name) => parseCertificates((await fixture(`pki/${name}.pem`)).toString(), name));
  return (await Promise.all(read)).flat();
}

/** The subjects of the path, or why there is none. */
async function pathOf(
  leaf: string,
  untrusted: readonly string[],
  given: readonly string[],
): Promise<string | string[]> {
  const [certificate] = await certificates(leaf);
  if (certificate === undefined) throw new Error(leaf);
  const [others, roots] = [await certificates(...untrusted), await certificates(...given)];
  try {
    return certificatePath(certificate, others, roots).map(({ name }) => name);
  } catch (error) {
    const refusal = await refusalOf(() => {
      throw error;
    });
    expect(refusal.code).toBe('E_SIGNATURE');
    return refusal.message;
  }
}

describe('certificatePath', () => {
  it.each(['p256', 'p384', 'p521'])('leads from a leaf over an intermediate to a root (%s)', async (leaf) => {
    const path = [`CN=Test signer ${leaf}`, 'CN=Test intermediate', 'CN=Test root'];
    expect(await pathOf(leaf, ['int'], ['root'])).toEqual(path);
    expect(await pathOf(leaf, [], ['root', 'int'])).toEqual(path);
    expect(await pathOf(leaf, ['int', 'root', leaf], ['other-root', 'root'])).toEqual(path);
  });

  it('takes a self-signed leaf that is given itself, and an expired one', async () => {
    expect(await pathOf('self-signed', [], ['root', 'self-signed'])).toEqual(['CN=Test alone']);
    expect(await pathOf('expired', ['int'], ['root'])).toHaveLength(3);
    expect(await pathOf('code-signing-only', ['int'], ['root'])).toHaveLength(3);
  });

  it.each([
    ['p256', ['int'], ['int'], /none of the certificates that were given is a root/u],
    ['p256', [], ['root'], /nobody who was given as trusted issued the certificate of CN=Test signer p256/u],
    ['p256', ['int', 'root'], ['self-signed'], /nobody who was given/u],
    // the same name, another key
    ['p256', ['int'], ['other-root'], /nobody who was given/u],
    ['self-signed', ['self-signed'], ['root'], /nobody who was given/u],
    ['forged', ['int'], ['root'], /nobody who was given/u],
    ['below-not-ca', ['not-ca'], ['root'], /nobody who was given|no certification authority/u],
    ['below-no-cert-sign', ['no-cert-sign'], ['root'], /nobody who was given|no certification authority/u],
    [
      'below-second',
      ['second', 'int'],
      ['root'],
      /CN=Test intermediate allows 0 authorities below it, and there are 1/u,
    ],
    ['early', ['int'], ['root'], /CN=Test intermediate is not valid on 1999-01-01/u],
    ['no-usage', ['int'], ['root'], /neither digital signatures nor code signing/u],
    ['cert-sign-only', ['int'], ['root'], /neither digital signatures nor code signing/u],
    ['below-loop', ['loops'], ['root'], /lead nowhere in too many ways/u],
  ])('refuses %s below %j under %j', async (leaf, untrusted, given, why) => {
    expect(await pathOf(leaf, untrusted, given)).toMatch(why);
  });
});

describe('readCertificate', () => {
  it('refuses rules that it cannot follow', async () => {
    const read = async (name: string): Promise<Certificate> => readCertificate(await fixture(`pki/${name}.pem`));
    await expect(read('critical')).rejects.toThrow(/critical extension 1\.2\.3\.4/u);
    await expect(read('constrained')).rejects.toThrow(/critical extension 2\.5\.29\.30|name constraints/u);
    await expect(readCertificate(Buffer.from('x'))).rejects.toThrow();
  });
});

describe('parseCertificates', () => {
  it('refuses a file without one, and one that is broken', async () => {
    for (const pem of ['', 'x', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n']) {
      expect(await refusalOf(async () => parseCertificates(pem, 'roots.pem'))).toMatchObject({ code: 'E_KEY' });
    }
  });
});
