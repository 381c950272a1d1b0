import { sign, verify, type KeyObject } from 'node:crypto';

export type Claims = Readonly<Record<string, string | number>>;

/** A JSON Web Token (RFC 7519) signed with ES256. */
export function signJwt(claims: Claims, key: KeyObject): string {
  const head = encode({ typ: 'JWT', alg: 'ES256', kid: 'emulator' });
  const signed = `${head}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

/** The claims of a token that the key signed, else `null`. */
export function verifyJwt(token: string, key: KeyObject): Claims | null {
  const [head = '', body = '', signature = ''] = token.split('.');
  const genuine = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!genuine) return null;
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  const entries = typeof claims === 'object' && claims !== null ? Object.entries(claims) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])),
  );
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
