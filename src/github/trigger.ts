import * as v from 'valibot';

/** What started the run, with what each kind of event is known to carry. */
export type Trigger =
  | PullRequestTrigger
  | {
      readonly kind: 'merge-group';
      readonly headSha: string;
      readonly headRef: string;
      readonly baseSha: string;
      readonly baseRef: string;
    }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'branch'; readonly branch: string; readonly isDefault: boolean }
  | { readonly kind: 'release'; readonly tag: string; readonly releaseId: number; readonly prerelease: boolean }
  | ({ readonly kind: 'schedule' } & RefOfTrigger)
  | ({ readonly kind: 'dispatch' } & RefOfTrigger)
  /** Runs with the base's rights on what a stranger may have written. */
  | { readonly kind: 'unsafe'; readonly event: string }
  | { readonly kind: 'other'; readonly event: string };

export interface PullRequestTrigger {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** The head lies in another repository, or in one that is gone: the job has no rights. */
  readonly fork: boolean;
}

/** The tag or the branch that the run is on. */
export interface RefOfTrigger {
  readonly tag: string | null;
  readonly branch: string | null;
  /** The branch is the default branch. */
  readonly isDefault: boolean;
}

export interface TriggerFacts {
  readonly event: string;
  readonly ref: string;
  readonly payload: unknown;
  readonly defaultBranch: string | null;
}

const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u));
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const pullPayload = v.object({
  pull_request: v.object({
    number: id,
    head: v.object({ sha, ref: v.string(), repo: v.fallback(v.nullable(v.object({ id })), null) }),
    base: v.object({ sha, ref: v.string(), repo: v.object({ id }) }),
  }),
});
const mergeGroupPayload = v.object({
  merge_group: v.object({ head_sha: sha, head_ref: v.string(), base_sha: sha, base_ref: v.string() }),
});
const releasePayload = v.object({
  release: v.object({ id, tag_name: v.pipe(v.string(), v.minLength(1)), prerelease: v.fallback(v.boolean(), false) }),
});

/** Sorts an event into the kinds that are treated differently; a payload that says too little is `other`. */
export function triggerOf({ event, ref, payload, defaultBranch }: TriggerFacts): Trigger {
  const on = refOf(ref, defaultBranch);
  const other = { kind: 'other', event } as const;
  switch (event) {
    case 'pull_request':
      return pullRequest(payload) ?? other;
    case 'merge_group':
      return mergeGroup(payload) ?? other;
    case 'push':
      if (on.tag !== null) return { kind: 'tag', tag: on.tag };
      return on.branch === null ? other : { kind: 'branch', branch: on.branch, isDefault: on.isDefault };
    case 'release':
      return release(payload) ?? other;
    case 'schedule':
      return { kind: 'schedule', ...on };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'dispatch', ...on };
    case 'pull_request_target':
    case 'workflow_run':
      return { kind: 'unsafe', event };
    default:
      return other;
  }
}

function pullRequest(payload: unknown): Trigger | null {
  const parsed = v.safeParse(pullPayload, payload);
  if (!parsed.success) return null;
  const { number, head, base } = parsed.output.pull_request;
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    headRef: head.ref,
    baseSha: base.sha,
    baseRef: base.ref,
    fork: head.repo?.id !== base.repo.id,
  };
}

function mergeGroup(payload: unknown): Trigger | null {
  const parsed = v.safeParse(mergeGroupPayload, payload);
  if (!parsed.success) return null;
  const { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } = parsed.output.merge_group;
  return { kind: 'merge-group', headSha, headRef, baseSha, baseRef };
}

function release(payload: unknown): Trigger | null {
  const parsed = v.safeParse(releasePayload, payload);
  if (!parsed.success) return null;
  const { id: releaseId, tag_name: tag, prerelease } = parsed.output.release;
  return { kind: 'release', tag, releaseId, prerelease };
}

function refOf(ref: string, defaultBranch: string | null): RefOfTrigger {
  const tag = after(ref, 'refs/tags/');
  const branch = after(ref, 'refs/heads/');
  return { tag, branch, isDefault: branch !== null && branch === defaultBranch };
}

function after(text: string, prefix: string): string | null {
  return text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : null;
}
