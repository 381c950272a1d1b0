import { readFile } from 'node:fs/promises';
import { MiraError } from '../errors.ts';
import { plainText } from '../report/text.ts';
import { refreshPublicGood, type RefreshRequest } from '../verification/refreshed-root.ts';
import {
  joinTrustRoots,
  parseTrustRoot,
  publicGoodRoot,
  shippedCopy,
  trustRootWarnings,
  type TrustRoot,
} from '../verification/trust-root.ts';
import type { Host } from './host.ts';
import { usage } from './usage.ts';

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

/** Where the newest public-good root is asked for, and where what was seen of it is kept. */
export type RefreshSource = Pick<RefreshRequest, 'cache' | 'repository'>;

/** Which trust root is used, by flags or inputs. */
export interface RootFlags {
  /** Paths of trusted roots. */
  readonly trustedRoot?: string | readonly string[] | null;
  /** The newest public root is asked for; without it the shipped copy is used. */
  readonly refreshRoot?: RefreshSource | null;
}

/** Somebody waits for it, and the slowest answer may still come. */
const REFRESH_TIMEOUT = 20_000;

/**
 * The trust root that was asked for; what there is to warn of it is told.
 *
 * @throws MiraError E_USAGE where a root is named that cannot be refreshed; E_FILE_UNREADABLE, E_TRUST_ROOT
 */
export async function chosenRoot({ trustedRoot, refreshRoot }: RootFlags, host: Host, now: Date): Promise<TrustRoot> {
  const named = typeof trustedRoot === 'string' ? [trustedRoot] : (trustedRoot ?? []);
  const refreshes = refreshRoot !== undefined && refreshRoot !== null;
  if (named.length > 0 && refreshes) {
    throw usage('refresh-root is about the public root, and trusted-root names another', 'Pass either.');
  }
  const warn = (message: string): void => host.warning(message);
  const trustRoot = await loadTrustRoot(
    named,
    refreshes ? { ...refreshRoot, timeout: REFRESH_TIMEOUT, now, warn } : null,
  );
  for (const warning of trustRootWarnings(trustRoot, now)) warn(warning);
  return trustRoot;
}

/** Asks for the newest public-good root instead of the shipped copy of it. */
export interface RootRefresh extends RefreshRequest {
  readonly now: Date;
  readonly warn: Host['warning'];
}

/**
 * The trust roots in files, or the public one where none is named: the shipped copy, unless a newer one is asked for and
 * can be had.
 *
 * @throws MiraError E_FILE_UNREADABLE, E_TRUST_ROOT
 */
export async function loadTrustRoot(
  paths: string | readonly string[] | null,
  refresh: RootRefresh | null = null,
): Promise<TrustRoot> {
  const named = typeof paths === 'string' ? [paths] : (paths ?? []);
  if (named.length > 0) return joinTrustRoots(await Promise.all(named.map(readTrustRoot)));
  return refresh === null ? publicGoodRoot() : newestRoot(refresh);
}

/** A refresh that fails, for whatever reason, leaves what was shipped: never a root that was not checked. */
async function newestRoot(refresh: RootRefresh): Promise<TrustRoot> {
  const found = await refreshPublicGood(refresh);
  if (found.kind === 'refreshed') return found.root;
  const shipped = await publicGoodRoot();
  refresh.warn(
    `the public-good root of Sigstore could not be refreshed (${plainText(found.why)}): ${shippedCopy(refresh.now)} is used`,
  );
  return shipped;
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
