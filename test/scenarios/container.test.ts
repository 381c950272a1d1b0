import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mira } from '../../scripts/demo/terminal.ts';
import type { Image } from '../emulator/registry.ts';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { FakeEngine } from '../e2e/support/fake-engine.ts';
import { harness, MEASURE, toyConfig, toyWorld } from '../e2e/support/project.ts';
import {
  expectDiscreet,
  expectNothingPublished,
  harnessRan,
  claimMaterials,
  member,
  readJson,
  readOut,
  verifiedStatement,
} from '../e2e/support/seen.ts';

let world: World;
let engine: FakeEngine;
let image: Image;

/** Leaves what it can see in the only folder that it may write to in a container. */
const SEE = "fs.writeFileSync(path.join(out, 'seen.json'), JSON.stringify({ env: process.env, cwd: process.cwd() }));";

const reference = (): string => `${world.emulator.urls.registry}/acme/eval:1.4`;
const byDigest = (): string => `${world.emulator.urls.registry}/acme/eval@${image.digest}`;

async function configure(...lines: readonly string[]): Promise<void> {
  await world.write({ 'mira.yml': toyConfig({ evaluation: [`image: ${JSON.stringify(reference())}`, ...lines] }) });
}

beforeEach(async () => {
  engine = await FakeEngine.create();
  world = await toyWorld({
    body: `${SEE} ${MEASURE} console.log('seen', fs.readFileSync(path.join(out, 'seen.json'), 'utf8'));`,
  });
  image = world.emulator.registry.push('acme/eval', '1.4', 'v1', ['linux/amd64', 'linux/arm64']);
  await configure();
  const pinned = await mira(['pin'], world.workspace, { PATH: engine.path, HOME: world.workspace });
  expect(pinned.exitCode, pinned.stderr).toBe(0);
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
});

function release(env: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return world.tag('v1.0.0', { env: { PATH: engine.path, ...env } });
}

/** How the last container for the harness was made; others are made to look at the image. */
async function harnessArguments(): Promise<readonly string[]> {
  return (await engine.callsOf('create')).findLast((args) => args.includes('eval.mjs')) ?? [];
}

/** The value behind every occurrence of an option. */
function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, index) => (arg === option ? [args[index + 1] ?? ''] : []));
}

describe('an evaluation with an image', () => {
  it('runs in it by its digest, and the signed evaluation says so', async () => {
    await configure('env: {LEVEL: "3"}', 'secrets: [API_KEY]', 'container: {memory: 8g, gpus: [0, 1]}');
    const result = await release({ API_KEY: 'sk-0123456789abcdef', DOCKER_HOST: 'unix:///nowhere' });
    expect(result.exitCode, result.log).toBe(12);
    // the project's harness prints its environment, and the secret with it: nothing may be kept of that
    expect(result.log).toContain('E_SECRET_IN_EVIDENCE');
    expect(JSON.stringify(await engine.calls())).not.toContain('sk-0123456789abcdef');

    await world.write({
      'eval.mjs': harness(`${SEE} ${MEASURE} const { API_KEY, ...env } = process.env;
      console.log('seen ' + JSON.stringify({ env, key: API_KEY.length, cwd: process.cwd() }));`),
    });
    const again = await world.tag('v1.0.1', {
      env: { PATH: engine.path, API_KEY: 'sk-0123456789abcdef', LC_ALL: 'C' },
    });
    expect(again.exitCode, again.log).toBe(0);
    const statement = verifiedStatement(world, readJson(world, 'mira-evaluation.sigstore.json'));
    const predicate = statement['predicate'];
    expect(member(member(predicate, 'environment'), 'evaluations')).toMatchObject({
      toy: { ranIn: 'image', image: 'ran' },
    });
    const id = `image:${reference()}`;
    expect(member(predicate, 'materials')).toContainEqual({
      id,
      kind: 'image',
      name: reference(),
      digest: { sha256: image.digest.replace('sha256:', '') },
    });
    expect(claimMaterials(predicate)).toEqual([expect.arrayContaining(['model', 'scorer:eval.mjs', id])]);
    expect(member(member(predicate, 'coverage'), 'notCovered')).not.toContain('what the harness fetched while it ran');
    expect(again.log).toContain('Containers run with docker 28.0.0');
    expect(again.log).toContain(`toy runs in ${byDigest()} (no network, GPUs 0, 1, memory 8g)`);

    const log = readOut(world, 'mira-harness-toy.log');
    const seen: unknown = JSON.parse(/^seen (.+)$/mu.exec(log)?.[1] ?? '');
    expect(member(seen, 'cwd')).toBe(world.workspace);
    expect(member(seen, 'key')).toBe(19);
    expect(Object.keys(member(seen, 'env') ?? {}).sort()).toStrictEqual(['HOME', 'LANG', 'LC_ALL', 'LEVEL', 'PATH']);

    const create = await harnessArguments();
    expect(valuesOf(create, '--network')).toStrictEqual(['none']);
    expect(valuesOf(create, '--cap-drop')).toStrictEqual(['ALL']);
    expect(valuesOf(create, '--memory')).toStrictEqual(['8g']);
    expect(valuesOf(create, '--gpus')).toStrictEqual(['"device=0,1"']);
    expect(valuesOf(create, '--env')).toEqual(expect.arrayContaining(['LEVEL=3', 'API_KEY']));
    expect(valuesOf(create, '--mount')[0]).toBe(
      `type=bind,source=${world.workspace},target=${world.workspace},readonly`,
    );
    expect(create).toContain(byDigest());
    expect(create).not.toContain(reference());
    expect(await engine.callsOf('pull')).toStrictEqual([['pull', '--quiet', byDigest()]]);
    expect(engine.containers()).toStrictEqual([]);
    expectDiscreet(world, again);

    const verified = await mira(
      [
        'verify',
        'mira-out/mira-evaluation.sigstore.json',
        '--samples',
        'mira-out/mira-samples.jsonl.zst',
        '--repo',
        'acme/langid',
        '--trusted-root',
        'trusted_root.json',
      ],
      world.workspace,
      { PATH: engine.path },
    );
    expect(verified.exitCode, verified.stdout + verified.stderr).toBe(0);
  });

  it('runs what was pinned though its tag has moved, and says that it has', async () => {
    const moved = world.emulator.registry.push('acme/eval', '1.4', 'v2', ['linux/amd64']);
    const result = await release();
    expect(result.exitCode, result.log).toBe(0);
    const create = await harnessArguments();
    expect(create).toContain(byDigest());
    const warnings = result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toContainEqual(
      `the tag of ${reference()} points to ${moved.digest} now; what runs is ${image.digest}, as it was pinned`,
    );
  });

  it('that turns out to have run in another image is refused, and nothing is signed', async () => {
    const other = `sha256:${'d'.repeat(64)}`;
    await engine.spoil('drift', other);
    const result = await release();
    expect(result.exitCode).toBe(30);
    expect(result.outputs['verdict']).toBe('not-verified');
    expect(result.log).toContain(`E_IMAGE_DRIFT: toy: ${reference()} is pinned to ${image.digest}, but ${other} ran`);
    expect(world.repository.releases).toStrictEqual([]);
    expect(engine.containers()).toStrictEqual([]);
    expectDiscreet(world, result);
  });
});

describe('an engine', () => {
  it('that is not there is told before anything is done, with the way to do without', async () => {
    const result = await world.tag('v1.0.0', { env: { PATH: path.dirname(process.execPath) } });
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    const [annotation] = result.annotations;
    expect(annotation).toMatchObject({ level: 'error', file: 'mira.yml', line: 6 });
    expect(annotation?.message).toContain('E_CONTAINER_ENGINE: no container engine can be used');
    expect(annotation?.message).toContain('Install docker or podman');
    expect(annotation?.message).toContain('container: {runtime: none}');
    expect(result.log).not.toContain('Model sha256:');
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
  });

  it.each([
    ['does not answer', 'down', 'Cannot connect to the Docker daemon', 2, 'E_CONTAINER_ENGINE'],
    ['cannot pull', 'no-pull', 'manifest unknown', 1, 'E_IMAGE_PULL'],
  ] as const)('that %s is quoted, and the harness does not run on the host', async (_, what, says, exit, code) => {
    await engine.spoil(what, says);
    const result = await release();
    expect(result.exitCode).toBe(exit);
    expect(result.log).toContain(`${code}: `);
    expect(result.log).toContain(says);
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
  });

  it('is told apart from the harness when it ends with 125', async () => {
    await engine.spoil('no-create', 'network nowhere not found');
    const failed = await release();
    expect(failed.exitCode).toBe(12);
    expect(failed.log).toContain('E_CONTAINER: toy: the container could not be made: network nowhere not found');
    expect(harnessRan(world)).toBe(false);
  });

  it('is told apart from a program that the image does not have', async () => {
    await engine.spoil('no-start', 'runc create failed: exec: "node": executable file not found in $PATH');
    const result = await release();
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain('E_HARNESS_NOT_FOUND: toy: "node" could not be started in the image');
    expect(engine.containers()).toStrictEqual([]);
  });
});

describe('a harness in a container', () => {
  it('that ends with 125 has ended with 125', async () => {
    await world.write({ 'eval.mjs': harness("console.error('of its own will'); process.exit(125);") });
    const result = await release();
    expect(result.exitCode).toBe(12);
    expect(result.log).toContain('E_HARNESS_EXIT: toy: the harness ended with status 125');
    expect(result.log).toContain('| of its own will');
    expect(engine.containers()).toStrictEqual([]);
  });

  it('that takes too long is ended with everything that it started', async () => {
    await world.write({
      'eval.mjs':
        harness(`const beat = "process.on('SIGTERM', () => {}); setInterval(() => require('node:fs').appendFileSync('beat', '.'), 20)";
        spawn(process.execPath, ['-e', beat], { stdio: 'ignore' });
        setInterval(() => {}, 1000);`),
    });
    await configure('timeout: 1s');
    const result = await release();
    expect(result.log).toContain('E_HARNESS_TIMEOUT');
    expect((await engine.calls()).slice(-2).map(([command]) => command)).toStrictEqual(['kill', 'rm']);
    expect(engine.containers()).toStrictEqual([]);
    const beat = (): number => readFileSync(path.join(world.workspace, 'beat')).length;
    const before = beat();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(beat()).toBe(before);
  });
});
