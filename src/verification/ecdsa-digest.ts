import type { KeyObject } from 'node:crypto';

/**
 * ECDSA verification of a digest that somebody else computed (FIPS 186-5 §6.4.2), which Node.js does not offer: it wants
 * the message. Public values only, so that time does not matter to secrecy.
 */

interface Curve {
  readonly name: string;
  /** Bytes of a coordinate. */
  readonly size: number;
  readonly p: bigint;
  readonly n: bigint;
  readonly g: Point;
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

/** SP 800-186 §3.2.1; all have a = -3. */
const CURVES: readonly Curve[] = [
  {
    name: 'prime256v1',
    size: 32,
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    g: {
      x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    },
  },
  {
    name: 'secp384r1',
    size: 48,
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    g: {
      x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    },
  },
];

/** Whether signatures by this key can be checked by digest alone. */
export function canVerifyDigest(key: KeyObject): boolean {
  return curveOf(key) !== undefined;
}

/**
 * Whether a DER-encoded ECDSA signature is one of this digest.
 *
 * @param key P-256 or P-384, see `canVerifyDigest`
 */
export function verifyDigest(digest: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  const curve = curveOf(key);
  const pair = readSignature(signature);
  if (curve === undefined || pair === null) return false;
  const { p, n, g, size } = curve;
  const { r, s } = pair;
  if (r <= 0n || r >= n || s <= 0n || s >= n) return false;
  const e = toInteger(digest.subarray(0, size));
  const w = inverse(s, n);
  const sum = combine([mod(e * w, n), g], [mod(r * w, n), publicPoint(key)], p);
  return sum.z !== 0n && mod(mod(sum.x * inverse(sum.z * sum.z, p), p), n) === r;
}

function curveOf(key: KeyObject): Curve | undefined {
  const name = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined;
  return CURVES.find((curve) => curve.name === name);
}

/** Node.js has checked that the point lies on the curve. */
function publicPoint(key: KeyObject): Point {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { x: toInteger(Buffer.from(x, 'base64url')), y: toInteger(Buffer.from(y, 'base64url')) };
}

/** `SEQUENCE { INTEGER r, INTEGER s }` in DER (X.690 §8.3, §10), short lengths alone. */
function readSignature(der: Uint8Array): { readonly r: bigint; readonly s: bigint } | null {
  const [tag, length] = der;
  if (tag !== 0x30 || length !== der.byteLength - 2 || length > 0x7f) return null;
  const r = readInteger(der, 2);
  const s = r === null ? null : readInteger(der, r.end);
  return r === null || s === null || s.end !== der.byteLength ? null : { r: r.value, s: s.value };
}

function readInteger(der: Uint8Array, at: number): { readonly value: bigint; readonly end: number } | null {
  const length = der[at + 1] ?? 0;
  const bytes = der.subarray(at + 2, at + 2 + length);
  const [first = 0, second = 0] = bytes;
  const minimal = first !== 0 || bytes.byteLength === 1 || second >= 0x80;
  if (der[at] !== 0x02 || length === 0 || bytes.byteLength !== length || first >= 0x80 || !minimal) return null;
  return { value: toInteger(bytes), end: at + 2 + length };
}

function toInteger(bytes: Uint8Array): bigint {
  return bytes.byteLength === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function mod(value: bigint, m: bigint): bigint {
  const rest = value % m;
  return rest < 0n ? rest + m : rest;
}

/** By the extended Euclidean algorithm. */
function inverse(value: bigint, m: bigint): bigint {
  let [a, b] = [mod(value, m), m];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b] = [b, a - q * b];
    [x, y] = [y, x - q * y];
  }
  return mod(x, m);
}

/** Jacobian coordinates (x/z², y/z³), in which adding needs no inverse; z = 0 is the point at infinity. */
interface Jacobian extends Point {
  readonly z: bigint;
}

const INFINITY: Jacobian = { x: 1n, y: 1n, z: 0n };

/** u·A + v·B, both at once from the highest bit on. */
function combine([u, a]: readonly [bigint, Point], [v, b]: readonly [bigint, Point], p: bigint): Jacobian {
  const one = { ...a, z: 1n };
  const other = { ...b, z: 1n };
  const both = add(one, other, p);
  let sum = INFINITY;
  for (let bit = BigInt(Math.max(u.toString(2).length, v.toString(2).length)) - 1n; bit >= 0n; bit -= 1n) {
    sum = double(sum, p);
    const hasU = ((u >> bit) & 1n) === 1n;
    const hasV = ((v >> bit) & 1n) === 1n;
    if (hasU || hasV) sum = add(sum, hasU && hasV ? both : hasU ? one : other, p);
  }
  return sum;
}

/** RFC 6090 and the formulas "dbl-2001-b" (a = -3) of the Explicit-Formulas Database. */
function double({ x, y, z }: Jacobian, p: bigint): Jacobian {
  const delta = mod(z * z, p);
  const gamma = mod(y * y, p);
  const beta = mod(x * gamma, p);
  const alpha = mod(3n * (x - delta) * (x + delta), p);
  const x3 = mod(alpha * alpha - 8n * beta, p);
  return {
    x: x3,
    y: mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p),
    z: mod((y + z) * (y + z) - gamma - delta, p),
  };
}

/** "add-2007-bl" of the Explicit-Formulas Database, without its savings. */
function add(a: Jacobian, b: Jacobian, p: bigint): Jacobian {
  if (a.z === 0n) return b;
  if (b.z === 0n) return a;
  const az = mod(a.z * a.z, p);
  const bz = mod(b.z * b.z, p);
  const u = mod(a.x * bz, p);
  const h = mod(b.x * az - u, p);
  const s = mod(a.y * b.z * bz, p);
  const r = mod(b.y * a.z * az - s, p);
  if (h === 0n) return r === 0n ? double(a, p) : INFINITY;
  const h2 = mod(h * h, p);
  const h3 = mod(h * h2, p);
  const x = mod(r * r - h3 - 2n * u * h2, p);
  return { x, y: mod(r * (u * h2 - x) - s * h3, p), z: mod(h * a.z * b.z, p) };
}
