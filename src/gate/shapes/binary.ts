import {
  binomialSf,
  exactBeyondMargin,
  exactNonInferiority,
  fewestProvingLosses,
  mcnemarExact,
  minimumDetectableEffect,
  samplesNeeded,
  tangoInterval,
  type PairCounts,
} from '../../stats/index.ts';
import { POWER, type Outlook, type Tested, type TestTerms } from './tested.ts';

/**
 * Paired single outcomes of 0 and 1: decline by McNemar's exact test, `holds` by the exact unconditional test, shown with
 * Tango's score interval (evaluations-and-statistics.md §4–5).
 */
export function testBinary(pairs: PairCounts, terms: TestTerms): Tested {
  const { gained, lost, n } = pairs;
  const { margin, alpha } = terms;
  return {
    method: 'mcnemar-exact',
    n,
    delta: (gained - lost) / n,
    interval: tangoInterval({ ...pairs, confidence: 1 - 2 * alpha }),
    pDecline: mcnemarExact({ gained, lost }).oneSidedDecline,
    pNotWorse: notWorseExact(pairs, margin),
    pBeyond: () => beyondExact(pairs, margin),
    resampling: null,
    blocked: null,
    outlook: (adjustedAlpha) => outlook(pairs, terms, adjustedAlpha),
  };
}

/**
 * A difference of proportions cannot be below −1, so that a margin of 1 or more is always kept. Where nothing may be lost,
 * a gain has to be proven.
 */
export function notWorseExact(pairs: PairCounts, margin: number): number {
  if (margin <= 0) return mcnemarExact({ gained: pairs.lost, lost: pairs.gained }).oneSidedDecline;
  return margin >= 1 ? 0 : exactP(pairs, margin);
}

/** The same counts come again and again: most claims of a release of a thousand lost nothing. */
const known = new Map<string, number>();
const MOST_KNOWN = 1_000;

function exactP({ gained, lost, n }: PairCounts, margin: number): number {
  const counts = `${gained} ${lost} ${n} ${margin}`;
  const found = known.get(counts);
  if (found !== undefined) return found;
  const { p } = exactNonInferiority({ gained, lost, n, margin });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(counts, p);
  return p;
}

function beyondExact(pairs: PairCounts, margin: number): number {
  if (margin <= 0) return mcnemarExact(pairs).oneSidedDecline;
  return margin >= 1 ? 1 : exactBeyondMargin({ ...pairs, margin }).p;
}

function outlook(pairs: PairCounts, terms: TestTerms, adjustedAlpha: number): Outlook {
  const { margin, holds: alpha = terms.alpha } = terms;
  const { gained, lost, n } = pairs;
  const discordance = (gained + lost) / n;
  return {
    needed: () =>
      margin > 0 && margin < 1 ? samplesNeeded({ ...pairs, margin, alpha, adjustedAlpha, power: POWER }) : null,
    detectable:
      discordance > 0
        ? minimumDetectableEffect({ n, discordance, alpha: adjustedAlpha, power: POWER })
        : callableLoss(n, adjustedAlpha),
  };
}

/**
 * Where nothing changed there is no discordance to go by. The smallest share of losses, with no gain among them, that
 * would be called with power .8: so many losses that 2^−l ≤ α are among n samples in four cases of five.
 */
function callableLoss(n: number, alpha: number): number | null {
  const losses = fewestProvingLosses(alpha);
  if (losses > n) return null;
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (binomialSf(losses - 1, n, middle) >= POWER) high = middle;
    else low = middle;
  }
  return high;
}
