import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { triggerOf, type Trigger } from './trigger.ts';

/** The workflow run that this process is a step of, from the runner's variables and the event's payload. */
export interface RunContext {
  readonly repository: ContextRepository;
  /** Name of the event, such as `push`. */
  readonly event: string;
  readonly sha: string;
  /** Full ref, such as `refs/tags/v1.0.0`. */
  readonly ref: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  readonly attempt: number;
  /** URL of the run and attempt; what evaluations name as `run.uri`. */
  readonly runUri: string;
  /** `owner/name/.github/workflows/file.yml@ref`. */
  readonly workflowRef: string | null;
  /** `.github/workflows/file.yml`. */
  readonly workflowPath: string | null;
  readonly trigger: Trigger;
}

export interface ContextRepository {
  /** `owner/name`. */
  readonly fullName: string;
  readonly owner: string;
  readonly name: string;
  /** Numeric ids as text, as certificates carry them. */
  readonly id: string | null;
  readonly ownerId: string | null;
  /** `null` where the event does not say. */
  readonly private: boolean | null;
  readonly defaultBranch: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

const repositoryName = /^(?<owner>[A-Za-z0-9_.-]+)\/(?<name>[A-Za-z0-9_.-]+)$/u;
const digits = /^[0-9]+$/u;

const payloadRepository = v.object({
  repository: v.object({
    private: v.fallback(v.nullable(v.boolean()), null),
    default_branch: v.fallback(v.nullable(v.string()), null),
  }),
});

/**
 * The run from `GITHUB_*` variables; `null` where they name no repository, as in a terminal. Never throws: a payload
 * that is missing or odd leaves `null`s and the trigger `other`, which compares unsigned.
 */
export function readContext(env: Variables, readFile: (path: string) => string = readText): RunContext | null {
  const fullName = env['GITHUB_REPOSITORY'] ?? '';
  const names = repositoryName.exec(fullName)?.groups;
  const owner = names?.['owner'];
  const name = names?.['name'];
  if (owner === undefined || name === undefined) return null;

  const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile);
  const described = v.safeParse(payloadRepository, payload);
  const about = described.success ? described.output.repository : { private: null, default_branch: null };
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  const serverUrl = trimmed(env['GITHUB_SERVER_URL'], 'https://github.com');
  const runId = match(env['GITHUB_RUN_ID'], digits) ?? '0';
  const attempt = Math.max(1, Number(match(env['GITHUB_RUN_ATTEMPT'], digits) ?? '1'));
  const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? null;
  return {
    repository: {
      fullName,
      owner,
      name,
      id: match(env['GITHUB_REPOSITORY_ID'], digits),
      ownerId: match(env['GITHUB_REPOSITORY_OWNER_ID'], digits),
      private: about.private,
      defaultBranch: about.default_branch,
    },
    event,
    sha: env['GITHUB_SHA'] ?? '',
    ref,
    serverUrl,
    apiUrl: trimmed(env['GITHUB_API_URL'], 'https://api.github.com'),
    runId,
    attempt,
    runUri: `${serverUrl}/${fullName}/actions/runs/${runId}/attempts/${attempt}`,
    workflowRef,
    workflowPath: workflowPathOf(workflowRef),
    trigger: triggerOf({ event, ref, payload, defaultBranch: about.default_branch }),
  };
}

function payloadOf(path: string | undefined, readFile: (path: string) => string): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFile(path));
  } catch {
    return null;
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function workflowPathOf(workflowRef: string | null): string | null {
  return /^[^/]+\/[^/]+\/(?<path>.+?)@/u.exec(workflowRef ?? '')?.groups?.['path'] ?? null;
}

function match(text: string | undefined, pattern: RegExp): string | null {
  return text !== undefined && pattern.test(text) ? text : null;
}

function trimmed(url: string | undefined, otherwise: string): string {
  return (url === undefined || url === '' ? otherwise : url).replace(/\/+$/u, '');
}
