import type { RegressedRule } from '../../src/gate/question.ts';
import { RULES } from './gate-rounds.ts';
import { LARGE_LIMIT } from './large.ts';
import type { RoundsResult } from './rounds.ts';
import type { ExactCell, TablesResult } from './tables.ts';
import { ALPHA } from './verdict-regions.ts';
import type { Result } from './work.ts';

/** A rate of wrong answers that is higher than what is promised. */
export interface Excess {
  readonly where: string;
  readonly rate: number;
  readonly limit: number;
}

const STANDARD_ERRORS = 3;

/** Rounding to seven digits may go up. */
const ROUNDED = 1e-7;

/** What a rate of exactly α may look like after so many rounds: three standard errors more. */
export function drawnLimit(rounds: number): number {
  return ALPHA + STANDARD_ERRORS * Math.sqrt((ALPHA * (1 - ALPHA)) / rounds);
}

/** Chances of a wrong answer in a cell of pairs; 0 where that answer is not wrong. */
export function wrongIn(cell: ExactCell): {
  readonly holds: number;
  readonly regressed: Readonly<Record<RegressedRule, number>>;
} {
  const lostMargin = cell.difference <= -cell.margin + ROUNDED;
  const withinMargin = cell.difference >= -cell.margin - ROUNDED;
  return {
    holds: lostMargin ? cell.holds : 0,
    regressed: {
      'any-loss': cell.difference >= 0 ? cell.regressed['any-loss'] : 0,
      'beyond-margin': withinMargin ? cell.regressed['beyond-margin'] : 0,
    },
  };
}

/** Every rate of wrong answers that is above its limit; what is enumerated has no Monte-Carlo error. */
export function excesses(results: readonly Result[]): readonly Excess[] {
  return results.flatMap(ratesOf).filter(({ rate, limit }) => !(rate <= limit + ROUNDED));
}

function ratesOf(result: Result): readonly Excess[] {
  if (result.kind === 'tables') return tableRates(result);
  if (result.kind === 'rounds') return drawnRates(result);
  const { n, margin, falseHolds } = result;
  return [{ where: `false holds, n = ${n}, margin ${margin}`, rate: falseHolds, limit: LARGE_LIMIT }];
}

function tableRates({ n, margin, size, cells }: TablesResult): readonly Excess[] {
  const at = `n = ${n}, margin ${margin}`;
  const sizes =
    size === null
      ? []
      : ([
          ['false holds', size.largest.falseHolds],
          ['false regressed (any-loss)', size.largest.falseRegressed],
          ['false regressed (beyond-margin)', size.largest.falseBeyond],
        ] as const);
  const rates = cells.flatMap((cell) => {
    const wrong = wrongIn(cell);
    const truth = `${at}, ψ = ${cell.discordance}, Δ = ${cell.difference}`;
    return [
      [`false holds, ${truth}`, wrong.holds] as const,
      ...RULES.map((rule) => [`false regressed (${rule}), ${truth}`, wrong.regressed[rule]] as const),
    ];
  });
  return [...sizes.map(([name, rate]) => [`${name}, ${at}, any ψ`, rate] as const), ...rates].map(([where, rate]) => ({
    where,
    rate,
    limit: ALPHA,
  }));
}

function drawnRates(result: RoundsResult): readonly Excess[] {
  const limit = drawnLimit(result.rounds);
  const truth = `${result.of}, n = ${result.n}, margin ${result.margin}, Δ = ${result.difference}`;
  return RULES.flatMap((rule) => [
    { where: `false holds (${rule}), ${truth}`, rate: result.rates[rule].falseHolds, limit },
    { where: `false regressed (${rule}), ${truth}`, rate: result.rates[rule].falseRegressed, limit },
  ]);
}
