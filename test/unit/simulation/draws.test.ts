import { describe, expect, it } from 'vitest';
import { Draws } from '../../simulation/draws.ts';
import { FAMILIES } from '../../simulation/families.ts';
import { drawRounds, SHAPES } from '../../simulation/rounds.ts';
import type { DrawnPair } from '../../simulation/shapes.ts';

/** The mean difference, and its standard error as if the samples were independent. */
function measured(pairs: readonly DrawnPair[]): { readonly mean: number; readonly error: number } {
  const mean = (scores: readonly (number | null)[]): number =>
    scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / scores.length;
  const differences = pairs
    .filter(({ before, after }) => ![...before, ...after].includes(null))
    .map(({ before, after }) => mean(after) - mean(before));
  const n = differences.length;
  const middle = mean(differences);
  const squares = differences.reduce((sum, difference) => sum + (difference - middle) ** 2, 0);
  return { mean: middle, error: Math.sqrt(squares / (n - 1) / n) };
}

describe('what is drawn', () => {
  // what leaves samples out has the difference with them
  const whole = SHAPES.filter(({ name }) => !/hidden|random/u.test(name));

  it.each(whole)('$name has the true difference that it says', (shape) => {
    const n = shape.clustered === undefined ? 5_000 : 500;
    for (const difference of [0, -0.04]) {
      const { mean, error } = measured(shape.draw(new Draws(shape.name), n, difference));
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(mean - difference)).toBeLessThan(4 * error);
    }
  });

  it.each(SHAPES)('$name stays within [0, 1]', (shape) => {
    const scores = shape
      .draw(new Draws('limits'), 500, -0.04)
      .flatMap(({ before, after }) => [...before, ...after])
      .filter((score) => score !== null);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it.each(FAMILIES)('$name has twenty claims as good as they are said to be', (family) => {
    const truths = family.truths(0.05);
    const drawn = family.draw(new Draws(family.name), 1_000, 0.05);
    expect(drawn).toHaveLength(20);
    for (const [claim, pairs] of drawn.entries()) {
      const { mean, error } = measured(pairs);
      expect(Math.abs(mean - (truths[claim] ?? NaN))).toBeLessThan(4.5 * error);
    }
  });

  it('is the same again, and not the same in the next cell', async () => {
    const cell = { kind: 'rounds', of: 'steps', n: 50, margin: 0.05, difference: 0, rounds: 3 } as const;
    const once = await drawRounds(cell);
    expect(await drawRounds(cell)).toStrictEqual(once);
    expect(new Draws('a').uniform()).not.toBe(new Draws('b').uniform());
  });
});

describe('drawRounds', () => {
  it('counts what is wrong, and what is found', async () => {
    const cell = { kind: 'rounds', n: 300, margin: 0.05, rounds: 5 } as const;
    const same = await drawRounds({ ...cell, of: 'symmetric', difference: 0 });
    expect(same.rates['any-loss']).toMatchObject({ holds: 1, falseHolds: 0, falseRegressed: 0, found: null });
    const worse = await drawRounds({ ...cell, of: 'symmetric', difference: -0.1 });
    expect(worse.rates['beyond-margin']).toMatchObject({ holds: 0, regressed: 1, falseRegressed: 0, found: 1 });
    expect(worse.methods).toEqual(['paired-t']);
  });

  it('judges a family of claims together', async () => {
    const cell = { kind: 'rounds', n: 100, margin: 0.05, difference: 0, rounds: 1 } as const;
    const lost = await drawRounds({ ...cell, of: 'nineteen-lost' });
    expect(lost.claims).toBe(20);
    expect(lost.rates['any-loss'].regressed).toBe(1);
    await expect(drawRounds({ ...cell, of: 'none' })).rejects.toThrow('there is no shape and no family none');
  });
});
