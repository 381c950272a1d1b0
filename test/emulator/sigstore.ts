import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import { startFulcio, type Fulcio } from './fulcio.ts';
import { Rekor } from './rekor.ts';
import type { Clock } from './clock.ts';
import type { Route } from './http.ts';
import type { Claims } from './jwt.ts';
import type { Oidc } from './oidc.ts';
import type { EmulatorUrls } from './server.ts';

export interface Sigstore {
  readonly rekor: Rekor;
  /** A `TrustedRoot` message as JSON that makes verifiers accept what was signed here, and nothing else. */
  trustedRoot(): object;
  /** Signs as any workflow, through Fulcio and Rekor: a bundle as JSON. For baselines, forged ones included. */
  sign(claims: Claims, payload: string | Uint8Array, payloadType?: string): Promise<object>;
  routes(): Route[];
}

export interface SigstoreParts {
  readonly clock: Clock;
  readonly oidc: Oidc;
  readonly urls: EmulatorUrls;
}

export async function startSigstore({ clock, oidc, urls }: SigstoreParts): Promise<Sigstore> {
  const fulcio = await startFulcio(clock, oidc);
  const rekor = new Rekor(clock);
  const start = new Date(clock.now().getTime() - 60_000);
  return {
    rekor,
    trustedRoot: () => trustedRoot(fulcio, rekor, start),
    sign: async (claims, payload, payloadType = 'application/vnd.in-toto+json') => {
      const identityProvider = { getToken: async () => Promise.resolve(oidc.token(claims)) };
      const limits = { timeout: 10_000, retry: 0 };
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: urls.api, identityProvider, ...limits }),
        witnesses: [new RekorWitness({ rekorBaseURL: urls.api, entryType: 'dsse', fetchOnConflict: true, ...limits })],
      });
      return bundleToJSON(await builder.create({ data: Buffer.from(payload), type: payloadType }));
    },
    routes: () => [...fulcio.routes, ...rekor.routes()],
  };
}

function trustedRoot(fulcio: Fulcio, rekor: Rekor, start: Date): object {
  const validFor = { start: start.toISOString() };
  const log = (baseUrl: string, key: Uint8Array, keyId: Uint8Array): object => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(key), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: base64(keyId) },
  });
  const { rootCertificate } = fulcio.ca;
  const { logID } = fulcio.ctLog;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(rekor.baseUrl, rekor.publicKey, rekor.logId)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.emulator.test',
        certChain: { certificates: [{ rawBytes: base64(viewOf(rootCertificate)) }] },
        validFor,
      },
    ],
    ctlogs: [log('https://ctfe.emulator.test', fulcio.ctLog.publicKey, viewOf(logID))],
    timestampAuthorities: [],
  };
}

function viewOf(view: ArrayBufferView<ArrayBuffer>): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
