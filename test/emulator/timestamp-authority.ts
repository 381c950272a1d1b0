import { ASN1Obj } from '@sigstore/core';
// the part and not the whole: see fulcio.ts
import { initializeTSA, type TSA } from '@sigstore/mock/dist/timestamp/index.js';
import { p256 } from './fulcio.ts';
import { json, Refusal, route, type Route } from './http.ts';
import type { Clock } from './clock.ts';

/** An RFC 3161 timestamp authority: `@sigstore/mock`'s behind the protocol that such authorities speak over HTTP. */
export interface TimestampAuthority {
  /** DER; the certificate that signs first, the root last. */
  readonly chain: readonly Uint8Array[];
  readonly routes: Route[];
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const POLICY = '1.3.6.1.4.1.57264.2';
/** The mock always answers with a nonce; a client that sent none has none to compare. */
const NONCE = 1;

/** Its certificates take long to make, and no test tells two authorities apart: one for all emulators of a process. */
const time = new Date();
let shared: Promise<TSA> | null = null;
let last: Promise<unknown> = Promise.resolve();

export async function startTimestampAuthority(clock: Clock): Promise<TimestampAuthority> {
  shared ??= initializeTSA(p256(), time);
  const authority = await shared;
  const routes = [
    route('POST /api/v1/timestamp', async ({ body, headers }) => {
      if (headers['content-type'] !== 'application/timestamp-query') throw refusal(415, 'unsupported content type');
      const request = { ...parseRequest(body), policyOID: POLICY, nonce: NONCE };
      const stamped = last.then(async () => {
        time.setTime(clock.now().getTime());
        return authority.timestamp(request);
      });
      last = stamped.catch(() => null);
      const { buffer, byteOffset, byteLength } = await stamped;
      return {
        status: 201,
        headers: { 'content-type': 'application/timestamp-reply' },
        body: new Uint8Array(buffer, byteOffset, byteLength),
      };
    }),
  ];
  const chain = [authority.intCertificate, authority.rootCertificate].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return { chain, routes };
}

/** A `TimeStampReq` (RFC 3161 §2.4.1). */
function parseRequest(body: Buffer): { artifactHash: Buffer; hashAlgorithmOID: string; certReq: boolean } {
  try {
    const [version, imprint, ...rest] = ASN1Obj.parseBuffer(Buffer.from(body)).subs;
    const [algorithm, digest] = imprint?.subs ?? [];
    const hashAlgorithmOID = algorithm?.subs[0]?.toOID() ?? '';
    if (version?.toInteger() !== 1n || hashAlgorithmOID !== SHA256 || digest?.value.byteLength !== 32) {
      throw new TypeError('not a request for SHA-256');
    }
    const certReq = rest.some(({ tag, value }) => tag.isBoolean() && value[0] === 0xff);
    return { artifactHash: Buffer.from(digest.value), hashAlgorithmOID, certReq };
  } catch {
    throw refusal(400, 'error parsing the timestamp request');
  }
}

function refusal(status: number, message: string): Refusal {
  return new Refusal(json(status, { code: status, message }));
}
