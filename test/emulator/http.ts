import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** A request as the emulated services see it, its body read to the end. */
export interface EmulatedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** What the `:name` parts of the route stood for, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export type Handler = (request: EmulatedRequest) => Answer | Promise<Answer>;

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: Handler;
}

/** Thrown by a handler to end the request with an answer that is not a success. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** A route such as `GET /repos/:owner/:repo/contents/:path*`; `:name*` takes the rest, slashes included. */
export function route(pattern: string, handle: Handler): Route {
  const [method = '', path = ''] = pattern.split(' ');
  const source = path
    .split(/(:[a-z]+\*?)/iu)
    .map((part) => {
      if (!part.startsWith(':')) return part.replaceAll('.', '\\.');
      return part.endsWith('*') ? `(?<${part.slice(1, -1)}>.*)` : `(?<${part.slice(1)}>[^/]+)`;
    })
    .join('');
  return { method, path: new RegExp(`^${source}$`, 'u'), handle };
}

/** The answer of the first route that takes the request, or `null` where none does. */
export async function dispatch(
  routes: readonly Route[],
  request: Omit<EmulatedRequest, 'params'>,
): Promise<Answer | null> {
  for (const candidate of routes) {
    const found = candidate.method === request.method ? candidate.path.exec(request.url.pathname) : null;
    if (found === null) continue;
    const params = Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, raw]) => [name, decode(raw)]));
    try {
      return await candidate.handle({ ...request, params });
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }
  return null;
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** The JSON object in a request's body; anything else is refused with 400. */
export function jsonBody(request: EmulatedRequest): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // refused below
  }
  throw new Refusal(json(400, { message: 'Problems parsing JSON' }));
}

/** A member that has to be a string, else `null`. */
export function textOf(value: Readonly<Record<string, unknown>>, name: string): string | null {
  const member = value[name];
  return typeof member === 'string' ? member : null;
}

/** The credential of an `Authorization: Bearer …` or `token …` header. */
export function bearerOf(request: EmulatedRequest): string | null {
  return /^(?:bearer|token) +(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const body: AsyncIterable<Uint8Array> = message;
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function send(response: ServerResponse, method: string, answer: Answer): void {
  const body = Buffer.from(answer.body ?? '');
  const bodyless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, {
    ...(bodyless ? {} : { 'content-length': String(body.byteLength) }),
    ...answer.headers,
  });
  response.end(method === 'HEAD' || bodyless ? undefined : body);
}
