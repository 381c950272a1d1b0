import { betaTails } from './beta.ts';
import { requireCount, requireInnerUnit } from './domain.ts';
import { normalQuantile } from './normal.ts';
import { bisect } from './root.ts';
import type { Interval } from './tango.ts';

/** `successes` out of `n` ≥ 1; `confidence` is two-sided, 0 < confidence < 1. */
export interface ProportionSample {
  readonly successes: number;
  readonly n: number;
  readonly confidence: number;
}

function check(sample: ProportionSample): void {
  requireCount('n', sample.n, 1);
  requireCount('successes', sample.successes, 0, sample.n);
  requireInnerUnit('confidence', sample.confidence);
}

/** The roots of (n + z²)p² − (2x + z²)p + x²/n; the smaller one from their product, since it would cancel. */
function wilson(x: number, n: number, z: number): Interval {
  const half = (z * z) / 2;
  const larger = x + half + z * Math.sqrt((x * (n - x)) / n + half / 2);
  return { lower: x === 0 ? 0 : ((x / n) * x) / larger, upper: x === n ? 1 : larger / (n + z * z) };
}

/** The score interval for one proportion: E. B. Wilson, JASA 22 (1927). Limits lie in [0, 1]; accuracy 1e-13. */
export function wilsonInterval(sample: ProportionSample): Interval {
  check(sample);
  return wilson(sample.successes, sample.n, -normalQuantile((1 - sample.confidence) / 2));
}

/**
 * The exact interval for one proportion: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934). Each limit leaves at
 * most (1 − confidence)/2 in its tail. Accuracy 1e-12.
 */
export function clopperPearsonInterval(sample: ProportionSample): Interval {
  check(sample);
  const { successes: x, n, confidence } = sample;
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : bisect((p) => betaTails(p, 1 - p, x, n - x + 1).lower < tail, 0, 1),
    upper: x === n ? 1 : bisect((p) => betaTails(p, 1 - p, x + 1, n - x).upper > tail, 0, 1),
  };
}

/**
 * The hybrid score interval for a difference p1 − p2 of independent proportions: R. G. Newcombe, Statistics in
 * Medicine 17 (1998), method 10. `confidence` is two-sided. Limits lie in [−1, 1].
 */
export function newcombeInterval(samples: {
  readonly successes1: number;
  readonly n1: number;
  readonly successes2: number;
  readonly n2: number;
  readonly confidence: number;
}): Interval {
  const { successes1, n1, successes2, n2, confidence } = samples;
  requireCount('n1', n1, 1);
  requireCount('successes1', successes1, 0, n1);
  requireCount('n2', n2, 1);
  requireCount('successes2', successes2, 0, n2);
  requireInnerUnit('confidence', confidence);
  const z = -normalQuantile((1 - confidence) / 2);
  const p1 = successes1 / n1;
  const p2 = successes2 / n2;
  const one = wilson(successes1, n1, z);
  const two = wilson(successes2, n2, z);
  return {
    lower: p1 - p2 - Math.hypot(p1 - one.lower, two.upper - p2),
    upper: p1 - p2 + Math.hypot(one.upper - p1, p2 - two.lower),
  };
}
