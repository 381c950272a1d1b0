import * as v from 'valibot';
import type { Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { parseJsonBytes } from '../json.ts';
import { STATEMENT_TYPE } from '../statements/uris.ts';

/** No attestation names more (the same limit as sigstore-go's and GitHub's). */
export const MAX_SUBJECTS = 1024;

const statement = v.object({
  _type: v.literal(STATEMENT_TYPE),
  subject: v.pipe(
    v.array(v.object({ digest: v.record(v.string(), v.string()) })),
    v.minLength(1),
    v.maxLength(MAX_SUBJECTS),
  ),
});

/**
 * The SHA-256 digests of the subjects of any in-toto Statement v1.
 *
 * @throws MiraError E_STATEMENT
 */
export function subjectDigests(payload: Uint8Array): readonly Digest[] {
  try {
    const { subject } = v.parse(statement, parseJsonBytes(payload));
    return subject.flatMap(({ digest }): Digest[] => {
      const hex = digest['sha256'];
      return hex !== undefined && /^[0-9a-f]{64}$/u.test(hex) ? [`sha256:${hex}`] : [];
    });
  } catch (error) {
    throw new MiraError('E_STATEMENT', `the payload is no in-toto statement: ${messageOf(error)}`);
  }
}
