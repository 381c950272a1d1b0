import { Moments } from '../claims/moments.ts';
import { exactNonInferiority, mcnemarExact, studentTCdf, studentTQuantile, tangoInterval } from '../stats/index.ts';
import type { Outcomes, PairTable } from './table.ts';

export type Method = 'mcnemar-exact' | 'paired-t';

/** The two tests on one set of pairs. Differences are sign-normalised: more is better. */
export interface Tested {
  readonly method: Method;
  readonly n: number;
  readonly delta: number;
  /** Limits of the 1 − 2α interval of the difference. */
  readonly lower: number;
  readonly upper: number;
  /** One-sided p of "it did not decline"; `null` where the data cannot give one. */
  readonly pDecline: number | null;
  /** One-sided p of "it lost at least the margin"; `null` where the data cannot give one. */
  readonly pNotWorse: number | null;
}

export interface TestTerms {
  readonly margin: number;
  readonly alpha: number;
  /** Single outcomes of 0 and 1 on both sides. */
  readonly binary: boolean;
  readonly bounded: boolean;
}

/**
 * Paired tests of decline and of non-inferiority: for single outcomes of 0 and 1 McNemar's exact test and the exact
 * unconditional test, shown with Tango's score interval; otherwise Student's t on the differences
 * (evaluations-and-statistics.md §4–5).
 */
export function testPairs(outcomes: Pick<Outcomes, 'gained' | 'lost' | 'differences'>, terms: TestTerms): Tested {
  return terms.binary ? testBinary(outcomes, terms) : testMeans(outcomes.differences, terms);
}

function testBinary(
  { gained, lost, differences }: Pick<Outcomes, 'gained' | 'lost' | 'differences'>,
  terms: TestTerms,
): Tested {
  const { n } = differences;
  const { lower, upper } = tangoInterval({ gained, lost, n, confidence: 1 - 2 * terms.alpha });
  return {
    method: 'mcnemar-exact',
    n,
    delta: (gained - lost) / n,
    lower,
    upper,
    pDecline: mcnemarExact({ gained, lost }).oneSidedDecline,
    pNotWorse: notWorseExact(gained, lost, n, terms.margin),
  };
}

/** A difference of proportions cannot be below −1, so that a margin of 1 or more is always kept. */
function notWorseExact(gained: number, lost: number, n: number, margin: number): number {
  return margin >= 1 ? 0 : exactNonInferiority({ gained, lost, n, margin }).p;
}

function testMeans(differences: Moments, { margin, alpha, bounded }: TestTerms): Tested {
  const { n, mean, standardError } = differences;
  const base = { method: 'paired-t', n, delta: mean } as const;
  if (n < 2 || standardError === 0) {
    // without any spread only the rule of three speaks: n equal pairs of scores within [0, 1]
    const tied = bounded && n > 0 && differences.min === 0 && differences.max === 0;
    return {
      ...base,
      lower: mean,
      upper: mean,
      pDecline: tied ? 1 : null,
      pNotWorse: tied ? notWorseExact(0, 0, n, margin) : null,
    };
  }
  const half = studentTQuantile(1 - alpha, n - 1) * standardError;
  return {
    ...base,
    lower: mean - half,
    upper: mean + half,
    pDecline: studentTCdf(mean / standardError, n - 1),
    pNotWorse: studentTCdf(-(mean + margin) / standardError, n - 1),
  };
}

/** The pairs seen together with the missing ones, as they would be at worst or at best. */
export function withMissing(table: PairTable, assumed: Outcomes): Pick<Outcomes, 'gained' | 'lost' | 'differences'> {
  return {
    gained: table.seen.gained + assumed.gained,
    lost: table.seen.lost + assumed.lost,
    differences: Moments.merged(table.seen.differences, assumed.differences),
  };
}

export type Answer = 'holds' | 'regressed' | 'inconclusive';

/** The gate's rule (evaluations-and-statistics.md §4): non-inferiority first, then proven decline, else no answer. */
export function answer(pNotWorse: number | null, pAdjusted: number | null, alpha: number): Answer {
  if (pNotWorse !== null && pNotWorse <= alpha) return 'holds';
  if (pAdjusted !== null && pAdjusted <= alpha) return 'regressed';
  return 'inconclusive';
}
