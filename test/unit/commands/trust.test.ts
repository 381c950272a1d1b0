import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTrustRoot } from '../../../src/commands/trust.ts';
import { verifyCommand } from '../../../src/commands/verify.ts';
import { publicGoodRoot, type TrustRoot } from '../../../src/verification/trust-root.ts';
import { refusalOf } from '../signing/refusal.ts';
import { edit } from '../verification/edit.ts';
import { SigningKey, TufRepository } from '../verification/tuf-repository.ts';
import { recordingHost } from './recording-host.ts';

const [SHIPPED] = (await publicGoodRoot()).instances;
const OLD = JSON.stringify(SHIPPED);
/** As it will be after another log was added. */
const NEW = JSON.stringify(edit(SHIPPED, ['tlogs', 0, 'baseUrl'], () => 'https://log2031-1.rekor.sigstore.dev'));

let repository: TufRepository;
let warnings: string[];
beforeEach(async () => {
  repository = await TufRepository.open();
  warnings = [];
});
afterEach(async () => {
  await repository[Symbol.asyncDispose]();
});

async function refreshed(timeout = 5_000): Promise<TrustRoot> {
  return loadTrustRoot(null, {
    cache: join(repository.folder, 'cache'),
    timeout,
    repository: { url: repository.url, root: repository.root },
    now: new Date('2026-11-25T12:00:00Z'),
    warn: (message) => void warnings.push(message),
  });
}

/** The shipped copy was taken, its age said, and why. */
async function expectShipped(why: RegExp, timeout?: number): Promise<void> {
  const root = await refreshed(timeout);
  expect(JSON.stringify(root.instances[0])).toBe(OLD);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(why);
  expect(warnings[0]).toContain('the shipped copy of 2026-11-05, 20 days old, is used');
}

describe('the public-good root over TUF', () => {
  it('is the one that the repository signs, also where the next one is newer', async () => {
    for (const [version, target, log] of [
      [1, OLD, 'https://rekor.sigstore.dev'],
      [2, NEW, 'https://log2031-1.rekor.sigstore.dev'],
    ] as const) {
      repository.publish({ version, target });
      expect((await refreshed()).instances[0]).toMatchObject({ tlogs: [{ baseUrl: log }, {}] });
    }
    expect(warnings).toEqual([]);
  });

  it('is refused where its content is another than was signed', async () => {
    repository.publish({ version: 1, target: OLD });
    repository.files.set('/targets/trusted_root.json', NEW.padEnd(OLD.length).slice(0, OLD.length));
    await expectShipped(/hash|length|download/iu);
  });

  it('is refused where the metadata are signed by somebody else, or expired', async () => {
    repository.publish({ version: 1, target: NEW, by: new SigningKey() });
    await expectShipped(/was signed by 0\/1 keys/u);
    warnings = [];
    repository.publish({ version: 1, target: NEW, expires: new Date('2026-01-01T00:00:00Z') });
    await expectShipped(/expired/u);
  });

  it('does not follow a root that the one before did not sign', async () => {
    repository.publish({ version: 1, target: NEW });
    repository.rotate();
    expect((await refreshed()).instances).toHaveLength(1);
    repository.rotate(new SigningKey());
    await expectShipped(/was signed by 0\/1 keys/u);
  });

  it('does not go back to what it was before', async () => {
    repository.publish({ version: 2, target: NEW });
    await refreshed();
    repository.publish({ version: 1, target: OLD });
    await expectShipped(/version/u);
  });

  it('believes no root that lies in its folder', async () => {
    repository.publish({ version: 1, target: NEW });
    await refreshed();
    const forger = await TufRepository.open();
    const cached = join(repository.folder, 'cache', encodeURIComponent(new URL(repository.url).host));
    expect(await readFile(join(cached, 'root.json'), 'utf8')).toBe(await readFile(repository.root, 'utf8'));
    await writeFile(join(cached, 'root.json'), await readFile(forger.root));
    forger.publish({ version: 3, target: OLD });
    for (const [path, text] of forger.files) repository.files.set(path, text);
    await forger[Symbol.asyncDispose]();
    await expectShipped(/was signed by 0\/1 keys/u);
  });

  it('is read as strictly as one from a file', async () => {
    repository.publish({ version: 1, target: '{"mediaType":"text/plain"}' });
    await expectShipped(/cannot be used/u);
  });

  it('is the shipped copy where nobody answers, or too late', async () => {
    repository.files.set('/2.root.json', null);
    await expectShipped(/no answer within 0\.2 s|timeout/u, 200);
    await repository.close();
    warnings = [];
    await expectShipped(/ECONNREFUSED/u);
  });

  it('is asked for only where no root is named', async () => {
    const file = join(repository.folder, 'named.json');
    await writeFile(file, OLD);
    await loadTrustRoot(file, {
      cache: join(repository.folder, 'cache'),
      timeout: 1_000,
      repository: { url: repository.url, root: repository.root },
      now: new Date(),
      warn: (message) => void warnings.push(message),
    });
    expect(repository.asked).toEqual([]);
    const options = {
      bundles: ['b.json'],
      type: 'evaluation',
      json: false,
      trustedRoot: file,
      refreshRoot: { cache: '.' },
    } as const;
    const failure = await refusalOf(async () => verifyCommand(options, recordingHost().host));
    expect(failure).toMatchObject({ code: 'E_USAGE' });
  });
});
