import { homedir } from 'node:os';
import path from 'node:path';
import { fullName, type Account, type Repository } from './github-state.ts';
import { isObject } from '../../src/json.ts';
import { githubClaims, workflowRefOf, type RunIdentity } from './identity.ts';
import type { WorkflowEvent } from './events.ts';
import type { Emulator } from './server.ts';

export interface JobContext {
  readonly emulator: Emulator;
  readonly workspace: string;
  readonly run: RunIdentity;
  readonly event: WorkflowEvent;
  /** Whether the job may ask for identity tokens. */
  readonly idToken: boolean;
}

/** The pull request's two branches, as far as the event has any. */
export function branchesOf(event: WorkflowEvent): { readonly base: string; readonly head: string } {
  const pull = event.payload['pull_request'];
  return isObject(pull) ? { base: refOf(pull['base']), head: refOf(pull['head']) } : { base: '', head: '' };
}

function refOf(side: unknown): string {
  return isObject(side) && typeof side['ref'] === 'string' ? side['ref'] : '';
}

/** Whether GitHub would treat the run as one of a stranger: read-only token, no identity tokens. */
export function isForkPull(event: WorkflowEvent, repository: Repository): boolean {
  const pull = event.payload['pull_request'];
  if (event.name === 'pull_request_target' || !isObject(pull)) return false;
  const head = isObject(pull['head']) ? pull['head']['repo'] : null;
  // a deleted fork is null
  return !isObject(head) || head['id'] !== repository.id;
}

/** The variables that a job's steps find, secrets included; `home` is the runner's own folder. */
export function jobEnvironment(context: JobContext, home: string): Record<string, string> {
  const { emulator, run, event, workspace } = context;
  const { repository, ref, sha } = run;
  const branches = branchesOf(event);
  const actor: Pick<Account, 'login' | 'id'> = run.actor ?? { login: 'octocat', id: 583231 };
  const file = (name: string): string => path.join(home, '_runner_file_commands', name);
  return {
    PATH: [path.dirname(process.execPath), ...systemFolders()].join(path.delimiter),
    HOME: path.join(home, 'home'),
    ...compileCache(),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: actor.login,
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_TRIGGERING_ACTOR: actor.login,
    GITHUB_API_URL: emulator.urls.api,
    GITHUB_GRAPHQL_URL: `${emulator.urls.api}/graphql`,
    // stays: @actions/cache falls back to an older protocol for hosts that it does not know
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: branches.base,
    GITHUB_HEAD_REF: branches.head,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path.join(home, '_github_workflow', 'event.json'),
    GITHUB_JOB: 'mira',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//u, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_RUN_ID: String(run.runId ?? 117),
    GITHUB_RUN_NUMBER: String(run.runId ?? 117),
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'Release',
    GITHUB_WORKFLOW_REF: workflowRefOf(run),
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: run.runnerEnvironment ?? 'github-hosted',
    RUNNER_TEMP: path.join(home, '_temp'),
    RUNNER_TOOL_CACHE: path.join(home, '_tool'),
    ...services(context),
  };
}

/** What spares each run the compilation of `dist/`, where the tests are given such a folder. */
function compileCache(): Readonly<Record<string, string>> {
  const folder = process.env['NODE_COMPILE_CACHE'];
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

/** The PATH without what lies in the user's home: no runner has a developer's version managers, and they are slow. */
function systemFolders(): readonly string[] {
  const home = `${homedir()}${path.sep}`;
  return (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.startsWith(home));
}

/** What only the job's own token may reach: cache and, with `id-token: write`, identity tokens. */
function services({ emulator, run, event, idToken }: JobContext): Record<string, string> {
  const { repository, ref } = run;
  const base = branchesOf(event).base;
  const scopes = [ref, ...(base === '' ? [] : [`refs/heads/${base}`]), `refs/heads/${repository.defaultBranch}`];
  const runtime = emulator.cache.grant({ repository: fullName(repository), read: [...new Set(scopes)], write: ref });
  const request = idToken ? emulator.oidc.grant(githubClaims(run)) : null;
  return {
    ACTIONS_RUNTIME_URL: `${emulator.urls.api}/`,
    ACTIONS_RUNTIME_TOKEN: runtime,
    ACTIONS_RESULTS_URL: `${emulator.urls.api}/`,
    ACTIONS_CACHE_URL: `${emulator.urls.api}/`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ...(request === null
      ? {}
      : { ACTIONS_ID_TOKEN_REQUEST_URL: request.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: request.token }),
  };
}
