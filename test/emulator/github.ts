import { randomBytes } from 'node:crypto';
import { attestationRoutes, attestationStorageRoutes } from './github-attestations.ts';
import { callerOf, notFound, type Caller } from './github-access.ts';
import { conversationRoutes } from './github-conversations.ts';
import { Representations } from './github-json.ts';
import { releaseRoutes, releaseStorageRoutes } from './github-releases.ts';
import {
  ACTIONS_BOT,
  ALL_WRITE,
  fullName,
  type Account,
  type Asset,
  type Grant,
  type Permissions,
  type PullRequest,
  type Release,
  type Repository,
} from './github-state.ts';
import { repositoryRoutes } from './github-repositories.ts';
import type { EmulatedRequest, Route } from './http.ts';
import type { Clock } from './clock.ts';
import type { EmulatorUrls } from './server.ts';

export interface RepositorySeed {
  readonly owner?: string;
  readonly ownerId?: number;
  readonly name?: string;
  readonly id?: number;
  readonly private?: boolean;
  readonly fork?: boolean;
  readonly defaultBranch?: string;
  readonly immutableReleases?: boolean;
}

export interface ReleaseSeed {
  readonly tag: string;
  readonly sha?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly immutable?: boolean;
  /** Time of the tagged commit, by which GitHub orders releases. */
  readonly createdAt?: string;
  readonly assets?: Readonly<Record<string, string | Uint8Array>>;
}

export interface PullSeed {
  readonly head: { readonly sha: string; readonly ref?: string; readonly repository?: Repository };
  readonly base?: { readonly sha: string; readonly ref?: string };
  readonly mergeSha?: string;
  readonly title?: string;
  readonly user?: Account;
}

/** GitHub's REST API as far as the action calls it, with repositories that live in memory. */
export class GitHub {
  readonly repositories: Repository[] = [];
  readonly json: Representations;
  readonly clock: Clock;
  readonly urls: EmulatorUrls;
  /** Downloads that were handed out by redirect: what the last path segment stands for. */
  readonly signed = new Map<string, { readonly bytes: Buffer; readonly contentType: string }>();
  /** How attestations are listed: with the bundle, or (since 2026-07-16) with a snappy-compressed `bundle_url`. */
  attestationShape: 'bundle' | 'bundle-url' = 'bundle';
  readonly #grants = new Map<string, Grant>();
  #lastId = 9000;

  constructor(urls: EmulatorUrls, clock: Clock) {
    this.urls = urls;
    this.clock = clock;
    this.json = new Representations(urls);
  }

  addRepository(seed: RepositorySeed = {}): Repository {
    const repository: Repository = {
      id: seed.id ?? this.nextId(),
      owner: { login: seed.owner ?? 'acme', id: seed.ownerId ?? 56, type: 'Organization' },
      name: seed.name ?? 'langid',
      private: seed.private ?? false,
      fork: seed.fork ?? false,
      defaultBranch: seed.defaultBranch ?? 'main',
      immutableReleases: seed.immutableReleases ?? false,
      releases: [],
      pulls: [],
      comments: [],
      attestations: [],
      contents: new Map(),
      refs: new Map(),
    };
    this.repositories.push(repository);
    return repository;
  }

  addRelease(repository: Repository, seed: ReleaseSeed): Release {
    const draft = seed.draft ?? false;
    const release: Release = {
      id: this.nextId(),
      tag: seed.tag,
      target: seed.sha ?? repository.defaultBranch,
      name: seed.tag,
      text: null,
      draft,
      prerelease: seed.prerelease ?? false,
      immutable: seed.immutable ?? (!draft && repository.immutableReleases),
      author: ACTIONS_BOT,
      createdAt: seed.createdAt ?? this.clock.iso(),
      publishedAt: draft ? null : this.clock.iso(),
      assets: [],
    };
    for (const [name, bytes] of Object.entries(seed.assets ?? {})) this.addAsset(release, name, bytes);
    if (seed.sha !== undefined && !draft) repository.refs.set(`refs/tags/${seed.tag}`, seed.sha);
    repository.releases.push(release);
    return release;
  }

  addAsset(release: Release, name: string, bytes: string | Uint8Array): Asset {
    const asset: Asset = {
      id: this.nextId(),
      name,
      label: '',
      contentType: 'application/octet-stream',
      bytes: Buffer.from(bytes),
      uploader: ACTIONS_BOT,
      createdAt: this.clock.iso(),
    };
    release.assets.push(asset);
    return asset;
  }

  addPull(repository: Repository, seed: PullSeed): PullRequest {
    const id = this.nextId();
    const pull: PullRequest = {
      number: 1 + repository.pulls.length,
      id,
      title: seed.title ?? 'A change',
      state: 'open',
      draft: false,
      user: seed.user ?? { login: 'octocat', id: 583231, type: 'User' },
      head: {
        ref: seed.head.ref ?? 'change',
        sha: seed.head.sha,
        repository: seed.head.repository ?? repository,
      },
      base: {
        ref: seed.base?.ref ?? repository.defaultBranch,
        sha: seed.base?.sha ?? repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? '0'.repeat(40),
      },
      mergeSha: seed.mergeSha ?? seed.head.sha,
    };
    repository.pulls.push(pull);
    return pull;
  }

  /** What stands in a file at a branch, tag or commit. */
  addFile(repository: Repository, ref: string, path: string, bytes: string | Uint8Array): void {
    const files = repository.contents.get(ref) ?? new Map<string, Buffer>();
    files.set(path, Buffer.from(bytes));
    repository.contents.set(ref, files);
  }

  addComment(repository: Repository, issue: number, user: Account, body: string): void {
    const now = this.clock.iso();
    repository.comments.push({ id: this.nextId(), issue, user, body, createdAt: now, updatedAt: now });
  }

  /** A token; without arguments one of `github-actions[bot]` that may write everything. */
  createToken(permissions: Partial<Permissions> = {}, account: Account = ACTIONS_BOT): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#grants.set(token, { account, permissions: { ...ALL_WRITE, ...permissions } });
    return token;
  }

  caller(request: EmulatedRequest): Caller {
    return callerOf(request, this.#grants);
  }

  /** The repository that `:owner` and `:repo` of a route name. */
  repositoryOf(request: EmulatedRequest): Repository {
    const wanted = `${request.params['owner'] ?? ''}/${request.params['repo'] ?? ''}`.toLowerCase();
    const found = this.repositories.find((repository) => fullName(repository).toLowerCase() === wanted);
    if (found === undefined) throw notFound();
    return found;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  routes(): Route[] {
    return [...repositoryRoutes(this), ...releaseRoutes(this), ...conversationRoutes(this), ...attestationRoutes(this)];
  }

  storageRoutes(): Route[] {
    return [...releaseStorageRoutes(this), ...attestationStorageRoutes(this)];
  }
}
