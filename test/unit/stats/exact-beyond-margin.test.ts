import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactBeyondMargin, tangoNonInferiority } from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';
import { choose } from './rational.ts';

/** The definition, by summing over every table and trying every discordance of a fine grid. */
function byDefinition(gained: number, lost: number, n: number, margin: number): number {
  const score = (g: number, l: number): number => tangoNonInferiority({ gained: g, lost: l, n, margin }).z;
  const observed = score(gained, lost);
  const extreme: [number, number, number][] = [];
  for (let g = 0; g <= n; g += 1) {
    for (let l = 0; g + l <= n; l += 1) {
      if (score(g, l) > observed + 1e-9 * Math.max(1, Math.abs(observed))) continue;
      extreme.push([g, l, Number(choose(n, g) * choose(n - g, l))]);
    }
  }
  let best = 0;
  for (let step = 0; step <= 2_000; step += 1) {
    const discordance = margin + ((1 - margin) * (1 - Math.cos((Math.PI * step) / 2_000))) / 2;
    const [gain, loss] = [(discordance - margin) / 2, (discordance + margin) / 2];
    let p = 0;
    for (const [g, l, ways] of extreme) p += ways * gain ** g * loss ** l * (1 - discordance) ** (n - g - l);
    best = Math.max(best, p);
  }
  return best;
}

describe('exactBeyondMargin', () => {
  it('equals its definition for every table of 9 and of 16 pairs', () => {
    for (const [n, margin] of [
      [9, 0.3],
      [16, 0.08],
    ] as const) {
      for (let gained = 0; gained <= n; gained += 1) {
        for (let lost = 0; gained + lost <= n; lost += 1) {
          const expected = byDefinition(gained, lost, n, margin);
          expectRelative(exactBeyondMargin({ gained, lost, n, margin }).p, expected, 1e-4);
        }
      }
    }
  });

  it('falls with every loss and rises with every gain', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.integer({ min: 2, max: 200 }), (gained, lost, same) => {
        const n = gained + lost + same;
        const of = (g: number, l: number): number => exactBeyondMargin({ gained: g, lost: l, n, margin: 0.05 }).p;
        const p = of(gained, lost);
        expect(of(gained, lost + 1)).toBeLessThanOrEqual(p * (1 + 1e-6));
        expect(of(gained + 1, lost)).toBeGreaterThanOrEqual(p * (1 - 1e-6));
      }),
      { seed: 23, numRuns: 30 },
    );
  });
});
