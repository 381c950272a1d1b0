import { expect, it } from 'vitest';
import { releaseOf } from '../emulator/github-releases.ts';
import type { World } from '../emulator/world.ts';
import { toyWorld, weights } from '../e2e/support/project.ts';
import { bundleOf, digestOf, statementIn } from '../e2e/support/published.ts';
import { model, release } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import { member, readJson } from '../e2e/support/seen.ts';

/** Trying until it is green: an evaluation whose outcome is luck, which the test deals. */

const LUCK = `const wrong = Number(fs.readFileSync('luck.txt', 'utf8'));
write(rows().map((row, n) => ({ ...row, scores: { accuracy: n < wrong ? 0 : 1 } })));`;

async function luckyWorld(gate: string, margin = 0.1): Promise<World> {
  const world = await toyWorld({
    body: LUCK,
    rest: `claims:\n  - {metric: toy/accuracy, margin: ${margin}}\n${gate}`,
    files: { 'luck.txt': '3\n' },
  });
  await release(world, 'v1.0.0');
  await model(world, 4);
  return world;
}

const deal = (world: World, wrong: number): Promise<void> => world.write({ 'luck.txt': `${wrong}\n` });

it('a green try after a red one is judged together with it', async () => {
  await using world = await luckyWorld('');
  await deal(world, 20);
  const red = await world.tag('v1.1.0');
  expect(red.exitCode).toBe(20);
  // the same samples again are no other look
  const again = await world.tag('v1.1.0', { attempt: 1 });
  expect(again.exitCode).toBe(20);
  expect(again.log).not.toContain('on this model');

  await deal(world, 3);
  const green = await world.tag('v1.1.0');
  expect(green.exitCode).toBe(20);
  const report = readReport(world);
  const claim = claimOf(report, 'toy/accuracy');
  // 17 samples were lost in one of two different tries
  expect(claim).toMatchObject({ verdict: 'regressed', lost: 17, gained: 0 });
  expect(claim.delta).toBeCloseTo(-17 / 60 / 2, 9);
  expect(report.warnings.join('\n')).toContain(
    'attempt 2 on this model (earlier ones: 1 judged together with this one): holds is tested at 0.025 instead of 0.05',
  );
  expect(report.attempts).toMatchObject({
    rule: 'pooled',
    number: 2,
    alike: 1,
    otherwise: 0,
    lost: 0,
    levels: { regressed: 0.05, holds: 0.025 },
    claims: [],
  });
  expect(report.attempts?.pooled).toEqual([`sha256:${digestOf(bundleOf(world, 'v1.1.0'))}`]);
  const { predicate } = statementIn(readJson(world, 'mira-gate.sigstore.json'));
  const inputs = JSON.stringify(member(predicate, 'inputAttestations'));
  expect(inputs).toContain(digestOf(bundleOf(world, 'v1.1.0')));
  expect(inputs).toContain(digestOf(bundleOf(world, 'v1.0.0')));

  // another model is another question
  await world.write({ 'model/weights.json': weights(5) });
  const mended = await world.tag('v1.1.0');
  expect(mended.exitCode).toBe(0);
  expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ verdict: 'holds', lost: 0 });
});

it('an earlier try that cannot be read is counted, and one that was called stays called', async () => {
  await using world = await luckyWorld('gate: {attempts: sequential}\n');
  await deal(world, 12);
  const red = await world.tag('v1.1.0');
  expect(red.exitCode).toBe(20);
  await deal(world, 3);
  const later = await world.tag('v1.1.0', { attempt: 2 });
  expect(later.exitCode).toBe(20);
  const claim = claimOf(readReport(world), 'toy/accuracy');
  expect(claim).toMatchObject({ verdict: 'regressed', method: 'e-value', lost: 9 });
  expect(later.log).toContain('1 judged together with this one, 1 whose samples cannot be had');
  // the e-value keeps α at whatever try
  expect(readReport(world).attempts).toMatchObject({ rule: 'sequential', number: 3, lost: 1, claims: [] });

  const samples = releaseOf(world.repository, 'v1.1.0').assets.find(({ name }) => name === 'mira-samples.jsonl.zst');
  if (samples !== undefined) samples.bytes = samples.bytes.subarray(0, 50);
  const broken = await world.tag('v1.1.0');
  expect(broken.log).toContain('an earlier attempt was not judged together with this one: E_EVIDENCE');
});

it('a later attempt of a run that leaves nothing has to show more', async () => {
  await using world = await luckyWorld('', 0.05);
  const pull = world.openPull();
  const first = await world.pull(pull);
  expect(first.outputs['verdict']).toBe('pass');
  expect(claimOf(readReport(world), 'toy/accuracy').pNotWorse).toBeCloseTo(0.95 ** 60, 9);
  const second = await world.pull(pull, { attempt: 2 });
  expect(second.outputs['verdict']).toBe('inconclusive');
  expect(second.log).toContain('1 whose samples cannot be had): holds is tested at 0.025 instead of 0.05');
});
