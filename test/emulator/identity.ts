import { fullName, type Repository } from './github-state.ts';
import type { Claims } from './jwt.ts';

/** A workflow run, as far as its identity depends on it. */
export interface RunIdentity {
  readonly repository: Repository;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  /** `owner/name/.github/workflows/file.yml@ref` of the workflow that was triggered. */
  readonly workflowRef?: string;
  /** The same of the workflow that holds the job: another one where a reusable workflow is called. */
  readonly jobWorkflowRef?: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly actor?: { readonly login: string; readonly id: number };
  readonly environment?: string;
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted';
}

export function workflowRefOf(run: RunIdentity): string {
  return run.workflowRef ?? `${fullName(run.repository)}/.github/workflows/release.yml@${run.ref}`;
}

/** The claims of GitHub's identity tokens (docs.github.com, "OpenID Connect reference"). */
export function githubClaims(run: RunIdentity): Claims {
  const { repository, ref, sha } = run;
  const workflowRef = workflowRefOf(run);
  const actor = run.actor ?? { login: 'octocat', id: 583231 };
  return {
    sub: `repo:${fullName(repository)}:${subjectContext(run)}`,
    ref,
    sha,
    repository: fullName(repository),
    repository_owner: repository.owner.login,
    run_id: String(run.runId ?? 117),
    run_number: '7',
    run_attempt: String(run.attempt ?? 1),
    repository_visibility: repository.private ? 'private' : 'public',
    repository_id: String(repository.id),
    repository_owner_id: String(repository.owner.id),
    actor_id: String(actor.id),
    actor: actor.login,
    workflow: 'Release',
    head_ref: run.headRef ?? '',
    base_ref: run.baseRef ?? '',
    event_name: run.event,
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: run.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: sha,
    runner_environment: run.runnerEnvironment ?? 'github-hosted',
    ...(run.environment === undefined ? {} : { environment: run.environment }),
  };
}

function subjectContext(run: RunIdentity): string {
  if (run.environment !== undefined) return `environment:${run.environment}`;
  return run.event === 'pull_request' ? 'pull_request' : `ref:${run.ref}`;
}
