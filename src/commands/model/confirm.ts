import { MiraError } from '../../errors.ts';
import type { ModelSigningMethod } from '../../signing/model-signer.ts';
import type { LogEntry } from '../../verification/bundle.ts';
import type { Certificate } from '../../verification/certificate.ts';
import { parseModelBundle, type ModelBundle } from '../../verification/model-bundle.ts';
import {
  checkModelBytes,
  verifyModelSignature,
  type SignatureRequirement,
} from '../../verification/model-signature.ts';
import type { TrustRoot } from '../../verification/trust-root.ts';
import { assertTestimony } from '../../verification/trusted-times.ts';
import { notKept } from '../run/sign.ts';

/** By what a new signature is judged. */
export interface Trusted {
  readonly trustRoot: TrustRoot;
  /** What was given as the chain of the certificate, the leaf and roots included. */
  readonly certificates: readonly Certificate[];
}

/**
 * Verifies a model's signature as anybody else would, before it is written. Where a certificate signed and no root was
 * given with it, whether its chain leads anywhere is not asked: others bring the root.
 *
 * @throws MiraError the code of the check that it failed
 */
export async function confirmModelSignature(
  signature: string,
  method: ModelSigningMethod,
  { trustRoot, certificates }: Trusted,
): Promise<void> {
  try {
    const bundle = parseModelBundle(Buffer.from(signature));
    const rooted = certificates.some(({ selfSigned }) => selfSigned);
    if (method.kind === 'certificate' && !rooted) checkModelBytes(bundle, method.key.publicKey);
    else {
      const { times } = await verifyModelSignature(bundle, requirementOf(method, { trustRoot, certificates }));
      const stamps = method.kind !== 'certificate' && method.witnesses.timestampAuthorities.length > 0;
      assertTestimony(entriesOf(bundle), times, stamps);
    }
  } catch (error) {
    throw error instanceof MiraError ? notKept(error) : error;
  }
}

function entriesOf({ method }: ModelBundle): readonly LogEntry[] {
  return method.kind === 'certificate' ? [] : (method.bundle?.entries ?? []);
}

function requirementOf(method: ModelSigningMethod, { trustRoot, certificates }: Trusted): SignatureRequirement {
  if (method.kind === 'certificate') return { kind: 'certificate', trusted: certificates };
  if (method.kind === 'key') return { kind: 'key', key: method.key, trustRoot };
  return { kind: 'sigstore', trustRoot };
}
