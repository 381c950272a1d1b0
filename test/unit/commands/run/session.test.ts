import { mkdir, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { Checkout, CONFIG, evaluateIn } from '../two-jobs.ts';

it('that cannot be opened leaves nothing behind', async () => {
  await using checkout = await Checkout.make({ 'mira.yml': `${CONFIG}baseline: ./none.sigstore.json\n` });
  const temp = checkout.path('temp');
  await mkdir(temp);
  const { exit, failures } = await evaluateIn(checkout, { temp });
  expect(failures).toMatchObject([{ code: 'E_BASELINE_MISSING' }]);
  expect(exit).toBe(failures[0]?.exit);
  expect(await readdir(temp)).toEqual([]);
});
