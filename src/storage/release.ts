import { stat } from 'node:fs/promises';
import semver from 'semver';
import { MiraError } from '../errors.ts';
import type { RunContext } from '../github/context.ts';
import type { GitHub } from '../github/client.ts';
import { createDraft, findRelease, getRelease, uploadAsset, type Release } from '../github/releases.ts';
import { isSameFile } from './same-file.ts';

export interface AttachedFile {
  readonly name: string;
  readonly url: string;
  /** The release held the same bytes under this name before. */
  readonly outcome: 'uploaded' | 'already-there';
}

export type Attached =
  | { readonly kind: 'no-release' }
  | {
      readonly kind: 'attached';
      readonly release: Pick<Release, 'tag' | 'url' | 'draft'>;
      readonly files: readonly AttachedFile[];
    };

export interface FileToAttach {
  readonly name: string;
  readonly path: string;
}

type Position = Pick<RunContext, 'trigger' | 'runId' | 'attempt'>;

const MAX_ATTEMPTS = 3;

/**
 * Attaches the files of an evaluation to the release that the run is for: that of the pushed tag (a draft is created
 * where there is none), or that of the `release` event. Nothing is overwritten: where a name is taken by other bytes,
 * the whole set gets `-<run id>-<attempt>` after its stems (design.md §6). The bundles go last, so that no evaluation
 * is ever seen without its samples.
 *
 * @throws MiraError E_RELEASE_IMMUTABLE, E_ASSET_SIZE before anything is attached; what `GitHub.send` throws
 */
export async function attachToRelease(
  github: GitHub,
  position: Position,
  files: readonly FileToAttach[],
): Promise<Attached> {
  const { kind } = position.trigger;
  if (kind === 'release' || kind === 'tag') for (const file of files) await refuseLarge(file);
  let release = await releaseFor(github, position);
  if (release === null) return { kind: 'no-release' };
  if (release.immutable) throw immutable(release);
  const ordered = files.toSorted((a, b) => Number(isBundle(a.name)) - Number(isBundle(b.name)));
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const attached = await attachAll(github, release, await withFreeNames(github, release, ordered, position));
    if (attached !== null) {
      const { tag, url, draft } = release;
      return { kind: 'attached', release: { tag, url, draft }, files: attached };
    }
    // another job attached files of these names meanwhile
    release = await getRelease(github, release.id);
  }
  throw new MiraError('E_GITHUB', `other jobs keep attaching the same files to the release ${release.tag}`, {
    hint: 'Run one such job at a time: give the workflow a `concurrency` group.',
  });
}

/** Files of a release have to be smaller (docs.github.com, "About releases", storage and bandwidth quotas). */
const ASSET_LIMIT = 2 * 1024 ** 3;

/** GitHub would take a while to say so, and some of the others would lie there then. */
async function refuseLarge({ name, path }: FileToAttach): Promise<void> {
  const { size } = await stat(path);
  if (size < ASSET_LIMIT) return;
  throw new MiraError('E_ASSET_SIZE', `${name} has ${size} bytes, and GitHub takes files below 2 GiB on a release`, {
    hint: 'Publish fewer parts of the samples (`evidence: {publish: [scores]}`), or split the evaluation. What was signed lies in the output folder.',
  });
}

/**
 * Refuses a run whose release could not take its files, before anything is measured for it.
 *
 * @throws MiraError E_RELEASE_IMMUTABLE
 */
export async function refuseImmutableRelease(github: GitHub, { trigger }: Pick<Position, 'trigger'>): Promise<void> {
  if (trigger.kind !== 'release' && trigger.kind !== 'tag') return;
  const release =
    trigger.kind === 'release' ? await getRelease(github, trigger.releaseId) : await findRelease(github, trigger.tag);
  if (release?.immutable === true) throw immutable(release);
}

async function releaseFor(github: GitHub, { trigger }: Position): Promise<Release | null> {
  if (trigger.kind === 'release') return getRelease(github, trigger.releaseId);
  if (trigger.kind !== 'tag') return null;
  const { tag } = trigger;
  return (await findRelease(github, tag)) ?? createDraft(github, tag, semver.prerelease(tag) !== null);
}

interface Placed extends FileToAttach {
  /** Set where the release holds this file already. */
  readonly url: string | null;
}

async function withFreeNames(
  github: GitHub,
  release: Release,
  files: readonly FileToAttach[],
  { runId, attempt }: Position,
): Promise<readonly Placed[]> {
  for (let round = 0; ; round += 1) {
    const suffix = ['', `-${runId}-${attempt}`][round] ?? `-${runId}-${attempt}-${round}`;
    const placed = await placeAll(
      github,
      release,
      files.map(({ name, path }) => ({ name: withSuffix(name, suffix), path })),
    );
    if (placed !== null) return placed;
  }
}

/** The files with the addresses of those that are there already; `null` where a name is taken by other bytes. */
async function placeAll(
  github: GitHub,
  release: Release,
  files: readonly FileToAttach[],
): Promise<readonly Placed[] | null> {
  const placed: Placed[] = [];
  for (const file of files) {
    const taken = release.assets.find(({ name }) => name === file.name);
    if (taken !== undefined && !(await isSameFile(github, taken, file.path))) return null;
    placed.push({ ...file, url: taken?.url ?? null });
  }
  return placed;
}

/** `null` where a name was taken meanwhile. */
async function attachAll(
  github: GitHub,
  release: Release,
  files: readonly Placed[],
): Promise<readonly AttachedFile[] | null> {
  const attached: AttachedFile[] = [];
  for (const { name, path, url } of files) {
    if (url !== null) {
      attached.push({ name, url, outcome: 'already-there' });
      continue;
    }
    const upload = await uploadAsset(github, release, name, path);
    if (upload.kind === 'immutable') throw immutable(release);
    if (upload.kind === 'name-taken') return null;
    attached.push({ name, url: upload.asset.url, outcome: 'uploaded' });
  }
  return attached;
}

function isBundle(name: string): boolean {
  return name.endsWith('.sigstore.json');
}

/** `mira-samples.jsonl.zst` → `mira-samples-117-1.jsonl.zst`. */
function withSuffix(name: string, suffix: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? `${name}${suffix}` : `${name.slice(0, dot)}${suffix}${name.slice(dot)}`;
}

function immutable({ tag }: Release): MiraError {
  return new MiraError(
    'E_RELEASE_IMMUTABLE',
    `the release ${tag} is published and immutable: nothing can be attached`,
    {
      hint: [
        'Push the tag first, let this step attach its files to a draft, and publish it only when the step passed:',
        '  on: {push: {tags: ["v*"]}}',
        `  - run: gh release edit ${tag} --draft=false      # a step after this one`,
      ].join('\n'),
    },
  );
}
