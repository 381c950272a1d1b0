import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { OCI_INDEX } from '../../emulator/registry.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  await emulator.close();
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(`http://${emulator.urls.registry}/v2/${path}`, { method, headers });
}

async function tokenFor(challenge: string, headers: Record<string, string> = {}): Promise<Response> {
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of challenge.matchAll(/(\w+)="([^"]*)"/gu)) fields[name] = value;
  expect(fields['scope']).toBe('repository:acme/eval:pull');
  return fetch(`${fields['realm'] ?? ''}?service=${fields['service'] ?? ''}&scope=${fields['scope'] ?? ''}`, {
    headers,
  });
}

function basic(credentials: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

describe('the registry', () => {
  it('wants a token, which everybody gets, and serves an index whose digest is that of its bytes', async () => {
    const image = emulator.registry.push('acme/eval', '1.4', 'v1', ['linux/amd64', 'linux/arm64/v8']);
    const refused = await get('acme/eval/manifests/1.4');
    expect(refused.status).toBe(401);
    const answer: unknown = await (await tokenFor(refused.headers.get('www-authenticate') ?? '')).json();
    const token = typeof answer === 'object' && answer !== null && 'token' in answer ? String(answer.token) : '';
    const manifest = await get('acme/eval/manifests/1.4', { authorization: `Bearer ${token}`, accept: OCI_INDEX });
    expect(manifest.headers.get('content-type')).toBe(OCI_INDEX);
    expect(manifest.headers.get('docker-content-digest')).toBe(image.digest);
    const bytes = Buffer.from(await manifest.arrayBuffer());
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(image.digest);
    expect(JSON.parse(bytes.toString())).toMatchObject({
      manifests: [
        { digest: image.platforms['linux/amd64'], platform: { os: 'linux', architecture: 'amd64' } },
        { digest: image.platforms['linux/arm64/v8'], platform: { architecture: 'arm64', variant: 'v8' } },
      ],
    });
    // a token of GitHub is none of the registry's
    expect((await get('acme/eval/manifests/1.4', { authorization: 'Bearer ghs_x' })).status).toBe(403);
  });

  it('gives tokens of private images for credentials alone', async () => {
    emulator.registry.access = 'private';
    emulator.registry.users.set('bob', 'se:cret');
    const challenge = (await get('acme/eval/manifests/1')).headers.get('www-authenticate') ?? '';
    expect((await tokenFor(challenge)).status).toBe(401);
    expect((await tokenFor(challenge, basic('bob:wrong'))).status).toBe(401);
    expect((await tokenFor(challenge, basic('bob:se:cret'))).status).toBe(200);
  });

  it('answers HEAD, moves and removes tags, and lies when told to', async () => {
    const { registry } = emulator;
    registry.access = 'open';
    const one = registry.push('acme/eval', '1.4', 'one');
    const two = registry.push('acme/eval', '1.4', 'two');
    expect(one.digest).not.toBe(two.digest);
    const digest = async (): Promise<string | null> =>
      (await get('acme/eval/manifests/1.4', {}, 'HEAD')).headers.get('docker-content-digest');
    expect(await digest()).toBe(two.digest);
    registry.tag('acme/eval', '1.4', one.digest);
    expect(await digest()).toBe(one.digest);
    registry.headers.set(one.digest, null);
    expect(await digest()).toBe(null);
    registry.headers.set(one.digest, two.digest);
    expect(await digest()).toBe(two.digest);
    registry.corrupt('acme/eval', two.digest, '{}');
    expect(await (await get(`acme/eval/manifests/${two.digest}`)).text()).toBe('{}');
    // no media type that the caller understands
    expect((await get('acme/eval/manifests/1.4', { accept: OCI_INDEX })).status).toBe(404);
    registry.untag('acme/eval', '1.4');
    expect((await get('acme/eval/manifests/1.4')).status).toBe(404);
  });
});
