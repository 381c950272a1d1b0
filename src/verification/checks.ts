import type { ErrorCode } from '../error-codes.ts';
import { MiraError, messageOf } from '../errors.ts';

/** Every check by name, in the order in which they are made (contracts.md §7). */
export const CHECK_NAMES = [
  'size',
  'bundle',
  'signature',
  'log',
  'identity',
  'payload-type',
  'statement',
  'predicate-type',
  'subject',
  'schema',
  'evidence',
  'claims',
  'policy',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

export interface Check {
  readonly name: CheckName;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it failed. */
  readonly code: ErrorCode | null;
  readonly detail: string | null;
  /** What can be done about a failure. */
  readonly hint: string | null;
}

/** Why `evidence` and `claims` are skipped where there is nothing to check. */
export const NO_SAMPLES_EXPECTED = 'only an evaluation has samples';
export const NO_SAMPLES_PUBLISHED = 'the publisher shows no samples (evidence.publish: none)';

/** The code of a check that failed by something that is no `MiraError`: still a failure of that check. */
const CODES: Readonly<Record<CheckName, ErrorCode>> = {
  size: 'E_SIZE',
  bundle: 'E_BUNDLE',
  signature: 'E_SIGNATURE',
  log: 'E_LOG',
  identity: 'E_SIGNER',
  'payload-type': 'E_PAYLOAD_TYPE',
  statement: 'E_STATEMENT',
  'predicate-type': 'E_PREDICATE_TYPE',
  subject: 'E_SUBJECT',
  schema: 'E_SCHEMA',
  evidence: 'E_EVIDENCE',
  claims: 'E_RECOMPUTE',
  policy: 'E_SIGNER',
};

/** Unwinds the checks; the failure itself is already on the list. */
class Stopped extends Error {}

/** The list of checks while it is written. After a failure nothing more is checked, and the rest is `skipped`. */
export class Checks {
  readonly #checks = new Map<CheckName, Check>();

  /** Runs checks until their end or the first failure, which leads to `null`; never throws. */
  async sequence<T>(body: () => Promise<T>): Promise<T | null> {
    try {
      return await body();
    } catch (error) {
      if (!(error instanceof Stopped)) this.#fail(this.#next(), error);
      return null;
    }
  }

  /** Makes one check; anything that `body` throws is its failure, except that what `E_LOG` says belongs to `log`. */
  async make<T>(name: CheckName, body: () => T | Promise<T>, detail?: (result: T) => string): Promise<T> {
    try {
      const result = await body();
      this.#checks.set(name, { name, status: 'passed', code: null, detail: detail?.(result) ?? null, hint: null });
      return result;
    } catch (error) {
      this.#fail(error instanceof MiraError && error.code === 'E_LOG' ? 'log' : name, error);
      throw new Stopped();
    }
  }

  /** A check that cannot be made; `why` says what it lacks. */
  skip(name: CheckName, why: string): void {
    this.#checks.set(name, { name, status: 'skipped', code: null, detail: why, hint: null });
  }

  /** All of them, in order; those that were never reached are `skipped`. */
  list(): readonly Check[] {
    return CHECK_NAMES.map(
      (name) => this.#checks.get(name) ?? { name, status: 'skipped', code: null, detail: null, hint: null },
    );
  }

  #next(): CheckName {
    return CHECK_NAMES.find((name) => !this.#checks.has(name)) ?? 'policy';
  }

  #fail(name: CheckName, error: unknown): void {
    const code = error instanceof MiraError ? error.code : CODES[name];
    const hint = error instanceof MiraError ? error.hint : null;
    this.#checks.set(name, { name, status: 'failed', code, detail: messageOf(error), hint });
  }
}
