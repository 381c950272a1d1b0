import type { ClaimVerdict } from '../gate/verdict.ts';
import { MARKS, verdictReason, verdictWord, waivedPhrase } from './phrases.ts';
import { tableSpan } from './text.ts';
import { formatChange, formatMargin, formatValue } from './values.ts';

/** Regressed first, the largest loss on top, then what cannot be told, then new and holding claims. */
export function inOrderOfInterest(claims: readonly ClaimVerdict[]): readonly ClaimVerdict[] {
  return claims
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => rank(a.claim) - rank(b.claim) || gain(a.claim) - gain(b.claim) || a.index - b.index)
    .map(({ claim }) => claim);
}

function rank(claim: ClaimVerdict): number {
  const order = ['regressed', 'inconclusive', 'new', 'holds'].indexOf(claim.verdict);
  return order * 2 + Number(claim.advisory);
}

/** The change for the better in units of what is allowed, so that claims of different metrics can be ordered. */
function gain(claim: ClaimVerdict): number {
  if (claim.delta === null || claim.verdict !== 'regressed') return 0;
  return ((claim.direction === 'higher' ? 1 : -1) * claim.delta) / claim.margin;
}

function waivedCell({ waived }: ClaimVerdict): string {
  return waived === null ? '' : `; **waived** – ${waivedPhrase(waived, tableSpan)}`;
}

/** The claims as a Markdown table: before, here, change, verdict. */
export function claimTable(claims: readonly ClaimVerdict[], baseline: string | null): string {
  const head = ['claim', baseline === null ? 'before' : tableSpan(baseline), 'here', 'change', ''];
  const rows = claims.map((claim) => {
    const here = formatValue(claim.candidate.value, claim.proportion);
    const word = verdictWord(claim);
    const bold = claim.verdict === 'regressed';
    const reason = verdictReason(claim);
    return [
      `${tableSpan(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
      formatValue(claim.baseline.value, claim.proportion),
      bold ? `**${here}**` : here,
      claim.delta === null ? '–' : `${formatChange(claim)}, ${formatMargin(claim)} allowed`,
      `${MARKS[claim.verdict]} ${bold ? `**${word}**` : word}${reason === '' ? '' : ` – ${reason}`}${waivedCell(claim)}`,
    ];
  });
  return [head, ['---', '--:', '--:', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
