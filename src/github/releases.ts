import { openAsBlob } from 'node:fs';
import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { hostOf } from '../http.ts';
import { ask, askAll, bodyOf, id, text } from './ask.ts';
import type { Call, GitHub } from './client.ts';

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Tag and assets are locked; true of published releases alone. */
  readonly immutable: boolean;
  /** RFC 3339; `null` for drafts. */
  readonly publishedAt: string | null;
  /** The page for people. */
  readonly url: string;
  /** Where assets are sent to, as a URI template. */
  readonly uploadUrl: string;
  readonly assets: readonly Asset[];
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Whether its bytes arrived whole; an upload that broke off leaves an asset that cannot be read. */
  readonly complete: boolean;
  /** The address for browsers. */
  readonly url: string;
}

const assetBody = v.pipe(
  v.object({ id, name: text, size: v.number(), state: text, browser_download_url: text }),
  v.transform(({ browser_download_url: url, state, ...rest }): Asset => ({
    ...rest,
    complete: state === 'uploaded',
    url,
  })),
);

const releaseBody = v.pipe(
  v.object({
    id,
    tag_name: text,
    draft: v.boolean(),
    prerelease: v.boolean(),
    immutable: v.optional(v.boolean(), false),
    published_at: v.nullable(text),
    html_url: text,
    upload_url: text,
    assets: v.array(assetBody),
  }),
  v.transform((release): Release => ({
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable && !release.draft,
    publishedAt: release.published_at,
    url: release.html_url,
    uploadUrl: release.upload_url,
    assets: release.assets,
  })),
);

/** All releases that the token may see; drafts only where it may write. */
export async function listReleases(github: GitHub): Promise<readonly Release[]> {
  return askAll(
    github,
    {
      route: 'GET /repos/{owner}/{repo}/releases',
      what: `list the releases of ${github.repository}`,
      permission: 'contents: read',
    },
    releaseBody,
  );
}

/** The release of a tag, the published one before a draft. By listing: GitHub finds no drafts by their tag. */
export async function findRelease(github: GitHub, tag: string): Promise<Release | null> {
  const ofTag = (await listReleases(github)).filter((release) => release.tag === tag);
  return ofTag.find(({ draft }) => !draft) ?? ofTag[0] ?? null;
}

export async function getRelease(github: GitHub, releaseId: number): Promise<Release> {
  return ask(
    github,
    {
      route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
      parameters: { release_id: releaseId },
      what: `read the release ${releaseId}`,
      permission: 'contents: read',
    },
    releaseBody,
  );
}

/** A draft for a tag that exists: nobody but maintainers sees it until a later step publishes it. */
export async function createDraft(github: GitHub, tag: string, prerelease: boolean): Promise<Release> {
  return ask(
    github,
    {
      route: 'POST /repos/{owner}/{repo}/releases',
      parameters: { tag_name: tag, name: tag, draft: true, prerelease },
      what: `create a draft release for ${tag}`,
      permission: 'contents: write',
    },
    releaseBody,
  );
}

export type Upload =
  | { readonly kind: 'uploaded'; readonly asset: Asset }
  /** An asset of this name came up meanwhile. */
  | { readonly kind: 'name-taken' }
  | { readonly kind: 'immutable' };

/** Attaches a file to a release, streamed from disk. */
export async function uploadAsset(github: GitHub, release: Release, name: string, path: string): Promise<Upload> {
  const url = uploadAddress(github.apiUrl, release.uploadUrl);
  url.searchParams.set('name', name);
  const file = await openAsBlob(path);
  const call: Call = {
    route: `POST ${url.href}`,
    parameters: { data: file },
    headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream' },
    expected: [422],
    upload: true,
    what: `attach ${name} to the release ${release.tag}`,
    permission: 'contents: write',
  };
  const answer = await github.send(call);
  if (answer.status === 422) {
    if (/immutable/iu.test(answer.message)) return { kind: 'immutable' };
    if (/already_exists/u.test(answer.message)) return { kind: 'name-taken' };
    throw new MiraError('E_GITHUB', `GitHub (${url.host}) could not ${call.what}: ${answer.message} (422)`);
  }
  const asset = bodyOf(github, call, answer, assetBody);
  if (asset.name === name && asset.size === file.size) return { kind: 'uploaded', asset };
  throw new MiraError('E_NETWORK', `GitHub (${url.host}) could not ${call.what}: it holds other bytes than were sent`, {
    hint: `Delete the asset ${name} of that release and run the job again.`,
  });
}

/**
 * The token goes to GitHub's API and to the host for uploads that belongs to it, and nowhere else, whatever the release
 * says: Octokit would send it to any host.
 */
function uploadAddress(apiUrl: string, template: string): URL {
  const address = template.replace(/\{[^}]*\}$/u, '');
  const api = new URL(apiUrl);
  const url = URL.canParse(address) ? new URL(address) : null;
  const hosts = [
    'uploads.github.com',
    ...(api.hostname.endsWith('.ghe.com') ? [api.host.replace(/^api\./u, 'uploads.')] : []),
  ];
  if (url !== null && (url.origin === api.origin || (url.protocol === 'https:' && hosts.includes(url.host))))
    return url;
  throw new MiraError(
    'E_GITHUB',
    `a release wants its assets sent to ${hostOf(address)}, which is not GitHub (${api.host})`,
    {
      hint: 'Nothing was sent there. Check GITHUB_API_URL, and what stands between this job and GitHub.',
    },
  );
}
