import { MiraError } from '../../../../src/errors.ts';

/** The error that an action ends with; it has to be one of ours, with a hint. */
export async function refusal(action: () => Promise<unknown>): Promise<MiraError> {
  try {
    await action();
  } catch (error) {
    if (error instanceof MiraError && error.hint !== null) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
