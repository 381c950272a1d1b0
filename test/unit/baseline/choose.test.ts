import * as fc from 'fast-check';
import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { baselineSource, chooseBaseline, type ReleaseFacts } from '../../../src/baseline/choose.ts';

let ids = 0;

/** Published on the given day of January unless it is a draft. */
function release(tag: string, day: number, more: Partial<ReleaseFacts> = {}): ReleaseFacts {
  ids += 1;
  const publishedAt = `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`;
  return { id: ids, tag, draft: false, prerelease: false, publishedAt, ...more };
}

function tagsFor(
  releases: readonly ReleaseFacts[],
  tag: string | null,
  more: { prereleases?: boolean; named?: string } = {},
): readonly string[] | 'missing' | 'draft' {
  const { prereleases = false, named = null } = more;
  const choice = chooseBaseline({ releases, tag, prereleases, named });
  if (choice.kind === 'candidates') return choice.releases.map((found) => found.tag);
  return choice.draft ? 'draft' : 'missing';
}

const RELEASES = [
  release('v1.0.0', 1),
  release('v2.0.0', 3),
  release('v1.1.0', 4),
  release('2.1.0-rc.1', 5),
  release('v2.1.0', 6, { draft: true, publishedAt: null }),
  release('v1.10.0', 7),
  release('nightly', 8, { prerelease: true }),
  release('spring', 9),
];

describe('on a tag that is a version', () => {
  it('the highest lower version comes first, on its own line', () => {
    expect(tagsFor(RELEASES, 'v1.1.1')).toEqual(['v1.1.0', 'v1.0.0']);
    expect(tagsFor(RELEASES, 'v1.10.0')).toEqual(['v1.1.0', 'v1.0.0']);
    expect(tagsFor(RELEASES, '3.0.0')).toEqual(['v2.0.0', 'v1.10.0', 'v1.1.0', 'v1.0.0']);
    expect(tagsFor(RELEASES, 'v0.9.0')).toEqual([]);
  });

  it('prereleases count when they are asked for, by their flag or by their version', () => {
    expect(tagsFor(RELEASES, 'v2.1.0', { prereleases: true })[0]).toBe('2.1.0-rc.1');
    const flagged = [release('v1.0.0', 1), release('v1.1.0', 2, { prerelease: true })];
    expect(tagsFor(flagged, 'v1.2.0')).toEqual(['v1.0.0']);
    expect(tagsFor(flagged, 'v1.2.0', { prereleases: true })).toEqual(['v1.1.0', 'v1.0.0']);
  });

  it('every candidate is lower than the tag and not lower than the next', () => {
    const version = fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom('', '-rc.1', '-rc.2', '+b'))
      .map(([a, b, c, more]) => `v${a}.${b}.${c}${more}`);
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(fc.array(fc.tuple(version, day)), version, fc.boolean(), (listed, own, prereleases) => {
        const releases = listed.map(([tag, published]) => release(tag, published));
        const tags = tagsFor(releases, own, { prereleases });
        const expected = listed.filter(([tag]) => semver.lt(tag, own) && (prereleases || !tag.includes('-')));
        expect(tags).toHaveLength(expected.length);
        const order = typeof tags === 'string' ? [] : tags;
        for (const [n, tag] of order.entries()) {
          expect(semver.lt(tag, own)).toBe(true);
          expect(semver.compare(order[n - 1] ?? tag, tag)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('elsewhere', () => {
  it('the newest published release comes first', () => {
    const newest = ['spring', 'v1.10.0', 'v1.1.0', 'v2.0.0', 'v1.0.0'];
    expect(tagsFor(RELEASES, null)).toEqual(newest);
    expect(tagsFor(RELEASES, 'autumn')).toEqual(newest);
    expect(tagsFor(RELEASES, null, { prereleases: true }).slice(0, 2)).toEqual(['spring', 'nightly']);
  });

  it('a release is not compared with later ones or itself', () => {
    const releases = [release('a', 1), release('b', 2), release('c', 3)];
    expect(tagsFor(releases, 'b')).toEqual(['a']);
  });
});

describe('a release that was named', () => {
  it('is the only candidate, whatever it is', () => {
    expect(tagsFor(RELEASES, 'v1.0.0', { named: 'nightly' })).toEqual(['nightly']);
    expect(tagsFor(RELEASES, null, { named: 'v2.1.0' })).toBe('draft');
    expect(tagsFor(RELEASES, null, { named: 'v9' })).toBe('missing');
  });

  it('is told from the words and from paths', () => {
    expect(baselineSource('latest-release')).toEqual({ kind: 'latest', prereleases: false });
    expect(baselineSource('latest-prerelease')).toEqual({ kind: 'latest', prereleases: true });
    expect(baselineSource('v1.0.0')).toEqual({ kind: 'tag', tag: 'v1.0.0' });
    expect(baselineSource('old/mira-evaluation.sigstore.json')).toMatchObject({ kind: 'file' });
  });
});
