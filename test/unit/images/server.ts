import { createServer, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';
import { isObject } from '../../../src/json.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces are sent as they come, for as long as anybody listens. */
  readonly body?: string | Buffer | AsyncIterable<string | Buffer>;
}

export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly authorization: string | null;
  readonly accept: string | null;
}

export interface LoopbackServer {
  /** Such as `127.0.0.1:40123`: the registry of a reference. */
  readonly host: string;
  readonly seen: readonly Seen[];
}

/** An HTTP server on loopback that remembers what it was asked, closed when the test ends. */
export async function serve(answer: (request: Seen, count: number) => Answer | null): Promise<LoopbackServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const entry = seenOf(request);
    seen.push(entry);
    const reply = answer(entry, seen.length);
    if (reply === null) {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, reply.headers);
    const { body } = reply;
    if (entry.method === 'HEAD' || body === undefined) response.end();
    else if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
    // whoever has heard enough hangs up
    else pipeline(Readable.from(body), response).catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (!isObject(address)) throw new Error('the server has no port');
  return { host: `127.0.0.1:${String(address['port'])}`, seen };
}

function seenOf({ method = '', url = '', headers }: IncomingMessage): Seen {
  return { method, path: url, authorization: headers.authorization ?? null, accept: headers.accept ?? null };
}
