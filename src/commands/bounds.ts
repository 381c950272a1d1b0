import { MiraError } from '../errors.ts';

/** Checks of the numbers that a command was given; each refusal names the option and what it may be. */

function refuse(option: string, value: number, hint: string): never {
  throw new MiraError('E_USAGE', `--${option} is ${value}`, { hint });
}

/** A share between 0 and 1, both excluded, such as 0.02 for 2 points. @throws MiraError E_USAGE */
export function requireShare(option: string, value: number, what: string): void {
  if (value > 0 && value < 1) return;
  refuse(option, value, `It has to lie between 0 and 1, both excluded: ${what}.`);
}

/** An error rate. @throws MiraError E_USAGE */
export function requireAlpha(alpha: number): void {
  if (alpha > 0 && alpha < 0.5) return;
  refuse('alpha', alpha, 'It has to lie between 0 and 0.5, both excluded: how often each answer may be wrong.');
}

/** As many samples as the statistics are made for. */
const MOST_SAMPLES = 10_000_000;

/** A whole number from `least` to ten million. @throws MiraError E_USAGE */
export function requireWhole(option: string, value: number, least: number, what: string): void {
  if (Number.isInteger(value) && value >= least && value <= MOST_SAMPLES) return;
  refuse(option, value, `It has to be a whole number from ${least} to ${MOST_SAMPLES}: ${what}.`);
}
