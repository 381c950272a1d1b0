import { requireInnerUnit, requireNumber } from './domain.ts';
import { gammaFraction, gammaTails } from './gamma.ts';

function upperTail(z: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z > 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Φ(z) = P(Z ≤ z) of the standard normal distribution; relative accuracy 1e-13, tails to 1e-300. */
export function normalCdf(z: number): number {
  requireNumber('z', z);
  return upperTail(-z);
}

/** 1 − Φ(z) = P(Z > z), accurate where it is small. */
export function normalSf(z: number): number {
  requireNumber('z', z);
  return upperTail(z);
}

/** Rational start for Φ(−z) = tail, good to 4.5e-4: Abramowitz and Stegun 26.2.23. */
function roughQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

/** Below this the quantile is sought on ln Φ, where nothing can overflow or vanish. */
const FAR_TAIL = 0.01;

/** The z > 0 with P(Z > z) = tail ≤ `FAR_TAIL`: Newton's steps on the logarithm, which is nearly a parabola there. */
function farQuantile(tail: number): number {
  const wanted = Math.log(tail) + Math.log(2 * Math.PI) / 2;
  let z = roughQuantile(tail);
  for (let step = 0; step < 4; step += 1) {
    // P(Z > z) = mills·φ(z)
    const mills = (z * gammaFraction(0.5, (z * z) / 2)) / 2;
    z += (Math.log(mills) - (z * z) / 2 - wanted) * mills;
  }
  return z;
}

/** The z ≥ 0 with P(Z > z) = tail or P(0 < Z ≤ z) = offset: two names of the same point, each precise in its half. */
function nearQuantile(tail: number, offset: number): number {
  let z = Math.max(0, roughQuantile(tail));
  for (let step = 0; step < 3; step += 1) {
    const x = (z * z) / 2;
    const { lower, upper } = gammaTails(0.5, x);
    const missed = tail > 0.25 ? (Math.sign(z) * lower) / 2 - offset : tail - upper / 2;
    const newton = missed * Math.sqrt(2 * Math.PI) * Math.exp(x);
    z -= newton / (1 + (z * newton) / 2);
  }
  return z;
}

/**
 * The z with Φ(z) = p, 0 < p < 1: a rough start, then three of Halley's steps on Φ itself, which triple the digits
 * each time, or in the tails Newton's steps on its logarithm. Relative accuracy 1e-13, down to the smallest p.
 */
export function normalQuantile(p: number): number {
  requireInnerUnit('p', p);
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  const z = tail < FAR_TAIL ? farQuantile(tail) : nearQuantile(tail, Math.abs(p - 0.5));
  return p < 0.5 ? -z : z;
}
