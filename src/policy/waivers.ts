import type { Digest } from '../digest.ts';
import type { ClaimVerdict } from '../gate/verdict.ts';
import { jsonDigest } from '../json.ts';
import type { Reason } from '../statements/gate.ts';
import type { Finding } from './finding.ts';
import type { Waiver } from './waiver.ts';

/** By which waiver a verdict does not fail the gate. */
export interface Waived extends Pick<Waiver, 'until' | 'reason' | 'approver'> {
  /** SHA-256 of the canonical JSON of the waiver. */
  readonly digest: Digest;
}

/** What waivers are held against. */
export interface WaiverSetting {
  /** The day in UTC: `2026-11-25`. */
  readonly today: string;
  /** What a waiver may be bound to: this model's root, the baseline's evaluation. */
  readonly digests: ReadonlySet<string>;
}

export interface AfterWaivers {
  readonly claims: readonly ClaimVerdict[];
  readonly findings: readonly Finding[];
  /** Waivers that were approved for something else, in words. */
  readonly notes: readonly string[];
}

/**
 * Puts waivers on the verdicts that they speak of. A verdict stays what it is: waived, it does not fail the gate. What is
 * missing or was not measured cannot be waived, since nobody knows what that would be.
 */
export function applyWaivers(
  claims: readonly ClaimVerdict[],
  waivers: readonly Waiver[],
  { today, digests }: WaiverSetting,
): AfterWaivers {
  const valid = waivers.filter(({ until }) => today <= until);
  const bound = ({ digest }: Waiver): boolean => digest === undefined || digests.has(digest);
  const waivedIds = new Set<string>();
  const after = claims.map((claim) => {
    const waiver = valid.find((one) => one.claim === claim.id && bound(one));
    if (waiver === undefined || !isWaivable(claim)) return claim;
    waivedIds.add(claim.id);
    const { until, reason, approver } = waiver;
    return { ...claim, waived: { until, reason, approver, digest: waiverDigest(waiver) } };
  });
  return {
    claims: after,
    findings: waivers
      .filter(({ until }) => until < today)
      .map(({ claim, until, approver }) => ({
        code: 'E_WAIVER_EXPIRED',
        claim,
        what: `the waiver that ${approver} approved ended on ${until}`,
      })),
    notes: valid
      .filter((waiver) => !bound(waiver) && !waivedIds.has(waiver.claim))
      .map(({ claim }) => `the waiver of ${claim} was approved for another model or baseline, and does not count here`),
  };
}

function waiverDigest({ claim, until, reason, approver, digest }: Waiver): Digest {
  return jsonDigest({ claim, until, reason, approver, ...(digest === undefined ? {} : { digest }) });
}

/** Samples that are missing are none of these: leaving out what went wrong must not pass. */
const WAIVABLE: ReadonlySet<Reason | null> = new Set([
  null,
  'incomparable',
  'claim-removed',
  'underpowered',
  'environment',
  'aggregate-only',
  'size-unsettled',
]);

function isWaivable({ verdict, reason, advisory }: ClaimVerdict): boolean {
  return !advisory && (verdict === 'regressed' || verdict === 'inconclusive') && WAIVABLE.has(reason);
}
