import { X509Certificate } from 'node:crypto';
import { MiraError, messageOf } from '../errors.ts';

/** An X.509 certificate, with what a path check needs and Node.js does not tell (RFC 5280 §4.2.1). */
export interface Certificate {
  readonly x509: X509Certificate;
  /** Subject, on one line. */
  readonly name: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly selfSigned: boolean;
  /** May sign other certificates. */
  readonly ca: boolean;
  /** How many certification authorities may stand between it and the leaf; `null` without a limit. */
  readonly pathLength: number | null;
  readonly digitalSignature: boolean;
  readonly codeSigning: boolean;
}

/** Extensions whose rules are followed here; another one that is marked critical makes a certificate unusable. */
const KNOWN = new Set([
  '2.5.29.15', // key usage
  '2.5.29.17', // subject alternative name
  '2.5.29.19', // basic constraints
  '2.5.29.32', // certificate policies
  '2.5.29.37', // extended key usage
]);
const NAME_CONSTRAINTS = '2.5.29.30';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const WEAK = /sha-?1(?!\d)|md[245]/iu;

/**
 * Reads one certificate, DER or PEM.
 *
 * @throws Error in a sentence about what is wrong with it
 */
export async function readCertificate(content: Buffer): Promise<Certificate> {
  const { X509Certificate: Parsed } = await import('@sigstore/core');
  const x509 = new X509Certificate(content);
  const name = x509.subject.replaceAll('\n', ', ') || '(no name)';
  const parsed = Parsed.parse(Buffer.from(x509.raw));
  const oids = parsed.extensions.map((extension) => extension.subs[0]?.toOID() ?? '');
  if (new Set(oids).size !== oids.length) throw new Error(`the certificate of ${name} has an extension twice`);
  const unknown = oids.find((oid) => parsed.extension(oid)?.critical === true && !KNOWN.has(oid));
  if (unknown !== undefined) throw new Error(`the certificate of ${name} has the critical extension ${unknown}`);
  if (oids.includes(NAME_CONSTRAINTS)) throw new Error(`the certificate of ${name} has name constraints`);
  const algorithm = x509.signatureAlgorithm ?? '';
  // a leaf that certifies itself need not be allowed to certify others, which checkIssued would ask
  const selfSigned = x509.subject === x509.issuer && x509.verify(x509.publicKey);
  if (!selfSigned && WEAK.test(algorithm)) throw new Error(`the certificate of ${name} is signed with ${algorithm}`);
  const limit = parsed.extBasicConstraints?.pathLenConstraint;
  return {
    x509,
    name,
    notBefore: x509.validFromDate,
    notAfter: x509.validToDate,
    selfSigned,
    ca: parsed.isCA,
    pathLength: limit === undefined ? null : Number(limit),
    digitalSignature: parsed.extKeyUsage?.digitalSignature ?? false,
    // what Node.js calls keyUsage is the extended one
    codeSigning: [...(x509.keyUsage ?? [])].includes(CODE_SIGNING),
  };
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu;
const MAX_CERTIFICATES = 1000;

/**
 * Every certificate of a PEM file, in order; at least one.
 *
 * @param name what messages call the file
 * @throws MiraError E_KEY
 */
export async function parseCertificates(pem: string, name: string): Promise<readonly Certificate[]> {
  const blocks = pem.match(PEM) ?? [];
  if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES) {
    throw new MiraError('E_KEY', `${name} holds ${blocks.length === 0 ? 'no' : 'too many'} certificates in PEM form`, {
      hint: 'Give X.509 certificates, "-----BEGIN CERTIFICATE-----".',
    });
  }
  const certificates: Certificate[] = [];
  for (const block of blocks) {
    try {
      certificates.push(await readCertificate(Buffer.from(block)));
    } catch (error) {
      throw new MiraError('E_KEY', `a certificate in ${name} cannot be used: ${messageOf(error)}`, { cause: error });
    }
  }
  return certificates;
}

/** Whether one certificate is signed by the key of another, and names it as its issuer. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey);
}

export function isSame(a: Certificate, b: Certificate): boolean {
  return a.x509.raw.equals(b.x509.raw);
}

export function isValidAt({ notBefore, notAfter }: Certificate, time: Date): boolean {
  return notBefore <= time && time <= notAfter;
}

/** What OMS v1.0 §8.2 asks of a certificate that signs models. */
export function maySign({ digitalSignature, codeSigning }: Certificate): boolean {
  return digitalSignature || codeSigning;
}
