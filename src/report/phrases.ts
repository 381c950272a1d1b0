import type { ClaimVerdict } from '../gate/verdict.ts';
import { formatCount } from './text.ts';
import { formatChange, formatLoss, formatMargin, formatValue } from './values.ts';

/** The verdicts in plain words, for every place that shows them. */

export const MARKS = { regressed: '❌', inconclusive: '❔', holds: '✅', new: '🆕' } as const;

/** One or two words. */
export function verdictWord(claim: ClaimVerdict): string {
  return claim.verdict === 'inconclusive' ? "can't tell" : claim.verdict;
}

/** Why, in a few words: the counts, what is allowed, what could be seen, what would settle it. */
export function verdictReason(claim: ClaimVerdict): string {
  const parts = [
    claim.detail ?? '',
    countsPhrase(claim),
    lossPhrase(claim),
    detectablePhrase(claim),
    neededPhrase(claim),
    anchorPhrase(claim),
    floorPhrase(claim),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** What is said where there are no pairs to count. */
const UNCOUNTED: Readonly<Partial<Record<ClaimVerdict['method'], string>>> = {
  none: '',
  'estimate-z': '',
  identity: 'the same measurement as the baseline',
  deterministic: 'declared to come out the same whenever it is measured',
};

/** `60 lost, 12 gained of 1,266`, for single outcomes. */
function countsPhrase(claim: ClaimVerdict): string {
  if (claim.verdict === 'new') return `${formatCount(claim.n)} samples`;
  const known = UNCOUNTED[claim.method];
  if (known !== undefined) return known;
  if (claim.method === 'newcombe' || claim.method === 'welch-t') {
    return `different samples on both sides, at least ${formatCount(claim.n)}`;
  }
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

/** What could have been seen: of an open claim, and of one that is at its ceiling. */
function detectablePhrase(claim: ClaimVerdict): string {
  if (claim.detectable === null || claim.method === 'identity') return '';
  const loss = formatLoss(claim.detectable, claim.proportion);
  if (claim.ceiling) return `at its ceiling: a loss of ${loss} would be seen`;
  return claim.verdict === 'inconclusive' ? `a loss of ${loss} would have been seen` : '';
}

function neededPhrase(claim: ClaimVerdict): string {
  // where samples are missing, those are what would settle it
  if (claim.method === 'none' || claim.reason === 'missing-samples' || claim.reason === 'subset') return '';
  const open = claim.verdict === 'inconclusive';
  if (!open && claim.reason !== 'size-unsettled') return '';
  if (claim.needed !== null) {
    return `about ${formatCount(claim.needed)} samples would settle ${open ? 'it' : 'that'}`;
  }
  return claim.detectable !== null && claim.missing === 0 && claim.reason !== 'aggregate-only'
    ? 'too close to the allowed loss to be settled by samples'
    : '';
}

/** The same claim next to the anchor, whatever the baseline shows. */
function anchorPhrase({ anchor, proportion }: ClaimVerdict): string {
  if (anchor === null) return '';
  const word = anchor.verdict === 'inconclusive' ? "can't tell" : anchor.verdict;
  // a tag is foreign text, and this stands in Markdown; one that could mean something there is named elsewhere
  const since = /^[\w.+-]+$/u.test(anchor.label) ? `since the anchor ${anchor.label}` : 'since the anchor';
  if (anchor.delta === null) return `${since} ${word}`;
  const change = formatChange({ ...anchor, proportion });
  return `${since} ${change}, ${formatMargin({ ...anchor, proportion })} allowed: ${word}`;
}

function floorPhrase({ floor, proportion }: ClaimVerdict): string {
  if (floor === null) return '';
  const word = floor.verdict === 'inconclusive' ? "can't tell" : floor.verdict === 'holds' ? 'kept' : 'broken';
  return `floor ${formatValue(floor.value, proportion)}: ${word}`;
}

/** @param shown how foreign text is made harmless where this is read */
export function waivedPhrase(waived: NonNullable<ClaimVerdict['waived']>, shown: (text: string) => string): string {
  return `until ${waived.until} by ${shown(waived.approver)}: ${shown(waived.reason)}`;
}
