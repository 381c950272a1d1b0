import type { SignOption } from '../policy/events.ts';
import type { FailOn } from '../plan/plan.ts';
import type { ServiceOptions } from './services.ts';

/** What a run is asked to do: action inputs or command-line flags, parsed once. */
export interface RunOptions extends ServiceOptions {
  /** Path of `mira.yml`, relative to the workspace. */
  readonly config: string;
  readonly token: string | null;
  readonly sign: SignOption;
  /** A path or `env:NAME` of a P-256 private key. */
  readonly key: string | null;
  /** `env:NAME` of the passphrase of an encrypted key. */
  readonly keyPassphrase: string | null;
  readonly publicLog: boolean;
  readonly trustedRoot: string | null;
  readonly baseline: string | null;
  readonly failOn: readonly FailOn[] | null;
  readonly reuse: 'auto' | 'never';
  readonly comment: boolean;
  readonly commentId: string;
  readonly out: string;
  /** Print the report as JSON instead of text. */
  readonly json: boolean;
}

/** What the process was given: read once, at the door. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder that is worked in. */
  readonly workspace: string;
  /** Absolute path of a folder for temporary files. */
  readonly temp: string;
  now(): Date;
  /** Ends the run when it is cancelled; its reason is the error. */
  readonly signal: AbortSignal;
}
