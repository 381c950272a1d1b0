import { expect, it } from 'vitest';
import type { World } from '../emulator/world.ts';
import { toyWorld, weights } from '../e2e/support/project.ts';
import { bundleOf, digestOf, removeAsset, statementIn } from '../e2e/support/published.ts';
import { model, release } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import { harnessRan, member, readJson } from '../e2e/support/seen.ts';

/** Slow decay: releases that are all fine next to the one before, and a release that remembers. */

const MEASURE = 'write(rows(2000));';
const GONE = 25;

const rules = (gate: string): string => `claims:\n  - {metric: toy/accuracy, margin: 0.02}\ngate: {${gate}}\n`;

/** The release r loses 25 of 2,000 answers more than the one before. */
async function decay(world: World, r: number): Promise<Awaited<ReturnType<World['tag']>>> {
  await model(world, GONE * r);
  return world.tag(`v1.${r}.0`);
}

it('a pinned anchor stops what ten releases would lose, each less than its margin', async () => {
  await using world = await toyWorld({
    body: MEASURE,
    rest: rules('anchor: {tag: v1.0.0, margin: 0.05}'),
    files: { 'model/weights.json': weights(0) },
  });
  await release(world, 'v1.0.0');
  const seen: (readonly [string, string | undefined])[] = [];
  for (let r = 1; r <= 10; r += 1) {
    const result = await decay(world, r);
    const report = readReport(world);
    const claim = claimOf(report, 'toy/accuracy');
    seen.push([claim.verdict, claim.anchor?.verdict]);
    // next to the release before there is nothing to see
    expect(claim.lost).toBe(GONE);
    expect(claim.delta).toBeCloseTo(-0.0125, 9);
    expect(report.anchor).toMatchObject({ label: 'v1.0.0' });
    if (result.exitCode === 0) {
      world.publish(`v1.${r}.0`);
      continue;
    }
    expect(result.exitCode).toBe(20);
    expect(claim.anchor).toMatchObject({ label: 'v1.0.0', lost: GONE * r, margin: 0.05, verdict: 'regressed' });
    expect(result.log).toContain('since the anchor v1.0.0');
    expect(result.summary).toContain('The anchor is');
    // the signed verdict names what it judged: this, the baseline, the anchor
    const { predicate } = statementIn(readJson(world, 'mira-gate.sigstore.json'));
    const inputs = member(predicate, 'inputAttestations');
    const digests = Array.isArray(inputs)
      ? inputs.map((input) => String(member(member(input, 'digest'), 'sha256')))
      : [];
    expect(digests).toHaveLength(3);
    expect(digests).toContain(digestOf(bundleOf(world, 'v1.0.0')));
    break;
  }
  // the baseline itself, proven to stay within .05, and then no more
  expect(seen).toEqual([
    ['holds', undefined],
    ['holds', 'holds'],
    ['holds', 'holds'],
    ['regressed', 'regressed'],
  ]);
});

it('the last proven release stays the anchor while nothing is proven', async () => {
  // few samples: a release that changes nothing holds at .1, one that loses a little cannot be told
  await using world = await toyWorld({
    body: 'write(rows(60));',
    rest: 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\ngate: {anchor: {tag: last-proven, margin: 0.1}}\n',
  });
  const tag = async (name: string, wrong: number): Promise<void> => {
    await model(world, wrong);
    const result = await world.tag(name);
    expect([name, result.exitCode]).toEqual([name, 0]);
    world.publish(name);
  };
  const anchored = (): readonly unknown[] => {
    const report = readReport(world);
    const { verdict, anchor } = claimOf(report, 'toy/accuracy');
    return [report.baseline?.label, report.anchor?.label, verdict, anchor?.lost ?? null];
  };
  await tag('v1.0.0', 3);
  // nothing is proven yet: the first release is where everything began
  await tag('v1.1.0', 3);
  expect(anchored()).toEqual(['v1.0.0', 'v1.0.0', 'holds', null]);
  await tag('v1.2.0', 6);
  expect(anchored()).toEqual(['v1.1.0', 'v1.1.0', 'inconclusive', null]);
  // not rolled forward on an inconclusive
  await model(world, 9);
  const worse = await world.tag('v1.3.0');
  expect(anchored()).toEqual(['v1.2.0', 'v1.1.0', 'regressed', 6]);
  expect(worse.exitCode).toBe(20);
  // without the signed verdict of v1.1.0 nothing is proven, and the first release is the anchor again
  removeAsset(world, 'v1.1.0', 'mira-gate.sigstore.json');
  await model(world, 7);
  const again = await world.tag('v1.3.1');
  expect(anchored().slice(0, 2)).toEqual(['v1.2.0', 'v1.0.0']);
  expect(again.log).toContain('no release is proven to hold yet');
});

it('refuses an anchor that is not there', async () => {
  await using world = await toyWorld({ body: MEASURE, rest: rules('anchor: {tag: v0.9.0, margin: 0.05}') });
  await release(world, 'v1.0.0');
  const result = await world.tag('v1.1.0');
  expect(result.exitCode).toBe(2);
  expect(result.log).toContain('E_BASELINE_MISSING');
  expect(harnessRan(world)).toBe(false);
});
