import { expect, it } from 'vitest';
import { releaseOf } from '../emulator/github-releases.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig } from '../e2e/support/project.ts';
import { bundleOf, digestOf, statementIn } from '../e2e/support/published.ts';
import { forgetHarness, model, releasedWorld } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import { expectDiscreet, harnessRan, member } from '../e2e/support/seen.ts';

const CLAIMS = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n';

/** `mira.yml` that takes evaluations back. */
function withdrawing(...digests: readonly string[]): string {
  const entries = digests.map((digest) => `  - {digest: "sha256:${digest}", reason: the answers were last year's}\n`);
  return toyConfig({ rest: `${CLAIMS}supersedes:\n${entries.join('')}valid-days: 30\n` });
}

function named(world: World, name: string): string {
  return digestOf(bundleOf(world, 'v1.0.0', name));
}

it('an evaluation that was taken back is never passed over in silence', async () => {
  await using world = await releasedWorld({ rest: CLAIMS });
  const first = named(world, 'mira-evaluation.sigstore.json');
  await world.write({ 'mira.yml': withdrawing(first) });
  await model(world, 4);
  const again = await world.tag('v1.0.0', { attempt: 2 });
  expect(again.exitCode, again.log).toBe(0);
  releaseOf(world.repository, 'v1.0.0').draft = false;
  const later = 'mira-evaluation-118-2.sigstore.json';
  const { predicate } = statementIn(bundleOf(world, 'v1.0.0', later));
  expect(member(predicate, 'supersedes')).toStrictEqual([
    { digest: { sha256: first }, reason: "the answers were last year's" },
  ]);
  const until = Date.parse(String(member(predicate, 'validUntil')));
  expect(until - Date.parse(String(member(member(predicate, 'run'), 'finishedOn')))).toBe(30 * 24 * 3600 * 1000);
  await forgetHarness(world);

  // the change itself agrees, and the commit that it is based on does not
  const refused = await world.pull(world.openPull({ base: toyConfig({ rest: CLAIMS }) }));
  expect(refused.exitCode).toBe(30);
  expect(refused.log).toMatch(
    /E_BASELINE_SUPERSEDED: the evaluation sha256:\w{12} of v1\.0\.0 is superseded by another/u,
  );
  expect(harnessRan(world)).toBe(false);
  expectDiscreet(world, refused);

  const agreed = await world.pull(world.openPull({ base: withdrawing(first) }));
  expect(agreed.exitCode, agreed.log).toBe(0);
  expect(claimOf(readReport(world), 'toy/accuracy').baseline.value).toBe(56 / 60);
  expect(agreed.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^E_BASELINE_SUPERSEDED: .* is passed over for one that supersedes it: the answers were/u),
  );

  await world.write({ 'mira.yml': withdrawing(first, named(world, later)) });
  await forgetHarness(world);
  const withdrawn = await world.tag('v1.1.0');
  expect(withdrawn.exitCode).toBe(30);
  expect(withdrawn.log).toMatch(
    /E_BASELINE_WITHDRAWN: the evaluation sha256:\w{12} of v1\.0\.0 is withdrawn: the answers/u,
  );
  expect(harnessRan(world)).toBe(false);
  expectDiscreet(world, withdrawn);
});
