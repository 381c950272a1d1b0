import { dirname } from 'node:path';
import { succeed } from './execute.ts';
import { GO_PROGRAMS, goPeer } from './go-peer.ts';
import { offline, SIGNS_NOTHING, type VerifierTool } from './verifier-tools.ts';

/** Is this bundle a statement on this file, signed with this key? */
export interface KeyQuestion {
  readonly bundle: string;
  readonly artifact: string;
  readonly predicateType: string;
  /** PEM. */
  readonly publicKey: string;
  /** The instance in whose log it has to be. */
  readonly trustedRoot: string;
}

function cosignWithKey(name: string, trust: (question: KeyQuestion) => readonly string[]): VerifierTool<KeyQuestion> {
  return {
    name,
    version: GO_PROGRAMS.cosign.version,
    signs: '',
    verify: async (question) =>
      offline(await goPeer(GO_PROGRAMS.cosign), [
        'verify-blob-attestation',
        `--key=${question.publicKey}`,
        `--bundle=${question.bundle}`,
        `--type=${question.predicateType}`,
        ...trust(question),
        question.artifact,
      ]),
  };
}

export const cosignKey = cosignWithKey('cosign verify-blob-attestation --key', ({ trustedRoot }) => [
  `--trusted-root=${trustedRoot}`,
]);

export const cosignKeyAlone = cosignWithKey('cosign verify-blob-attestation --key --insecure-ignore-tlog', () => [
  '--insecure-ignore-tlog',
]);

/** Did the gate of this resource pass for this digest (SLSA verification summary, a bare DSSE envelope)? */
export interface SummaryQuestion {
  readonly envelope: string;
  readonly subject: string;
  readonly verifier: string;
  readonly resource: string;
  readonly publicKey: string;
}

export const slsaVerifier: VerifierTool<SummaryQuestion> = {
  name: 'slsa-verifier verify-vsa',
  version: GO_PROGRAMS.slsaVerifier.version,
  signs: SIGNS_NOTHING,
  verify: async ({ envelope, subject, verifier, resource, publicKey }) =>
    offline(await goPeer(GO_PROGRAMS.slsaVerifier), [
      'verify-vsa',
      `--subject-digest=${subject}`,
      `--attestation-path=${envelope}`,
      `--verifier-id=${verifier}`,
      `--resource-uri=${resource}`,
      `--public-key-path=${publicKey}`,
    ]),
};

/** Signs statements with a key the way cosign does; its keys are in a format of its own, made of the PEM. */
export interface CosignSigning {
  /** P-256, PEM. */
  readonly privateKey: string;
  readonly statement: string;
  readonly signingConfig: string;
  readonly trustedRoot: string | null;
  /** Where the bundle is written. */
  readonly bundle: string;
}

export async function cosignSignWithKey(request: CosignSigning): Promise<void> {
  const cosign = await goPeer(GO_PROGRAMS.cosign);
  const options = { cwd: dirname(request.bundle), env: { ...process.env, COSIGN_PASSWORD: 'cosign' } };
  const imported = `${request.bundle}.imported`;
  await succeed(
    cosign,
    ['import-key-pair', `--key=${request.privateKey}`, `--output-key-prefix=${imported}`, '--yes'],
    options,
  );
  const trust = request.trustedRoot === null ? [] : [`--trusted-root=${request.trustedRoot}`];
  await succeed(
    cosign,
    [
      'attest-blob',
      `--statement=${request.statement}`,
      `--signing-config=${request.signingConfig}`,
      ...trust,
      `--key=${imported}.key`,
      `--bundle=${request.bundle}`,
      '--yes',
    ],
    options,
  );
}
