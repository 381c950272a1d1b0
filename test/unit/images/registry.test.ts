import { describe, expect, it } from 'vitest';
import { jobTokenCredentials, type Credentials } from '../../../src/images/credentials.ts';
import { parseImageReference } from '../../../src/images/reference.ts';
import { RegistryClient, type RegistryOptions, type ResolvedImage } from '../../../src/images/registry.ts';
import { digestOf, DOCKER_LIST, DOCKER_MANIFEST, index, INDEX, manifest, MANIFEST, served } from './documents.ts';
import { serve, type Answer, type LoopbackServer, type Seen } from './server.ts';

const GONE: Answer = { status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}' };
const TYPES = [INDEX, MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];

async function resolve(
  { host }: Pick<LoopbackServer, 'host'>,
  options: RegistryOptions = {},
  name = 'acme/eval:1.4',
): Promise<ResolvedImage> {
  return new RegistryClient(options).resolve(parseImageReference(`${host}/${name}`));
}

describe('an open registry', () => {
  it('is asked with HEAD, then GET, for all four types', async () => {
    const server = await serve(() => served(index, INDEX));
    expect(await resolve(server)).toEqual({
      digest: digestOf(index),
      kind: 'index',
      platforms: { 'linux/amd64': digestOf('amd64'), 'linux/arm/v7': digestOf('armv7') },
    });
    const path = '/v2/acme/eval/manifests/1.4';
    expect(server.seen.map(({ method, path: asked }) => [method, asked])).toEqual([
      ['HEAD', path],
      ['GET', path],
    ]);
    for (const { accept } of server.seen) for (const type of TYPES) expect(accept).toContain(type);
  });

  it('is asked for the digest of a reference that has one', async () => {
    const server = await serve(() => served(manifest, MANIFEST));
    const name = `acme/eval:1.4@${digestOf(manifest)}`;
    expect(await resolve(server, {}, name)).toEqual({ digest: digestOf(manifest), kind: 'manifest', platforms: {} });
    expect(server.seen[0]?.path).toBe(`/v2/acme/eval/manifests/${digestOf(manifest)}`);
  });

  it('need not send a digest, nor know HEAD', async () => {
    const server = await serve(({ method }) =>
      method === 'HEAD' ? { status: 405 } : served(manifest, MANIFEST, null),
    );
    expect((await resolve(server)).digest).toBe(digestOf(manifest));
  });

  it.each<[string, Answer, string]>([
    ['a tag that is gone', GONE, 'E_REGISTRY_NOT_FOUND'],
    ['a header that is not the digest of the body', served(index, INDEX, digestOf('else')), 'E_REGISTRY_DIGEST'],
    ['a header that is no digest', served(index, INDEX, 'latest'), 'E_REGISTRY_DIGEST'],
    ['a status that means nothing here', { status: 418 }, 'E_REGISTRY'],
    ['something that is no image', served('<html>', 'text/html'), 'E_REGISTRY'],
    [
      'a document that is an index and a manifest',
      served(JSON.stringify({ ...JSON.parse(index), ...JSON.parse(manifest) }), INDEX),
      'E_REGISTRY',
    ],
    ['more than 4 MiB', served(`${index}${' '.repeat(4 * 1024 * 1024)}`, INDEX), 'E_REGISTRY'],
  ])('is refused for %s', async (_, answer, code) => {
    const server = await serve(() => answer);
    await expect(resolve(server)).rejects.toMatchObject({ code });
  });

  it('is refused when what it sends is not the digest that was asked for, header or not', async () => {
    for (const digest of [digestOf(index), digestOf('else'), null]) {
      const server = await serve(() => served(index, INDEX, digest));
      const resolved = resolve(server, {}, `acme/eval@${digestOf('else')}`);
      await expect(resolved).rejects.toMatchObject({ code: 'E_REGISTRY_DIGEST' });
    }
  });
});

/** A registry with a token service on the same server; `grants` says for whom there is a token. */
async function tokenRegistry(
  grants: (basic: string | null) => Answer,
  accepts: (authorization: string | null) => boolean = (sent) => sent === 'Bearer t0ken',
): Promise<LoopbackServer> {
  const server = await serve(({ path, authorization }) => {
    if (path.startsWith('/token')) return grants(basicIn(authorization));
    if (accepts(authorization)) return served(index, INDEX);
    const challenge = `Bearer realm="http://${server.host}/token",service="test",scope="repository:acme/eval:pull"`;
    return { status: 401, headers: { 'www-authenticate': challenge } };
  });
  return server;
}

function basicIn(authorization: string | null): string | null {
  const encoded = /^Basic (\S+)$/u.exec(authorization ?? '')?.[1];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString();
}

const TOKEN: Answer = { status: 200, body: '{"token":"t0ken","expires_in":300}' };
const DENIED: Answer = { status: 401, body: '{"errors":[{"code":"DENIED"}]}' };

function tokenRequests({ seen }: LoopbackServer): readonly Seen[] {
  return seen.filter(({ path }) => path.startsWith('/token'));
}

function login(host: string, user: string, password: string): Credentials {
  return async (registry) => (registry === host ? { user, password } : null);
}

describe('a registry with tokens', () => {
  it('gives one to everybody, for this repository, and it is used again', async () => {
    const server = await tokenRegistry(() => TOKEN);
    const client = new RegistryClient();
    const reference = parseImageReference(`${server.host}/acme/eval`);
    expect((await client.resolve(reference)).digest).toBe(digestOf(index));
    await client.resolve(reference);
    expect(tokenRequests(server)).toHaveLength(1);
    const query = new URL(`http://x${tokenRequests(server)[0]?.path ?? ''}`).searchParams;
    expect(Object.fromEntries(query)).toEqual({ service: 'test', scope: 'repository:acme/eval:pull' });
  });

  it('is never asked for more than pulling', async () => {
    const server = await serve(({ path, authorization }) => {
      if (path.startsWith('/token')) return { status: 200, body: '{"access_token":"t"}' };
      if (authorization === 'Bearer t') return served(index, INDEX);
      const challenge = `Bearer realm="http://${server.host}/token?x=1",scope="repository:acme/eval:pull,push"`;
      return { status: 401, headers: { 'www-authenticate': challenge } };
    });
    await resolve(server);
    const query = new URL(`http://x${tokenRequests(server)[0]?.path ?? ''}`).searchParams;
    expect(Object.fromEntries(query)).toEqual({ x: '1', scope: 'repository:acme/eval:pull' });
  });

  it('renews a token that is no longer taken', async () => {
    let issued = 0;
    const server = await tokenRegistry(
      () => ({ status: 200, body: JSON.stringify({ token: `t${(issued += 1)}` }) }),
      (sent) => sent === `Bearer t${issued}`,
    );
    const client = new RegistryClient();
    const reference = parseImageReference(`${server.host}/acme/eval`);
    await client.resolve(reference);
    issued += 1;
    await client.resolve(reference);
    expect(tokenRequests(server)).toHaveLength(2);
  });

  it('takes credentials at the token service, and only there', async () => {
    const server = await tokenRegistry((basic) => (basic === 'ada:s3cret' ? TOKEN : DENIED));
    await resolve(server, { credentials: login(server.host, 'ada', 's3cret') });
    for (const { path, authorization } of server.seen) {
      if (!path.startsWith('/token')) expect(basicIn(authorization)).toBeNull();
    }
    expect(tokenRequests(server)).toHaveLength(1);
  });

  it('does not fall back to anonymous when credentials are wrong', async () => {
    const server = await tokenRegistry((basic) => (basic === null ? TOKEN : DENIED));
    const resolved = resolve(server, { credentials: login(server.host, 'ada', 'wrong') });
    await expect(resolved).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
    await expect(resolved).rejects.not.toThrow(/wrong/u);
  });

  it('gets the job token only when it must, and never as it is', async () => {
    const open = await tokenRegistry(() => TOKEN);
    await resolve(open, { fallback: jobTokenCredentials('ghs_x', open.host) });
    expect(open.seen.some(({ authorization }) => basicIn(authorization) !== null)).toBe(false);

    const closed = await tokenRegistry((basic) => (basic === 'x-access-token:ghs_x' ? TOKEN : DENIED));
    expect((await resolve(closed, { fallback: jobTokenCredentials('ghs_x', closed.host) })).kind).toBe('index');
    expect(closed.seen.every(({ authorization }) => authorization !== 'Bearer ghs_x')).toBe(true);

    const foreign = resolve(closed, { fallback: jobTokenCredentials('ghs_x') });
    await expect(foreign).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
  });

  it('takes Basic credentials where it asks for them', async () => {
    const server = await serve(({ authorization }) =>
      basicIn(authorization) === 'ada:s3cret'
        ? served(index, INDEX)
        : { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
    );
    expect((await resolve(server, { credentials: login(server.host, 'ada', 's3cret') })).kind).toBe('index');
    await expect(resolve(server)).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
  });

  it('is given up when it answers 401 for ever, or without saying what it wants', async () => {
    const always = await tokenRegistry(
      () => TOKEN,
      () => false,
    );
    await expect(resolve(always)).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
    expect(always.seen).toHaveLength(3);
    for (const status of [401, 403]) {
      const silent = await serve(() => ({ status }));
      await expect(resolve(silent)).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
      expect(silent.seen).toHaveLength(1);
    }
  });

  it.each<[string, Answer, string]>([
    ['refuses', DENIED, 'E_REGISTRY_AUTH'],
    ['answers garbage', { status: 200, body: '<html>' }, 'E_REGISTRY'],
    ['gives no token', { status: 200, body: '{"token":""}' }, 'E_REGISTRY'],
    ['gives a token that would split a header', { status: 200, body: '{"token":"a\\r\\nb"}' }, 'E_REGISTRY'],
    ['gives a number', { status: 200, body: '{"token":7}' }, 'E_REGISTRY'],
  ])('is given up when the token service %s', async (_, answer, code) => {
    const server = await tokenRegistry(() => answer);
    await expect(resolve(server)).rejects.toMatchObject({ code });
  });

  it.each(['http://registry.example/token', 'ftp://127.0.0.1/token', 'token', 'https://ada:s3cret@registry.example/'])(
    'does not ask a token service at %s',
    async (realm) => {
      const server = await serve(() => ({ status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }));
      const resolved = resolve(server, { credentials: login(server.host, 'ada', 's3cret') });
      await expect(resolved).rejects.toMatchObject({ code: 'E_REGISTRY' });
      await expect(resolved).rejects.toThrow(/token service that may not be asked/u);
    },
  );
});

const everywhere: Credentials = async () => ({ user: 'ada', password: 's3cret' });

describe('redirects', () => {
  it('are followed, without credentials on another host', async () => {
    const other = await serve(() => served(index, INDEX));
    const server = await serve(({ path, authorization }) => {
      if (basicIn(authorization) !== 'ada:s3cret') return { status: 401, headers: { 'www-authenticate': 'Basic' } };
      if (path.startsWith('/v2')) return { status: 307, headers: { location: `/moved${path}` } };
      return { status: 302, headers: { location: `http://${other.host}${path}` } };
    });
    await resolve(server, { credentials: login(server.host, 'ada', 's3cret') });
    expect(other.seen).toHaveLength(2);
    expect(other.seen.every(({ authorization }) => authorization === null)).toBe(true);
    expect(server.seen.filter(({ path }) => path.startsWith('/moved')).length).toBe(2);
  });

  it('cannot ask for credentials', async () => {
    const thief = await serve(({ path }) =>
      path.startsWith('/token')
        ? TOKEN
        : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${thief.host}/token"` } },
    );
    const server = await serve(({ path }) => ({ status: 302, headers: { location: `http://${thief.host}${path}` } }));
    const resolved = resolve(server, { credentials: everywhere, fallback: everywhere });
    await expect(resolved).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
    expect(thief.seen.every(({ authorization }) => authorization === null)).toBe(true);
  });

  it('are refused to plain http elsewhere, and without end', async () => {
    const away = await serve(() => ({ status: 302, headers: { location: 'http://registry.example/v2/' } }));
    await expect(resolve(away)).rejects.toThrow(/redirects to registry\.example, which is not https/u);
    const round = await serve(({ path }) => ({ status: 301, headers: { location: path } }));
    await expect(resolve(round)).rejects.toThrow(/again and again/u);
    expect(round.seen).toHaveLength(6);
  });
});

function waiting(): { readonly waits: number[]; readonly options: RegistryOptions } {
  const waits: number[] = [];
  return { waits, options: { sleep: async (milliseconds) => waits.push(milliseconds) } };
}

describe('a registry in trouble', () => {
  it('is asked again after the time that it names', async () => {
    const { waits, options } = waiting();
    const server = await serve((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '7' } } : served(index, INDEX),
    );
    expect((await resolve(server, options)).kind).toBe('index');
    expect(waits).toEqual([7000]);
  });

  it('is not waited for longer than a minute, whether it says so in seconds or as a date', async () => {
    for (const after of ['61', new Date(Date.now() + 3_600_000).toUTCString()]) {
      const { waits, options } = waiting();
      const server = await serve(() => ({ status: 429, headers: { 'retry-after': after } }));
      await expect(resolve(server, options)).rejects.toMatchObject({ code: 'E_RATE_LIMIT' });
      expect(waits).toEqual([]);
      expect(server.seen).toHaveLength(1);
    }
  });

  it('is asked three times when it goes on limiting', async () => {
    const { waits, options } = waiting();
    const server = await serve(() => ({ status: 429, headers: { 'retry-after': '0' } }));
    await expect(resolve(server, options)).rejects.toMatchObject({ code: 'E_RATE_LIMIT' });
    expect(waits).toEqual([0, 0]);
    expect(server.seen).toHaveLength(3);
  });

  it('is asked again after errors of its own and broken connections', async () => {
    for (const trouble of [{ status: 503 }, null]) {
      const { waits, options } = waiting();
      const server = await serve((_, count) => (count <= 2 ? trouble : served(index, INDEX)));
      expect((await resolve(server, options)).kind).toBe('index');
      expect(waits).toEqual([1000, 4000]);
    }
  });

  it('is given up with its status, or when nobody listens', async () => {
    const { options } = waiting();
    const server = await serve(() => ({ status: 502 }));
    const resolved = resolve(server, options);
    await expect(resolved).rejects.toMatchObject({ code: 'E_REGISTRY' });
    await expect(resolved).rejects.toThrow(/status 502/u);
    // port 1 of loopback: reserved, and nothing of ours
    await expect(resolve({ host: '127.0.0.1:1' }, options)).rejects.toMatchObject({ code: 'E_REGISTRY' });
  });
});
