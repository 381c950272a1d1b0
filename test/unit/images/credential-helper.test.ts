import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockerCredentials, type Credential } from '../../../src/images/credentials.ts';
import { folderOf } from '../model/folder.ts';

/** Asks for a registry's credentials with a helper on the PATH that is a shell script. */
async function ask(
  config: object,
  registry: string,
  helpers: Readonly<Record<string, string>>,
): Promise<Credential | null> {
  const folder = folderOf({ 'config.json': JSON.stringify(config) });
  for (const [name, script] of Object.entries(helpers)) {
    const path = join(folder, `docker-credential-${name}`);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }
  const env = {
    DOCKER_CONFIG: folder,
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    SAYS: 'from the env',
  };
  return dockerCredentials(env)(registry);
}

/** Answers with what it was asked. */
const ECHO = `read -r server; printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}' "$server" "$1 $server" "$SAYS"`;
const auths = { 'ghcr.io': { username: 'file', password: 'x' } };

describe('a credential helper', () => {
  it('is asked for its registry alone, before the file', async () => {
    const config = { auths, credHelpers: { 'ghcr.io': 'own' } };
    expect(await ask(config, 'ghcr.io', { own: ECHO })).toEqual({ user: 'get ghcr.io', password: 'from the env' });
    expect(await ask(config, 'quay.io', { own: ECHO })).toBeNull();
  });

  it('may be for all registries, and hears the old name of Docker Hub', async () => {
    const config = { credsStore: 'all', credHelpers: { 'ghcr.io': 'own' } };
    const helpers = { all: ECHO, own: `echo '{"Username":"own","Secret":"y"}'` };
    expect((await ask(config, 'docker.io', helpers))?.user).toBe('get https://index.docker.io/v1/');
    expect((await ask(config, 'ghcr.io', helpers))?.user).toBe('own');
  });

  it('that is not installed, or knows nothing, leaves the file', async () => {
    const config = { auths, credsStore: 'all' };
    expect(await ask(config, 'ghcr.io', {})).toEqual({ user: 'file', password: 'x' });
    const unknown = { all: 'echo credentials not found in native keychain; exit 1' };
    expect(await ask(config, 'ghcr.io', unknown)).toEqual({ user: 'file', password: 'x' });
    expect(await ask(config, 'quay.io', unknown)).toBeNull();
  });

  it.each([
    ['fails', 'echo s3cret; exit 3'],
    ['answers with something else', 'echo s3cret'],
    ['leaves out the secret', `echo '{"Username":"s3cret"}'`],
    ['has an identity token', `echo '{"Username":"<token>","Secret":"s3cret"}'`],
    ['never stops talking', 'while :; do echo s3cret; done'],
  ])('that %s is named, and what it said is not', async (_, script) => {
    const asked = ask({ credsStore: 'bad' }, 'ghcr.io', { bad: script });
    await expect(asked).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
    await expect(asked).rejects.toThrow(/docker-credential-bad/u);
    await expect(asked).rejects.not.toThrow(/s3cret/u);
  });

  it('is a name and no path', async () => {
    await expect(ask({ credsStore: '../../bin/sh' }, 'ghcr.io', {})).rejects.toMatchObject({ code: 'E_REGISTRY_AUTH' });
  });
});
