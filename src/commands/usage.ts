import { MiraError } from '../errors.ts';

/** A command that was called in a way that means nothing. */
export function usage(message: string, hint: string): MiraError {
  return new MiraError('E_USAGE', message, { hint });
}
