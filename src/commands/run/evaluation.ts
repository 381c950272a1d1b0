import type { Digest } from '../../digest.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { SignedBundle } from '../../signing/signer.ts';
import type { Claim, EvaluationPredicate } from '../../statements/evaluation.ts';
import type { SignerFacts } from '../../report/report.ts';
import type { CertifiedIdentity } from '../../verification/certified-identity.ts';
import type { VerifiedEvaluation } from './baseline.ts';
import type { PartsOf } from './view.ts';

/** What this run measured, or what it took over from a verified earlier measurement. */
export interface Evaluation {
  readonly claims: readonly Claim[];
  /** What it states: of this run, or of the one whose rows it takes over. */
  readonly predicate: EvaluationPredicate;
  /** Whole, whatever of them is published: the gate judges what was measured. */
  rows(): AsyncIterable<Sample>;
  /** What of the rows may be shown. */
  readonly parts: PartsOf;
  /** DSSE digest of the signed evaluation; `null` for an unsigned one. */
  readonly digest: Digest | null;
  readonly bundle: SignedBundle | null;
  /** Who signed it in this run, by the certificate: a called workflow is not the one that was triggered. */
  readonly signer: SignerFacts | null;
  /** The same, whole. */
  readonly identity: CertifiedIdentity | null;
  /** When it was signed, where somebody vouches for that: seconds since 1970. */
  readonly certifiedTime: number | null;
  /** `null` when the run measured itself. */
  readonly reused: { readonly from: 'baseline' | 'cache'; readonly evaluation: VerifiedEvaluation } | null;
  /** Paths of the files that belong to the evaluation, to be stored together. */
  readonly files: readonly string[];
}
