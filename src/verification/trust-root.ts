import { createPublicKey } from 'node:crypto';
import * as v from 'valibot';
import { MiraError, messageOf } from '../errors.ts';
import { isObject, parseJson, type JsonObject, type JsonValue } from '../json.ts';

/** Who is believed: certificate authorities, logs and time stamp authorities, as Sigstore `TrustedRoot` messages. */
export interface TrustRoot {
  /** What messages call it. */
  readonly name: string;
  /** One message per Sigstore instance. Each is believed by itself: an authority of one never goes with a log of another. */
  readonly instances: readonly JsonObject[];
  /** Services that are left out because their kind of key is not known here, in words. */
  readonly passedOver: readonly string[];
  /** The day on which the copy was taken; `null` where nothing tells it. */
  readonly takenOn: Date | null;
}

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/u;
const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_INSTANCES = 16;

const bytes = v.pipe(v.string(), v.base64(), v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
/** Without a start `@sigstore/verify` takes "always". */
const validFor = v.object({ start: time, end: v.nullish(time) });

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
 * Reads one `TrustedRoot` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON, or several, one on each line, as
 * `gh attestation trusted-root` prints them. Stricter than the message asks: at least one certificate authority, and a
 * start of validity everywhere. Logs with a kind of key that is not known here are left out, as a root has to be able to
 * name new ones before every verifier knows them.
 *
 * @throws MiraError E_TRUST_ROOT
 */
export function parseTrustRoot(text: string, name: string): TrustRoot {
  if (text.length > MAX_CHARACTERS) throw unusable(name, 'it is larger than 4 MiB');
  const instances: JsonObject[] = [];
  const passedOver: string[] = [];
  for (const { json, where } of documents(text, name)) {
    const result = v.safeParse(trustedRoot, json);
    if (!result.success) {
      const [issue] = result.issues;
      throw unusable(name, `${where}${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
    }
    if (isObject(json)) instances.push({ ...json, ...knownLogs(json, passedOver) });
  }
  if (instances.length > MAX_INSTANCES) throw unusable(name, `it holds more than ${MAX_INSTANCES} roots`);
  return { name, instances, passedOver, takenOn: null };
}

/**
 * Several roots as one.
 *
 * @param roots at least one
 */
export function joinTrustRoots(roots: readonly TrustRoot[]): TrustRoot {
  const [only, ...more] = roots;
  if (only === undefined) throw new RangeError('no trust root');
  if (more.length === 0) return only;
  return {
    name: roots.map(({ name }) => name).join(' and '),
    instances: roots.flatMap(({ instances }) => instances),
    passedOver: roots.flatMap(({ passedOver }) => passedOver),
    takenOn: null,
  };
}

/** The day of the release of `@sigstore/tuf` whose copy is shipped. */
const SHIPPED_COPY_OF = new Date('2026-11-05T00:00:00Z');

/**
 * The root of Sigstore's public-good instance. `public-good.json` is the `trusted_root.json` that the npm package
 * `@sigstore/tuf` 5.0.1 carries in `seeds.json` for `https://tuf-repo-cdn.sigstore.dev`, re-indented. It ages: services
 * that Sigstore adds later are unknown to it.
 */
export async function publicGoodRoot(): Promise<TrustRoot> {
  const { default: json } = await import('./public-good.json', { with: { type: 'json' } });
  return {
    name: 'the public-good root of Sigstore',
    instances: [json],
    passedOver: [],
    takenOn: SHIPPED_COPY_OF,
  };
}

const DAY = 24 * 3600 * 1000;

/** The shipped copy in words, with its age. */
export function shippedCopy(now: Date): string {
  return `the shipped copy of ${SHIPPED_COPY_OF.toISOString().slice(0, 10)}, ${daysSince(SHIPPED_COPY_OF, now)} days old,`;
}

function daysSince(day: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - day.getTime()) / DAY));
}

/** Sigstore starts a new log shard about once a year, and announces it months before. */
const OLD_DAYS = 270;

/** What a user should know of a root before relying on it, in sentences. */
export function trustRootWarnings({ name, takenOn, passedOver }: TrustRoot, now: Date): readonly string[] {
  const warnings = passedOver.map((what) => `${name} names ${what}, which this version cannot use: it is left out`);
  const days = takenOn === null ? 0 : daysSince(takenOn, now);
  if (days > OLD_DAYS) {
    warnings.push(
      `the shipped copy of ${name} is ${days} days old and does not know services that were added since: update, or pass a newer trusted_root.json with --trusted-root`,
    );
  }
  return warnings;
}

interface Document {
  readonly json: JsonValue;
  /** Which line, where there are several. */
  readonly where: string;
}

function documents(text: string, name: string): readonly Document[] {
  try {
    return [{ json: parseJson(text), where: '' }];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // one document on several lines is no list of documents
    if (lines.length < 2 || !lines.every((line) => line.trimEnd().endsWith('}'))) {
      throw unusable(name, `it is not JSON: ${messageOf(error)}`);
    }
    return lines.map((line, index) => {
      const where = `line ${index + 1}: `;
      try {
        return { json: parseJson(line), where };
      } catch (cause) {
        throw unusable(name, `${where}it is not JSON: ${messageOf(cause)}`);
      }
    });
  }
}

/** The lists of logs without those that cannot be used. */
function knownLogs(instance: JsonObject, passedOver: string[]): JsonObject {
  const known: Record<string, JsonValue> = {};
  for (const kind of ['tlogs', 'ctlogs']) {
    const logs = instance[kind];
    if (!Array.isArray(logs)) continue;
    known[kind] = logs.filter((candidate: JsonValue) => {
      const { baseUrl, publicKey } = v.parse(log, candidate);
      const usable = isUsable(publicKey);
      if (!usable) passedOver.push(`${baseUrl} with a key of the kind ${publicKey.keyDetails}`);
      return usable;
    });
  }
  return known;
}

/** The kinds of keys of `PublicKeyDetails` (sigstore/protobuf-specs, `sigstore_common.proto`) that logs are verified with. */
const KEY_KIND =
  /^(?:PKIX_ECDSA_P(?:256|384|521)_SHA_(?:256|384|512)|PKIX_ED25519|(?:PKCS1|PKIX)_RSA_PKCS1V(?:5|15_(?:2048|3072|4096)_SHA256))$/u;

function isUsable(publicKey: v.InferOutput<typeof log>['publicKey']): boolean {
  if (!KEY_KIND.test(publicKey.keyDetails)) return false;
  try {
    const type = publicKey.keyDetails.includes('RSA') ? 'pkcs1' : 'spki';
    createPublicKey({ key: Buffer.from(publicKey.rawBytes, 'base64'), format: 'der', type });
    return true;
  } catch {
    return false;
  }
}

function unusable(name: string, why: string): MiraError {
  return new MiraError('E_TRUST_ROOT', `the trust root ${name} cannot be used: ${why}`, {
    hint: 'Give the trusted_root.json of the Sigstore instance that signed.',
  });
}
