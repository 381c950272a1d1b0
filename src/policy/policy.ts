import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { parseDuration } from '../harness/duration.ts';
import { isObject } from '../json.ts';
import { parseYaml } from '../plan/positions.ts';
import { schemaError } from '../plan/schema-error.ts';
import { resolveSigner, SIGNER_KEYS, signersSchema, type SignerRule } from './signer-rule.ts';

/** Whose signatures count, for what, and what else is asked of what they signed: `mira.policy.yml`, resolved. */
export interface Policy {
  readonly signers: readonly SignerRule[];
  /** How many different transparency logs have to hold the signature. */
  readonly logs: number;
  /** How many different timestamp authorities have to have seen it. */
  readonly timestamps: number;
  /** How old the certified time may be, in seconds; `null` without a limit. */
  readonly maxAgeSeconds: number | null;
  readonly distrust: readonly DistrustWindow[];
  readonly claims: readonly RequiredClaim[];
  /** What a gate has to say: that it passed, or that every claim holds. */
  readonly gate: 'passed' | 'holds' | null;
  /** What becomes of a release whose signer changed. */
  readonly identityChanges: 'fail' | 'warn';
}

/** A time in which a signer is not believed, because others could sign in its name. */
export interface DistrustWindow {
  /** A workflow, subject alternative name or key hint; `*` stands for anything. */
  readonly identity: string;
  readonly from: Date;
  /** `null`: until further notice. */
  readonly to: Date | null;
  readonly reason: string;
}

export interface RequiredClaim {
  /** The id of a claim; `*` stands for anything. */
  readonly claim: string;
  readonly verdict: 'holds' | null;
}

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(32));
const instant = v.pipe(
  v.string(),
  v.isoTimestamp('must be a time such as 2026-01-31T12:00:00Z'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'must be a time such as 2026-01-31T12:00:00Z'),
);
const age = v.pipe(
  v.string(),
  v.regex(/^(?:[1-9][0-9]{0,4}d|(?:\d+h)?(?:\d+m)?(?:\d+s)?)$/u, 'must be an age such as 90d or 36h'),
  v.check((value) => parseAge(value) !== null, 'must be an age such as 90d or 36h'),
);

const distrustSchema = v.strictObject({
  identity: v.pipe(text, v.description('A workflow, a subject alternative name or the hint of a key; * is anything.')),
  from: instant,
  to: v.exactOptional(instant),
  reason: text,
});

const requiredClaimSchema = v.strictObject({
  claim: text,
  verdict: v.exactOptional(v.pipe(v.literal('holds'), v.description('The gate has to say so of this claim.'))),
});

/** The form of `mira.policy.yml`; `schema/mira-policy.schema.json` is generated from it. */
export const policySchema = v.strictObject({
  version: v.pipe(v.literal(1), v.description('The version of this form.')),
  signers: signersSchema,
  logs: v.exactOptional(
    v.pipe(count, v.description('How many different transparency logs have to hold the signature; 0 by default.')),
  ),
  timestamps: v.exactOptional(
    v.pipe(count, v.description('How many different timestamp authorities have to have seen it; 0 by default.')),
  ),
  'max-age': v.exactOptional(v.pipe(age, v.description('How old a signature may be; no limit by default.'))),
  distrust: v.exactOptional(v.array(distrustSchema)),
  claims: v.exactOptional(
    v.pipe(
      v.array(v.union([text, requiredClaimSchema])),
      v.description('Claims that an evaluation has to make, or on which a gate has to have a verdict.'),
    ),
  ),
  gate: v.exactOptional(
    v.pipe(
      v.picklist(['passed', 'holds']),
      v.description('What a gate has to say: that it passed, or that every claim holds.'),
    ),
  ),
  'identity-changes': v.exactOptional(
    v.pipe(
      v.picklist(['fail', 'warn']),
      v.description('What becomes of a release whose signing workflow, trigger or ids changed; fail by default.'),
    ),
  ),
});

/**
 * `mira.policy.yml` as a policy. Nothing is read or fetched: keys stay paths.
 *
 * @param file its name, for messages
 * @throws MiraError E_CONFIG_… with file, line and column
 */
export function parsePolicy(content: string, file: string): Policy {
  const yaml = parseYaml(content, file);
  if (!isObject(yaml.value)) {
    throw new MiraError('E_CONFIG_VALUE', 'the file must be a map of keys', { at: yaml.place([]) });
  }
  const checked = v.safeParse(policySchema, yaml.value);
  if (!checked.success) throw schemaError(checked.issues, yaml, NAMING);
  const { signers, logs, timestamps, distrust, claims, gate, ...written } = checked.output;
  const maxAge = written['max-age'];
  return {
    signers: signers.map((signer) => resolveSigner(signer)),
    logs: logs ?? 0,
    timestamps: timestamps ?? 0,
    maxAgeSeconds: maxAge === undefined ? null : parseAge(maxAge),
    distrust: (distrust ?? []).map(({ identity, from, to, reason }, index) => {
      const window = { identity, reason, from: new Date(from), to: to === undefined ? null : new Date(to) };
      if (window.to === null || window.from <= window.to) return window;
      throw new MiraError('E_CONFIG_VALUE', 'a distrust window ends before it begins', {
        at: yaml.place(['distrust', index]),
      });
    }),
    claims: (claims ?? []).map((claim) =>
      typeof claim === 'string' ? { claim, verdict: null } : { claim: claim.claim, verdict: claim.verdict ?? null },
    ),
    gate: gate ?? null,
    identityChanges: written['identity-changes'] ?? 'fail',
  };
}

const DAY_SECONDS = 24 * 3600;

function parseAge(value: string): number | null {
  const days = /^([1-9][0-9]{0,4})d$/u.exec(value)?.[1];
  return days === undefined ? parseDuration(value) : Number(days) * DAY_SECONDS;
}

const NAMING: Parameters<typeof schemaError>[2] = {
  nameOf: ([part]) => {
    if (part === undefined) return 'the policy';
    if (part === 'signers') return 'a signer';
    return part === 'distrust' ? 'a distrust window' : 'a required claim';
  },
  keysAt: ([part]) => {
    if (part === undefined) return Object.keys(policySchema.entries);
    if (part === 'signers') return SIGNER_KEYS;
    return Object.keys((part === 'distrust' ? distrustSchema : requiredClaimSchema).entries);
  },
};
