import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNonInferiority, tangoNonInferiority } from '../../../src/stats/index.ts';
import reference from '../../fixtures/stats/refvec_exact.json' with { type: 'json' };
import { expectRelative } from './accuracy.ts';

const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));

/** The definition, by summing over every table and trying every discordance of a fine grid. */
function byDefinition(gained: number, lost: number, n: number, margin: number): number {
  const score = (g: number, l: number): number => tangoNonInferiority({ gained: g, lost: l, n, margin }).z;
  const observed = score(gained, lost);
  const extreme: [number, number, number][] = [];
  for (let g = 0; g <= n; g += 1) {
    for (let l = 0; g + l <= n; l += 1) {
      if (score(g, l) < observed - 1e-9 * Math.max(1, Math.abs(observed))) continue;
      extreme.push([g, l, factorial(n) / factorial(g) / factorial(l) / factorial(n - g - l)]);
    }
  }
  let best = 0;
  for (let step = 0; step <= 1000; step += 1) {
    const discordance = margin + ((1 - margin) * (1 - Math.cos((Math.PI * step) / 1000))) / 2;
    const [gain, loss] = [(discordance - margin) / 2, (discordance + margin) / 2];
    let p = 0;
    for (const [g, l, ways] of extreme) p += ways * gain ** g * loss ** l * (1 - discordance) ** (n - g - l);
    best = Math.max(best, p);
  }
  return best;
}

describe('exactNonInferiority', () => {
  it.each(reference.exact_non_inferiority)('$gained gains, $lost losses, $n pairs, margin $margin', (row) => {
    expectRelative(exactNonInferiority(row).p, row.p, 1e-5);
  });

  it('equals its definition for every table of 9 and of 16 pairs', () => {
    for (const [n, margin] of [
      [9, 0.3],
      [16, 0.08],
    ] as const) {
      for (let gained = 0; gained <= n; gained += 1) {
        for (let lost = 0; gained + lost <= n; lost += 1) {
          expectRelative(
            exactNonInferiority({ gained, lost, n, margin }).p,
            byDefinition(gained, lost, n, margin),
            1e-4,
          );
        }
      }
    }
  });

  it('finds a maximum that hides next to ψ = 1', () => {
    // 500/500 of 5,000 at a margin of .02: at ψ = .9996, 1.4 % above what a search near the margin sees.
    const { p } = exactNonInferiority({ gained: 500, lost: 500, n: 5_000, margin: 0.02 });
    expectRelative(p, 8.2319734e-4, 1e-6);
  });

  it('is at least (1 − margin)^n when nothing changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 5, max: 200 }), (n, permille) => {
        const margin = permille / 1000;
        const { p } = exactNonInferiority({ gained: 0, lost: 0, n, margin });
        expect(p).toBeGreaterThanOrEqual((1 - margin) ** n * (1 - 1e-11));
        expect(p).toBeLessThanOrEqual(1);
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it('never gains from a loss, never loses from a gain', () => {
    const tables = fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 2, max: 200 }), fc.constantFrom(0.02, 0.05, 0.1));
    fc.assert(
      fc.property(tables, ([gained, lost, same, margin]) => {
        const n = gained + lost + same;
        const { p } = exactNonInferiority({ gained, lost, n, margin });
        const worse = exactNonInferiority({ gained, lost: lost + 1, n, margin }).p;
        const better = exactNonInferiority({ gained: gained + 1, lost, n, margin }).p;
        expect(worse).toBeGreaterThanOrEqual(p * (1 - 1e-6));
        expect(better).toBeLessThanOrEqual(p * (1 + 1e-6));
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  it("leaves more than 5,000 pairs to Tango's test", () => {
    const sample = { gained: 40, lost: 55, n: 5_001, margin: 0.01 };
    expect(exactNonInferiority(sample).p).toBe(tangoNonInferiority(sample).p);
    const within = { ...sample, n: 5_000 };
    expect(exactNonInferiority(within).p).not.toBe(tangoNonInferiority(within).p);
  });
});
