import { expect, it } from 'vitest';
import { expectNothingLost, points, worldToKillIn } from '../e2e/support/killed.ts';

/** Few points, because each takes two runs; `test/interop/kills.test.ts` takes many. */
it('a step that is killed ends as if it had not been, when its job is run again', async () => {
  await using world = await worldToKillIn();
  const few = points(5);
  expect(few).toStrictEqual([null, 10, 20, 30, 39]);
  for (const [n, point] of few.entries()) await expectNothingLost(world, n, point);
});
