import * as v from 'valibot';
import type { Digest } from '../digest.ts';
import { messageOf } from '../errors.ts';
import { exchange, isLoopback } from '../http.ts';
import { isObject } from '../json.ts';
import { MAX_BUNDLE_BYTES } from '../verification/bundle.ts';
import { bodyOf } from './ask.ts';
import type { Call, GitHub } from './client.ts';
import { decodeSnappy } from './snappy.ts';

/** What GitHub's attestations API holds on a subject. Nothing of it is verified. */
export interface FoundAttestations {
  readonly bundles: readonly Buffer[];
  /** What was listed and could not be fetched or decoded, in words: it may be what somebody looks for. */
  readonly unreadable: readonly string[];
  /** There were more than are read. */
  readonly cut: boolean;
}

const PAGE = 100;
/** A subject has a handful; anybody who may write can add more. */
const MAX_PAGES = 3;
/** Of all bundles together, which are held until they are verified. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

const listing = v.object({
  attestations: v.array(
    v.object({
      bundle: v.optional(v.nullable(v.custom<object>(isObject, 'must be an object'))),
      bundle_url: v.optional(v.nullable(v.string())),
    }),
  ),
});

/**
 * The bundles on a subject, in both forms in which the API gives them: inline, or as the address of a Snappy block, which
 * is fetched without the token and capped. The API answers by digest alone, so that it can confirm what is known and never
 * say what is newest.
 *
 * @throws MiraError of `GitHub.send`
 */
export async function findAttestations(
  github: GitHub,
  subject: Digest,
  predicateType: string,
  maxBytes = MAX_TOTAL_BYTES,
): Promise<FoundAttestations> {
  const bundles: Buffer[] = [];
  let held = 0;
  const unreadable: string[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const call: Call = {
      route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
      parameters: { subject_digest: subject, predicate_type: predicateType, per_page: PAGE, page },
      expected: [404],
      what: 'read the attestations of the model',
      permission: 'attestations: read',
    };
    const answer = await github.send(call);
    if (answer.status === 404) return { bundles, unreadable, cut: false };
    const { attestations } = bodyOf(github, call, answer, listing);
    for (const attestation of attestations) {
      try {
        const bundle = await bundleOf(attestation.bundle ?? null, attestation.bundle_url ?? null);
        held += bundle.byteLength;
        if (held > maxBytes) return { bundles, unreadable, cut: true };
        bundles.push(bundle);
      } catch (error) {
        unreadable.push(messageOf(error));
      }
    }
    if (attestations.length < PAGE) return { bundles, unreadable, cut: false };
  }
  return { bundles, unreadable, cut: true };
}

async function bundleOf(inline: object | null, address: string | null): Promise<Buffer> {
  if (inline !== null) return Buffer.from(JSON.stringify(inline));
  if (address === null) throw new TypeError('an attestation without a bundle');
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && !isLoopback(url))) {
    throw new TypeError('the address of a bundle is not https');
  }
  const { status, headers, body } = await exchange(
    url.href,
    { maxBytes: MAX_BUNDLE_BYTES },
    'E_NETWORK',
    'the attestation storage of GitHub',
  );
  if (status !== 200) throw new TypeError(`the attestation storage of GitHub answered ${status}`);
  const plain = /^application\/json\b/u.test(headers.get('content-type') ?? '');
  return plain ? body : decodeSnappy(body, MAX_BUNDLE_BYTES);
}
