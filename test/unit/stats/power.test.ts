import { describe, expect, it } from 'vitest';
import {
  exactNonInferiority,
  mcnemarExact,
  mcnemarPower,
  minimumDetectableEffect,
  sampleSizeForDecline,
  sampleSizeForMargin,
} from '../../../src/stats/index.ts';
import { expectRelative } from './accuracy.ts';

const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));

describe('mcnemarPower', () => {
  // Simulated elsewhere with 20,000 draws and Tango's test, so good to about .01.
  it.each([
    [300, 0.1, 0, 0.276, 0.035],
    [300, 0.1, -0.05, 0.001, 0.85],
    [1000, 0.1, 0, 0.626, 0.04],
    [5000, 0.2, 0, 0.934, 0.048],
    [5000, 0.1, -0.02, 0.048, 0.952],
  ])('n = %d, ψ = %d, Δ = %d', (n, discordance, difference, holds, regressed) => {
    const power = mcnemarPower({ n, discordance, difference, margin: 0.02, alpha: 0.05 });
    expect(Math.abs(power.holds - holds)).toBeLessThan(0.01);
    expect(Math.abs(power.regressed - regressed)).toBeLessThan(0.01);
  });

  it('equals the sum over all tables, each judged by the tests themselves', () => {
    const [n, margin, alpha] = [24, 0.15, 0.05];
    for (const [discordance, difference] of [
      [0.1, 0],
      [0.3, -0.2],
      [1, -1],
      [1, 0.5],
      [0.15, -0.15],
    ] as const) {
      const [gain, loss] = [(discordance + difference) / 2, (discordance - difference) / 2];
      let [holds, regressed] = [0, 0];
      for (let gained = 0; gained <= n; gained += 1) {
        for (let lost = 0; gained + lost <= n; lost += 1) {
          const same = n - gained - lost;
          const ways = factorial(n) / factorial(gained) / factorial(lost) / factorial(same);
          const chance = ways * gain ** gained * loss ** lost * (1 - discordance) ** same;
          if (exactNonInferiority({ gained, lost, n, margin }).p <= alpha) holds += chance;
          else if (mcnemarExact({ gained, lost }).oneSidedDecline <= alpha) regressed += chance;
        }
      }
      const power = mcnemarPower({ n, discordance, difference, margin, alpha });
      expect(power.holds).toBeCloseTo(holds, 9);
      expect(power.regressed).toBeCloseTo(regressed, 9);
    }
  });

  it('says `holds` wrongly in at most 5 % at the margin itself', () => {
    for (const discordance of [0.05, 0.1, 0.5, 1]) {
      const { holds } = mcnemarPower({ n: 200, discordance, difference: -0.05, margin: 0.05, alpha: 0.05 });
      expect(holds).toBeLessThanOrEqual(0.05);
    }
  });

  it('goes up to ten million pairs', () => {
    const power = mcnemarPower({ n: 1e7, discordance: 0.5, difference: 0, margin: 0.001, alpha: 0.05 });
    // Φ(.001/√(.5/1e7) − 1.6449) = Φ(2.8273)
    expect(power.holds).toBeCloseTo(0.99765, 4);
    expect(power.regressed).toBeLessThanOrEqual(0.05);
  });
});

describe('sampleSizeForMargin', () => {
  it.each([
    [0.02, [1237, 310, 138, 50]],
    [0.1, [6183, 1546, 687, 248]],
    [0.2, [12366, 3092, 1374, 495]],
    // Unpaired, 2p(1 − p) at p = .8.
    [0.32, [19785, 4947, 2199, 792]],
  ])('discordance %d', (discordance, sizes) => {
    const margins = [0.01, 0.02, 0.03, 0.05];
    expect(margins.map((margin) => sampleSizeForMargin({ margin, discordance, alpha: 0.05, power: 0.8 }))).toEqual(
      sizes,
    );
  });
});

describe('sampleSizeForDecline', () => {
  it('has the power that it promises', () => {
    for (const [loss, discordance] of [
      [0.02, 0.1],
      [0.05, 0.1],
      [0.05, 0.2],
    ] as const) {
      const n = sampleSizeForDecline({ loss, discordance, alpha: 0.05, power: 0.8 });
      const { regressed } = mcnemarPower({ n, discordance, difference: -loss, margin: 0.001, alpha: 0.05 });
      expect(Math.abs(regressed - 0.8)).toBeLessThan(0.04);
    }
  });

  it('asks for as many pairs as losses are needed', () => {
    expect(sampleSizeForDecline({ loss: 1, discordance: 1, alpha: 0.05, power: 0.8 })).toBe(5);
    expect(sampleSizeForDecline({ loss: 1, discordance: 1, alpha: 0.01, power: 0.8 })).toBe(7);
  });
});

describe('minimumDetectableEffect', () => {
  it('is (z_{1−α} + z_power)·√(ψ/n)', () => {
    const effect = minimumDetectableEffect({ n: 1000, discordance: 0.1, alpha: 0.05, power: 0.8 });
    expectRelative(effect, Math.sqrt(6.182557232 * 1e-4), 1e-9);
    expect(minimumDetectableEffect({ n: 10, discordance: 0, alpha: 0.05, power: 0.8 })).toBe(0);
  });
});
