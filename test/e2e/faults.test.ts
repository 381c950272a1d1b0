import { createServer, type IncomingHttpHeaders } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MiraError } from '../../src/errors.ts';
import type { FaultAnswer } from '../emulator/faults.ts';
import { json } from '../emulator/http.ts';
import { startEmulator } from '../emulator/index.ts';
import { CALLS, PULL, type Kind, type NetworkCall, type Setting } from './support/faulty-calls.ts';

/** Every call over the network × everything that can go wrong with it: the right code, and never a success that is none. */

/** A host that none of the services is; keeps what it is sent. */
interface Stranger {
  readonly url: string;
  readonly seen: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  close(): Promise<void>;
}

async function startStranger(): Promise<Stranger> {
  const seen: Stranger['seen'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString('latin1') });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that nobody listens on. */
const CLOSED = 'http://127.0.0.1:9';

type FaultName =
  | 'refused'
  | 'reset'
  | 'never answered'
  | 'endless'
  | 'slow'
  | '500'
  | '503 once'
  | '429'
  | 'truncated'
  | 'garbage'
  | 'wrong type'
  | 'redirect';

const FAULTS: readonly FaultName[] = [
  'refused',
  'reset',
  'never answered',
  'endless',
  'slow',
  '500',
  '503 once',
  '429',
  'truncated',
  'garbage',
  'wrong type',
  'redirect',
];

function answerOf(name: Exclude<FaultName, 'refused'>, stranger: Stranger): readonly [FaultAnswer, number?] {
  switch (name) {
    case 'reset':
    case 'endless':
    case 'slow':
    case 'truncated':
    case 'garbage':
      return [name];
    case 'never answered':
      return ['hang'];
    case 'wrong type':
      return ['wrong-type'];
    case '500':
      return [json(500, { message: 'no' })];
    case '503 once':
      return [json(503, { message: 'no' }), 1];
    case '429':
      return [json(429, { message: 'slow down' }, { 'retry-after': '3600' })];
    case 'redirect':
      return [{ status: 307, headers: { location: `${stranger.url}/elsewhere` }, body: '' }];
    default:
      return name satisfies never;
  }
}

/** What has to come of a call; what is in time, or asked again, is `done`. */
function expectedOf(kind: Kind): Readonly<Record<FaultName, string>> {
  const every = (code: string): Record<FaultName, string> => {
    const codes = Object.fromEntries(FAULTS.map((fault) => [fault, code] as const));
    return { ...EMPTY, ...codes, slow: 'done', '503 once': 'done' };
  };
  const github = { ...every('E_NETWORK'), '500': 'E_GITHUB', '429': 'E_RATE_LIMIT' };
  switch (kind) {
    case 'read':
      return github;
    case 'write':
      // it may have been carried out; and nothing is written to another host
      return { ...github, '503 once': 'E_GITHUB', redirect: 'E_GITHUB' };
    case 'address':
      // a redirect says in its head all that there is to say
      return { ...github, endless: 'done', truncated: 'done', 'wrong type': 'done' };
    case 'bytes':
      // what a file is says its digest
      return { ...every('E_NETWORK'), 'wrong type': 'done' };
    case 'image':
      return { ...every('E_REGISTRY'), '429': 'E_RATE_LIMIT', 'wrong type': 'done' };
    case 'E_OIDC':
    case 'E_FULCIO':
    case 'E_REKOR':
    case 'E_TSA':
      // what is JSON by its bytes is JSON
      return { ...every(kind), 'wrong type': 'done' };
    default:
      return kind satisfies never;
  }
}

const EMPTY: Readonly<Record<FaultName, string>> = {
  refused: '',
  reset: '',
  'never answered': '',
  endless: '',
  slow: '',
  '500': '',
  '503 once': '',
  '429': '',
  truncated: '',
  garbage: '',
  'wrong type': '',
  redirect: '',
};

let stranger: Stranger;
let outcomes: ReadonlyMap<string, Readonly<Record<FaultName, string>>>;
const tokens: string[] = [];

beforeAll(async () => {
  stranger = await startStranger();
  // side by side, each with services of its own: nearly all of the time is waiting
  outcomes = new Map(await Promise.all(CALLS.map(async (call) => [call.name, await tried(call)] as const)));
});
afterAll(async () => {
  await stranger.close();
});

async function tried(call: NetworkCall): Promise<Readonly<Record<FaultName, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const emulator = await startEmulator();
  try {
    const repository = emulator.github.addRepository({ id: 1234 });
    emulator.github.addRelease(repository, { tag: 'v1', assets: {} });
    emulator.github.addFile(repository, 'main', 'mira.yml', 'model: m\n');
    const { number } = emulator.github.addPull(repository, { head: { sha: 'a'.repeat(40) } });
    if (number !== PULL) throw new Error('another pull request');
    const setting: Setting = { emulator, repository, folder, url: emulator.urls.api };
    const found = { ...EMPTY };
    for (const fault of FAULTS) found[fault] = await outcome(call, fault, setting);
    tokens.push(...emulator.requests.flatMap(({ headers }) => (headers.authorization ?? '').split(' ').slice(1)));
    return found;
  } finally {
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `done`, or the code of the refusal. */
async function outcome(call: NetworkCall, fault: FaultName, setting: Setting): Promise<string> {
  const { emulator } = setting;
  const { path, method } = call;
  if (fault !== 'refused') {
    const [answer, times] = answerOf(fault, stranger);
    emulator.fault({ path, ...(method === undefined ? {} : { method }) }, answer, times);
  }
  try {
    await call.run(fault === 'refused' ? { ...setting, url: CLOSED } : setting);
    return 'done';
  } catch (error) {
    return error instanceof MiraError ? error.code : `went wrong: ${String(error)}`;
  } finally {
    emulator.clearFaults();
  }
}

describe('a network call', () => {
  it.each(CALLS)('$name: the right end, whatever the service does', ({ name, kind }) => {
    expect(outcomes.get(name)).toStrictEqual(expectedOf(kind));
  });

  it('gives no token to another host, in headers or bodies', () => {
    expect(tokens.length).toBeGreaterThan(CALLS.length);
    expect(stranger.seen.length).toBeGreaterThan(0);
    const told = stranger.seen.map((request) => JSON.stringify(request));
    expect(stranger.seen.filter(({ headers }) => headers.authorization !== undefined)).toStrictEqual([]);
    expect([...new Set(tokens)].filter((token) => told.some((text) => text.includes(token)))).toStrictEqual([]);
  });
});
