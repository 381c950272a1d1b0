import { randomBytes } from 'node:crypto';
import { PYTHON_SCRIPT, SCRIPT } from './script.ts';
import { parseSections } from './sections.ts';
import { failedCapture, readSections, type Capture } from './readings.ts';
import type { RunReadings } from './run-facts.ts';

/** Where a script can be run: this machine, or an image on it. Never throws. */
export type Shell = (argv: readonly string[]) => Promise<ShellOutcome>;

export type ShellOutcome =
  /** Also when it was ended for taking too long or saying too much: what it said until then. */
  | { readonly kind: 'ran'; readonly stdout: string }
  /** Why it did not, in a few words. */
  | { readonly kind: 'failed'; readonly why: string };

/** What a single probe may take, and all of them together. */
const PROBE_SECONDS = 20;
export const CAPTURE_LIMITS = { milliseconds: 60_000, bytes: 8 * 1024 * 1024 } as const;

/**
 * Captures an environment through a shell.
 *
 * @param program the first word of the evaluation's `run`, whose Python counts; empty for the first one on the PATH
 */
export async function capture(shell: Shell, program: string, run: RunReadings): Promise<Capture> {
  const word = randomBytes(16).toString('hex');
  const outcome = await shell(['sh', '-c', SCRIPT, 'mira', word, program, String(PROBE_SECONDS), PYTHON_SCRIPT]);
  if (outcome.kind === 'failed') return failedCapture(outcome.why, run);
  const sections = parseSections(outcome.stdout, word);
  if (sections.size === 0) return failedCapture('no POSIX shell answered', run);
  return readSections(sections, run);
}
