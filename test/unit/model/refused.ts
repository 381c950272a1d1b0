import { expect } from 'vitest';
import type { ErrorCode } from '../../../src/error-codes.ts';
import { MiraError } from '../../../src/errors.ts';

/** The error that something ends with, which has to have this code and say this. */
export async function refused(work: () => unknown, code: ErrorCode, says: string | RegExp = ''): Promise<MiraError> {
  let result: unknown;
  try {
    result = await work();
  } catch (error) {
    if (!(error instanceof MiraError)) throw error;
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.hint).not.toBeNull();
    return error;
  }
  throw new Error(`expected ${code}, got ${JSON.stringify(result)}`);
}
