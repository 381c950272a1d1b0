import { succeed } from './execute.ts';
import { pythonEnvironment } from './python-peer.ts';
import { offline, type Certified, type VerifierTool } from './verifier-tools.ts';

/** model_signing does not declare pyOpenSSL, without which it does not start. */
export const MODEL_SIGNING = ['model-signing==1.1.1', 'pyOpenSSL==26.4.0'] as const;

/** Is this the model that was signed, and by whom? */
export interface ModelQuestion {
  readonly model: string;
  readonly signature: string;
  readonly signer: { readonly key: string } | (Certified & { readonly clientConfig: string });
}

/** Here with the whole of `mira run`; models of all shapes are tried in `model-signing.test.ts`. */
export function modelSigning(method: 'key' | 'sigstore'): VerifierTool<ModelQuestion> {
  return {
    name: `model_signing verify ${method} (Python)`,
    version: 'v1.1.1',
    signs: '',
    verify: async ({ model, signature, signer }) =>
      offline(await pythonEnvironment(MODEL_SIGNING), [
        '-m',
        'model_signing',
        'verify',
        method,
        model,
        '--signature',
        signature,
        ...('key' in signer
          ? ['--public_key', signer.key]
          : [
              '--trust_config',
              signer.clientConfig,
              '--identity',
              signer.identity,
              '--identity_provider',
              signer.issuer,
            ]),
      ]),
  };
}

/** Signs a model the way model_signing does. */
export async function modelSigningSign(method: 'key' | 'sigstore', args: readonly string[]): Promise<void> {
  await succeed(await pythonEnvironment(MODEL_SIGNING), ['-m', 'model_signing', 'sign', method, ...args]);
}
