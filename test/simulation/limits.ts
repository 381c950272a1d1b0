import type { RegressedRule } from '../../src/gate/question.ts';
import { RULES } from './gate-rounds.ts';
import { LARGE_LIMIT } from './large.ts';
import { SHAPES } from './rounds.ts';
import type { ExactCell } from './tables.ts';
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
  const { n, margin } = result;
  const at = `n = ${n}, margin ${margin}`;
  switch (result.kind) {
    case 'large':
      return [{ where: `false holds, ${at}`, rate: result.falseHolds, limit: LARGE_LIMIT }];
    case 'tables': {
      const sizes =
        result.size === null
          ? []
          : ([
              ['false holds', result.size.largest.falseHolds],
              ['false regressed (any-loss)', result.size.largest.falseRegressed],
              ['false regressed (beyond-margin)', result.size.largest.falseBeyond],
            ] as const);
      return [
        ...sizes.map(([name, rate]) => ({ where: `${name}, ${at}, any ψ`, rate, limit: ALPHA })),
        ...result.cells.flatMap((cell) => {
          const wrong = wrongIn(cell);
          const truth = `${at}, ψ = ${cell.discordance}, Δ = ${cell.difference}`;
          return [
            { where: `false holds, ${truth}`, rate: wrong.holds, limit: ALPHA },
            ...RULES.map((rule) => ({
              where: `false regressed (${rule}), ${truth}`,
              rate: wrong.regressed[rule],
              limit: ALPHA,
            })),
          ];
        }),
      ];
    }
    case 'rounds': {
      const { known = 0 } = SHAPES.find(({ name }) => name === result.of) ?? {};
      const limit = Math.max(drawnLimit(result.rounds), known);
      const truth = `${result.of}, ${at}, Δ = ${result.difference}`;
      return RULES.flatMap((rule) => [
        { where: `false holds (${rule}), ${truth}`, rate: result.rates[rule].falseHolds, limit },
        { where: `false regressed (${rule}), ${truth}`, rate: result.rates[rule].falseRegressed, limit },
      ]);
    }
  }
}
