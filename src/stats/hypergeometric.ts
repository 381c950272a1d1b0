import { binomialPmf } from './binomial.ts';
import { requireCount } from './domain.ts';

/** P(X = seen) when `drawn` of `total` are drawn without replacement and `marked` of them bear the mark. No checks. */
function hypergeometricPmf(seen: number, total: number, marked: number, drawn: number): number {
  if (drawn === 0 || drawn === total) return seen === (drawn === 0 ? 0 : marked) ? 1 : 0;
  // Three binomial probabilities at one and the same p (C. Loader, 2000), so that no large log-gammas are subtracted.
  const p = drawn / total;
  const q = (total - drawn) / total;
  return (
    (binomialPmf(seen, marked, p, q) / binomialPmf(drawn, total, p, q)) *
    binomialPmf(drawn - seen, total - marked, p, q)
  );
}

/**
 * The chance that a spot check sees nothing: of `total` items `forged` are false, and `opened` are drawn without
 * replacement; P = C(total − forged, opened)/C(total, opened). 0 ≤ forged, opened ≤ total; 1 when either is 0.
 * Relative accuracy 1e-10, total to 10^7, tails to 1e-300.
 */
export function hypergeometricMiss(check: {
  readonly total: number;
  readonly forged: number;
  readonly opened: number;
}): number {
  const { total, forged, opened } = check;
  requireCount('total', total);
  requireCount('forged', forged, 0, total);
  requireCount('opened', opened, 0, total);
  if (forged + opened > total) return 0;
  return hypergeometricPmf(0, total, forged, opened);
}

/**
 * P(X ≥ seen) when `drawn` of `total` items are drawn without replacement and `marked` of all bear a mark: Fisher's
 * exact test in one direction. All counts ≤ total, 0 ≤ seen ≤ min(marked, drawn).
 * Relative accuracy 1e-10, total to 10^7, tails to 1e-300; no more than about √total·40 steps.
 */
export function hypergeometricSf(table: {
  readonly seen: number;
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
}): number {
  const { seen, total, marked, drawn } = table;
  requireCount('total', total);
  requireCount('marked', marked, 0, total);
  requireCount('drawn', drawn, 0, total);
  requireCount('seen', seen, 0, Math.min(marked, drawn));
  const least = Math.max(0, marked + drawn - total);
  if (seen <= least) return 1;
  const others = total - marked;
  const mode = ((marked + 1) * (drawn + 1)) / (total + 2);
  // From the observed count outward, away from the mode; the smaller tail is summed, the other is its complement.
  let sum = 0;
  if (seen > mode) {
    let term = hypergeometricPmf(seen, total, marked, drawn);
    for (let x = seen; term > sum * 1e-17; x += 1) {
      sum += term;
      term *= ((marked - x) / (x + 1)) * ((drawn - x) / (others - drawn + x + 1));
    }
    return Math.min(1, sum);
  }
  let term = hypergeometricPmf(seen - 1, total, marked, drawn);
  for (let x = seen - 1; term > sum * 1e-17; x -= 1) {
    sum += term;
    term *= (x / (marked - x + 1)) * ((others - drawn + x) / (drawn - x + 1));
  }
  return Math.max(0, 1 - sum);
}
