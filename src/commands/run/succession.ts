import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asMiraError } from '../../errors.ts';
import { successionRefused, type SignedSuccession } from '../../policy/succession.ts';
import type { CertifiedIdentity } from '../../verification/certified-identity.ts';
import { SUCCESSION_FILE, verifiedSuccession } from '../succession-file.ts';
import { trustIn } from './baseline.ts';
import { pathIn, shownIn, type Session } from './session.ts';

export type FoundSuccession =
  /** `path` is a copy in the output folder, for whoever verifies the release. */
  | { readonly kind: 'counts'; readonly handover: SignedSuccession; readonly path: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * The hand-over beside `mira.yml`, by which who signed the baseline lets this release go on. Where it lies proves nothing,
 * so that it is verified as the baseline was, by the same rules. `null` where there is none.
 *
 * @param certifiedTime when this release was signed; now, where nobody vouches for a time
 */
export async function findSuccession(
  session: Session,
  before: CertifiedIdentity,
  after: CertifiedIdentity,
  certifiedTime: number | null,
): Promise<FoundSuccession | null> {
  const path = pathIn(session, SUCCESSION_FILE);
  const name = shownIn(session, SUCCESSION_FILE);
  if ((await stat(path).catch(() => null)) === null) return null;
  try {
    const handover = await verifiedSuccession(path, name, await trustIn(session, null));
    const at = certifiedTime === null ? session.environment.now() : new Date(certifiedTime * 1000);
    const repositoryId = session.context?.repository.id ?? null;
    const why = successionRefused(handover, { before, after, at, repositoryId });
    if (why !== null) return { kind: 'refused', why: `the hand-over ${name} does not count: ${why}` };
    const copy = join(session.out, SUCCESSION_FILE);
    if (copy !== path) await copyFile(path, copy);
    return { kind: 'counts', handover, path: copy };
  } catch (error) {
    const { code, message } = asMiraError(error);
    return { kind: 'refused', why: `${code}: ${message}` };
  }
}
