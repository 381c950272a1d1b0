import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { isObject } from '../../../src/json.ts';
import { withProxies } from '../../../src/images/proxy.ts';
import { parseImageReference } from '../../../src/images/reference.ts';
import { RegistryClient } from '../../../src/images/registry.ts';
import { INDEX, index, served } from './documents.ts';
import { serve } from './server.ts';

/** A proxy that leads every name to one server, and remembers what it was asked to reach. */
async function proxyTo(host: string): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(host.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    onTestFinished(() => {
      upstream.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${isObject(address) ? String(address['port']) : ''}`, asked };
}

it('goes through the proxy that the environment names, and around it where that says so', async () => {
  const registry = await serve(() => served(index, INDEX));
  const { url, asked } = await proxyTo(registry.host);
  const resolve = async (env: Record<string, string>, host: string): Promise<string> =>
    withProxies(env, async () => (await new RegistryClient().resolve(parseImageReference(`${host}/a/b:1`))).kind);
  // nothing listens there but for the proxy
  expect(await resolve({ http_proxy: url }, 'localhost:47999')).toBe('index');
  expect(new Set(asked)).toEqual(new Set(['localhost:47999']));
  asked.length = 0;
  expect(await resolve({ HTTP_PROXY: url, NO_PROXY: '127.0.0.1' }, registry.host)).toBe('index');
  expect(await resolve({}, registry.host)).toBe('index');
  expect(asked).toEqual([]);
});

it('refuses what is no proxy without showing it', async () => {
  const asked = withProxies({ HTTPS_PROXY: 'http://ada:s3cret@[' }, async () => null);
  await expect(asked).rejects.toMatchObject({ code: 'E_USAGE' });
  await expect(asked).rejects.not.toThrow(/s3cret/u);
});
