import { messageOf } from '../errors.ts';
import { parseTrustRoot, type TrustRoot } from './trust-root.ts';

/** How the public-good root is asked for. */
export interface RefreshRequest {
  /**
   * Folder for what the update framework remembers between refreshes, which keeps it from going back to older metadata.
   * It is not believed: every refresh begins at the first root that is shipped, whatever lies there.
   */
  readonly cache: string;
  /** Milliseconds for the whole refresh. */
  readonly timeout: number;
  /** Another repository, with the file of its first root; Sigstore's public one without it. */
  readonly repository?: { readonly url: string; readonly root: string };
}

export type RefreshedRoot =
  | { readonly kind: 'refreshed'; readonly root: TrustRoot }
  /** Nothing of what was fetched is used. */
  | { readonly kind: 'failed'; readonly why: string };

const TARGET = 'trusted_root.json';
const NAME = 'the refreshed public-good root of Sigstore';
/** One answer that got lost should not cost the refresh. */
const RETRIES = 1;

/**
 * The root of Sigstore's public-good instance as The Update Framework (TUF 1.0, §5) hands it out now: signed by a
 * threshold of keys that lead back to the first root, not expired, not older than what was seen before. What passes is
 * read as strictly as a root from a file. Never throws.
 */
export async function refreshPublicGood(request: RefreshRequest): Promise<RefreshedRoot> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${request.timeout / 1000} s`)), request.timeout);
  });
  try {
    const text = await Promise.race([fetchTarget(request), late]);
    return { kind: 'refreshed', root: parseTrustRoot(text, NAME) };
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function fetchTarget({ cache, timeout, repository }: RefreshRequest): Promise<string> {
  const { initTUF } = await import('@sigstore/tuf');
  const client = await initTUF({
    cachePath: cache,
    // a root in the folder could be anybody's
    forceInit: true,
    retry: RETRIES,
    timeout,
    ...(repository === undefined ? {} : { mirrorURL: repository.url, rootPath: repository.root }),
  });
  return client.getTarget(TARGET);
}

const MAX_CAUSES = 4;

/** The library says what it did; why that failed stands in the causes. */
function reasonOf(error: unknown): string {
  const messages: string[] = [];
  let cause: unknown = error;
  while (cause !== undefined && messages.length < MAX_CAUSES) {
    const message = messageOf(cause);
    if (message !== '' && !messages.includes(message)) messages.push(message);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return messages.join(': ');
}
