import { MiraError } from '../../src/errors.ts';
import type { Outcome } from './attack.ts';

/** The code by which something is refused; anything but a refusal is a defect. */
export async function codeOf(body: () => unknown): Promise<Outcome> {
  try {
    await body();
    return 'accepted';
  } catch (error) {
    if (error instanceof MiraError) return error.code;
    throw error;
  }
}
