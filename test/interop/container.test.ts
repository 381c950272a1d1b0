import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import type { ActionResult } from '../emulator/runner.ts';
import { World } from '../emulator/world.ts';
import { claimMaterials, expectDiscreet, member, readJson, readOut, verifiedStatement } from '../e2e/support/seen.ts';
import { parseLock } from '../../src/images/lock.ts';
import { containedConfig, CONTAINED_HARNESS, processesWith, type ContainedEvaluation } from './support/contained.ts';
import { Containers } from './support/containers.ts';

/** A harness in an image, with docker-registry, buildah and podman as they come from Debian. */

let containers: Containers;
let world: World;
let digest = '';

const reference = (tag = '1.4'): string => `${containers.registry}/acme/eval:${tag}`;

async function configure(evaluations: Readonly<Record<string, ContainedEvaluation>>): Promise<void> {
  await world.write({ 'mira.yml': containedConfig(evaluations, reference) });
  const pinned = await terminal('pin');
  expect(pinned.exitCode, pinned.stderr).toBe(0);
}

function terminal(...args: readonly string[]): Promise<Finished> {
  return mira(args, world.workspace, { PATH: process.env['PATH'], HOME: world.workspace, ...containers.env });
}

let tags = 0;
function release(): Promise<ActionResult> {
  tags += 1;
  const env = { API_KEY: 'sk-0123456789abcdef', OF_ANOTHER_STEP: 'x', ...containers.env };
  return world.tag(`v1.0.${tags}`, { env });
}

function seen(name: string, line: string): string {
  return new RegExp(`^${line}: (.*)$`, 'mu').exec(readOut(world, `mira-harness-${name}.log`))?.[1]?.trim() ?? '';
}

/** What a shell and a handful of tools tell of the image that they are in. */
function insideOf(image: string): object {
  const manifest: unknown = expect.stringMatching(/^sha256:/u);
  const kernel: unknown = expect.stringContaining('Linux ');
  const engine: unknown = expect.stringMatching(/^podman \d/u);
  return {
    A: {
      facts: { image, 'image.platform': manifest, frameworks: null },
      reasons: { frameworks: 'Python is not there' },
    },
    B: {
      facts: { kernel, 'packages.system': null },
      reasons: { os: '/etc/os-release is not there' },
    },
    C: { facts: { 'container.engine': engine } },
  };
}

beforeAll(async () => {
  containers = await Containers.start();
  digest = await containers.push('1.4', { version: 'one' });
  await containers.push('docker', { version: 'one', docker: true, user: '1000' });
}, 600_000);
afterAll(async () => {
  await containers[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world = await World.create({
    files: {
      'mira.yml': '',
      'eval.sh': CONTAINED_HARNESS,
      'model/weights.json': '{"wrong":3}\n',
      '.git/config': 'token',
    },
  });
  return async () => world[Symbol.asyncDispose]();
});

describe('a harness in a pinned image', () => {
  it('gives an evaluation whose image digest is that of the registry, of OCI and of Docker media types', async () => {
    await configure({ oci: {}, docker: { tag: 'docker' } });
    expect(await containers.mediaTypeOf('1.4')).toBe('application/vnd.oci.image.index.v1+json');
    expect(await containers.mediaTypeOf('docker')).toBe('application/vnd.docker.distribution.manifest.list.v2+json');
    const lock = parseLock(lockText(), 'mira.lock.json').images;
    expect(lock.map(({ kind }) => kind)).toEqual(['index', 'index']);
    expect(lock.map((image) => Object.keys(image.platforms))).toEqual([
      ['linux/amd64', 'linux/arm64'],
      ['linux/amd64', 'linux/arm64'],
    ]);

    const result = await release();
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('Containers run with podman ');
    const statement = verifiedStatement(world, readJson(world, 'mira-evaluation.sigstore.json'));
    const predicate = statement['predicate'];
    expect(member(member(predicate, 'environment'), 'evaluations')).toMatchObject({
      oci: { ranIn: 'image', image: 'ran', tasks: ['oci'], inside: insideOf(await containers.digestOf('1.4')) },
      docker: { ranIn: 'image', image: 'ran', inside: insideOf(await containers.digestOf('docker')) },
    });
    for (const tag of ['1.4', 'docker']) {
      const id = `image:${reference(tag)}`;
      const sha256 = (await containers.digestOf(tag)).replace('sha256:', '');
      expect(member(predicate, 'materials')).toContainEqual({
        id,
        kind: 'image',
        name: reference(tag),
        digest: { sha256 },
      });
      expect(claimMaterials(predicate)).toContainEqual(expect.arrayContaining([id]));
    }
    expect(await containers.names()).toEqual([]);
    expectDiscreet(world, result);

    const verified = await terminal(
      'verify',
      'mira-out/mira-evaluation.sigstore.json',
      '--samples',
      'mira-out/mira-samples.jsonl.zst',
      '--repo',
      'acme/langid',
      '--trusted-root',
      'trusted_root.json',
    );
    expect(verified.exitCode, verified.stdout).toBe(0);

    // what each of them could see
    expect(seen('oci', 'folder')).toBe(world.workspace);
    expect(seen('oci', 'version')).toBe('one');
    expect(seen('oci', 'git')).toBe('0');
    expect(seen('oci', 'rights')).toMatch(/^CapEff:\s*0+$/u);
    expect([seen('oci', 'user'), seen('docker', 'user')]).toEqual([String(process.getuid?.()), '1000']);
    expect(seen('oci', 'secret')).toBe('19');
    const variables = seen('oci', 'variables').split(' ');
    expect(variables).toEqual(expect.arrayContaining(['API_KEY', 'LEVEL', 'OF_THE_IMAGE', 'LANG']));
    const known = ['API_KEY', 'LEVEL', 'OF_THE_IMAGE', 'LANG', 'PATH', 'HOME', 'HOSTNAME', 'PWD', 'SHLVL', 'TERM'];
    expect(variables.filter((name) => ![...known, 'container'].includes(name))).toEqual([]);
  });

  it('is what was pinned, though the tag has moved, and the run says that it has', async () => {
    await configure({ oci: {} });
    const before = await release();
    expect(before.exitCode, before.log).toBe(0);
    const evaluation = readJson(world, 'mira-evaluation.sigstore.json');

    const moved = await containers.push('1.4', { version: 'two' });
    expect(moved).not.toBe(digest);
    // what was signed is as true as before
    expect(imageDigest(evaluation)).toBe(digest);
    const checked = await terminal('pin', '--check', '--online');
    expect(checked.exitCode).toBe(0);
    expect(checked.stderr).toContain(`the tag of ${reference()} points to ${moved} now; what is pinned stays pinned`);

    const after = await release();
    expect(after.exitCode, after.log).toBe(0);
    expect(seen('oci', 'version')).toBe('one');
    expect(imageDigest(readJson(world, 'mira-evaluation.sigstore.json'))).toBe(digest);
    expect(after.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: `the tag of ${reference()} points to ${moved} now; what runs is ${digest}, as it was pinned`,
      }),
    );

    const updated = await terminal('pin', '--update');
    expect(updated.stderr).toContain(moved);
    const then = await release();
    expect(then.exitCode, then.log).toBe(0);
    expect(seen('oci', 'version')).toBe('two');
    digest = moved;
  });

  it('cannot be pulled when the registry does not have the digest', async () => {
    await configure({ oci: {} });
    const gone = `sha256:${'e'.repeat(64)}`;
    const file = path.join(world.workspace, 'mira.lock.json');
    await writeFile(file, lockText().replaceAll(digest, gone));
    const result = await release();
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(`E_IMAGE_PULL: podman could not pull ${containers.registry}/acme/eval@${gone}`);
    expect(await containers.names()).toEqual([]);
  });
});

describe('the network of a harness', () => {
  it('is none, where the kernel allows that; where it does not, the run says so and does not go on', async () => {
    await configure({ oci: {} });
    const image = `${containers.registry}/acme/eval@${digest}`;
    const allowed = await containers.podman('run', '--rm', '--network', 'none', image, 'true');
    const result = await release();
    if (allowed.exit === 0) {
      expect(result.exitCode, result.log).toBe(0);
      expect(seen('oci', 'networks')).toBe('lo');
      return;
    }
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain('E_CONTAINER: oci: the container could not be ');
    expect(result.log).toContain('the harness did not run on the host instead');
    expect(await containers.names()).toEqual([]);
  });

  it("is the host's where the plan says so", async () => {
    await configure({ oci: { container: 'runtime: podman, network: host' } });
    const result = await release();
    expect(result.exitCode, result.log).toBe(0);
    expect(seen('oci', 'networks').split(' ')).toEqual(expect.arrayContaining(['lo']));
    const predicate = verifiedStatement(world, readJson(world, 'mira-evaluation.sigstore.json'))['predicate'];
    expect(member(member(predicate, 'coverage'), 'notCovered')).toContain('what the harness fetched while it ran');
  });
});

describe('a harness in a container', () => {
  const without = { container: 'runtime: podman, network: host' };

  it.each<readonly [string, string, string, RegExp]>([
    ['cannot write to the model', '[touch, "{model}/weights.json"]', 'E_HARNESS_EXIT', /Read-only file system/u],
    ['cannot write to the repository', '[touch, here.txt]', 'E_HARNESS_EXIT', /Read-only file system/u],
    ['ends with 125', '[sh, -c, "exit 125"]', 'E_HARNESS_EXIT', /the harness ended with status 125/u],
    [
      'is not in the image',
      '[python3, eval.py]',
      'E_HARNESS_NOT_FOUND',
      /"python3" could not be started in the image/u,
    ],
  ])('that %s is told with %s', async (_, run, code, says) => {
    await configure({ oci: { ...without, run } });
    const result = await release();
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain(`${code}: `);
    expect(result.log).toMatch(says);
    expect(await containers.names()).toEqual([]);
  });

  it('that takes too long is ended with all that it started, and nothing of it is left', async () => {
    const script = "trap '' TERM; sleep 7531 & echo started; wait; sleep 7531";
    await configure({ oci: { ...without, run: `[sh, -c, "${script}"]`, more: '    timeout: 3s\n' } });
    const result = await release();
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain('E_HARNESS_TIMEOUT: oci: the harness did not end within 3 s');
    expect(result.log).toContain('started');
    expect(await containers.names()).toEqual([]);
    expect(processesWith('7531')).toEqual([]);
  });

  it('sees what is mounted for it, and can write where that is allowed', async () => {
    const cache = path.join(world.workspace, '../cache');
    await mkdir(cache);
    await writeFile(path.join(cache, 'data.txt'), 'of the cache\n');
    const mounts = 'mounts: [{path: ../cache, target: /cache}]';
    const script = 'cat /cache/data.txt; touch /cache/x || echo refused; sh eval.sh "$0" "$1"';
    const run = `[sh, -c, '${script}', "{model}", "{out}"]`;
    await configure({ oci: { container: `${without.container}, memory: 512m, ${mounts}`, run } });
    const result = await release();
    expect(result.exitCode, result.log).toBe(0);
    expect(readOut(world, 'mira-harness-oci.log')).toMatch(/of the cache\n[^]*refused/u);
  });
});

function lockText(): string {
  return readFileSync(path.join(world.workspace, 'mira.lock.json'), 'utf8');
}

/** The digest of the one image that an evaluation names. */
function imageDigest(bundle: unknown): string {
  const materials = member(member(verifiedStatement(world, bundle), 'predicate'), 'materials');
  const list: readonly unknown[] = Array.isArray(materials) ? materials : [];
  const found = list.find((one) => member(one, 'kind') === 'image');
  return `sha256:${String(member(member(found, 'digest'), 'sha256'))}`;
}
