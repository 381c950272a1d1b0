import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MiraError, systemCode } from '../errors.ts';
import type { GitHub } from '../github/client.ts';
import { downloadAsset } from '../github/download.ts';
import { listReleases, type Asset, type Release } from '../github/releases.ts';
import type { Trigger } from '../github/trigger.ts';
import { chooseBaseline } from './choose.ts';
import {
  evaluationNames,
  MAX_BUNDLE,
  MAX_DIGESTS,
  MAX_MODEL,
  MAX_SALTS,
  MAX_SAMPLES,
  type EvaluationNames,
} from './files.ts';

/** An evaluation as it was published; nothing of it is verified yet. */
export interface BaselineCandidate {
  readonly bundle: Buffer;
  readonly bundlePath: string;
  /** `null` where the file is not there: then its evidence cannot be verified. */
  readonly samplesPath: string | null;
  readonly saltsPath: string | null;
  readonly digestsPath: string | null;
  readonly modelPath: string | null;
  readonly stem: string;
}

export type FoundBaseline =
  /** No release carries an evaluation; `passed` are those that were looked at, nearest first. */
  | { readonly kind: 'none'; readonly passed: readonly string[] }
  | {
      readonly kind: 'found';
      readonly release: { readonly tag: string; readonly url: string; readonly publishedAt: string | null };
      /** All evaluations of that release; which one counts is decided by who signed them, of what, and when. */
      readonly candidates: readonly BaselineCandidate[];
      /** Tags of nearer releases that carry none. */
      readonly passed: readonly string[];
    };

export interface BaselineRequest {
  readonly trigger: Trigger;
  readonly prereleases: boolean;
  /** A tag that was asked for by name: that release or none. */
  readonly named: string | null;
  /** Where the files are put. */
  readonly folder: string;
}

/**
 * The evaluations on the nearest release that carries any, downloaded.
 *
 * @throws MiraError E_BASELINE_MISSING where a tag was named; E_SIZE; what `GitHub.send` throws
 */
export async function findBaseline(github: GitHub, request: BaselineRequest): Promise<FoundBaseline> {
  const { trigger, prereleases, named, folder } = request;
  const choice = chooseBaseline({ releases: await listReleases(github), tag: tagOf(trigger), prereleases, named });
  if (choice.kind === 'missing') throw missing(named ?? '', choice.draft ? 'is only a draft' : 'does not exist');
  const passed: string[] = [];
  for (const release of choice.releases) {
    const evaluations = evaluationsOn(release);
    if (evaluations.length === 0) {
      passed.push(release.tag);
      continue;
    }
    const candidates = await fetchEvaluations(github, release, folder);
    const { tag, url, publishedAt } = release;
    return { kind: 'found', release: { tag, url, publishedAt }, candidates, passed };
  }
  if (named !== null) throw missing(named, 'carries no evaluation');
  return { kind: 'none', passed };
}

/** The evaluations that a release carries, by the names of their files. */
export function evaluationsOn(release: Release): readonly PublishedEvaluation[] {
  return release.assets.flatMap((bundle) => {
    const names = bundle.complete ? evaluationNames(bundle.name) : null;
    return names === null ? [] : [{ bundle, names }];
  });
}

/** The evaluations of a release, downloaded. */
export async function fetchEvaluations(
  github: GitHub,
  release: Release,
  folder: string,
): Promise<readonly BaselineCandidate[]> {
  const candidates: BaselineCandidate[] = [];
  for (const evaluation of evaluationsOn(release)) {
    candidates.push(await fetchEvaluation(github, release, evaluation, folder));
  }
  return candidates;
}

/** An evaluation that lies in the workspace, samples and salts beside it. */
export async function loadBaselineFile(bundlePath: string): Promise<BaselineCandidate> {
  const name = path.basename(bundlePath);
  const size = await sizeOf(bundlePath);
  if (size === null) throw missing(bundlePath, 'does not exist');
  if (size > MAX_BUNDLE) {
    throw new MiraError('E_SIZE', `${bundlePath} (${size} bytes) is larger than the ${MAX_BUNDLE} bytes of a bundle`);
  }
  const names = evaluationNames(name);
  const beside = async (other: string | undefined): Promise<string | null> => {
    const file = other === undefined ? null : path.join(path.dirname(bundlePath), other);
    return file !== null && (await sizeOf(file)) !== null ? file : null;
  };
  return {
    bundle: await readFile(bundlePath),
    bundlePath,
    samplesPath: await beside(names?.samples),
    saltsPath: await beside(names?.salts),
    digestsPath: await beside(names?.digests),
    modelPath: await beside(names?.model),
    stem: names?.stem ?? '',
  };
}

interface PublishedEvaluation {
  readonly bundle: Asset;
  readonly names: EvaluationNames;
}

async function fetchEvaluation(
  github: GitHub,
  release: Release,
  { bundle, names }: PublishedEvaluation,
  folder: string,
): Promise<BaselineCandidate> {
  // the id is a number and the names were matched: nothing here leaves the folder
  const into = path.join(folder, String(release.id));
  await mkdir(into, { recursive: true });
  const fetched = async (name: string, maxBytes: number): Promise<string | null> => {
    const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
    return asset === undefined ? null : (await downloadAsset(github, asset, path.join(into, name), maxBytes)).path;
  };
  const { path: bundlePath } = await downloadAsset(github, bundle, path.join(into, names.bundle), MAX_BUNDLE);
  return {
    bundle: await readFile(bundlePath),
    bundlePath,
    samplesPath: await fetched(names.samples, MAX_SAMPLES),
    saltsPath: await fetched(names.salts, MAX_SALTS),
    digestsPath: await fetched(names.digests, MAX_DIGESTS),
    modelPath: await fetched(names.model, MAX_MODEL),
    stem: names.stem,
  };
}

export function tagOf(trigger: Trigger): string | null {
  switch (trigger.kind) {
    case 'tag':
    case 'release':
    case 'schedule':
    case 'dispatch':
      return trigger.tag;
    case 'pull-request':
    case 'merge-group':
    case 'branch':
    case 'unsafe':
    case 'other':
      return null;
    default:
      return trigger satisfies never;
  }
}

/** Bytes of a plain file, or `null` where there is none. */
async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw new MiraError('E_FILE_UNREADABLE', `${file} cannot be read`, { cause: error });
  }
}

function missing(what: string, why: string): MiraError {
  return new MiraError('E_BASELINE_MISSING', `the baseline ${what} ${why}`, {
    hint: 'Name a published release that carries mira-evaluation.sigstore.json, or use `baseline: latest-release`.',
  });
}
