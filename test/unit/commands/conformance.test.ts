import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { conformanceVerifyCommand, type ConformanceVerifyOptions } from '../../../src/commands/conformance.ts';
import { sha256 } from '../../../src/digest.ts';
import { asMiraError } from '../../../src/errors.ts';
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
