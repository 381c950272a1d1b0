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
