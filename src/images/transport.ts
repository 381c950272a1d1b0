import { setTimeout as pause } from 'node:timers/promises';
import { MiraError } from '../errors.ts';
import { exchange, hostOf, isLate, isLoopback, type HttpResponse } from '../http.ts';

/** Documents over 4 MiB may be refused by any client (OCI distribution-spec 1.1, "Pushing manifests"). */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;

const MAX_REDIRECTS = 5;
const MAX_WAIT_SECONDS = 60;
/** Seconds before the second and the third attempt, where the registry names none. */
const WAITS = [1, 4] as const;

export interface TransportOptions {
  /** Waits between attempts; milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds that one answer may take, its body included. */
  readonly timeout?: number;
}

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent to the URL's own origin alone. */
  readonly authorization: string | null;
}

export interface RegistryResponse extends HttpResponse {
  /** The URL that answered, after redirects. */
  readonly url: URL;
}

export type Transport = (request: RegistryRequest) => Promise<RegistryResponse>;

/**
 * Read-only HTTP for registries: follows redirects without taking credentials to another origin, tries again when the
 * registry is overloaded or out of reach.
 *
 * The transport's errors: E_REGISTRY when it cannot be reached, E_RATE_LIMIT when it wants us to wait for too long.
 */
export function createTransport({ sleep = pause, timeout }: TransportOptions = {}): Transport {
  return async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const wait = WAITS[attempt];
      try {
        const response = await follow(request, timeout);
        const seconds = delayOf(response, wait ?? 0);
        if (seconds === null) return response;
        if (wait === undefined || seconds > MAX_WAIT_SECONDS) return refuse(response, seconds);
        await sleep(seconds * 1000);
      } catch (error) {
        if (wait === undefined || !isTransient(error)) throw error;
        await sleep(wait * 1000);
      }
    }
  };
}

/** A broken connection has a cause; an answer that came too late or was too long would do so again. */
function isTransient(error: unknown): boolean {
  return error instanceof MiraError && error.code === 'E_REGISTRY' && error.cause !== undefined && !isLate(error);
}

/** Seconds until the request should be made again; `null` when the answer is to be used as it is. */
function delayOf({ status, headers }: RegistryResponse, otherwise: number): number | null {
  if (status !== 429 && status < 500) return null;
  const after = headers.get('retry-after');
  if (after === null) return otherwise;
  if (/^\d{1,9}$/u.test(after)) return Number(after);
  const time = Date.parse(after);
  return Number.isNaN(time) ? otherwise : Math.max(0, Math.ceil((time - Date.now()) / 1000));
}

function refuse(response: RegistryResponse, seconds: number): RegistryResponse {
  if (response.status !== 429) return response;
  throw new MiraError('E_RATE_LIMIT', `the registry ${response.url.host} limits how often it may be asked`, {
    hint: `${seconds > MAX_WAIT_SECONDS ? `It asks us to wait ${seconds} s. ` : ''}Logging in (docker/login-action) raises the limit of most registries.`,
  });
}

async function follow(request: RegistryRequest, timeout: number | undefined): Promise<RegistryResponse> {
  let { url, authorization } = request;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await exchange(
      url.href,
      {
        method: request.method,
        headers: { ...request.headers, ...(authorization === null ? {} : { authorization }) },
        maxBytes: MAX_DOCUMENT_BYTES,
        ...(timeout === undefined ? {} : { timeout }),
      },
      'E_REGISTRY',
      'the registry',
    );
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    if (location === null) return { ...response, url };
    const target = targetOf(location, url);
    if (target.origin !== url.origin) authorization = null;
    url = target;
  }
  throw new MiraError('E_REGISTRY', `the registry ${request.url.host} redirects again and again`, {
    hint: 'Ask whoever runs it, or name the image by another registry.',
  });
}

function targetOf(location: string, from: URL): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (target !== null && mayBeAsked(target, from)) return target;
  throw new MiraError('E_REGISTRY', `the registry ${from.host} redirects to ${hostOf(location)}, which is not https`, {
    hint: 'Only https is followed: name the image by a registry that serves it so.',
  });
}

/** https, or plain http from this machine to itself: a remote registry must not send us to local services. */
export function mayBeAsked(url: URL, from: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url) && isLoopback(from));
}
