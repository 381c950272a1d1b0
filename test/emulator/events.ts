import {
  ACTIONS_BOT,
  fullName,
  type Account,
  type PullRequest,
  type Release,
  type Repository,
} from './github-state.ts';

export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event with the ref and commit that GitHub runs the workflow on; made to be spread into `runAction`. */
export interface Trigger {
  readonly repository: Repository;
  readonly event: WorkflowEvent;
  readonly ref: string;
  readonly sha: string;
}

const SENDER: Account = { login: 'octocat', id: 583231, type: 'User' };

export function pushToBranch(repository: Repository, sha: string, branch = repository.defaultBranch): Trigger {
  return push(repository, `refs/heads/${branch}`, sha);
}

export function pushOfTag(repository: Repository, sha: string, tag: string): Trigger {
  return push(repository, `refs/tags/${tag}`, sha);
}

/** A pull request, from a fork where the head's repository is another one. */
export function pullRequest(repository: Repository, pull: PullRequest, action = 'synchronize'): Trigger {
  return trigger(repository, 'pull_request', `refs/pull/${pull.number}/merge`, pull.mergeSha, {
    action,
    number: pull.number,
    pull_request: pullPayload(repository, pull),
  });
}

/** Runs on the base branch with the base repository's rights, whatever the head is. */
export function pullRequestTarget(repository: Repository, pull: PullRequest): Trigger {
  return trigger(repository, 'pull_request_target', `refs/heads/${pull.base.ref}`, pull.base.sha, {
    action: 'synchronize',
    number: pull.number,
    pull_request: pullPayload(repository, pull),
  });
}

export function release(repository: Repository, subject: Release, sha: string, action = 'published'): Trigger {
  return trigger(repository, 'release', `refs/tags/${subject.tag}`, sha, {
    action,
    release: {
      id: subject.id,
      tag_name: subject.tag,
      target_commitish: subject.target,
      name: subject.name,
      draft: subject.draft,
      prerelease: subject.prerelease,
      immutable: subject.immutable && !subject.draft,
      created_at: subject.createdAt,
      published_at: subject.publishedAt,
      html_url: `https://github.com/${fullName(repository)}/releases/tag/${subject.tag}`,
      author: account(ACTIONS_BOT),
    },
  });
}

export function schedule(repository: Repository, sha: string): Trigger {
  return trigger(repository, 'schedule', `refs/heads/${repository.defaultBranch}`, sha, { schedule: '17 4 * * 1' });
}

export function workflowDispatch(repository: Repository, sha: string, ref?: string): Trigger {
  const where = ref ?? `refs/heads/${repository.defaultBranch}`;
  const workflow = '.github/workflows/release.yml';
  return trigger(repository, 'workflow_dispatch', where, sha, { inputs: {}, ref: where, workflow });
}

export function workflowRun(repository: Repository, sha: string): Trigger {
  return trigger(repository, 'workflow_run', `refs/heads/${repository.defaultBranch}`, sha, {
    action: 'completed',
    workflow_run: { id: 1, event: 'pull_request', head_sha: sha, conclusion: 'success' },
  });
}

export function mergeGroup(repository: Repository, pull: PullRequest): Trigger {
  const ref = `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${pull.base.sha}`;
  return trigger(repository, 'merge_group', ref, pull.mergeSha, {
    action: 'checks_requested',
    merge_group: {
      head_sha: pull.mergeSha,
      head_ref: ref,
      base_sha: pull.base.sha,
      base_ref: `refs/heads/${pull.base.ref}`,
    },
  });
}

function push(repository: Repository, ref: string, sha: string): Trigger {
  return trigger(repository, 'push', ref, sha, {
    ref,
    before: '0'.repeat(40),
    after: sha,
    created: true,
    deleted: false,
    forced: false,
    base_ref: null,
    head_commit: { id: sha, message: 'A change', timestamp: '2026-11-24T12:00:00Z' },
    pusher: { name: SENDER.login },
  });
}

/** Any event at all; repository and sender are added to the payload. */
export function trigger(
  repository: Repository,
  name: string,
  ref: string,
  sha: string,
  payload: Readonly<Record<string, unknown>>,
): Trigger {
  const common = { repository: repositoryPayload(repository), sender: account(SENDER) };
  return { repository, event: { name, payload: { ...payload, ...common } }, ref, sha };
}

function pullPayload(repository: Repository, pull: PullRequest): object {
  return {
    id: pull.id,
    number: pull.number,
    state: pull.state,
    draft: pull.draft,
    title: pull.title,
    user: account(pull.user),
    merge_commit_sha: pull.mergeSha,
    head: side(pull.head.repository, pull.head.ref, pull.head.sha),
    base: side(repository, pull.base.ref, pull.base.sha),
    html_url: `https://github.com/${fullName(repository)}/pull/${pull.number}`,
  };
}

function repositoryPayload(repository: Repository): object {
  return {
    id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    fork: repository.fork,
    default_branch: repository.defaultBranch,
    owner: account(repository.owner),
    html_url: `https://github.com/${fullName(repository)}`,
  };
}

function account({ login, id, type }: Account): object {
  return { login, id, type };
}

function side(owner: Repository, ref: string, sha: string): object {
  return { label: `${owner.owner.login}:${ref}`, ref, sha, repo: repositoryPayload(owner) };
}
