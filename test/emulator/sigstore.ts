import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import { startFulcio, type Fulcio } from './fulcio.ts';
import { Rekor } from './rekor.ts';
import { RekorV2 } from './rekor-v2.ts';
import { startTimestampAuthority, type TimestampAuthority } from './timestamp-authority.ts';
import type { Clock } from './clock.ts';
import { route, type Route } from './http.ts';
import type { Claims } from './jwt.ts';
import type { Oidc } from './oidc.ts';
import type { EmulatorUrls } from './server.ts';

export interface Sigstore {
  readonly rekor: Rekor;
  readonly rekorV2: RekorV2;
  /** A `TrustedRoot` message as JSON that makes verifiers accept what was signed here, and nothing else. */
  trustedRoot(): object;
  /** The same of an instance without logs, as GitHub's for private repositories; its Fulcio lies at `/private`. */
  privateRoot(): Promise<object>;
  /** Signs as any workflow, through Fulcio and Rekor: a bundle as JSON. For baselines, forged ones included. */
  sign(claims: Claims, payload: string | Uint8Array, payloadType?: string): Promise<object>;
  routes(): Route[];
}

const PRIVATE = '/private';
const P256 = 'PKIX_ECDSA_P256_SHA_256';

export interface SigstoreParts {
  readonly clock: Clock;
  readonly oidc: Oidc;
  readonly urls: EmulatorUrls;
}

export async function startSigstore({ clock, oidc, urls }: SigstoreParts): Promise<Sigstore> {
  const fulcio = await startFulcio(clock, oidc);
  const rekor = new Rekor(clock);
  const rekorV2 = new RekorV2();
  const authority = await startTimestampAuthority(clock);
  const start = new Date(clock.now().getTime() - 60_000);
  let second: Promise<Fulcio> | null = null;
  // few tests need it, and its certificates take long to make
  const privateFulcio = async (): Promise<Fulcio> => (second ??= startFulcio(clock, oidc, 'unlogged'));
  return {
    rekor,
    rekorV2,
    trustedRoot: () => trustedRoot(fulcio, [rekor, rekorV2], authority, start),
    privateRoot: async () => ({ ...trustedRoot(await privateFulcio(), [], authority, start), ctlogs: [] }),
    sign: async (claims, payload, payloadType = 'application/vnd.in-toto+json') => {
      const identityProvider = { getToken: async () => Promise.resolve(oidc.token(claims)) };
      const limits = { timeout: 10_000, retry: 0 };
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: urls.api, identityProvider, ...limits }),
        witnesses: [new RekorWitness({ rekorBaseURL: urls.api, entryType: 'dsse', fetchOnConflict: true, ...limits })],
      });
      return bundleToJSON(await builder.create({ data: Buffer.from(payload), type: payloadType }));
    },
    routes: () => [
      route('POST /api/v2/signingCert', async (request) => fulcio.issue(request)),
      route(`POST ${PRIVATE}/api/v2/signingCert`, async (request) => (await privateFulcio()).issue(request)),
      ...rekor.routes(),
      ...rekorV2.routes(),
      ...authority.routes,
    ],
  };
}

function trustedRoot(
  fulcio: Fulcio,
  logs: readonly (Rekor | RekorV2)[],
  authority: TimestampAuthority,
  start: Date,
): object {
  const validFor = { start: start.toISOString() };
  const log = (baseUrl: string, key: Uint8Array, keyId: Uint8Array, keyDetails = P256): object => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(key), keyDetails, validFor },
    logId: { keyId: base64(keyId) },
  });
  const { rootCertificate } = fulcio.ca;
  const { logID } = fulcio.ctLog;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: logs.map((known) =>
      log(known.baseUrl, known.publicKey, known.logId, known instanceof Rekor ? P256 : 'PKIX_ED25519'),
    ),
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.emulator.test',
        certChain: { certificates: [{ rawBytes: base64(viewOf(rootCertificate)) }] },
        validFor,
      },
    ],
    ctlogs: [log('https://ctfe.emulator.test', fulcio.ctLog.publicKey, viewOf(logID))],
    timestampAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'tsa' },
        uri: 'https://tsa.emulator.test',
        certChain: { certificates: authority.chain.map((der) => ({ rawBytes: base64(der) })) },
        validFor,
      },
    ],
  };
}

function viewOf(view: ArrayBufferView<ArrayBuffer>): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
