import * as v from 'valibot';
import { isDigest } from '../digest.ts';

/** Somebody's word that a claim may fail until a day, for a stated reason. */
export interface Waiver {
  /** The id of one claim; patterns are not allowed. */
  readonly claim: string;
  /** The last day on which it counts, in UTC: `2026-12-31`. */
  readonly until: string;
  readonly reason: string;
  readonly approver: string;
  /**
   * What it was approved for: the root digest of a model, or the digest of the baseline's evaluation. Without it any loss of
   * the claim is waived until that day.
   */
  readonly digest?: string;
}

const text = v.pipe(
  v.string(),
  v.check((words) => words.trim() !== '', 'must not be empty'),
);
const day = v.pipe(
  v.string(),
  v.check((date) => isDay(date), 'must be a day such as 2026-12-31'),
);
const digest = v.pipe(
  v.string(),
  v.check((hex) => isDigest(hex), 'must be a digest: sha256: and 64 hex digits'),
);

function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A waiver as it is written in `mira.yml`, and as it stands in the content of a signed plan. */
export const waiverSchema = v.strictObject({
  claim: v.pipe(text, v.description('The id of one claim, without *.')),
  until: v.pipe(day, v.description('The last day on which it counts, in UTC.')),
  reason: v.pipe(text, v.description('Why; shown wherever the verdict is.')),
  approver: v.pipe(text, v.description('Who said so; shown wherever the verdict is.')),
  digest: v.exactOptional(
    v.pipe(digest, v.description("What it was approved for: a model's root digest, or the digest of the baseline.")),
  ),
});
