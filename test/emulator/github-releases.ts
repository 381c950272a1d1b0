import { randomBytes } from 'node:crypto';
import { failure, has, invalid, needRead, needWrite, notFound, page } from './github-access.ts';
import { fullName, type Account, type Asset, type Release, type Repository } from './github-state.ts';
import { json, jsonBody, Refusal, route, textOf, type EmulatedRequest, type Route } from './http.ts';
import type { GitHub } from './github.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Releases and their assets: drafts, prereleases and immutability as on GitHub. */
export function releaseRoutes(github: GitHub): Route[] {
  return [
    route('GET /repos/:owner/:repo/releases', (request) => {
      const repository = readable(github, request);
      // only who may push sees drafts
      const drafts = has(github.caller(request), 'write', 'contents');
      const shown = newestFirst(repository).filter((release) => drafts || !release.draft);
      return page(
        request,
        shown.map((release) => github.json.release(repository, release)),
      );
    }),

    route('POST /repos/:owner/:repo/releases', (request) => {
      const repository = github.repositoryOf(request);
      const { account } = needWrite(github.caller(request), 'contents');
      const fields = jsonBody(request);
      const tag = textOf(fields, 'tag_name');
      if (tag === null || tag === '') throw invalid('Release', 'tag_name', 'missing_field');
      const release: Release = {
        id: github.nextId(),
        tag,
        target: repository.defaultBranch,
        name: null,
        text: null,
        draft: true,
        prerelease: false,
        immutable: false,
        author: account,
        createdAt: github.clock.iso(),
        publishedAt: null,
        assets: [],
      };
      update(github, repository, release, { draft: false, ...fields });
      repository.releases.push(release);
      return json(201, github.json.release(repository, release));
    }),

    route('GET /repos/:owner/:repo/releases/latest', (request) => {
      const repository = readable(github, request);
      const latest = newestFirst(repository).find((release) => !release.draft && !release.prerelease);
      if (latest === undefined) throw notFound();
      return json(200, github.json.release(repository, latest));
    }),

    route('GET /repos/:owner/:repo/releases/tags/:tag*', (request) => {
      const repository = readable(github, request);
      const found = published(repository, request.params['tag'] ?? '');
      if (found === null) throw notFound();
      return json(200, github.json.release(repository, found));
    }),

    route('GET /repos/:owner/:repo/releases/:id', (request) => {
      const { repository, release } = theRelease(github, request);
      return json(200, github.json.release(repository, release));
    }),

    route('PATCH /repos/:owner/:repo/releases/:id', (request) => {
      const { repository, release } = theRelease(github, request);
      needWrite(github.caller(request), 'contents');
      update(github, repository, release, jsonBody(request));
      return json(200, github.json.release(repository, release));
    }),

    route('DELETE /repos/:owner/:repo/releases/:id', (request) => {
      const { repository, release } = theRelease(github, request);
      needWrite(github.caller(request), 'contents');
      repository.releases.splice(repository.releases.indexOf(release), 1);
      return { status: 204 };
    }),

    route('GET /repos/:owner/:repo/releases/:id/assets', (request) => {
      const { repository, release } = theRelease(github, request);
      return page(
        request,
        release.assets.map((asset) => github.json.asset(repository, release, asset)),
      );
    }),

    route('POST /uploads/repos/:owner/:repo/releases/:id/assets', (request) => {
      const { repository, release } = theRelease(github, request);
      const { account } = needWrite(github.caller(request), 'contents');
      const asset = upload(github, release, account, request);
      return json(201, github.json.asset(repository, release, asset));
    }),

    route('GET /repos/:owner/:repo/releases/assets/:id', (request) => {
      const { repository, release, asset } = theAsset(github, request);
      if (!(request.headers.accept ?? '').includes('application/octet-stream')) {
        return json(200, github.json.asset(repository, release, asset));
      }
      const name = randomBytes(24).toString('hex');
      github.signed.set(name, { bytes: asset.bytes, contentType: asset.contentType });
      return { status: 302, headers: { location: `${github.urls.storage}/release-assets/${asset.id}/${name}` } };
    }),

    route('DELETE /repos/:owner/:repo/releases/assets/:id', (request) => {
      const { release, asset } = theAsset(github, request);
      needWrite(github.caller(request), 'contents');
      if (locked(release)) throw immutable('delete');
      release.assets.splice(release.assets.indexOf(asset), 1);
      return { status: 204 };
    }),
  ];
}

/** Where the redirects of asset downloads lead, and the addresses that browsers use. */
export function releaseStorageRoutes(github: GitHub): Route[] {
  return [
    route('GET /release-assets/:id/:name', (request) => {
      if (request.headers.authorization !== undefined) {
        return { status: 400, headers: { 'content-type': 'application/xml' }, body: '<Code>InvalidArgument</Code>' };
      }
      const download = github.signed.get(request.params['name'] ?? '');
      if (download === undefined) return { status: 403, body: '<Code>AuthenticationFailed</Code>' };
      return { status: 200, headers: { 'content-type': download.contentType }, body: download.bytes };
    }),

    route('GET /:owner/:repo/releases/download/:tag/:name', (request) => {
      const repository = github.repositoryOf(request);
      const release = published(repository, request.params['tag'] ?? '');
      const asset = release?.assets.find(({ name }) => name === request.params['name']);
      if (repository.private || asset === undefined) return { status: 404, body: 'Not Found' };
      return { status: 200, headers: { 'content-type': asset.contentType }, body: asset.bytes };
    }),
  ];
}

function readable(github: GitHub, request: EmulatedRequest): Repository {
  const repository = github.repositoryOf(request);
  needRead(github.caller(request), repository, 'contents');
  return repository;
}

function theRelease(github: GitHub, request: EmulatedRequest): { repository: Repository; release: Release } {
  const repository = readable(github, request);
  const release = repository.releases.find(({ id }) => String(id) === request.params['id']);
  const drafts = has(github.caller(request), 'write', 'contents');
  if (release === undefined || (release.draft && !drafts)) throw notFound();
  return { repository, release };
}

function theAsset(
  github: GitHub,
  request: EmulatedRequest,
): { repository: Repository; release: Release; asset: Asset } {
  const repository = readable(github, request);
  const drafts = has(github.caller(request), 'write', 'contents');
  for (const release of repository.releases) {
    if (release.draft && !drafts) continue;
    const asset = release.assets.find(({ id }) => String(id) === request.params['id']);
    if (asset !== undefined) return { repository, release, asset };
  }
  throw notFound();
}

function published(repository: Repository, tag: string): Release | null {
  return repository.releases.find((release) => release.tag === tag && !release.draft) ?? null;
}

function newestFirst(repository: Repository): Release[] {
  return repository.releases.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}

function locked(release: Release): boolean {
  return release.immutable && !release.draft;
}

function immutable(what: string): Refusal {
  return new Refusal(failure(422, `Cannot ${what} assets of an immutable release.`));
}

function upload(github: GitHub, release: Release, uploader: Account, request: EmulatedRequest): Asset {
  const name = request.url.searchParams.get('name') ?? '';
  if (name === '') throw invalid('ReleaseAsset', 'name', 'missing_field');
  if (locked(release)) throw immutable('upload');
  if (release.assets.some((asset) => asset.name === name)) throw invalid('ReleaseAsset', 'name', 'already_exists');
  const asset: Asset = {
    id: github.nextId(),
    name,
    label: request.url.searchParams.get('label'),
    contentType: request.headers['content-type'] ?? 'application/octet-stream',
    bytes: request.body,
    uploader,
    createdAt: github.clock.iso(),
  };
  release.assets.push(asset);
  return asset;
}

function update(github: GitHub, repository: Repository, release: Release, fields: Fields): void {
  const tag = textOf(fields, 'tag_name') ?? release.tag;
  if (locked(release) && tag !== release.tag) throw invalid('Release', 'tag_name', 'immutable');
  const draft = typeof fields['draft'] === 'boolean' ? fields['draft'] : release.draft;
  const other = published(repository, tag);
  if (!draft && other !== null && other !== release) throw invalid('Release', 'tag_name', 'already_exists');
  release.tag = tag;
  release.target = textOf(fields, 'target_commitish') ?? release.target;
  release.name = textOf(fields, 'name') ?? release.name;
  release.text = textOf(fields, 'body') ?? release.text;
  if (typeof fields['prerelease'] === 'boolean') release.prerelease = fields['prerelease'];
  if (release.draft && !draft) publish(github, repository, release);
  release.draft = draft;
}

/** Publishing makes the tag where there is none yet, and locks the release where the repository says so. */
function publish(github: GitHub, repository: Repository, release: Release): void {
  release.publishedAt = github.clock.iso();
  if (repository.immutableReleases) release.immutable = true;
  const ref = `refs/tags/${release.tag}`;
  if (repository.refs.has(ref)) return;
  repository.refs.set(ref, repository.refs.get(`refs/heads/${release.target}`) ?? release.target);
}

/** The release of a tag, whether a draft or not, for tests that look at what the action left behind. */
export function releaseOf(repository: Repository, tag: string): Release {
  const found = repository.releases.find((release) => release.tag === tag);
  if (found === undefined) throw new Error(`${fullName(repository)} has no release ${tag}`);
  return found;
}
