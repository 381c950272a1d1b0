import { describe, expect, it } from 'vitest';
import * as stats from '../../../src/stats/index.ts';

const pairs = { gained: 1, lost: 2, n: 10 };
const one = { successes: 3, n: 10, confidence: 0.9 };
const two = { successes1: 3, n1: 10, successes2: 4, n2: 12, confidence: 0.9 };
const power = { n: 50, discordance: 0.2, difference: -0.1, margin: 0.1, alpha: 0.05 };
const size = { margin: 0.1, discordance: 0.2, alpha: 0.05, power: 0.8 };
const effect = { n: 50, discordance: 0.2, alpha: 0.05, power: 0.8 };
const needed = { ...pairs, margin: 0.1, alpha: 0.05, adjustedAlpha: 0.01, power: 0.8 };
const clustered = { differences: [1, 2, 3], clusters: ['a', 'a', 'b'], confidence: 0.9 };

const drawn = { differences: [1, 2, 3], seed: 1, rounds: 9 };
const resampled = {
  rows: [[1], [2]],
  statistic: ([sum = 0]: readonly number[]) => sum,
  confidence: 0.9,
  seed: 1,
  rounds: 9,
};
const decline = { loss: 0.1, discordance: 0.2, alpha: 0.05, power: 0.8 };

/** What must be refused, by the argument that the message names. */
const refusals: readonly (readonly [string, () => unknown])[] = [
  ['z', () => stats.normalCdf(NaN)],
  ['z', () => stats.normalSf(NaN)],
  ...[0, 1, -0.1, 1.1, NaN].map((p) => ['p', () => stats.normalQuantile(p)] as const),
  ['t', () => stats.studentTCdf(NaN, 3)],
  ...[0, -1, NaN, Infinity].map((df) => ['df', () => stats.studentTCdf(1, df)] as const),
  ...[0, 1, NaN].map((p) => ['p', () => stats.studentTQuantile(p, 3)] as const),
  ['df', () => stats.studentTQuantile(0.3, 0)],
  ...[-0.1, 1.1, NaN].map((x) => ['x', () => stats.betaInc(x, 1, 1)] as const),
  ['a', () => stats.betaInc(0.5, 0, 1)],
  ['b', () => stats.betaInc(0.5, 1, -1)],
  ['a', () => stats.gammaInc(NaN, 1)],
  ['x', () => stats.gammaInc(1, -1)],
  ['x', () => stats.chiSquaredSf(-1, 1)],
  ['df', () => stats.chiSquaredSf(1, 0)],
  ...[-1, 11, 1.5, NaN].map((k) => ['k', () => stats.binomialCdf(k, 10, 0.5)] as const),
  ['n', () => stats.binomialCdf(0, -1, 0.5)],
  ['p', () => stats.binomialSf(1, 10, 1.5)],
  ...[-1, 0.5, NaN, Infinity].map((gained) => ['gained', () => stats.mcnemarExact({ gained, lost: 1 })] as const),
  ['lost', () => stats.mcnemarExact({ gained: 1, lost: -1 })],
  ['n', () => stats.tangoInterval({ gained: 0, lost: 0, n: 0, confidence: 0.9 })],
  ['gained + lost', () => stats.tangoInterval({ gained: 6, lost: 6, n: 10, confidence: 0.9 })],
  ...[0, 1, NaN].map((confidence) => ['confidence', () => stats.tangoInterval({ ...pairs, confidence })] as const),
  ...[0, 1, -0.1, NaN].map((margin) => ['margin', () => stats.tangoNonInferiority({ ...pairs, margin })] as const),
  ...[0, 1, NaN].map((margin) => ['margin', () => stats.exactNonInferiority({ ...pairs, margin })] as const),
  ['gained', () => stats.exactNonInferiority({ ...pairs, gained: -1, margin: 0.1 })],
  ['lost', () => stats.exactNonInferiority({ ...pairs, lost: 11, margin: 0.1 })],
  ['successes', () => stats.wilsonInterval({ ...one, successes: 11 })],
  ['n', () => stats.wilsonInterval({ ...one, n: 0 })],
  ['confidence', () => stats.clopperPearsonInterval({ ...one, confidence: 1 })],
  ['successes1', () => stats.newcombeInterval({ ...two, successes1: 11 })],
  ['n2', () => stats.newcombeInterval({ ...two, n2: 0 })],
  ['confidence', () => stats.newcombeInterval({ ...two, confidence: 0 })],
  ['differences', () => stats.pairedT({ differences: [1], confidence: 0.9 })],
  ['differences[1]', () => stats.pairedT({ differences: [1, NaN], confidence: 0.9 })],
  ['differences[0]', () => stats.pairedT({ differences: [Infinity, 1], confidence: 0.9 })],
  ['confidence', () => stats.pairedT({ differences: [1, 2], confidence: 2 })],
  ['alpha', () => stats.fewestProvingLosses(1)],
  ['power', () => stats.reachOf({ alpha: 0.05, power: 1 })],
  ['n', () => stats.withinReach(1, 0.5, null)],
  ['clusters', () => stats.clusteredPairedT({ ...clustered, clusters: ['a', 'b'] })],
  ['clusters', () => stats.clusteredPairedT({ ...clustered, clusters: ['a', 'a', 'a'] })],
  ['pValues[1]', () => stats.holm([0.1, 1.1])],
  ['pValues[0]', () => stats.benjaminiHochberg([NaN])],
  ['n', () => stats.mcnemarPower({ ...power, n: 0 })],
  ['discordance', () => stats.mcnemarPower({ ...power, discordance: 0 })],
  ['difference', () => stats.mcnemarPower({ ...power, difference: -0.3 })],
  ['margin', () => stats.mcnemarPower({ ...power, margin: 0 })],
  ['alpha', () => stats.mcnemarPower({ ...power, alpha: 1 })],
  ['margin', () => stats.sampleSizeForMargin({ ...size, margin: 0 })],
  ['discordance', () => stats.sampleSizeForMargin({ ...size, discordance: 2 })],
  ['power', () => stats.sampleSizeForMargin({ ...size, power: 1 })],
  ['n', () => stats.minimumDetectableEffect({ ...effect, n: 0 })],
  ['discordance', () => stats.minimumDetectableEffect({ ...effect, discordance: -0.1 })],
  ['alpha', () => stats.minimumDetectableEffect({ ...effect, alpha: 0 })],
  ['margin', () => stats.smallestHoldingN({ margin: 0, alpha: 0.05 })],
  ['alpha', () => stats.smallestHoldingN({ margin: 0.1, alpha: NaN })],
  ['adjustedAlpha', () => stats.samplesNeeded({ ...needed, adjustedAlpha: 0 })],
  ['n', () => stats.samplesNeeded({ ...needed, n: 1.5 })],
  ...[1e16, Infinity].map((a) => ['a', () => stats.betaInc(0.5, a, 1)] as const),
  ['b', () => stats.betaInc(0.5, 1, NaN)],
  ['a', () => stats.gammaInc(2e15, 1)],
  ['df', () => stats.chiSquaredSf(1, 2e15)],
  ['differences', () => stats.signFlipPermutation({ ...drawn, differences: [] })],
  ['differences[1]', () => stats.signFlipPermutation({ ...drawn, differences: [1, NaN] })],
  ...[-1, 0.5, 2 ** 53, NaN].map((seed) => ['seed', () => stats.signFlipPermutation({ ...drawn, seed })] as const),
  ...[0, 1.5, 1e8].map((rounds) => ['rounds', () => stats.signFlipPermutation({ ...drawn, rounds })] as const),
  ['differences', () => stats.bootstrapBca({ ...drawn, confidence: 0.9, differences: [1] })],
  ['differences[0]', () => stats.bootstrapBca({ ...drawn, confidence: 0.9, differences: [NaN, 1] })],
  ...[0, 1, NaN].map((confidence) => ['confidence', () => stats.bootstrapBca({ ...drawn, confidence })] as const),
  ['seed', () => stats.bootstrapBca({ ...drawn, confidence: 0.9, seed: -1 })],
  ['rounds', () => stats.bootstrapBca({ ...drawn, confidence: 0.9, rounds: 0 })],
  ['rows', () => stats.bootstrapBcaOfSums({ ...resampled, rows: [[1]] })],
  ['rows[0]', () => stats.bootstrapBcaOfSums({ ...resampled, rows: [[], []] })],
  ['rows[1]', () => stats.bootstrapBcaOfSums({ ...resampled, rows: [[1], [1, 2]] })],
  ['rows[1][0]', () => stats.bootstrapBcaOfSums({ ...resampled, rows: [[1], [NaN]] })],
  ['statistic', () => stats.bootstrapBcaOfSums({ ...resampled, statistic: () => NaN })],
  ['rows', () => stats.cochranQMatched([])],
  ['rows[0]', () => stats.cochranQMatched([[1]])],
  ['rows[1]', () => stats.cochranQMatched([[1, 0], [1]])],
  [
    'rows[1][0]',
    () =>
      stats.cochranQMatched([
        [1, 0],
        [2, 0],
      ]),
  ],
  ['estimates', () => stats.cochranQMeta({ estimates: [1], standardErrors: [1] })],
  ['estimates[1]', () => stats.cochranQMeta({ estimates: [1, NaN], standardErrors: [1, 1] })],
  ['standardErrors', () => stats.cochranQMeta({ estimates: [1, 2], standardErrors: [1] })],
  ['standardErrors[1]', () => stats.cochranQMeta({ estimates: [1, 2], standardErrors: [1, 0] })],
  ['differences', () => stats.tost({ differences: [1], low: -1, high: 1 })],
  ['low', () => stats.tost({ differences: [1, 2], low: 1, high: 1 })],
  ['low', () => stats.tost({ differences: [1, 2], low: NaN, high: 1 })],
  ['high', () => stats.tost({ differences: [1, 2], low: 0, high: Infinity })],
  ...[stats.fisherCombine, stats.stoufferCombine, stats.cauchyCombine].flatMap((combine) => [
    ['pValues', () => combine([])] as const,
    ['pValues[1]', () => combine([0.5, -0.1])] as const,
    ['pValues[0]', () => combine([NaN])] as const,
  ]),
  ['total', () => stats.hypergeometricMiss({ total: -1, forged: 0, opened: 0 })],
  ['forged', () => stats.hypergeometricMiss({ total: 5, forged: 6, opened: 0 })],
  ['opened', () => stats.hypergeometricMiss({ total: 5, forged: 0, opened: 0.5 })],
  ['seen', () => stats.hypergeometricSf({ seen: 3, total: 9, marked: 2, drawn: 4 })],
  ['marked', () => stats.hypergeometricSf({ seen: 0, total: 9, marked: 10, drawn: 4 })],
  ['drawn', () => stats.hypergeometricSf({ seen: 0, total: 9, marked: 2, drawn: NaN })],
  ...[-1, NaN].map((lost) => ['lost', () => stats.eValueDecline({ gained: 1, lost })] as const),
  ['gained', () => stats.eValueDecline({ gained: Infinity, lost: 1 })],
  ['discordance', () => stats.sampleSizeForDecline({ ...decline, discordance: 0 })],
  ['loss', () => stats.sampleSizeForDecline({ ...decline, loss: 0.3 })],
  ['loss', () => stats.sampleSizeForDecline({ ...decline, loss: 0 })],
  ['alpha', () => stats.sampleSizeForDecline({ ...decline, alpha: 0 })],
  ['power', () => stats.sampleSizeForDecline({ ...decline, power: NaN })],
];

describe('arguments outside the domain', () => {
  it.each(refusals)('%s', (name, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RangeError);
    expect(String(thrown).startsWith(`RangeError: ${name} `), String(thrown)).toBe(true);
  });
});
