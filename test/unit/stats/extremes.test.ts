import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as stats from '../../../src/stats/index.ts';

/** Arguments that tend to break things, and ordinary ones. */
const real = fc.oneof(
  fc.constantFrom(
    0,
    1,
    -1,
    0.5,
    5e-324,
    1e-310,
    1e-300,
    1e-17,
    1 - 2 ** -53,
    1e15,
    1e300,
    1.7e308,
    Infinity,
    -Infinity,
    NaN,
  ),
  fc.double(),
  fc.double({ min: -50, max: 50, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const count = fc.oneof(fc.constantFrom(0, 1, 2, 52, 53, 5_000, 1e7, -1, 1.5, NaN), fc.nat(60), fc.nat(20_000));
const unit = fc.oneof(
  fc.constantFrom(0, 1, 1e-300, 0.05, 0.5, 1 - 2 ** -53),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const reals = fc.array(real, { maxLength: 6 });
const units = fc.array(unit, { maxLength: 6 });
const seeded = { seed: 1, rounds: 20 } as const;

function containsNaN(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => containsNaN(member));
}

const CALLS: Readonly<Record<string, fc.Arbitrary<() => unknown>>> = {
  normal: fc.tuple(real).map(([z]) => () => [stats.normalCdf(z), stats.normalSf(z)]),
  normalQuantile: fc.tuple(real).map(
    ([p]) =>
      () =>
        stats.normalQuantile(p),
  ),
  studentTCdf: fc.tuple(real, real).map(
    ([t, df]) =>
      () =>
        stats.studentTCdf(t, df),
  ),
  studentTQuantile: fc.tuple(unit, real).map(
    ([p, df]) =>
      () =>
        stats.studentTQuantile(p, df),
  ),
  betaInc: fc.tuple(unit, real, real).map(
    ([x, a, b]) =>
      () =>
        stats.betaInc(x, a, b),
  ),
  gammaInc: fc.tuple(real, real).map(
    ([a, x]) =>
      () =>
        stats.gammaInc(a, x),
  ),
  chiSquaredSf: fc.tuple(real, real).map(
    ([x, df]) =>
      () =>
        stats.chiSquaredSf(x, df),
  ),
  binomial: fc.tuple(count, count, unit).map(([k, n, p]) => () => [
    stats.binomialCdf(k, n, p),
    stats.binomialSf(k, n, p),
  ]),
  mcnemarExact: fc.tuple(count, count).map(
    ([gained, lost]) =>
      () =>
        stats.mcnemarExact({ gained, lost }),
  ),
  tangoInterval: fc.tuple(count, count, count, unit).map(
    ([gained, lost, n, confidence]) =>
      () =>
        stats.tangoInterval({ gained, lost, n, confidence }),
  ),
  tangoNonInferiority: fc.tuple(count, count, count, unit).map(
    ([gained, lost, n, margin]) =>
      () =>
        stats.tangoNonInferiority({ gained, lost, n, margin }),
  ),
  exactNonInferiority: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(90), unit).map(
    ([gained, lost, n, margin]) =>
      () =>
        stats.exactNonInferiority({ gained, lost, n, margin }),
  ),
  proportions: fc.tuple(count, count, unit).map(([successes, n, confidence]) => () => [
    stats.wilsonInterval({ successes, n, confidence }),
    stats.clopperPearsonInterval({ successes, n, confidence }),
  ]),
  newcombeInterval: fc.tuple(count, count, count, count, unit).map(
    ([successes1, n1, successes2, n2, confidence]) =>
      () =>
        stats.newcombeInterval({ successes1, n1, successes2, n2, confidence }),
  ),
  pairedT: fc.tuple(reals, unit).map(
    ([differences, confidence]) =>
      () =>
        stats.pairedT({ differences, confidence }),
  ),
  clusteredPairedT: fc.tuple(reals, unit).map(([differences, confidence]) => () => {
    const clusters = differences.map((_, i) => i % 3);
    return stats.clusteredPairedT({ differences, clusters, confidence });
  }),
  signFlip: reals.map((differences) => () => stats.signFlipPermutation({ differences, ...seeded })),
  bootstrapBca: fc.tuple(reals, unit).map(
    ([differences, confidence]) =>
      () =>
        stats.bootstrapBca({ differences, confidence, ...seeded }),
  ),
  adjustments: units.map((pValues) => () => [stats.holm(pValues), stats.benjaminiHochberg(pValues)]),
  fisherCombine: units.map((pValues) => () => stats.fisherCombine(pValues)),
  stoufferCombine: units.map((pValues) => () => stats.stoufferCombine(pValues)),
  cauchyCombine: units.map((pValues) => () => stats.cauchyCombine(pValues)),
  cochranQMeta: fc
    .array(fc.tuple(real, real), { maxLength: 5 })
    .map(
      (pairs) => () =>
        stats.cochranQMeta({ estimates: pairs.map(([e]) => e), standardErrors: pairs.map(([, s]) => Math.abs(s)) }),
    ),
  tost: fc.tuple(reals, real, real).map(
    ([differences, low, high]) =>
      () =>
        stats.tost({ differences, low, high }),
  ),
  hypergeometricMiss: fc.tuple(count, count, count).map(
    ([total, forged, opened]) =>
      () =>
        stats.hypergeometricMiss({ total, forged, opened }),
  ),
  hypergeometricSf: fc.tuple(count, count, count, count).map(
    ([seen, total, marked, drawn]) =>
      () =>
        stats.hypergeometricSf({ seen, total, marked, drawn }),
  ),
  eValueDecline: fc.tuple(count, count).map(
    ([gained, lost]) =>
      () =>
        stats.eValueDecline({ gained, lost }),
  ),
  sampleSizes: fc.tuple(unit, unit, unit, unit).map(([margin, discordance, alpha, power]) => () => [
    stats.sampleSizeForMargin({ margin, discordance, alpha, power }),
    stats.sampleSizeForDecline({ loss: margin, discordance, alpha, power }),
  ]),
};

describe('whatever the arguments', () => {
  it.each(Object.entries(CALLS))('%s gives numbers or a RangeError', (_, calls) => {
    fc.assert(
      fc.property(calls, (call) => {
        let value: unknown = 0;
        try {
          value = call();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect(String(error)).toMatch(/ must (?:be|hold|not|name|lie)/u);
        }
        expect(containsNaN(value), JSON.stringify(value)).toBe(false);
      }),
      { seed: 21, numRuns: 400 },
    );
  });
});
