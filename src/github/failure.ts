import { MiraError, messageOf } from '../errors.ts';

/** What a job's token has to be allowed for a call, as it stands under `permissions:`. */
export type Permission =
  | 'contents: read'
  | 'contents: write'
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'attestations: read'
  | 'attestations: write';

/** What came in the place of an answer. */
export type Failure =
  | { readonly kind: 'silence'; readonly why: string; readonly cause: unknown }
  | {
      readonly kind: 'status';
      readonly status: number;
      /** GitHub's own words, on one line and cut. */
      readonly message: string;
      /** Seconds that GitHub asks us to wait: `null` where nothing says so, infinite where it names no end. */
      readonly retryAfter: number | null;
    };

/** What is being asked, for messages. */
export interface Subject {
  /** Completes "GitHub (host) could not …", such as `list the releases of acme/langid`. */
  readonly what: string;
  readonly permission: Permission;
}

interface StatusError {
  readonly status: number;
  readonly message: string;
  readonly response: { readonly headers: Readonly<Record<string, unknown>> };
}

/** Reads what Octokit throws: an `HttpError` has a `response` only where there was one. */
export function failureOf(thrown: unknown, timeout: number): Failure {
  if (isStatusError(thrown)) {
    const { status, message, response } = thrown;
    return {
      kind: 'status',
      status,
      message: oneLine(message),
      retryAfter: retryAfter(status, message, response.headers),
    };
  }
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const late = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
  return {
    kind: 'silence',
    why: late ? `no answer within ${timeout / 1000} s` : oneLine(messageOf(thrown)),
    cause: thrown,
  };
}

/** The error that a failure ends with, once nothing is tried any more. */
export function errorOf(failure: Failure, { what, permission }: Subject, host: string): MiraError {
  const head = `GitHub (${host}) could not ${what}`;
  if (failure.kind === 'silence') {
    return new MiraError('E_NETWORK', `${head}: ${failure.why}`, { hint: TEMPORARY, cause: failure.cause });
  }
  const { status, message } = failure;
  if (failure.retryAfter !== null) {
    const wait = Number.isFinite(failure.retryAfter)
      ? `for ${Math.ceil(failure.retryAfter)} s`
      : 'without naming an end';
    return new MiraError('E_RATE_LIMIT', `${head}: it asks to wait ${wait} (${status})`, {
      hint: 'Too many requests were made with this token: run the job again later.',
    });
  }
  if (status === 401) {
    const hint = `The token was refused: check the \`token\` input, and that it has not expired. ${permissionHint(permission)}`;
    return new MiraError('E_GITHUB_PERMISSION', `${head}: ${message} (401)`, { hint });
  }
  if (status === 403) {
    return new MiraError('E_GITHUB_PERMISSION', `${head}: ${message} (${status})`, {
      hint: permissionHint(permission),
    });
  }
  if (status === 404) {
    const hint = `Either it does not exist, or the token may not see it. ${permissionHint(permission)}`;
    return new MiraError('E_GITHUB', `${head}: ${message} (404)`, { hint });
  }
  return new MiraError('E_GITHUB', `${head}: ${message} (${status})`, status >= 500 ? { hint: TEMPORARY } : {});
}

/** The lines that give a job's token the permission. */
function permissionHint(permission: Permission): string {
  return [
    "Add to the job (a job that names one permission has no others; the token of a fork's pull request can only read):",
    '  permissions:',
    `    ${permission}`,
  ].join('\n');
}

const TEMPORARY = 'This is usually temporary: run the job again. githubstatus.com says whether GitHub has a problem.';

function isStatusError(thrown: unknown): thrown is StatusError {
  return (
    thrown instanceof Error &&
    'status' in thrown &&
    typeof thrown.status === 'number' &&
    'response' in thrown &&
    typeof thrown.response === 'object' &&
    thrown.response !== null &&
    'headers' in thrown.response
  );
}

/**
 * Primary and secondary rate limits come as 429 or as 403, with `retry-after`, or `x-ratelimit-remaining: 0` and the
 * reset in epoch seconds, or neither (docs.github.com, "Rate limits for the REST API").
 */
function retryAfter(status: number, message: string, headers: Readonly<Record<string, unknown>>): number | null {
  if (status !== 429 && status !== 403) return null;
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : Number.POSITIVE_INFINITY;
  }
  return status === 429 || /rate limit/iu.test(message) ? Number.POSITIVE_INFINITY : null;
}

/** GitHub's text is foreign: control and format characters and anything beyond 200 characters are left out. */
function oneLine(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
