import type { ErrorCode } from '../error-codes.ts';

/** Something about the rules themselves that people have to know, beside the verdicts. */
export interface Finding {
  readonly code: FindingCode;
  /** The claim that it concerns; `null`: the gate or the signers. */
  readonly claim: string | null;
  /** In words; it holds foreign text. */
  readonly what: string;
}

export type FindingCode = Extract<ErrorCode, 'E_POLICY_WEAKENED' | 'E_WAIVER_EXPIRED'>;
