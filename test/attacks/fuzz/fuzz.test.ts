import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lab } from '../lab.ts';
import { fuzz } from './fuzz.ts';
import { TARGETS } from './targets.ts';

/** A fixed small run; `npm run fuzz` makes longer ones with other seeds. */
const INPUTS = 150;

describe('changed inputs', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.start();
  });
  afterAll(async () => {
    await lab[Symbol.asyncDispose]();
  });

  it.each(TARGETS.map((target) => ({ target, name: target.name })))(
    '$name: refused in words, or read',
    async ({ target }) => {
      const found = await fuzz(target, lab, { seed: 7, more: (tried) => tried < INPUTS });
      expect(found.defects.map(({ what }) => what)).toStrictEqual([]);
      expect(found.inputs).toBe(INPUTS);
      // inputs that are all refused in the same way would test one line
      expect(found.endings).toBeGreaterThan(3);
    },
  );

  it('are the same for the same seed', async () => {
    const target = TARGETS.find(({ name }) => name === 'json');
    if (target === undefined) throw new Error('there is no such target');
    const options = { seed: 3, more: (tried: number): boolean => tried < 40 };
    expect(await fuzz(target, lab, options)).toStrictEqual(await fuzz(target, lab, options));
  });
});
