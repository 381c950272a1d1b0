import { describe, expect, it } from 'vitest';
import * as events from '../emulator/events.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import { RELEASE_WORKFLOW, type World } from '../emulator/world.ts';
import { toyWorld } from '../e2e/support/project.ts';
import { assetNames, bundleOf, digestOf, EVALUATION_FILES } from '../e2e/support/published.ts';
import { model, release, releasedWorld } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import {
  commentOf,
  warningsOf,
  expectDiscreet,
  expectNothingPublished,
  harnessRan,
  member,
  verifiedStatement,
} from '../e2e/support/seen.ts';

/** A release without an evaluation, as there are before this project comes. */
function plainRelease(world: World, tag: string, options: { draft?: boolean; prerelease?: boolean } = {}): void {
  world.emulator.github.addRelease(world.repository, { tag, ...options });
}

describe('which release is the baseline', () => {
  it('none carries an evaluation: all claims are new, which passes with a warning that names the releases', async () => {
    await using world = await toyWorld();
    plainRelease(world, 'v0.9.0');
    plainRelease(world, 'v0.8.0');
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': '' });
    expect(warningsOf(result)).toStrictEqual([
      'nothing was compared: no earlier release carries an evaluation (v0.9.0, v0.8.0 carry none)',
    ]);
    expect(readReport(world).claims.map(({ verdict }) => verdict)).toStrictEqual(['new']);
    expect(result.summary).toContain('**1 claim recorded for the first time; nothing to compare with yet.**');
    expect(result.summary).toContain('v0.9.0, v0.8.0 carry none');
  });

  it('the nearest that carries one; nearer ones without are named, drafts and prereleases are passed over', async () => {
    await using world = await releasedWorld();
    plainRelease(world, 'v1.1.0');
    world.publish('v1.1.0');
    plainRelease(world, 'v1.2.0', { draft: true });
    await model(world, 30);
    await world.tag('v1.3.0-rc.1', { inputs: { 'fail-on': 'none' } });
    expect(releaseOf(world.repository, 'v1.3.0-rc.1').prerelease).toBe(true);
    world.publish('v1.3.0-rc.1');
    await model(world, 4);

    const result = await world.pull(world.openPull());
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': 'v1.0.0' });
    expect(commentOf(world)).toContain('Nearer releases without an evaluation: `v1.1.0`.');
    expect(readReport(world).baseline).toMatchObject({ label: 'v1.0.0', passedOver: ['v1.1.0'] });

    const asked = await world.pull(world.openPull(), { inputs: { baseline: 'latest-prerelease' } });
    expect(asked.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': 'v1.3.0-rc.1' });
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ gained: 26, lost: 0 });
  });

  it('on a fix of an old line, the release of that line', async () => {
    await using world = await releasedWorld();
    await model(world, 0);
    await release(world, 'v2.0.0');
    await model(world, 3);
    const result = await world.tag('v1.0.1');
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': 'v1.0.0' });
    const evaluation = bundleOf(world, 'v1.0.1');
    expect(member(member(verifiedStatement(world, evaluation), 'predicate'), 'previous')).toStrictEqual({
      digest: { sha256: digestOf(bundleOf(world, 'v1.0.0')) },
    });
  });

  it.each([
    ['does not exist', 'v9.9.9', 'the baseline v9.9.9 does not exist'],
    ['is only a draft', 'v1.2.0', 'the baseline v1.2.0 is only a draft'],
    ['carries no evaluation', 'v1.1.0', 'the baseline v1.1.0 carries no evaluation'],
    [
      'is a file that is not there',
      'old/mira-evaluation.sigstore.json',
      'mira-evaluation.sigstore.json does not exist',
    ],
  ])('one that was named and %s is an error', async (_, baseline, sentence) => {
    await using world = await toyWorld();
    plainRelease(world, 'v1.1.0');
    plainRelease(world, 'v1.2.0', { draft: true });
    const result = await world.pull(world.openPull(), { inputs: { baseline } });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(result.log).toContain('E_BASELINE_MISSING: ');
    expect(result.log).toContain(sentence);
    expect(result.log).toContain('Name a published release that carries mira-evaluation.sigstore.json');
    expect(harnessRan(world)).toBe(false);
    expectDiscreet(world, result);
  });

  it('of several evaluations on one release the earliest counts, and the others are listed', async () => {
    await using world = await releasedWorld();
    await model(world, 20);
    const again = await world.tag('v1.0.0', { attempt: 2, inputs: { 'fail-on': 'none' } });
    expect(again.exitCode).toBe(0);
    const names = assetNames(releaseOf(world.repository, 'v1.0.0'));
    expect(names).toStrictEqual([...EVALUATION_FILES, ...EVALUATION_FILES.map((name) => stem(name, '-118-2'))].sort());

    await model(world, 4);
    const result = await world.pull(world.openPull());
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'baseline-tag': 'v1.0.0' });
    expect(claimOf(readReport(world), 'toy/accuracy').baseline.value).toBe(57 / 60);
    expect(readReport(world).baseline?.others).toStrictEqual(['mira-evaluation-118-2.sigstore.json']);
    expect(commentOf(world)).toContain(
      'Other evaluations on that release, signed later: `mira-evaluation-118-2.sigstore.json`.',
    );

    const later = releaseOf(world.repository, 'v1.0.0').assets.find(
      ({ name }) => name === 'mira-samples-118-2.jsonl.zst',
    );
    if (later !== undefined) later.bytes = later.bytes.subarray(0, 100);
    const broken = await world.pull(world.openPull());
    expect(broken.exitCode).toBe(30);
    expect(broken.log).toContain('E_EVIDENCE: v1.0.0 (mira-evaluation-118-2.sigstore.json) does not verify');
  });
});

/** `mira-samples.jsonl.zst` → `mira-samples-118-2.jsonl.zst` */
function stem(name: string, suffix: string): string {
  return name.replace('.', `${suffix}.`);
}

describe('a release event', () => {
  it('gets the evaluation attached to the release that was published', async () => {
    await using world = await toyWorld();
    plainRelease(world, 'v1.0.0');
    const result = await world.run(
      events.release(world.repository, releaseOf(world.repository, 'v1.0.0'), 'b'.repeat(40)),
      { workflowRef: `${RELEASE_WORKFLOW}@refs/tags/v1.0.0` },
    );
    expect(result.exitCode).toBe(0);
    expect(assetNames(releaseOf(world.repository, 'v1.0.0'))).toStrictEqual(EVALUATION_FILES);
    expectDiscreet(world, result);
  });

  it.each(['release', 'tag'])('of an immutable release (%s) is refused with the recipe of the draft', async (event) => {
    await using world = await toyWorld();
    world.repository.immutableReleases = true;
    plainRelease(world, 'v1.0.0');
    const result =
      event === 'tag'
        ? await world.tag('v1.0.0')
        : await world.run(events.release(world.repository, releaseOf(world.repository, 'v1.0.0'), 'b'.repeat(40)));
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain(
      'E_RELEASE_IMMUTABLE: the release v1.0.0 is published and immutable: nothing can be attached',
    );
    expect(result.log).toContain('gh release edit v1.0.0 --draft=false');
    expect(harnessRan(world)).toBe(false);
    expect(releaseOf(world.repository, 'v1.0.0').assets).toStrictEqual([]);
    expectNothingPublished(world, 0);
    expectDiscreet(world, result);
  });
});
