import { canonicalJson } from '../json.ts';
import type { ModelStatement } from '../model/oms.ts';
import { PAYLOAD_TYPE } from '../statements/uris.ts';
import { bundleText } from './bundle-json.ts';
import { signedBytes } from './content.ts';
import type { SigningKey } from './key.ts';
import { signStatement, signWithKey, type SigningMethod } from './signer.ts';

/** How a model is signed (OMS v1.0 §4.1). */
export type ModelSigningMethod =
  | SigningMethod
  | {
      readonly kind: 'certificate';
      readonly key: SigningKey;
      /** DER, the certificate of the key first, the root left out. */
      readonly chain: readonly Uint8Array[];
    };

/**
 * The signature of a model as OpenSSF Model Signing writes it: a Sigstore bundle v0.3, one line of JSON and a newline.
 *
 * @throws MiraError E_OIDC, E_FULCIO, E_REKOR, E_TSA
 */
export async function signModelStatement(statement: ModelStatement, method: ModelSigningMethod): Promise<string> {
  if (method.kind === 'keyless') return (await signStatement(statement, method)).json;
  if (method.kind === 'key') return (await signStatement(statement, { ...method, hint: 'pem' })).json;
  const content = {
    kind: 'envelope',
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(canonicalJson(statement)),
  } as const;
  const certificates = method.chain.map((der) => ({ rawBytes: Buffer.from(der).toString('base64') }));
  return bundleText({
    content,
    signature: signWithKey(signedBytes(content), method.key.privateKey),
    signer: { x509CertificateChain: { certificates } },
    testimony: { entries: [], timestamps: [] },
  });
}
