import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorCode } from '../error-codes.ts';
import { MiraError } from '../errors.ts';
import { exchange, hostOf, isLate, type HttpRequest, type HttpResponse } from '../http.ts';
import { parseJsonBytes, type JsonValue } from '../json.ts';

/** A service that signing needs. */
export interface Service {
  /** As people know it. */
  readonly name: string;
  /** The code of whatever goes wrong with it. */
  readonly code: ErrorCode;
  readonly url: string;
}

/** Limits on what one signature may cost. */
export interface ServiceLimits {
  /** Milliseconds for one answer. Rekor v2 answers only once its tree has grown, which takes it up to ten seconds. */
  readonly timeout: number;
  /** How often a request is repeated. */
  readonly retry: number;
  /** Milliseconds before the first repetition; twice that before the second. */
  readonly pause: number;
  /** Milliseconds for all services of a signature together, repetitions and pauses included. */
  readonly budget: number;
}

export const SERVICE_LIMITS: ServiceLimits = { timeout: 30_000, retry: 2, pause: 500, budget: 120_000 };

/** The limits, and when the time that they give is over (by `performance.now`). */
export interface Allowance {
  readonly limits: ServiceLimits;
  readonly until: number;
}

export function allowanceOf(limits: ServiceLimits): Allowance {
  return { limits, until: performance.now() + limits.budget };
}

/** Certificates, log entries and time stamps are some kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;

export type ServiceRequest = Pick<HttpRequest, 'method' | 'headers' | 'body'> & {
  /** A status besides 2xx that is an answer; no such status is repeated. */
  readonly accept?: number;
};

/**
 * One answer of a service. Repeated, within the time there is: no answer, a broken connection, 408, 429 and 5xx, after
 * the pause that `retry-after` asks for. Not repeated: every other status; redirects are not followed either, since
 * they would carry the identity token to another host.
 *
 * @throws MiraError of the service's code: one sentence with host and status, and nothing of what it sent
 */
export async function askService(
  service: Service,
  path: string,
  request: ServiceRequest,
  { limits, until }: Allowance,
): Promise<HttpResponse> {
  const { accept, ...sent } = request;
  for (let attempt = 0; ; attempt += 1) {
    const left = until - performance.now();
    if (left <= 0) throw refused(service, 'did not answer within the time that a signature may take');
    const timeout = Math.ceil(Math.min(limits.timeout, left));
    const url = `${service.url.replace(/\/+$/u, '')}${path}`;
    const outcome = await outcomeOf(url, { ...sent, timeout, maxBytes: MAX_BYTES }, service);
    const { response } = outcome;
    if (response !== null && (response.status === accept || (response.status >= 200 && response.status < 300))) {
      return response;
    }
    if (!outcome.temporary || attempt >= limits.retry) throw refused(service, outcome.said);
    const pause = Math.max(limits.pause * 2 ** attempt, waitAskedFor(response));
    if (performance.now() + pause >= until) {
      const seconds = Math.ceil(pause / 1000);
      throw refused(service, `${outcome.said}, and there is no time left to wait ${seconds} s and ask again`);
    }
    await sleep(pause);
  }
}

interface Outcome {
  readonly response: HttpResponse | null;
  /** What the service did, for a sentence that begins with its name. */
  readonly said: string;
  /** Whether asking again can help. */
  readonly temporary: boolean;
}

async function outcomeOf(url: string, request: HttpRequest, { code, name }: Service): Promise<Outcome> {
  try {
    const response = await exchange(url, request, code, name);
    const { status } = response;
    const temporary = status === 408 || status === 429 || status >= 500;
    return { response, said: `answered ${status}`, temporary };
  } catch (error) {
    if (isLate(error)) return { response: null, said: 'did not answer in time', temporary: true };
    const broken = systemCodeIn(error);
    return broken === null
      ? { response: null, said: UNUSABLE, temporary: false }
      : { response: null, said: `could not be reached (${broken})`, temporary: true };
  }
}

/** The code of the broken connection that an error was caused by, such as `ECONNRESET`. */
function systemCodeIn(error: unknown): string | null {
  let cause = error instanceof Error ? error.cause : undefined;
  for (let depth = 0; depth < 8 && cause instanceof Error; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z_]{3,}$/u.test(cause.code)) return cause.code;
    cause = cause.cause;
  }
  return null;
}

/** Milliseconds that `retry-after` (RFC 9110 §10.2.3) asks for; 0 without it. */
function waitAskedFor(response: HttpResponse | null): number {
  const value = response?.headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

const UNUSABLE = 'answered with something that cannot be used';

/** The JSON of an answer. */
export function jsonOf(service: Service, { body }: HttpResponse): JsonValue {
  try {
    return parseJsonBytes(body);
  } catch {
    throw refused(service, 'answered with something that is not JSON');
  }
}

/** An answer that has the right form, or is what was asked for, is what `read` returns of it. */
export function readAnswer<T>(service: Service, read: () => T): T {
  try {
    return read();
  } catch (error) {
    // what libraries say of it may quote tokens, certificates and bodies
    throw error instanceof MiraError ? error : refused(service, UNUSABLE);
  }
}

export function refused({ code, name, url }: Service, said: string): MiraError {
  return new MiraError(code, `${name} (${hostOf(url)}) ${said}`, {
    hint: 'This is usually temporary: run the job again. What could not be signed is stored nowhere.',
  });
}
