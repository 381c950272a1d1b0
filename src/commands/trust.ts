import { readFile } from 'node:fs/promises';
import { MiraError } from '../errors.ts';
import { joinTrustRoots, parseTrustRoot, publicGoodRoot, type TrustRoot } from '../verification/trust-root.ts';

/** Who has to have signed, as given on the command line. */
export interface TrustFlags {
  /** `owner/name`: a workflow of this repository on GitHub must have signed. */
  readonly repo?: string;
  /** Pattern of refs, with `repo`; `refs/tags/*` without it. */
  readonly ref?: string;
  /** With `repo`: the reusable workflow of somebody else that held the job. */
  readonly signer?: string;
  /** The exact subject alternative name; needs `issuer`. */
  readonly identity?: string;
  readonly issuer?: string;
  /** Path of a PEM public key. */
  readonly key?: string;
  /** Paths of trusted roots. */
  readonly trustedRoot?: string | readonly string[];
}

/**
 * The trust roots in files, or the shipped copy of the public one where none is named.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
export async function loadTrustRoot(paths: string | readonly string[] | null): Promise<TrustRoot> {
  const named = typeof paths === 'string' ? [paths] : (paths ?? []);
  return named.length === 0 ? publicGoodRoot() : joinTrustRoots(await Promise.all(named.map(readTrustRoot)));
}

async function readTrustRoot(path: string): Promise<TrustRoot> {
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
