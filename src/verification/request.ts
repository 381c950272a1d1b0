import type { Digest } from '../digest.ts';
import type { MiraError } from '../errors.ts';
import type { SignedFacts } from '../policy/judge.ts';
import type { EvidenceFiles } from '../storage/evidence-folder.ts';
import type { CertifiedIdentity } from './certified-identity.ts';
import type { Check } from './checks.ts';
import type { ControlFacts } from './controls.ts';
import type { IdentityRequirement } from './requirement.ts';
import type { ModelHasher, StatementKind, Statements } from './statement.ts';
import type { TrustRoot } from './trust-root.ts';

export interface VerificationRequest<K extends StatementKind> {
  readonly type: K;
  readonly identity: IdentityRequirement;
  readonly trustRoot: TrustRoot;
  /** A timestamp authority has to have stamped the signature, whatever a log says of its time. */
  readonly timestamped?: boolean;
  /** The model that the statement has to speak of. */
  readonly model?: ModelHasher;
  /** The samples that an evaluation has to follow from. */
  readonly samples?: EvidenceFiles;
  /** When an evaluation has to be valid still; without it `validUntil` is not looked at. */
  readonly validOn?: Date;
  /**
   * What counts: `null`, or why this does not; a bare sentence is about who signed (`E_SIGNER`). Asked only when
   * everything else holds.
   */
  readonly policy?: (facts: SignedFacts) => MiraError | string | null;
}

export type VerificationReport<K extends StatementKind> = VerifiedReport<K> | RefusedReport;

interface VerifiedReport<K extends StatementKind> {
  readonly verified: true;
  readonly checks: readonly Check[];
  readonly statement: Statements[K];
  readonly identity: CertifiedIdentity;
  /** What other attestations call this one. */
  readonly digest: Digest;
  readonly logIndex: string | null;
  /** What its own control says of its claims; `null` where there is none, or where nothing was recomputed. */
  readonly controls: ControlFacts | null;
  /** When it is first known to have existed: seconds since 1970. */
  readonly certifiedTime: number | null;
}

interface RefusedReport {
  readonly verified: false;
  readonly checks: readonly Check[];
  readonly statement: null;
  /** Who signed, where the signature itself held. */
  readonly identity: CertifiedIdentity | null;
}
