import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GitHub } from '../github/client.ts';
import { downloadAsset } from '../github/download.ts';
import { listReleases, type Release } from '../github/releases.ts';
import type { Trigger } from '../github/trigger.ts';
import { chooseBaseline } from './choose.ts';
import { gateName, MAX_BUNDLE } from './files.ts';
import { evaluationsOn, tagOf } from './find.ts';

/** Nobody looks through more releases than this for one that is proven. */
const MOST_RELEASES = 100;

export interface ProvenRequest {
  readonly trigger: Trigger;
  readonly prereleases: boolean;
  /** Where the files are put. */
  readonly folder: string;
  /** Whether a gate's verdict, found on the release of that tag, says of its evaluation that every claim holds. */
  isProven(gate: Buffer, name: string, tag: string): Promise<boolean>;
}

export type FoundProven =
  | { readonly kind: 'proven'; readonly release: Release; readonly stem: string }
  /** None is proven yet: the first release that carries an evaluation, where everything began. */
  | { readonly kind: 'first'; readonly release: Release }
  | { readonly kind: 'none' };

/** The latest release, before the one that is made, of which the gate says that every claim holds. */
export async function findProven(github: GitHub, request: ProvenRequest): Promise<FoundProven> {
  const { trigger, prereleases, folder } = request;
  const choice = chooseBaseline({
    releases: await listReleases(github),
    tag: tagOf(trigger),
    prereleases,
    named: null,
  });
  const releases = choice.kind === 'candidates' ? choice.releases : [];
  const carrying = releases.filter((release) => evaluationsOn(release).length > 0);
  for (const release of carrying.slice(0, MOST_RELEASES)) {
    for (const { names } of evaluationsOn(release)) {
      const gate = await fetchGate(github, release, gateName(names), folder);
      if (gate !== null && (await request.isProven(gate, `${release.tag} (${gateName(names)})`, release.tag))) {
        return { kind: 'proven', release, stem: names.stem };
      }
    }
  }
  const first = carrying.at(-1);
  return first === undefined ? { kind: 'none' } : { kind: 'first', release: first };
}

/** The gate's verdict of that name on a release, or `null`. */
export async function fetchGate(
  github: GitHub,
  release: Release,
  name: string,
  folder: string,
): Promise<Buffer | null> {
  const asset = release.assets.find((candidate) => candidate.name === name && candidate.complete);
  if (asset === undefined) return null;
  const into = path.join(folder, String(release.id));
  await mkdir(into, { recursive: true });
  return readFile((await downloadAsset(github, asset, path.join(into, name), MAX_BUNDLE)).path);
}
