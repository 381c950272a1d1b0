import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  conformanceSignCommand,
  conformanceVerifyCommand,
  type ConformanceVerifyOptions,
} from '../../../src/commands/conformance.ts';
import { sha256 } from '../../../src/digest.ts';
import { asMiraError } from '../../../src/errors.ts';
import { githubClaims, startEmulator } from '../../emulator/index.ts';
import { at } from '../signing/at.ts';
import { recordingHost } from './recording-host.ts';

const CASES = fileURLToPath(new URL('../../fixtures/sigstore/conformance', import.meta.url));
const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const GITHUB = 'https://token.actions.githubusercontent.com';
const PASSING = 21;

/** As the suite's own `README.md` says what stands for what. */
async function optionsOf(name: string): Promise<ConformanceVerifyOptions> {
  const file = (part: string): string | null => {
    const path = join(CASES, name, part);
    return existsSync(path) ? path : null;
  };
  const text = async (part: string, otherwise: string): Promise<string> => {
    const path = file(part);
    return path === null ? otherwise : (await readFile(path, 'utf8')).trim();
  };
  const key = file('key.pub');
  return {
    bundle: join(CASES, name, 'bundle.sigstore.json'),
    identity: key === null ? await text('identity', BEACON) : null,
    issuer: key === null ? await text('issuer', GITHUB) : null,
    key,
    trustedRoot: file('trusted_root.json'),
    artifact: file('artifact') ?? join(CASES, 'a.txt'),
  };
}

async function exitOf(options: ConformanceVerifyOptions): Promise<number> {
  try {
    return await conformanceVerifyCommand(options, recordingHost().host);
  } catch (error) {
    return asMiraError(error).exit;
  }
}

const entries = await readdir(CASES, { withFileTypes: true });
const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe('the offline cases of the Sigstore conformance suite', () => {
  it('are all there', () => {
    expect(names).toHaveLength(70);
    expect(names.filter((name) => !name.endsWith('_fail'))).toHaveLength(PASSING);
  });

  it.each(names)('%s, by file and by digest', async (name) => {
    const options = await optionsOf(name);
    const byDigest = { ...options, artifact: sha256(await readFile(options.artifact)) };
    const passes = !name.endsWith('_fail');
    expect((await exitOf(options)) === 0).toBe(passes);
    expect((await exitOf(byDigest)) === 0).toBe(passes);
  });

  it('cases that pass fail for another artifact, identity or issuer', async () => {
    const options = await optionsOf('happy-path-v0.3');
    for (const other of [
      { artifact: options.bundle },
      { artifact: sha256('other') },
      { identity: BEACON.slice(0, -1) },
      { identity: '.*' },
      { issuer: `${GITHUB}/` },
    ]) {
      expect(await exitOf({ ...options, ...other })).toBe(30);
    }
  });

  it('asks for somebody who must have signed', async () => {
    const options = { ...(await optionsOf('happy-path-v0.3')), identity: null };
    expect(await exitOf(options)).toBe(2);
  });
});

describe('sign-bundle', () => {
  it('signs a statement byte for byte, through the services of a signing configuration', async () => {
    const emulator = await startEmulator();
    const folder = await mkdtemp(join(tmpdir(), 'mira-conformance-'));
    const path = (name: string): string => join(folder, name);
    const artifact = 'an artifact';
    const subject = [{ name: 'a', digest: { sha256: sha256(artifact).slice('sha256:'.length) } }];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: 'x', predicate: {} };
    // white space that canonical JSON would not have
    const text = JSON.stringify(statement, null, 2);
    const service = { majorApiVersion: 1, validFor: { start: '2020-01-01T00:00:00Z' }, operator: 'here' };
    await writeFile(path('statement.json'), text);
    await writeFile(path('artifact'), artifact);
    await writeFile(path('root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
    await writeFile(
      path('services.json'),
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
        caUrls: [{ ...service, url: emulator.urls.api }],
        rekorTlogUrls: [{ ...service, url: emulator.urls.api }],
        rekorTlogConfig: { selector: 'ANY' },
        tsaConfig: {},
      }),
    );
    const repository = emulator.github.addRepository({ id: 1234 });
    const ref = 'refs/heads/main';
    const token = emulator.oidc.token(githubClaims({ repository, event: 'push', ref, sha: 'a'.repeat(40) }));
    const { host } = recordingHost();
    const files = { statement: path('statement.json'), bundle: path('bundle.json'), trustedRoot: path('root.json') };
    const signed = { ...files, token, signingConfig: path('services.json') };
    expect(await conformanceSignCommand(signed, host)).toBe(0);
    const bundle: unknown = JSON.parse(await readFile(path('bundle.json'), 'utf8'));
    expect(Buffer.from(String(at(bundle, 'dsseEnvelope', 'payload')), 'base64').toString('utf8')).toBe(text);
    const asked = {
      bundle: path('bundle.json'),
      identity: 'https://github.com/acme/langid/.github/workflows/release.yml@refs/heads/main',
      issuer: GITHUB,
      key: null,
      trustedRoot: path('root.json'),
      artifact: path('artifact'),
    };
    expect(await exitOf(asked)).toBe(0);
    expect(await exitOf({ ...asked, artifact: path('statement.json') })).toBe(30);
    await emulator.close();
    await rm(folder, { recursive: true });
  });
});
