import { MiraError } from '../../../src/errors.ts';

/** The `MiraError` that `body` ends with. */
export async function refusalOf(body: () => unknown): Promise<MiraError> {
  try {
    await body();
  } catch (error) {
    if (error instanceof MiraError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
