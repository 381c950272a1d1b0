import * as v from 'valibot';
import { digestMap, statementOf, text, timestamp } from './fields.ts';
import { GATE_VERIFIER_ID, VSA_TYPE } from './uris.ts';

/** The gate's verdict as a SLSA verification summary (https://slsa.dev/verification_summary/v1; contracts.md §4). */

export const VERDICTS = ['holds', 'regressed', 'inconclusive', 'new'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REASONS = [
  'incomparable',
  'subset',
  'missing-samples',
  'no-samples',
  'claim-removed',
  'underpowered',
  'environment',
  'identity',
  'aggregate-only',
  'size-unsettled',
  'vacuous',
] as const;
export type Reason = (typeof REASONS)[number];

const gatePredicate = v.object({
  /** Other verifiers write summaries of other things under the same type (SLSA, "Verifying VSAs"). */
  verifier: v.object({ id: v.literal(GATE_VERIFIER_ID), version: v.object({ 'mira-attest': text }) }),
  timeVerified: timestamp,
  resourceUri: text,
  policy: v.object({ uri: v.nullable(text), digest: digestMap }),
  inputAttestations: v.array(v.object({ digest: digestMap })),
  verificationResult: v.picklist(['PASSED', 'FAILED']),
  verifiedLevels: v.array(v.picklist(['FAILED', 'MIRA_ALL_HOLD', 'MIRA_NO_REGRESSION_PROVEN'])),
  /** Extension member: the verdict per claim, which PASSED and FAILED cannot say. */
  miraVerdicts: v.array(
    v.object({
      claim: text,
      verdict: v.picklist(VERDICTS),
      reason: v.nullable(v.picklist(REASONS)),
      /** By what it does not fail the gate; only where something waives it. */
      waived: v.exactOptional(v.object({ digest: digestMap, until: text, reason: text, approver: text })),
    }),
  ),
});
export type GatePredicate = v.InferOutput<typeof gatePredicate>;

export const gateStatement = statementOf(VSA_TYPE, gatePredicate);
export type GateStatement = v.InferOutput<typeof gateStatement>;
