import * as v from 'valibot';
import { MiraError, messageOf } from '../errors.ts';
import { isConfidential } from '../http.ts';
import { parseJson } from '../json.ts';
import type { LogService, Witnesses } from './witnesses.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const MAX_CHARACTERS = 1024 * 1024;
/** The versions of each API that are spoken here. */
const AUTHORITY_VERSIONS: readonly number[] = [1];
const LOG_VERSIONS: readonly number[] = [1, 2];

const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => Date.parse(text)),
);
const service = v.object({
  url: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url) && isConfidential(new URL(url)), 'is not a URL, or has no encryption'),
  ),
  majorApiVersion: v.pipe(v.number(), v.safeInteger()),
  validFor: v.object({ start: time, end: v.optional(time) }),
  operator: v.optional(v.string(), ''),
});
type OfferedService = v.InferOutput<typeof service>;

const services = v.optional(v.array(service), []);
const choice = v.optional(
  v.object({
    selector: v.optional(v.picklist(['ANY', 'ALL', 'EXACT', 'SERVICE_SELECTOR_UNDEFINED'])),
    count: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(32))),
  }),
  {},
);
type Choice = v.InferOutput<typeof choice>;

const schema = v.object({
  mediaType: v.literal(MEDIA_TYPE),
  caUrls: services,
  rekorTlogUrls: services,
  rekorTlogConfig: choice,
  tsaUrls: services,
  tsaConfig: choice,
});

/** Where to sign, as whoever runs a Sigstore instance publishes it. */
export interface SigningConfig {
  readonly name: string;
  readonly offered: v.InferOutput<typeof schema>;
}

export interface ConfiguredServices {
  /** `null` where the configuration names no certificate authority: enough for a key. */
  readonly fulcioUrl: string | null;
  readonly witnesses: Witnesses;
}

/**
 * Reads a `SigningConfig` (sigstore/protobuf-specs, `sigstore_trustroot.proto`) as JSON.
 *
 * @throws MiraError E_SIGNING_CONFIG
 */
export function parseSigningConfig(text: string, name: string): SigningConfig {
  if (text.length > MAX_CHARACTERS) throw unusable(name, 'it is larger than 1 MiB');
  let json: unknown;
  try {
    json = parseJson(text);
  } catch (error) {
    throw unusable(name, `it is not JSON: ${messageOf(error)}`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { name, offered: result.output };
  const [issue] = result.issues;
  throw unusable(name, `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/**
 * The services that a signature made at `now` has to use. Of each operator one is considered: the newest API that is
 * spoken here, of equal ones that which is valid since last. `ANY` takes the first operator, `ALL` every one, `EXACT` the
 * first `count`.
 *
 * @param logVersion takes logs of this API alone
 * @throws MiraError E_SIGNING_CONFIG where that leaves too few
 */
export function selectServices(
  { name, offered }: SigningConfig,
  now: Date,
  logVersion: 1 | 2 | null = null,
): ConfiguredServices {
  const at = now.getTime();
  const authorities = perOperator(offered.caUrls, AUTHORITY_VERSIONS, at);
  if (authorities.length === 0 && offered.caUrls.length > 0) throw unusable(name, noneOf('caUrls', now));
  const logVersions = logVersion === null ? LOG_VERSIONS : [logVersion];
  const logs = chosen(offered.rekorTlogUrls, offered.rekorTlogConfig, 'rekorTlog', logVersions);
  const stamps = chosen(offered.tsaUrls, offered.tsaConfig, 'tsa', AUTHORITY_VERSIONS);
  return {
    fulcioUrl: authorities[0]?.url ?? null,
    witnesses: {
      logs: logs.map(({ url, majorApiVersion }): LogService => ({ url, version: majorApiVersion === 1 ? 1 : 2 })),
      timestampAuthorities: stamps.map(({ url }) => url),
    },
  };

  function chosen(
    all: readonly OfferedService[],
    { selector, count }: Choice,
    what: 'rekorTlog' | 'tsa',
    versions: readonly number[],
  ): readonly OfferedService[] {
    if (all.length === 0) return [];
    const candidates = perOperator(all, versions, at);
    if (candidates.length === 0) throw unusable(name, noneOf(`${what}Urls`, now));
    if (selector === 'ALL') return candidates;
    if (selector === 'ANY') return candidates.slice(0, 1);
    if (selector !== 'EXACT' || count === undefined) {
      throw unusable(name, `${what}Config does not say how many of the services are to be used`);
    }
    if (candidates.length < count) {
      throw unusable(name, `${what}Config wants ${count} services, and ${candidates.length} can be used`);
    }
    return candidates.slice(0, count);
  }
}

function perOperator(
  all: readonly OfferedService[],
  versions: readonly number[],
  at: number,
): readonly OfferedService[] {
  const usable = all.filter(
    ({ majorApiVersion, validFor: { start, end } }) =>
      versions.includes(majorApiVersion) && start <= at && (end === undefined || at <= end),
  );
  const ordered = usable.toSorted(
    (a, b) => b.majorApiVersion - a.majorApiVersion || b.validFor.start - a.validFor.start,
  );
  // a service without an operator is one of its own
  const keys = (offered: OfferedService): string => (offered.operator === '' ? offered.url : offered.operator);
  return ordered.filter((offered, index) => ordered.findIndex((other) => keys(other) === keys(offered)) === index);
}

function noneOf(what: string, now: Date): string {
  return `of ${what} none is valid at ${now.toISOString()} with an API that is spoken here`;
}

function unusable(name: string, why: string): MiraError {
  return new MiraError('E_SIGNING_CONFIG', `the signing configuration ${name} cannot be used: ${why}`, {
    hint: 'Give the signing_config.json (v0.2) of the Sigstore instance, or name its services one by one.',
  });
}
