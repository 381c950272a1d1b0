import { sha256Hex } from '../digest.ts';
import { askService, readAnswer, type Allowance, type Service } from './service.ts';

/**
 * A `TimeStampReq` of RFC 3161 §2.4.1 up to the digest: version 1, SHA-256, a digest of 32 bytes. No nonce: a signature
 * never occurs twice, so that no earlier answer could be one to it.
 */
const REQUEST_HEAD = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
/** `certReq` TRUE: OpenSSL then needs no certificate but the root. */
const REQUEST_TAIL = Buffer.from('0101ff', 'hex');
/** `granted` and `grantedWithMods` of RFC 3161 §2.4.2. */
const GRANTED: ReadonlySet<bigint> = new Set([0n, 1n]);

/**
 * An authority's word that a signature existed at a time: a DER `TimeStampResp` over the SHA-256 of the signature, as
 * bundles carry it. Whether the authority is trusted is not judged here.
 *
 * @param url of the authority; `/api/v1/timestamp` is its path where it names none
 * @throws MiraError E_TSA
 */
export async function timestamp(signature: Uint8Array, url: string, allowance: Allowance): Promise<Buffer> {
  const service: Service = { name: 'The timestamp authority', code: 'E_TSA', url };
  const digest = Buffer.from(sha256Hex(signature), 'hex');
  const response = await askService(
    service,
    new URL(url).pathname === '/' ? '/api/v1/timestamp' : '',
    {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Buffer.concat([REQUEST_HEAD, digest, REQUEST_TAIL]),
    },
    allowance,
  );
  const { RFC3161Timestamp } = await import('@sigstore/core');
  return readAnswer(service, () => {
    const answer = RFC3161Timestamp.parse(Buffer.from(response.body));
    if (!GRANTED.has(answer.status)) throw new TypeError('not granted');
    const { messageImprintHashAlgorithm: algorithm, messageImprintHashedMessage: stamped } = answer.tstInfo;
    if (algorithm !== 'sha256' || !digest.equals(stamped)) throw new TypeError('a timestamp of something else');
    if (Number.isNaN(answer.signingTime.getTime())) throw new TypeError('a timestamp without a time');
    return response.body;
  });
}
