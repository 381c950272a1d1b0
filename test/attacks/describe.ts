import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suite } from './attack.ts';
import { Lab } from './lab.ts';
import { trySuite, wrong } from './run.ts';

/** Every base is accepted, and everything that is done to it is caught by exactly what has to catch it. */
export function describeSuites(name: string, suites: readonly Suite[]): void {
  describe(name, () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await Lab.start();
    });
    afterAll(async () => {
      await lab[Symbol.asyncDispose]();
    });

    it.each(suites.map((suite, index) => ({ suite, name: `${suite.base.name} (${index})` })))(
      '$name',
      async ({ suite }) => {
        const tried = await trySuite(suite, lab);
        expect(tried).toHaveLength(suite.attacks.length + 1);
        expect(wrong(tried)).toStrictEqual([]);
      },
    );
  });
}
