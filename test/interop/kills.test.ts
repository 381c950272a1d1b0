import { expect, it } from 'vitest';
import { expectNothingLost, points, worldToKillIn } from '../e2e/support/killed.ts';

it('a step that is killed at any of 20 points ends as if it had not been, when its job is run again', async () => {
  await using world = await worldToKillIn();
  const many = points(20);
  expect(new Set(many).size).toBe(20);
  for (const [n, point] of many.entries()) await expectNothingLost(world, n, point);
}, 600_000);
