import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockerCredentials, jobTokenCredentials } from '../../../src/images/credentials.ts';
import { folderOf } from '../model/folder.ts';

function configured(content: unknown): ReturnType<typeof dockerCredentials> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return dockerCredentials({ DOCKER_CONFIG: folderOf({ 'config.json': text }) });
}

const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('dockerCredentials', () => {
  it('knows registries by their exact name and port', async () => {
    const credentials = configured({
      auths: {
        'ghcr.io': { auth: encoded('ada:pass:word') },
        'https://registry.example/v2/': { username: 'bob', password: 'x' },
        'localhost:5000': { auth: encoded('eve:y') },
      },
    });
    expect(await credentials('ghcr.io')).toEqual({ user: 'ada', password: 'pass:word' });
    expect(await credentials('registry.example')).toEqual({ user: 'bob', password: 'x' });
    expect(await credentials('localhost:5000')).toEqual({ user: 'eve', password: 'y' });
    for (const other of ['evil.ghcr.io', 'ghcr.io.example', 'io', 'localhost', 'localhost:5001', '']) {
      expect(await credentials(other)).toBeNull();
    }
  });

  it('knows Docker Hub by its old name', async () => {
    const credentials = configured({ auths: { 'https://index.docker.io/v1/': { auth: encoded('ada:x') } } });
    expect(await credentials('docker.io')).toEqual({ user: 'ada', password: 'x' });
  });

  it('has nothing where there is nothing that it can use', async () => {
    const none = [
      {},
      [],
      { auths: [] },
      { auths: { 'ghcr.io': {} }, credsStore: 'desktop' },
      { auths: { 'ghcr.io': 1 } },
    ];
    for (const content of [...none, { auths: { 'ghcr.io': { auth: encoded('no colon') } } }]) {
      expect(await configured(content)('ghcr.io')).toBeNull();
    }
    expect(await dockerCredentials({ DOCKER_CONFIG: join(folderOf(), 'gone') })('ghcr.io')).toBeNull();
  });

  it('refuses a file that is not JSON without showing it', async () => {
    const asked = configured('{"auths": s3cret')('ghcr.io');
    await expect(asked).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
    await expect(asked).rejects.not.toThrow(/s3cret/u);
  });
});

it('offers the job token to its own registry alone', async () => {
  const credentials = jobTokenCredentials('ghs_x');
  expect(await credentials('ghcr.io')).toEqual({ user: 'x-access-token', password: 'ghs_x' });
  expect(await credentials('docker.io')).toBeNull();
});
