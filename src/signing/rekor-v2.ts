import * as v from 'valibot';
import { sha256Hex } from '../digest.ts';
import { isObject, parseJson } from '../json.ts';
import { signedBytes } from './content.ts';
import type { LogEntryJson, LoggedSignature } from './log-entry.ts';
import { askService, jsonOf, readAnswer, type Allowance, type Service } from './service.ts';

const base64 = v.pipe(v.string(), v.base64(), v.minLength(1));
/** The protobuf JSON mapping leaves zeros out. */
const integer = v.optional(v.pipe(v.string(), v.regex(/^\d{1,18}$/u)), '0');

const entry = v.object({
  logIndex: integer,
  logId: v.object({ keyId: base64 }),
  kindVersion: v.object({ kind: v.literal('hashedrekord'), version: v.literal('0.0.2') }),
  inclusionProof: v.object({
    logIndex: integer,
    rootHash: base64,
    treeSize: v.pipe(v.string(), v.regex(/^[1-9]\d{0,17}$/u)),
    hashes: v.optional(v.array(base64), []),
    checkpoint: v.object({ envelope: v.pipe(v.string(), v.minLength(1)) }),
  }),
  canonicalizedBody: base64,
});

/**
 * Enters a signature into a Rekor v2 log (sigstore/rekor-tiles, `rekor_service.proto`). Such logs take nothing but
 * `hashedrekord`: for a DSSE envelope, over its pre-authentication encoding. They vouch for no time.
 *
 * @returns `null` where the log has the signature already: it gives no proof then, and something new has to be signed
 * @throws MiraError E_REKOR
 */
export async function logWithRekorV2(
  signed: LoggedSignature,
  url: string,
  allowance: Allowance,
): Promise<LogEntryJson | null> {
  const service: Service = { name: 'Rekor', code: 'E_REKOR', url };
  const digest = Buffer.from(sha256Hex(signedBytes(signed.content)), 'hex').toString('base64');
  const content = signed.signature.toString('base64');
  const rawBytes = signed.verifier.der.toString('base64');
  const request = {
    hashedRekordRequestV002: {
      digest,
      signature: {
        content,
        verifier: {
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          ...(signed.verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
        },
      },
    },
  };
  const response = await askService(
    service,
    '/api/v2/log/entries',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
      accept: 409,
    },
    allowance,
  );
  if (response.status === 409) return null;
  const answer = jsonOf(service, response);
  return readAnswer(service, () => {
    const made = v.parse(entry, answer);
    assertOurs(made.canonicalizedBody, digest, content);
    return { ...made, integratedTime: '0' };
  });
}

function assertOurs(body: string, digest: string, content: string): void {
  const parsed = parseJson(Buffer.from(body, 'base64').toString('utf8'));
  const spec = isObject(parsed) ? parsed['spec'] : null;
  const record = isObject(spec) ? spec['hashedRekordV002'] : null;
  const { data, signature } = isObject(record) ? record : {};
  const ours = isObject(data) && data['digest'] === digest && isObject(signature) && signature['content'] === content;
  if (!ours) throw new TypeError('an entry of another signature');
}
