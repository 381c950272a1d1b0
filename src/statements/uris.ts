/** Every type URI of the project, in one place (design.md §5). */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const EVALUATION_TYPE = 'https://mira-attest.github.io/evaluation/v1';
export const PLAN_TYPE = 'https://mira-attest.github.io/plan/v1';
export const ATTEMPT_TYPE = 'https://mira-attest.github.io/attempt/v1';
/** By which one signer lets another go on. */
export const HANDOVER_TYPE = 'https://mira-attest.github.io/handover/v1';
export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
export const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
/** What model_signing 0.2 wrote: the files as subjects. Verified, never written. */
export const MODEL_DIGESTS_TYPE = 'https://model_signing/Digests/v0.1';
export const GATE_VERIFIER_ID = 'https://mira-attest.github.io/gate/v1';
