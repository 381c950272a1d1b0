import { inOrderOfInterest } from './claim-table.ts';
import type { LossSlice, Where } from '../gate/losses.ts';
import type { ClaimVerdict } from '../gate/verdict.ts';
import { codeSpan, formatCount } from './text.ts';

/** Where a claim got worse, in words. It explains a verdict and is none. */

/** How many slices are told of a claim; the JSON has all. */
const SHOWN_SLICES = 3;
const SHOWN_CLAIMS = 10;

/**
 * `53 of the 60 losses are in lang=ca, 57 of 1,266 samples`, of a claim that got worse or may have.
 *
 * @param shown how foreign text is made harmless where this is read
 */
export function wherePhrases(claim: ClaimVerdict, shown: (text: string) => string): readonly string[] {
  const { where, verdict } = claim;
  if (where === null || (verdict !== 'regressed' && verdict !== 'inconclusive')) return [];
  return where.slices.slice(0, SHOWN_SLICES).map((slice) => phrase(where, slice, shown));
}

function phrase({ n, lost }: Where, slice: LossSlice, shown: (text: string) => string): string {
  const all = slice.lost === lost;
  const losses = all
    ? `all ${formatCount(lost)} losses`
    : `${formatCount(slice.lost)} of the ${formatCount(lost)} losses`;
  const samples = `${formatCount(slice.n)} of ${formatCount(n)} samples`;
  return `${losses} are in ${shown(`${slice.name}=${slice.value}`)}, ${samples}`;
}

/** The same as a list in Markdown; `null` where nothing is known. */
export function whereMarkdown(claims: readonly ClaimVerdict[]): string | null {
  const lines = inOrderOfInterest(claims)
    .map((claim) => ({ claim, phrases: wherePhrases(claim, codeSpan) }))
    .filter(({ phrases }) => phrases.length > 0)
    .slice(0, SHOWN_CLAIMS)
    .flatMap(({ claim, phrases }) => phrases.map((text) => `- ${codeSpan(claim.id)}: ${text}`));
  return lines.length === 0 ? null : ['**Where it got worse:**', '', ...lines].join('\n');
}
