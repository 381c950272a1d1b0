import * as v from 'valibot';
import { MiraError, messageOf } from '../errors.ts';
import { parseJson, type JsonValue } from '../json.ts';

/** Who is believed: certificate authorities, logs and time stamp authorities, as a Sigstore `TrustedRoot` message. */
export interface TrustRoot {
  /** What messages call it. */
  readonly name: string;
  readonly json: JsonValue;
}

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/u;
const MAX_CHARACTERS = 4 * 1024 * 1024;

const bytes = v.pipe(v.string(), v.base64(), v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
/** Without a start `@sigstore/verify` takes "always". */
const validFor = v.object({ start: time, end: v.optional(time) });

const log = v.object({
  baseUrl: v.string(),
  publicKey: v.object({ rawBytes: bytes, keyDetails: v.string(), validFor }),
  logId: v.object({ keyId: bytes }),
});

const authority = v.object({
  certChain: v.object({ certificates: v.pipe(v.array(v.object({ rawBytes: bytes })), v.minLength(1)) }),
  validFor,
});

const trustedRoot = v.object({
  mediaType: v.pipe(v.string(), v.regex(MEDIA_TYPE, 'is not a trusted root')),
  certificateAuthorities: v.pipe(v.array(authority), v.minLength(1)),
  tlogs: v.optional(v.array(log)),
  ctlogs: v.optional(v.array(log)),
  timestampAuthorities: v.optional(v.array(authority)),
});

/**
 * Reads a `TrustedRoot` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON. Stricter than the message asks:
 * at least one certificate authority, and a start of validity everywhere.
 *
 * @throws MiraError E_TRUST_ROOT
 */
export function parseTrustRoot(text: string, name: string): TrustRoot {
  if (text.length > MAX_CHARACTERS) throw unusable(name, 'it is larger than 4 MiB');
  const json = readJson(text, name);
  const result = v.safeParse(trustedRoot, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw unusable(name, `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
  }
  return { name, json };
}

/**
 * The root of Sigstore's public-good instance. `public-good.json` is the `trusted_root.json` that the npm package
 * `@sigstore/tuf` 5.0.1 carries in `seeds.json` for `https://tuf-repo-cdn.sigstore.dev`, re-indented. It ages: services
 * that Sigstore adds later are unknown to it.
 */
export async function publicGoodRoot(): Promise<TrustRoot> {
  const { default: json } = await import('./public-good.json', { with: { type: 'json' } });
  return { name: 'the public-good root of Sigstore', json };
}

function readJson(text: string, name: string): JsonValue {
  try {
    return parseJson(text);
  } catch (error) {
    throw unusable(name, `it is not JSON: ${messageOf(error)}`);
  }
}

function unusable(name: string, why: string): MiraError {
  return new MiraError('E_TRUST_ROOT', `the trust root ${name} cannot be used: ${why}`, {
    hint: 'Give the trusted_root.json of the Sigstore instance that signed.',
  });
}
