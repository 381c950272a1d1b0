import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { cacheRoutes, CacheService } from './cache.ts';
import { Clock } from './clock.ts';
import { Faults, GARBAGE, isSpoilt, type FaultAnswer, type FaultMatcher } from './faults.ts';
import { GitHub } from './github.ts';
import { dispatch, json, readBody, send, type Route } from './http.ts';
import { sendSpoilt } from './spoilt.ts';
import { Oidc } from './oidc.ts';
import { Registry } from './registry.ts';
import { startSigstore, type Sigstore } from './sigstore.ts';

export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Where the emulated services listen. */
export interface EmulatorUrls {
  /** GitHub's REST API, also the base of GraphQL, cache service, Fulcio and Rekor. */
  readonly api: string;
  /** Pre-signed downloads and cache blobs: another origin, as on GitHub, which refuses an `Authorization` header. */
  readonly storage: string;
  /** Host and port, as they stand in an image reference. */
  readonly registry: string;
}

export interface Emulator extends AsyncDisposable {
  readonly urls: EmulatorUrls;
  readonly clock: Clock;
  readonly github: GitHub;
  readonly oidc: Oidc;
  readonly sigstore: Sigstore;
  readonly cache: CacheService;
  readonly registry: Registry;
  /** Every request of every service in order of arrival. */
  readonly requests: LoggedRequest[];
  /** See {@link Faults}; `times` says how many requests are hit, all without it. */
  fault(matcher: FaultMatcher, answer: FaultAnswer, times?: number): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/** Starts GitHub, Sigstore, the cache service and a registry on 127.0.0.1, all of them empty. */
export async function startEmulator(): Promise<Emulator> {
  const clock = new Clock();
  const requests: LoggedRequest[] = [];
  const faults = new Faults();
  const routes: { api: Route[]; storage: Route[] } = { api: [], storage: [] };

  const api = await listen(async (message, response) => {
    await serve(message, response, { routes: routes.api, requests, faults });
  });
  const storage = await listen(async (message, response) => {
    await serve(message, response, { routes: routes.storage, requests, faults });
  });
  const urls: EmulatorUrls = { api: api.url, storage: storage.url, registry: new URL(api.url).host };

  const github = new GitHub(urls, clock);
  const oidc = new Oidc(urls, clock);
  const sigstore = await startSigstore({ clock, oidc, urls });
  const cache = new CacheService(urls, clock);
  const registry = new Registry(urls);
  const cached = cacheRoutes(cache);
  routes.api.push(...github.routes(), ...oidc.routes(), ...sigstore.routes(), ...cached.api, ...registry.routes());
  routes.storage.push(...github.storageRoutes(), ...cached.storage);

  const close = async (): Promise<void> => {
    await Promise.all([stop(api.server), stop(storage.server)]);
  };
  return {
    urls,
    clock,
    github,
    oidc,
    sigstore,
    cache,
    registry,
    requests,
    fault: (matcher, answer, times) => {
      faults.inject(matcher, answer, times);
    },
    clearFaults: () => {
      faults.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Service {
  readonly routes: readonly Route[];
  readonly requests: LoggedRequest[];
  readonly faults: Faults;
}

async function serve(message: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = message;
  const body = await readBody(message);
  service.requests.push({ method, path, headers, body });
  const fault = service.faults.take(method, path);
  if (fault === 'hang') return;
  if (fault === 'reset') {
    message.socket.resetAndDestroy();
    return;
  }
  if (fault !== null && fault !== 'lost' && !isSpoilt(fault)) {
    send(response, method, fault === 'garbage' ? GARBAGE : fault);
    return;
  }
  const url = new URL(path, `http://${headers.host ?? '127.0.0.1'}`);
  const answer = await dispatch(service.routes, { method, url, headers, body });
  if (fault === 'lost') message.socket.resetAndDestroy();
  else if (isSpoilt(fault)) await sendSpoilt(response, method, answer ?? json(404, { message: 'Not Found' }), fault);
  else send(response, method, answer ?? json(404, { message: 'Not Found', status: '404' }));
}

async function listen(
  handle: (message: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ server: Server; url: string }> {
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      // a defect of the emulator: say so in the answer, since nothing is printed here
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (response.headersSent) response.destroy();
      else send(response, 'GET', json(599, { message: `the emulator failed: ${text}` }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the emulator has no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  await closed;
}
