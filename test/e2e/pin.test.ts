import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import type { Image } from '../emulator/registry.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig, toyWorld } from './support/project.ts';
import { forgetHarness } from './support/released.ts';
import {
  expectDiscreet,
  expectNothingPublished,
  harnessRan,
  member,
  outFiles,
  readJson,
  requestsSince,
  verifiedStatement,
} from './support/seen.ts';

let world: World;
let image: Image;
const TOKEN = 'ghs_the-token-of-the-job';

const reference = (tag = '1.4'): string => `${world.emulator.urls.registry}/acme/eval:${tag}`;
const configFor = (ref: string): string =>
  toyConfig({ evaluation: [`image: ${JSON.stringify(ref)}`, 'container: {runtime: none}'] });
const lockPath = (): string => path.join(world.workspace, 'mira.lock.json');

/** `mira` in the checkout, with the environment of a job. */
function terminal(...args: string[]): Promise<Finished> {
  const env = { PATH: process.env['PATH'], HOME: world.workspace, GITHUB_TOKEN: TOKEN };
  return mira(args, world.workspace, env);
}

beforeAll(async () => {
  world = await toyWorld();
  image = world.emulator.registry.push('acme/eval', '1.4', 'v1', ['linux/amd64', 'linux/arm64']);
  await world.write({ 'mira.yml': configFor(reference()) });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.emulator.registry.access = 'token';
  await world.write({ 'mira.yml': configFor(reference()) });
  await forgetHarness(world);
});

describe('an image', () => {
  it('that is not pinned stops the run before the harness', async () => {
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(30);
    expect(result.outputs['verdict']).toBe('not-verified');
    const [annotation] = result.annotations;
    expect(annotation).toMatchObject({ level: 'error', file: 'mira.yml', line: 6 });
    expect(annotation?.message).toContain(`E_UNPINNED: the image ${reference()} is not pinned in mira.lock.json`);
    expect(annotation?.message).toContain('Run mira pin and commit mira.lock.json.');
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
    expectDiscreet(world, result);

    const checked = await terminal('pin', '--check');
    expect(checked.exitCode).toBe(30);
    expect(checked.stderr).toContain('E_UNPINNED');
  });

  it('is pinned to the digest of its index, for every platform, with an anonymous token', async () => {
    const from = world.emulator.requests.length;
    const pinned = await terminal('pin');
    expect(pinned.exitCode).toBe(0);
    expect(pinned.stderr).toContain(`${reference()} → ${image.digest} (index)`);
    expect(pinned.stdout).toContain('mira.lock.json: 1 pinned');
    const written = readFileSync(lockPath(), 'utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/u, 'a time');
    const lock: unknown = JSON.parse(written);
    expect(lock).toStrictEqual({
      schema: 'mira-lock/1',
      images: [
        {
          source: 'mira.yml#/evaluations/toy/image',
          ref: reference(),
          registry: world.emulator.urls.registry,
          tag: '1.4',
          digest: image.digest,
          kind: 'index',
          platforms: image.platforms,
          resolvedAt: 'a time',
        },
      ],
    });
    expect(requestsSince(world, from).some((request) => request.startsWith('GET /token?'))).toBe(true);
    const told = world.emulator.requests.slice(from).map(({ headers }) => headers.authorization ?? '');
    expect(told.filter((text) => text.includes(TOKEN) || text.startsWith('Basic'))).toStrictEqual([]);
  });

  it('that is pinned is declared in the attestation, with a warning that it was not used', async () => {
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(harnessRan(world)).toBe(true);
    const statement = verifiedStatement(world, readJson(world, 'mira-evaluation.sigstore.json'));
    const predicate = statement['predicate'];
    expect(member(member(predicate, 'environment'), 'evaluations')).toStrictEqual({
      toy: { ranIn: 'host', image: 'declared', tasks: ['toy'], inside: null },
    });
    expect(member(predicate, 'materials')).toContainEqual({
      id: `image:${reference()}`,
      kind: 'image',
      name: reference(),
      digest: { sha256: image.digest.replace('sha256:', '') },
    });
    const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings.filter((message) => message.includes(reference()))).toHaveLength(1);
    expect(result.summary).toContain(reference());
    expectDiscreet(world, result);
  });

  it('is checked without network', async () => {
    const from = world.emulator.requests.length;
    const good = await terminal('pin', '--check');
    expect(good.exitCode).toBe(0);
    expect(good.stdout).toBe(`✓ ${reference()} ${image.digest}\n`);
    await world.write({ 'mira.yml': configFor(reference('1.5')) });
    const drifted = await terminal('pin', '--check');
    expect(drifted.exitCode).toBe(30);
    expect(drifted.stderr).toContain(
      `mira.yml:6:12 E_UNPINNED: the image is ${reference('1.5')} here and ${reference()} in mira.lock.json`,
    );
    const json = await terminal('pin', '--check', '--json');
    expect(json.exitCode).toBe(30);
    expect(JSON.parse(json.stdout)).toMatchObject({ images: [{ state: 'drifted', ref: reference('1.5') }] });
    expect(requestsSince(world, from)).toStrictEqual([]);
    const run = await world.tag('v1.0.1');
    expect(run.exitCode).toBe(30);
    expect(run.log).toContain('E_UNPINNED: the image is');
    expect(harnessRan(world)).toBe(false);
    expect(outFiles(world)).not.toContain('mira-evaluation.sigstore.json');
  });
});

describe('a registry', () => {
  it.each<readonly [string, number, string, string, () => string]>([
    [
      'refuses',
      1,
      'E_REGISTRY_AUTH',
      'refuses access to',
      () => {
        world.emulator.registry.push('acme/eval', 'closed');
        world.emulator.registry.access = 'closed';
        return reference('closed');
      },
    ],
    ['has no such tag any more', 1, 'E_REGISTRY_NOT_FOUND', 'has no image', () => reference('gone')],
    [
      'says another digest than that of what it sends',
      30,
      'E_REGISTRY_DIGEST',
      'but it is sha256:',
      () => {
        const { digest } = world.emulator.registry.push('acme/eval', 'lied', 'v2');
        world.emulator.registry.headers.set(digest, image.digest);
        return reference('lied');
      },
    ],
    [
      'sends other bytes for a digest',
      30,
      'E_REGISTRY_DIGEST',
      'but it is sha256:',
      () => {
        const { digest } = world.emulator.registry.push('acme/eval', 'swapped', 'v3');
        world.emulator.registry.corrupt('acme/eval', digest, '{"schemaVersion":2}');
        return `${world.emulator.urls.registry}/acme/eval@${digest}`;
      },
    ],
  ])('that %s: exit %d, %s, and nothing is pinned', async (_, exit, code, sentence, arrange) => {
    await world.write({ 'mira.yml': configFor(arrange()) });
    const result = await terminal('pin');
    expect(result.exitCode).toBe(exit);
    expect(result.stderr).toContain(`${code}: `);
    expect(result.stderr).toContain(sentence);
    expect(result.stderr).not.toMatch(/^\s+at /mu);
    expect(`${result.stdout}${result.stderr}`).not.toContain(TOKEN);
    const checked = await terminal('pin', '--check');
    expect(checked.exitCode).toBe(30);
    expect(checked.stderr).toContain('E_UNPINNED');
  });

  it('that wants somebody to log in gets what docker/login-action left', async () => {
    const { digest } = world.emulator.registry.push('acme/eval', 'private', 'v4');
    await world.write({ 'mira.yml': configFor(reference('private')) });
    world.emulator.registry.access = 'private';
    world.emulator.registry.users.set('robot', 'pass:word');
    const auth = Buffer.from('robot:pass:word').toString('base64');
    const refused = await terminal('pin');
    await world.write({
      '.docker/config.json': JSON.stringify({ auths: { [world.emulator.urls.registry]: { auth } } }),
    });
    const accepted = await terminal('pin', '--json');
    expect([refused.exitCode, accepted.exitCode]).toStrictEqual([1, 0]);
    expect(JSON.parse(accepted.stdout)).toMatchObject({ schema: 'mira-lock/1', images: [{ digest }] });
    expect(`${accepted.stdout}${accepted.stderr}`).not.toContain('pass:word');
  });
});

it('a lock that cannot be read is told with its place', async () => {
  const kept = readFileSync(lockPath());
  writeFileSync(lockPath(), '{\n  "schema": "mira-lock/1",\n  "images": [\n');
  const result = await terminal('pin', '--check');
  writeFileSync(lockPath(), kept);
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toContain('E_LOCK: the lock file is not JSON');
  expect(result.stderr).toContain('mira.lock.json');
});
