import type { ClaimVerdict } from '../gate/verdict.ts';
import { formatCount } from './text.ts';
import { formatMargin } from './values.ts';

/** The verdicts in plain words, for every place that shows them. */

export const MARKS = { regressed: '❌', inconclusive: '❔', holds: '✅', new: '🆕' } as const;

/** One or two words. */
export function verdictWord(claim: ClaimVerdict): string {
  return claim.verdict === 'inconclusive' ? "can't tell" : claim.verdict;
}

/** Why, in a few words: the counts, what is allowed, what would settle it. */
export function verdictReason(claim: ClaimVerdict): string {
  const parts = [claim.detail ?? '', countsPhrase(claim), lossPhrase(claim), neededPhrase(claim)];
  return parts.filter((part) => part !== '').join('; ');
}

/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim: ClaimVerdict): string {
  if (claim.verdict === 'new') return `${formatCount(claim.n)} samples`;
  if (claim.method === 'none') return '';
  if (claim.method === 'identity') return 'the same measurement as the baseline';
  if (claim.lost === 0 && claim.gained === 0) return `the same on all ${formatCount(claim.n)}`;
  const lost = claim.lost === 0 ? 'none lost' : `${formatCount(claim.lost)} lost`;
  const gained = claim.gained === 0 ? 'none gained' : `${formatCount(claim.gained)} gained`;
  return `${lost}, ${gained} of ${formatCount(claim.n)}`;
}

function lossPhrase(claim: ClaimVerdict): string {
  if (claim.verdict === 'holds' && claim.lossProven) return 'a small loss is proven, within what is allowed';
  if (claim.reason !== 'size-unsettled') return '';
  return `a loss is proven; it may still lie within the ${formatMargin(claim)} allowed`;
}

function neededPhrase(claim: ClaimVerdict): string {
  // where samples are missing, those are what would settle it
  if (claim.method === 'none' || claim.reason === 'missing-samples' || claim.reason === 'subset') return '';
  const open = claim.verdict === 'inconclusive';
  if (!open && claim.reason !== 'size-unsettled') return '';
  if (claim.needed !== null) {
    return `about ${formatCount(claim.needed)} samples would settle ${open ? 'it' : 'that'}`;
  }
  return claim.method === 'mcnemar-exact' && claim.missing === 0
    ? 'too close to the allowed loss to be settled by samples'
    : '';
}
