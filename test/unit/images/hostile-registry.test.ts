import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseImageReference } from '../../../src/images/reference.ts';
import { RegistryClient, type RegistryOptions } from '../../../src/images/registry.ts';
import { refused } from '../model/refused.ts';
import { digestOf, index, INDEX, served } from './documents.ts';
import { serve, type Answer, type LoopbackServer, type Seen } from './server.ts';

const MIB = 1024 * 1024;

function resolve({ host }: LoopbackServer, options: RegistryOptions = {}, name = 'acme/eval:1.4'): Promise<unknown> {
  return new RegistryClient(options).resolve(parseImageReference(`${host}/${name}`));
}

/** Answers HEAD as a registry does, and GET with this. */
function behind(answer: () => Answer): (seen: Seen) => Answer {
  return ({ method }) => (method === 'HEAD' ? served(index, INDEX) : answer());
}

describe('a registry that sends', () => {
  it('a gigabyte is left after a few megabytes', async () => {
    const sent = { bytes: 0 };
    const body = async function* (): AsyncGenerator<Buffer> {
      const piece = Buffer.alloc(64 * 1024, 0x20);
      for (; sent.bytes < 1024 * MIB; sent.bytes += piece.length) yield piece;
    };
    const server = await serve(
      behind(() => ({
        status: 200,
        headers: { 'content-type': INDEX, 'content-length': String(1024 * MIB) },
        body: body(),
      })),
    );
    const { hint } = await refused(() => resolve(server), 'E_REGISTRY', /is larger than 4194304 bytes$/u);
    expect(hint).not.toBe('');
    // what buffers between the two of us hold was sent, too
    expect(sent.bytes).toBeLessThan(64 * MIB);
  });

  it('little that unpacks to much is left as soon', async () => {
    const body = gzipSync(Buffer.alloc(32 * MIB, 0x20), { level: 1 });
    expect(body.length).toBeLessThan(MIB);
    const server = await serve(
      behind(() => ({ status: 200, headers: { 'content-type': INDEX, 'content-encoding': 'gzip' }, body })),
    );
    await refused(() => resolve(server), 'E_REGISTRY', /is larger than 4194304 bytes$/u);
  });

  it('a byte now and then is given up after a while, and not asked again', async () => {
    const body = async function* (): AsyncGenerator<string> {
      for (;;) {
        yield ' ';
        await pause(10);
      }
    };
    const server = await serve(behind(() => ({ status: 200, headers: { 'content-type': INDEX }, body: body() })));
    const { hint } = await refused(() => resolve(server, { timeout: 250 }), 'E_REGISTRY', /no answer within 0\.25 s$/u);
    expect(hint).toContain('run the job again');
    expect(server.seen).toHaveLength(2);
  });

  it('nothing at all is given up, too', async () => {
    const silent = async function* (): AsyncGenerator<string> {
      await new Promise(() => undefined);
      yield '';
    };
    const server = await serve(behind(() => ({ status: 200, headers: { 'content-type': INDEX }, body: silent() })));
    await refused(() => resolve(server, { timeout: 250 }), 'E_REGISTRY', /no answer within 0\.25 s$/u);
  });
});

/** A registry that takes a token for the repository alone that stands in it. */
async function scopedRegistry(scopeOf: (asked: string) => string): Promise<LoopbackServer> {
  const server = await serve(({ path, authorization }) => {
    const { pathname, searchParams } = new URL(path, 'http://registry.test');
    if (pathname === '/token') {
      const token = Buffer.from(scopeOf(searchParams.get('scope') ?? '')).toString('hex');
      return { status: 200, body: JSON.stringify({ token }) };
    }
    const repository = /^\/v2\/(.+)\/manifests\//u.exec(pathname)?.[1] ?? '';
    const scope = `repository:${repository}:pull`;
    if (authorization === `Bearer ${Buffer.from(scope).toString('hex')}`) return served(index, INDEX);
    const error = authorization === null ? '' : ',error="insufficient_scope"';
    const challenge = `Bearer realm="http://${server.host}/token",service="test",scope="${scope}"${error}`;
    return { status: 401, headers: { 'www-authenticate': challenge } };
  });
  return server;
}

describe('a token', () => {
  it('for another scope does not help, and is not asked for again and again', async () => {
    for (const other of ['repository:acme/other:pull', 'repository:acme/eval:push', '']) {
      const server = await scopedRegistry(() => (other === '' ? 'registry:catalog:*' : other));
      const { hint } = await refused(() => resolve(server), 'E_REGISTRY_AUTH', /refuses access to .*acme\/eval:1\.4/u);
      expect(hint).toContain('Log in first');
      expect(server.seen.length).toBeLessThanOrEqual(3);
    }
  });

  it('is used for its own repository alone', async () => {
    const server = await scopedRegistry((asked) => asked);
    const client = new RegistryClient();
    for (const name of ['acme/eval', 'acme/other', 'acme/eval']) {
      const image = await client.resolve(parseImageReference(`${server.host}/${name}:1.4`));
      expect(image.digest).toBe(digestOf(index));
    }
    const own = Buffer.from('repository:acme/eval:pull').toString('hex');
    const strangers = server.seen.filter(({ path }) => path.startsWith('/v2/acme/other/'));
    expect(strangers.length).toBeGreaterThan(0);
    for (const { authorization } of strangers) expect(authorization ?? '').not.toContain(own);
    expect(server.seen.filter(({ path }) => path.startsWith('/token'))).toHaveLength(2);
  });
});
