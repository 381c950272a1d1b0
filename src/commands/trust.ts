import { readFile } from 'node:fs/promises';
import { MiraError } from '../errors.ts';
import { parseTrustRoot, publicGoodRoot, type TrustRoot } from '../verification/trust-root.ts';

/** Who has to have signed, as given on the command line. */
export interface TrustFlags {
  /** `owner/name`: a workflow of this repository on GitHub must have signed. */
  readonly repo?: string;
  /** Pattern of refs, with `repo`; `refs/tags/*` without it. */
  readonly ref?: string;
  /** The exact subject alternative name; needs `issuer`. */
  readonly identity?: string;
  readonly issuer?: string;
  /** Path of a PEM public key. */
  readonly key?: string;
  /** Path of a trusted root. */
  readonly trustedRoot?: string;
}

/**
 * The trust root in a file, or the shipped copy of the public one.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
export async function loadTrustRoot(path: string | null): Promise<TrustRoot> {
  if (path === null) return publicGoodRoot();
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new MiraError('E_FILE_UNREADABLE', `the trusted root ${path} cannot be read`, {
      hint: 'Check the path.',
      cause: error,
    });
  }
  return parseTrustRoot(text, path);
}
