import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import type { IdentityProvider } from './identity.ts';
import { askService, jsonOf, readAnswer, type Allowance, type Service } from './service.ts';

/** A key that exists in this process alone, and the certificate that says whose it is. */
export interface CertifiedKey {
  readonly privateKey: KeyObject;
  readonly certificate: X509Certificate;
}

const chain = v.object({ chain: v.object({ certificates: v.pipe(v.array(v.string()), v.minLength(1)) }) });
const issued = v.union([
  v.pipe(
    v.object({ signedCertificateEmbeddedSct: chain }),
    v.transform((answer) => answer.signedCertificateEmbeddedSct),
  ),
  v.pipe(
    v.object({ signedCertificateDetachedSct: chain }),
    v.transform((answer) => answer.signedCertificateDetachedSct),
  ),
]);

/**
 * Has Fulcio certify a new P-256 key (sigstore/fulcio, `fulcio.proto`, `CreateSigningCertificate`). The certificate is
 * checked to be one of that key.
 *
 * @throws MiraError E_FULCIO; what the identity provider throws
 */
export async function certifyKey(url: string, identity: IdentityProvider, allowance: Allowance): Promise<CertifiedKey> {
  const service: Service = { name: 'Fulcio', code: 'E_FULCIO', url };
  const token = await identity.getToken();
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request = {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }).toString() },
      proofOfPossession: sign('sha256', Buffer.from(subjectOf(token)), privateKey).toString('base64'),
    },
  };
  const response = await askService(
    service,
    '/api/v2/signingCert',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
    },
    allowance,
  );
  const answer = jsonOf(service, response);
  const certificate = readAnswer(service, () => {
    const leaf = new X509Certificate(v.parse(issued, answer).chain.certificates[0] ?? '');
    if (!leaf.publicKey.equals(publicKey)) throw new TypeError('a certificate of another key');
    return leaf;
  });
  return { privateKey, certificate };
}

/** What Fulcio has the holder of the key sign: the token's verified address, else its subject. */
function subjectOf(token: string): string {
  const claims = claimsOf(token);
  const { email, email_verified: verified, sub } = isObject(claims) ? claims : {};
  const subject = typeof email === 'string' && verified === true ? email : sub;
  if (typeof subject === 'string' && subject !== '') return subject;
  throw new MiraError('E_OIDC', 'the identity token names nobody', { hint: 'It has to be a JWT with a subject.' });
}

function claimsOf(token: string): unknown {
  try {
    return parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
