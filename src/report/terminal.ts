import type { ClaimVerdict } from '../gate/verdict.ts';
import { inOrderOfInterest } from './claim-table.ts';
import { verdictReason, verdictWord, waivedPhrase } from './phrases.ts';
import { plainText } from './text.ts';
import { formatChange, formatMargin, formatP, formatValue } from './values.ts';
import { wherePhrases } from './where.ts';

const MARKS = { regressed: '✗', inconclusive: '?', holds: '✓', new: '+' } as const;

/** The claims as aligned lines for a terminal. */
export function claimLines(claims: readonly ClaimVerdict[]): readonly string[] {
  const ordered = inOrderOfInterest(claims);
  const rows = ordered.map((claim) => [
    `${MARKS[claim.verdict]} ${plainText(claim.id)}${claim.advisory ? ' (advisory)' : ''}`,
    claim.verdict === 'new'
      ? formatValue(claim.candidate.value, claim.proportion)
      : `${formatValue(claim.baseline.value, claim.proportion)} → ${formatValue(claim.candidate.value, claim.proportion)}`,
    claim.delta === null ? '' : formatChange(claim),
    verdictWord(claim),
    notes(claim),
  ]);
  const lines = aligned(rows);
  return ordered.flatMap((claim, index) => {
    const where = wherePhrases(claim, plainText).map((phrase) => `      ${phrase}`);
    return [`  ${lines[index] ?? ''}`].concat(where);
  });
}

function notes(claim: ClaimVerdict): string {
  const parts = [
    claim.delta === null ? '' : `allowed ${formatMargin(claim)}`,
    verdictReason(claim),
    claim.verdict === 'regressed' && claim.pAdjusted !== null ? `p ${formatP(claim.pAdjusted)}` : '',
    claim.waived === null ? '' : `waived ${waivedPhrase(claim.waived, plainText)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}

/** `1 regressed, 1 can't be told.` */
export function countsLine(claims: readonly ClaimVerdict[]): string {
  const count = (verdict: ClaimVerdict['verdict']): number =>
    claims.filter((claim) => claim.verdict === verdict).length;
  const parts = [
    [count('regressed'), 'regressed'],
    [count('inconclusive'), "can't be told"],
    [count('holds'), 'hold'],
    [count('new'), 'new'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${number === 1 && word === 'hold' ? 'holds' : word}`);
  return said.length === 0 ? 'No claim.' : `${said.join(', ')}.`;
}
