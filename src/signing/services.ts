import { verify, X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Witness } from '@sigstore/sign';
import type { ErrorCode } from '../error-codes.ts';
import { MiraError } from '../errors.ts';
import { hostOf } from '../http.ts';
import type { IdentityProvider } from './identity.ts';

/** Limits on one exchange with a service of Sigstore. */
export interface ServiceLimits {
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** How often a request is repeated after 5xx, 429, 408 or a broken connection. */
  readonly retry: number;
}

export const SERVICE_LIMITS: ServiceLimits = { timeout: 20_000, retry: 2 };

/** A signature by a key that exists only for it, and the certificate that says whose it was. */
export interface CertifiedSignature {
  readonly signature: Buffer;
  readonly certificate: X509Certificate;
}

/** Signs with an ephemeral key that Fulcio certifies. The certificate is checked to be one of the key that signed. */
export async function signWithFulcio(
  data: Buffer,
  fulcioUrl: string,
  identity: IdentityProvider,
  limits: ServiceLimits,
): Promise<CertifiedSignature> {
  const { FulcioSigner } = await import('@sigstore/sign');
  return guarded('E_FULCIO', 'Fulcio', fulcioUrl, async () => {
    const signer = new FulcioSigner({ fulcioBaseURL: baseOf(fulcioUrl), identityProvider: identity, ...limits });
    const { signature, key } = await signer.sign(data);
    const certificate = new X509Certificate(key.$case === 'x509Certificate' ? key.certificate : '');
    if (!verify('sha256', data, certificate.publicKey, signature)) throw new TypeError('a certificate of another key');
    return { signature, certificate };
  });
}

/** Enters a signature into a Rekor v1 log; the entry comes with promise and proof. */
export async function logWithRekor(
  content: Parameters<Witness['testify']>[0],
  verifierPem: string,
  rekorUrl: string,
  limits: ServiceLimits,
): Promise<TransparencyLogEntry> {
  const { RekorWitness } = await import('@sigstore/sign');
  return guarded('E_REKOR', 'Rekor', rekorUrl, async () => {
    const witness = new RekorWitness({
      rekorBaseURL: baseOf(rekorUrl),
      entryType: 'dsse',
      majorApiVersion: 1,
      fetchOnConflict: true,
      ...limits,
    });
    const [entry] = (await witness.testify(content, verifierPem)).tlogEntries;
    if (entry?.inclusionPromise === undefined || entry.inclusionProof === undefined) {
      throw new TypeError('an entry without promise and proof');
    }
    return entry;
  });
}

/**
 * Turns whatever a service or its client throws into one sentence with the host and the status. The messages of
 * `@sigstore/sign` are not passed on: they quote tokens, certificates and bodies.
 */
async function guarded<T>(code: ErrorCode, service: string, url: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    const causes = causesOf(error);
    const own = causes.find((cause) => cause instanceof MiraError);
    if (own !== undefined) throw own;
    throw new MiraError(code, `${service} (${hostOf(url)}) ${describe(causes)}`, {
      hint: 'This is usually temporary: run the job again. Nothing was signed and nothing was stored.',
    });
  }
}

function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause !== undefined && cause !== null && causes.length < 8;) {
    causes.push(cause);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
}

function describe(causes: readonly unknown[]): string {
  for (const cause of causes) {
    if (!(cause instanceof Error)) continue;
    if ('statusCode' in cause && typeof cause.statusCode === 'number') return `answered ${cause.statusCode}`;
    const kind = 'type' in cause ? cause.type : null;
    if (kind === 'request-timeout' || kind === 'body-timeout') return 'did not answer in time';
    if (kind === 'invalid-json') return 'answered with something that is not JSON';
    if ('code' in cause && typeof cause.code === 'string' && /^E[A-Z]{3,}$/u.test(cause.code)) {
      return `could not be reached (${cause.code})`;
    }
  }
  return 'answered with something that cannot be used';
}

/** The clients append a path that starts with a slash. */
function baseOf(url: string): string {
  return url.replace(/\/+$/u, '');
}
