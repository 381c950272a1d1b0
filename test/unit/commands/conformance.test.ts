import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  conformanceSignCommand,
  conformanceVerifyCommand,
  type ConformanceVerifyOptions,
} from '../../../src/commands/conformance.ts';
import { sha256 } from '../../../src/digest.ts';
import { asMiraError } from '../../../src/errors.ts';
import { githubClaims, startEmulator, type Emulator } from '../../emulator/index.ts';
import { at } from '../signing/at.ts';
import { refusalOf } from '../signing/refusal.ts';
import { edit, flip } from '../verification/edit.ts';
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
  const ARTIFACT = 'an artifact';
  let emulator: Emulator;
  let folder: string;
  const path = (name: string): string => join(folder, name);

  beforeAll(async () => {
    emulator = await startEmulator();
    folder = await mkdtemp(join(tmpdir(), 'mira-conformance-'));
    await writeFile(path('artifact'), ARTIFACT);
    await writeFile(path('other'), `${ARTIFACT}.`);
    await writeFile(path('root.json'), JSON.stringify(emulator.sigstore.trustedRoot()));
    await writeFile(path('services-1.json'), JSON.stringify(signingConfig(1)));
    await writeFile(path('services-2.json'), JSON.stringify(signingConfig(2)));
  });
  afterAll(async () => {
    await emulator.close();
    await rm(folder, { recursive: true });
  });

  /** A log of version 2 vouches for no time, so that an authority has to. */
  function signingConfig(version: 1 | 2): object {
    const service = { url: emulator.urls.api, validFor: { start: '2020-01-01T00:00:00Z' }, operator: 'here' };
    const stamped = { tsaUrls: [{ ...service, majorApiVersion: 1 }], tsaConfig: { selector: 'ANY' } };
    return {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [{ ...service, majorApiVersion: 1 }],
      rekorTlogUrls: [{ ...service, majorApiVersion: version }],
      rekorTlogConfig: { selector: 'ANY' },
      ...(version === 1 ? { tsaConfig: {} } : stamped),
    };
  }

  /** Signs as the suite asks; the bundle as JSON. */
  async function sign(artifact: string, inToto: boolean, version: 1 | 2): Promise<unknown> {
    const repository = emulator.github.addRepository({ id: 1234 });
    const ref = 'refs/heads/main';
    const token = emulator.oidc.token(githubClaims({ repository, event: 'push', ref, sha: 'a'.repeat(40) }));
    const services = { trustedRoot: path('root.json'), signingConfig: path(`services-${version}.json`) };
    const options = { artifact: path(artifact), inToto, token, bundle: path('bundle.json'), ...services };
    expect(await conformanceSignCommand(options, recordingHost().host)).toBe(0);
    const bundle: unknown = JSON.parse(await readFile(path('bundle.json'), 'utf8'));
    return bundle;
  }

  function asked(changes: Partial<ConformanceVerifyOptions> = {}): ConformanceVerifyOptions {
    return {
      bundle: path('bundle.json'),
      identity: 'https://github.com/acme/langid/.github/workflows/release.yml@refs/heads/main',
      issuer: GITHUB,
      key: null,
      trustedRoot: path('root.json'),
      artifact: path('artifact'),
      ...changes,
    };
  }

  it('signs a statement byte for byte', async () => {
    const subject = [{ name: 'a', digest: { sha256: sha256(ARTIFACT).slice('sha256:'.length) } }];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: 'x', predicate: {} };
    // white space that canonical JSON would not have
    const text = JSON.stringify(statement, null, 2);
    await writeFile(path('statement.json'), text);
    const bundle = await sign('statement.json', true, 1);
    expect(Buffer.from(String(at(bundle, 'dsseEnvelope', 'payload')), 'base64').toString('utf8')).toBe(text);
    expect(await exitOf(asked())).toBe(0);
    expect(await exitOf(asked({ artifact: path('statement.json') }))).toBe(30);
  });

  it.each([1, 2] as const)('signs any file as it is, into a Rekor v%i', async (version) => {
    const bundle = await sign('artifact', false, version);
    expect(bundle).not.toHaveProperty('dsseEnvelope');
    const digest = Buffer.from(sha256(ARTIFACT).slice('sha256:'.length), 'hex').toString('base64');
    expect(at(bundle, 'messageSignature', 'messageDigest')).toStrictEqual({ algorithm: 'SHA2_256', digest });
    expect(at(bundle, 'verificationMaterial', 'tlogEntries', 0, 'kindVersion')).toStrictEqual({
      kind: 'hashedrekord',
      version: `0.0.${version}`,
    });
    expect(await exitOf(asked())).toBe(0);
    expect(await exitOf(asked({ artifact: sha256(ARTIFACT) }))).toBe(0);
    for (const changes of [{ artifact: path('other') }, { identity: BEACON }, { trustedRoot: null }]) {
      expect(await exitOf(asked(changes))).toBe(30);
    }
    const other = edit(bundle, ['messageSignature', 'signature'], (old) => flip(old, 20));
    await writeFile(path('changed.json'), JSON.stringify(other));
    expect(await exitOf(asked({ bundle: path('changed.json') }))).toBe(30);
  });

  it('takes the entry that a Rekor v1 has already, if it is of this signature', async () => {
    emulator.fault({ path: /^\/api\/v1\/log\/entries$/u }, 'lost', 1);
    await sign('artifact', false, 1);
    expect(await exitOf(asked())).toBe(0);
  });

  it.each([
    [true, 16],
    [false, 64],
  ])('signs no part of a file that is too large for it (in-toto: %j)', async (inToto, megabytes) => {
    await writeFile(path('large'), '');
    await truncate(path('large'), megabytes * 1024 * 1024 + 1);
    expect((await refusalOf(async () => sign('large', inToto, 1))).code).toBe('E_SIZE');
    await truncate(path('large'), 0);
  });

  it('writes nothing that does not verify itself', async () => {
    await rm(path('bundle.json'));
    const other = await startEmulator();
    await writeFile(path('root.json'), JSON.stringify(other.sigstore.trustedRoot()));
    await other.close();
    for (const inToto of [true, false]) {
      expect((await refusalOf(async () => sign('artifact', inToto, 1))).exit).toBe(30);
      expect(existsSync(path('bundle.json'))).toBe(false);
    }
  });
});
