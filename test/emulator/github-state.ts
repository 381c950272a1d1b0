/** An account that acts: a person, an organisation or an app's bot. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Organization' | 'Bot';
}

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  contentType: string;
  bytes: Buffer;
  readonly uploader: Account;
  readonly createdAt: string;
}

export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  text: string | null;
  draft: boolean;
  prerelease: boolean;
  /** GitHub locks tag and assets of a release that is both published and immutable. */
  immutable: boolean;
  readonly author: Account;
  readonly createdAt: string;
  publishedAt: string | null;
  readonly assets: Asset[];
}

export interface PullRequest {
  readonly number: number;
  readonly id: number;
  title: string;
  state: 'open' | 'closed';
  draft: boolean;
  readonly user: Account;
  head: { ref: string; sha: string; readonly repository: Repository };
  base: { ref: string; sha: string };
  /** The merge commit that `pull_request` events run on. */
  mergeSha: string;
}

export interface IssueComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly user: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface StoredAttestation {
  readonly id: number;
  readonly bundle: unknown;
  /** `sha256:…` of every subject. */
  readonly subjects: readonly string[];
  readonly predicateType: string | null;
}

/** Everything GitHub knows of one repository; tests read and change it freely. */
export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  private: boolean;
  readonly fork: boolean;
  defaultBranch: string;
  /** Whether releases published from now on become immutable. */
  immutableReleases: boolean;
  readonly releases: Release[];
  readonly pulls: PullRequest[];
  readonly comments: IssueComment[];
  readonly attestations: StoredAttestation[];
  /** Files by ref (branch, tag or commit), then by path. */
  readonly contents: Map<string, Map<string, Buffer>>;
  /** Commits by full ref, such as `refs/tags/v1.0.0`. */
  readonly refs: Map<string, string>;
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export type Access = 'none' | 'read' | 'write';

/** The `permissions:` of a workflow job, as far as the emulated calls need them. */
export interface Permissions {
  readonly contents: Access;
  readonly issues: Access;
  readonly 'pull-requests': Access;
  readonly attestations: Access;
}

export const ALL_WRITE: Permissions = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  attestations: 'write',
};

/** What a token may do, and as whom it acts. */
export interface Grant {
  readonly account: Account;
  readonly permissions: Permissions;
}

export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
