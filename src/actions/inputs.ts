import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MiraError } from '../errors.ts';
import { isConfidential } from '../http.ts';
import type { AttestOptions } from '../commands/attest.ts';
import type { RunOptions } from '../commands/options.ts';
import type { VerifyReleaseOptions } from '../commands/verify-release.ts';
import { isDigest, type Digest } from '../digest.ts';
import type { FailOn } from '../plan/plan.ts';
import type { SignOption } from '../policy/events.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The action's inputs, as the runner passes them: `INPUT_<NAME>`, upper case, hyphens kept.
 *
 * @throws MiraError E_USAGE naming the input
 */
export function readInputs(env: Env): RunOptions {
  return {
    config: text(env, 'config') ?? 'mira.yml',
    token: text(env, 'token'),
    sign: oneOf<SignOption>(env, 'sign', ['auto', 'always', 'never']),
    key: text(env, 'key'),
    keyPassphrase: text(env, 'key-passphrase'),
    publicLog: flag(env, 'public-log', false),
    fulcioUrl: url(env, 'fulcio-url'),
    rekorUrl: url(env, 'rekor-url'),
    rekorVersion: parseRekorVersion(text(env, 'rekor-version'), 'the input rekor-version'),
    tsaUrl: url(env, 'tsa-url'),
    signingConfig: text(env, 'signing-config'),
    trustedRoot: text(env, 'trusted-root'),
    baseline: text(env, 'baseline'),
    failOn: parseFailOn(text(env, 'fail-on'), 'the input fail-on'),
    reuse: oneOf(env, 'reuse', ['auto', 'never']),
    comment: flag(env, 'comment', true),
    commentId: text(env, 'comment-id') ?? 'default',
    out: text(env, 'out') ?? 'mira-out',
    json: false,
  };
}

/** The inputs of `evaluate/action.yml`: those of the action, as far as it has them. @throws MiraError E_USAGE */
export function readEvaluateInputs(env: Env): RunOptions {
  return { ...readInputs(env), out: text(env, 'out') ?? EVIDENCE };
}

/** The inputs of `attest/action.yml`. @throws MiraError E_USAGE naming the input */
export function readAttestInputs(env: Env): AttestOptions {
  const digest = text(env, 'evidence-digest');
  return {
    ...readInputs(env),
    evidence: text(env, 'evidence') ?? EVIDENCE,
    evidenceDigest: parseEvidenceDigest(digest, 'the input evidence-digest'),
  };
}

/** The inputs of `verify/action.yml`. @throws MiraError E_USAGE naming the input */
export function readVerifyInputs(env: Env): VerifyReleaseOptions {
  const subject = text(env, 'subject');
  if (subject === null) {
    throw new MiraError('E_USAGE', 'the input subject is empty', {
      hint: 'Name the folder of the model, its digest, or the tag of a release.',
    });
  }
  return {
    token: text(env, 'token'),
    policy: text(env, 'policy') ?? 'mira.policy.yml',
    subject,
    bundles: text(env, 'bundles'),
    gate: oneOf(env, 'require', ['passed', 'holds']),
    trustedRoot: (text(env, 'trusted-root') ?? '').split('\n').flatMap((line) => line.trim() || []),
    refreshRoot: flag(env, 'refresh-root', false) ? { cache: join(env['RUNNER_TEMP'] ?? tmpdir(), 'mira-tuf') } : null,
  };
}

/** Where the evidence lies between the two jobs. */
export const EVIDENCE = 'mira-evidence';

export function parseEvidenceDigest(value: string | null, what: string): Digest | null {
  if (value === null || isDigest(value)) return value;
  throw new MiraError('E_USAGE', `${what} is "${value}"`, {
    hint: 'It is what the evaluating job gave as evidence-digest: sha256:<64 hex digits>.',
  });
}

/** The value of an input; `null` when it is empty. */
function text(env: Env, name: string): string | null {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  return value === '' ? null : value;
}

function oneOf<T extends string>(env: Env, name: string, allowed: readonly [T, ...T[]]): T {
  const value = text(env, name);
  if (value === null) return allowed[0];
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new MiraError('E_USAGE', `the input ${name} is "${value}"`, { hint: `It may be ${allowed.join(', ')}.` });
}

function flag(env: Env, name: string, fallback: boolean): boolean {
  const value = text(env, name);
  if (value === null) return fallback;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new MiraError('E_USAGE', `the input ${name} is "${value}"`, { hint: 'It may be true or false.' });
}

function url(env: Env, name: string): string | null {
  const value = text(env, name);
  return value === null ? null : parseServiceUrl(value, `the input ${name}`);
}

/** A service's address without a trailing slash. */
export function parseServiceUrl(value: string, what: string): string {
  if (URL.canParse(value)) {
    const address = new URL(value);
    if (isConfidential(address)) return value.replace(/\/+$/u, '');
    if (address.protocol === 'http:') {
      throw new MiraError('E_USAGE', `${what} has no encryption: "${value}"`, {
        hint: 'An identity token may go there: use https.',
      });
    }
  }
  throw new MiraError('E_USAGE', `${what} is not a URL: "${value}"`, {
    hint: 'Write it as https://host[:port][/path].',
  });
}

/** The API of a log; `null` where nothing is said. */
export function parseRekorVersion(value: string | null, what: string): 1 | 2 | null {
  if (value === null) return null;
  if (value === '1' || value === '2') return value === '1' ? 1 : 2;
  throw new MiraError('E_USAGE', `${what} is "${value}"`, { hint: 'It may be 1 or 2.' });
}

const FAIL_ON: readonly FailOn[] = ['regressed', 'inconclusive', 'incomparable'];

/** A comma list of verdict words; `none` is the empty list. */
export function parseFailOn(value: string | null, what: string): readonly FailOn[] | null {
  if (value === null) return null;
  if (value === 'none') return [];
  return value.split(',').map((part) => {
    const word = FAIL_ON.find((known) => known === part.trim());
    if (word !== undefined) return word;
    throw new MiraError('E_USAGE', `${what} holds "${part.trim()}"`, {
      hint: `It may hold ${FAIL_ON.join(', ')}, separated by commas, or be none.`,
    });
  });
}
