import { setTimeout as sleep } from 'node:timers/promises';
import { MiraError, messageOf } from '../errors.ts';
import { hostOf, isLoopback } from '../http.ts';
import { VERSION } from '../version.ts';
import { cappedFetch, transferFetch } from './capped-fetch.ts';
import { errorOf, failureOf, type Failure, type Subject } from './failure.ts';
import { redirectedWrite } from './redirect.ts';

export interface Limits {
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** Milliseconds for sending or receiving one file. */
  readonly transferTimeout: number;
  /** Milliseconds between the attempts of a request that may be repeated; as many repetitions as there are entries. */
  readonly pauses: readonly number[];
  /** The longest wait, in seconds, that GitHub may ask for. */
  readonly longestWait: number;
}

export const LIMITS: Limits = { timeout: 20_000, transferTimeout: 600_000, pauses: [500, 2000], longestWait: 60 };

export interface ClientOptions {
  readonly token: string;
  /** Root of the REST API, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly log: (message: string) => void;
  readonly limits?: Partial<Limits>;
}

/** One repository on GitHub, as one token sees it. */
export interface GitHub {
  readonly repository: string;
  readonly apiUrl: string;
  readonly limits: Limits;
  readonly log: (message: string) => void;
  /**
   * The answer to a call, which is repeated where that is harmless.
   *
   * @throws MiraError E_GITHUB, E_GITHUB_PERMISSION, E_RATE_LIMIT, E_NETWORK
   */
  send(call: Call): Promise<Answer>;
}

export interface Call extends Subject {
  /** Method and path or URL, such as `GET /repos/{owner}/{repo}/releases`. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are an answer to the caller and not an error. */
  readonly expected?: readonly number[];
  /** A file is sent, so that the longer time limit applies. */
  readonly upload?: boolean;
  /** Whether a request that may have arrived is sent again; by default a `GET` is. */
  readonly repeatable?: boolean;
  /** Leaves a redirect to the caller, who follows it without the token. */
  readonly manualRedirect?: boolean;
  /** The body is a file and is handed out as a stream, without a limit of its size. */
  readonly stream?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
  /** What GitHub said where the status is one of `expected`. */
  readonly message: string;
}

const MAX_BODY = 16 * 1024 * 1024;
const MAX_REDIRECTS = 3;

/** A client for one repository. Nothing is loaded or sent before the first call. */
export function createClient(options: ClientOptions): GitHub {
  const { apiUrl, repository, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const host = hostOf(apiUrl);
  let connected: Promise<Send> | null = null;

  const once = async (call: Call): Promise<Answer> => {
    connected ??= connect(options);
    const request = await connected;
    let next = call;
    for (let hops = 0; ; hops += 1) {
      const { status, headers, data } = await request(next.route, parametersOf(next, repository, limits));
      const answer = { status, headers, data, message: '' };
      const redirected = isRead(call) ? null : redirectedWrite(next, answer, apiUrl);
      if (redirected === null) return answer;
      if (hops === MAX_REDIRECTS) throw new Error('too many redirects');
      next = redirected;
    }
  };

  const send = async (call: Call): Promise<Answer> => {
    for (let attempt = 0; ; attempt += 1) {
      let failure: Failure;
      try {
        return await once(call);
      } catch (error) {
        if (error instanceof MiraError) throw error;
        failure = failureOf(error, timeoutOf(call, limits));
      }
      if (failure.kind === 'status' && call.expected?.includes(failure.status) === true) {
        return { status: failure.status, headers: {}, data: null, message: failure.message };
      }
      const pause = pauseAfter(failure, attempt, call, limits);
      if (pause === null) throw errorOf(failure, call, host);
      log(`GitHub (${host}) could not ${call.what} at once; trying again in ${pause / 1000} s`);
      await sleep(pause);
    }
  };

  return { repository, apiUrl, limits, log, send };
}

type Send = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<{ status: number; headers: Answer['headers']; data: unknown }>;

/** Loads Octokit; `@actions/github` reads the event's file while it is loaded and throws where that is no JSON. */
async function connect({ token, apiUrl, log }: ClientOptions): Promise<Send> {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
  if (url === null || (url.protocol !== 'https:' && !isLoopback(url))) {
    throw new MiraError('E_GITHUB', `the address of GitHub's API (${hostOf(apiUrl)}) is not an https URL`, {
      hint: 'GITHUB_API_URL says where the API is; the token is not sent over plain http.',
    });
  }
  try {
    const { getOctokit } = await import('@actions/github');
    const quiet = { debug: () => {}, info: () => {}, warn: log, error: log };
    const { request } = getOctokit(token, { baseUrl: apiUrl, userAgent: `mira-attest/${VERSION}`, log: quiet });
    return async (route, parameters) => {
      const answer = await request(route, { ...parameters });
      const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const);
      const data: unknown = answer.data;
      return { status: answer.status, headers: Object.fromEntries(headers), data };
    };
  } catch (error) {
    throw new MiraError('E_GITHUB', `the GitHub client could not be set up: ${messageOf(error)}`, {
      hint: 'Check the `token` input, and that GITHUB_EVENT_PATH names the JSON file of the event.',
      cause: error,
    });
  }
}

function parametersOf(call: Call, repository: string, limits: Limits): Record<string, unknown> {
  const [owner, repo] = repository.split('/');
  return {
    // elsewhere they would become members of the body
    ...(call.route.includes('{owner}') ? { owner, repo } : {}),
    ...call.parameters,
    headers: { 'x-github-api-version': '2022-11-28', ...call.headers },
    request: {
      ...(call.stream === true
        ? { fetch: transferFetch(limits.timeout, limits.transferTimeout) }
        : { fetch: cappedFetch(MAX_BODY), signal: AbortSignal.timeout(timeoutOf(call, limits)) }),
      redirect: call.manualRedirect === true || !isRead(call) ? 'manual' : 'follow',
      parseSuccessResponseBody: call.stream !== true,
    },
  };
}

function isRead({ route }: Call): boolean {
  return route.startsWith('GET ');
}

function timeoutOf(call: Call, limits: Limits): number {
  return call.upload === true ? limits.transferTimeout : limits.timeout;
}

/** Milliseconds until the next attempt, or `null` when this one was the last. */
function pauseAfter(failure: Failure, attempt: number, call: Call, limits: Limits): number | null {
  const pause = limits.pauses[attempt];
  if (pause === undefined) return null;
  if (failure.kind === 'status' && failure.retryAfter !== null) {
    // nothing was done yet, so that a write may be sent again too
    return failure.retryAfter <= limits.longestWait ? failure.retryAfter * 1000 : null;
  }
  const passing = failure.kind === 'silence' || failure.status >= 500;
  return passing && (call.repeatable ?? isRead(call)) ? pause : null;
}
