import { setTimeout as sleep } from 'node:timers/promises';
import { MiraError } from '../errors.ts';
import { exchange, hostOf, isConfidential, isLate, type HttpResponse } from '../http.ts';
import { isObject, parseJson } from '../json.ts';

/** Gives the token that a certificate is asked for with; a fresh one each time. */
export interface IdentityProvider {
  getToken(): Promise<string>;
}

export interface GitHubIdentityOptions {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; unset where the job may not ask for tokens. */
  readonly requestUrl: string | undefined;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string | undefined;
  /** The run belongs to a pull request from another repository. */
  readonly fork: boolean;
  /** Hides a value in everything that is printed from now on. */
  readonly mask: (value: string) => void;
  /** Milliseconds that one request may take. */
  readonly timeout?: number;
  /** Milliseconds before the first retry; twice that before the second. */
  readonly pause?: number;
}

const AUDIENCE = 'sigstore';
const ATTEMPTS = 3;
const MAX_BYTES = 64 * 1024;

/**
 * Identity tokens of a GitHub Actions job (docs.github.com, "OpenID Connect reference").
 *
 * @throws MiraError E_NO_OIDC at once when the job may not ask for tokens; E_OIDC from `getToken`
 */
export function githubIdentity(options: GitHubIdentityOptions): IdentityProvider {
  const { requestUrl = '', requestToken = '' } = options;
  if (requestUrl === '' || requestToken === '') throw noIdentity(options.fork);
  options.mask(requestToken);
  const url = tokenUrl(requestUrl);
  return {
    getToken: async () => {
      const token = tokenOf(await ask(url, requestToken, options), url);
      options.mask(token);
      assertReadable(token, url);
      return token;
    },
  };
}

function noIdentity(fork: boolean): MiraError {
  return fork
    ? new MiraError('E_NO_OIDC', 'a pull request from a fork is given no identity token, so nothing can be signed.', {
        hint: 'Leave `sign` at `auto`: the run then compares unsigned, and the release is signed when it is made.',
      })
    : new MiraError('E_NO_OIDC', 'this job may not ask for an identity token, so nothing can be signed.', {
        hint:
          'Add to the job:   permissions: { id-token: write }      ' +
          "(on a fork's pull request no token is ever given: the run compares unsigned)",
      });
}

function tokenUrl(requestUrl: string): string {
  const url = URL.canParse(requestUrl) ? new URL(requestUrl) : null;
  if (url === null || !isConfidential(url)) {
    throw new MiraError('E_OIDC', `ACTIONS_ID_TOKEN_REQUEST_URL (${hostOf(requestUrl)}) is not an https address`, {
      hint: 'The runner sets this variable; an earlier step must not change it.',
    });
  }
  url.searchParams.set('audience', AUDIENCE);
  return url.href;
}

async function ask(url: string, bearer: string, options: GitHubIdentityOptions): Promise<HttpResponse> {
  const request = {
    headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
    timeout: options.timeout ?? 20_000,
    maxBytes: MAX_BYTES,
  };
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === ATTEMPTS;
    try {
      const response = await exchange(url, request, 'E_OIDC', 'the identity token service');
      if (response.status === 200) return response;
      if (response.status < 500 || last) throw refused(url, `answered ${response.status}`);
    } catch (error) {
      // what was refused for good is not asked again; nor is a service that let the time limit pass
      if (last || isLate(error) || (error instanceof MiraError && error.cause === undefined)) throw error;
    }
    await sleep((options.pause ?? 1000) * attempt);
  }
}

function tokenOf(response: HttpResponse, url: string): string {
  const answer = tryParse(response.body.toString('utf8'));
  const token = isObject(answer) ? answer['value'] : null;
  if (typeof token !== 'string' || token === '') throw refused(url, 'answered without a token');
  return token;
}

/** A token that Fulcio could not use is refused here: it would say no more of it than 400. */
function assertReadable(token: string, url: string): void {
  const parts = token.split('.');
  const claims = parts.length === 3 ? tryParse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) : null;
  const readable = parts.every((part) => /^[A-Za-z0-9_-]+$/u.test(part)) && isObject(claims);
  const subject = readable ? claims['sub'] : null;
  if (typeof subject !== 'string' || subject === '')
    throw refused(url, 'answered with something that is no identity token');
}

function tryParse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

function refused(url: string, what: string): MiraError {
  return new MiraError('E_OIDC', `the identity token service (${hostOf(url)}) ${what}`, {
    hint: 'This is usually temporary: run the job again.',
  });
}
