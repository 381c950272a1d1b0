import { MiraError, messageOf, type MiraErrorOptions } from './errors.ts';
import type { ErrorCode } from './error-codes.ts';

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Milliseconds until the whole exchange, body included, has to be over. */
  readonly timeout?: number;
  /** The most bytes of a body that are read; one more is an error. */
  readonly maxBytes?: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

/**
 * One HTTP exchange with a time limit and a size limit. Redirects are not followed: the caller decides where its
 * credentials may go. Refused, reset, late and oversized answers are a `MiraError` of the caller's `code`.
 */
export async function exchange(
  url: string,
  request: HttpRequest,
  code: ErrorCode,
  what: string,
): Promise<HttpResponse> {
  const timeout = request.timeout ?? DEFAULT_TIMEOUT;
  const fail = (message: string, options: MiraErrorOptions = {}): never => {
    throw new MiraError(code, `${what} (${hostOf(url)}): ${message}`, {
      hint: 'This is usually temporary: run the job again. If it is not, check the address and the network.',
      ...options,
    });
  };
  try {
    const response = await fetch(url, {
      method: request.method ?? 'GET',
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const body = await readCapped(response, request.maxBytes ?? DEFAULT_MAX_BYTES);
    if (body === null) return fail(`the answer is larger than ${request.maxBytes ?? DEFAULT_MAX_BYTES} bytes`);
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    if (error instanceof MiraError) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') {
      return fail(`no answer within ${timeout / 1000} s`, { cause: error });
    }
    const cause = error instanceof Error && error.cause !== undefined ? `: ${messageOf(error.cause)}` : '';
    return fail(`${messageOf(error)}${cause}`, { cause: error });
  }
}

async function readCapped(response: Response, maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether an exchange failed because its time was over. */
export function isLate(error: unknown): boolean {
  return error instanceof MiraError && error.cause instanceof Error && error.cause.name === 'TimeoutError';
}

/** The host of a URL, for messages: paths and queries may carry credentials. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'not a URL';
}

/** Whether plain http may be used: on this machine alone. */
export function isLoopback(url: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}

/** Whether nobody on the way can read along: https, or http that does not leave this machine. */
export function isConfidential(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
