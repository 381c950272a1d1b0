import { MiraError } from '../errors.ts';
import { isIssuedBy, isSame, isValidAt, maySign, type Certificate } from './certificate.ts';

/** Certification authorities between leaf and root; more is no chain that anybody uses. */
const MAX_LENGTH = 8;
/** Certificates that all issue each other could be put in order in very many ways. */
const MAX_STEPS = 200;

/**
 * The path from a leaf to a root that is trusted (RFC 5280 §6, as far as it applies): every signature, every name, every
 * period, `CA` and `keyCertSign` on the way, path lengths. A signature by certificate carries no time that anybody
 * vouches for, so that all periods are judged at the leaf's `notBefore`, as model_signing does: a leaf that expired since
 * still verifies, and one that was revoked is not noticed.
 *
 * @param leaf what signed
 * @param untrusted other certificates of the bundle: they may lie on the way, and are believed in nothing
 * @param given what the verifier passed: the self-signed ones are roots, the others may lie on the way
 * @returns leaf first, root last
 * @throws MiraError E_SIGNATURE
 */
export function certificatePath(
  leaf: Certificate,
  untrusted: readonly Certificate[],
  given: readonly Certificate[],
): readonly Certificate[] {
  if (!maySign(leaf)) {
    throw refused(`the certificate of ${leaf.name} is for neither digital signatures nor code signing`);
  }
  const roots = given.filter(({ selfSigned }) => selfSigned);
  if (roots.length === 0) {
    throw refused('none of the certificates that were given is a root', {
      hint: 'Pass the self-signed certificate at the end of the chain too: --certificate-chain ROOT.pem.',
    });
  }
  const search: Search = { time: leaf.notBefore, roots, others: [...given, ...untrusted], steps: 0, why: null };
  const path = extend([leaf], search);
  if (path !== null) return path;
  throw refused(search.why ?? `nobody who was given as trusted issued the certificate of ${leaf.name}`, {
    hint: 'Pass the root that the signer names, and through which channel you can know it: --certificate-chain PEM.',
  });
}

interface Search {
  readonly time: Date;
  readonly roots: readonly Certificate[];
  readonly others: readonly Certificate[];
  steps: number;
  /** Why an issuer that was found does not count. */
  why: string | null;
}

/** Completes a path that begins with the leaf, or `null`. */
function extend(path: readonly Certificate[], search: Search): readonly Certificate[] | null {
  const last = path.at(-1);
  if (last === undefined) return null;
  if (!isValidAt(last, search.time)) {
    search.why = `the certificate of ${last.name} is not valid on ${search.time.toISOString()}, when that of the signer begins`;
    return null;
  }
  if (search.roots.some((root) => isSame(root, last))) return path;
  if (last.selfSigned || path.length > MAX_LENGTH) return null;
  for (const issuer of [...search.roots, ...search.others]) {
    if (path.some((known) => isSame(known, issuer)) || !isIssuedBy(last, issuer)) continue;
    search.steps += 1;
    if (search.steps > MAX_STEPS) throw refused('the certificates of the bundle lead nowhere in too many ways');
    const why = refusalOf(issuer, path);
    if (why !== null) {
      search.why = why;
      continue;
    }
    const found = extend([...path, issuer], search);
    if (found !== null) return found;
  }
  return null;
}

/** Why a certificate may not have issued the end of a path. */
function refusalOf(issuer: Certificate, path: readonly Certificate[]): string | null {
  if (!issuer.ca) return `${issuer.name} is no certification authority`;
  // authorities below it: all but the leaf, and but those that merely renew themselves
  const below = path.slice(1).filter(({ x509 }) => x509.subject !== x509.issuer).length;
  const { pathLength } = issuer;
  return pathLength !== null && below > pathLength
    ? `${issuer.name} allows ${pathLength} authorities below it, and there are ${below}`
    : null;
}

function refused(why: string, options: { readonly hint?: string } = {}): MiraError {
  return new MiraError('E_SIGNATURE', why, options);
}
