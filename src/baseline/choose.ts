import semver from 'semver';

/** A release, as far as the choice depends on it. */
export interface ReleaseFacts {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** RFC 3339; `null` for drafts. */
  readonly publishedAt: string | null;
}

export interface BaselineQuestion<R extends ReleaseFacts> {
  readonly releases: readonly R[];
  /** The tag that the run is for; `null` on pull requests, branches and schedules. */
  readonly tag: string | null;
  /** Whether prereleases count. */
  readonly prereleases: boolean;
  /** A tag that was asked for by name. */
  readonly named: string | null;
}

export type BaselineChoice<R extends ReleaseFacts> =
  /** Nearest first; empty on a first release. */
  | { readonly kind: 'candidates'; readonly releases: readonly R[] }
  /** The release that was named is not there, or is only a draft. */
  | { readonly kind: 'missing'; readonly draft: boolean };

/**
 * The releases that a run may be compared with. On a tag that is a semantic version: the lower versions, the highest
 * first, so that a fix on an old line is compared with that line. Otherwise: the published releases before this one,
 * the newest first. Drafts never count, nor does the run's own tag.
 */
export function chooseBaseline<R extends ReleaseFacts>(question: BaselineQuestion<R>): BaselineChoice<R> {
  const { releases, tag, prereleases, named } = question;
  if (named !== null) {
    const ofTag = releases.filter((release) => release.tag === named);
    const published = ofTag.find(isPublished);
    if (published !== undefined) return { kind: 'candidates', releases: [published] };
    return { kind: 'missing', draft: ofTag.length > 0 };
  }
  const eligible = releases.filter(
    (release) => isPublished(release) && release.tag !== tag && (prereleases || !isPrerelease(release)),
  );
  const version = tag === null ? null : semver.parse(tag);
  if (version !== null) return { kind: 'candidates', releases: lowerVersions(eligible, version) };
  const own = releases.find((release) => release.tag === tag && isPublished(release));
  const before = own === undefined ? eligible : eligible.filter((release) => publishedAt(release) < publishedAt(own));
  return { kind: 'candidates', releases: before.toSorted(newestFirst) };
}

/** What `baseline:` asks for. */
export type BaselineSource =
  | { readonly kind: 'latest'; readonly prereleases: boolean }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'file'; readonly path: string };

/** `latest-release`, `latest-prerelease`, the path of a bundle (it ends in `.json`), or else a tag. */
export function baselineSource(text: string): BaselineSource {
  if (text === 'latest-release') return { kind: 'latest', prereleases: false };
  if (text === 'latest-prerelease') return { kind: 'latest', prereleases: true };
  return text.endsWith('.json') ? { kind: 'file', path: text } : { kind: 'tag', tag: text };
}

function lowerVersions<R extends ReleaseFacts>(releases: readonly R[], own: semver.SemVer): readonly R[] {
  return releases
    .flatMap((release) => {
      const version = semver.parse(release.tag);
      return version !== null && semver.lt(version, own) ? [{ release, version }] : [];
    })
    .toSorted((a, b) => semver.rcompare(a.version, b.version) || newestFirst(a.release, b.release))
    .map(({ release }) => release);
}

function isPublished({ draft, publishedAt: time }: ReleaseFacts): boolean {
  return !draft && time !== null && !Number.isNaN(Date.parse(time));
}

/** By GitHub's flag or by the version: either may be forgotten. */
function isPrerelease({ prerelease, tag }: ReleaseFacts): boolean {
  return prerelease || semver.prerelease(tag) !== null;
}

function publishedAt(release: ReleaseFacts): number {
  return Date.parse(release.publishedAt ?? '');
}

function newestFirst(a: ReleaseFacts, b: ReleaseFacts): number {
  return publishedAt(b) - publishedAt(a) || b.id - a.id;
}
