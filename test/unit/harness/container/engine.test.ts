import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEngine } from '../../../../src/harness/container/engine.ts';
import { confirmImage } from '../../../../src/harness/container/image.ts';
import { containerState, storedImage } from '../../../../src/harness/container/state.ts';
import { refusal } from '../formats/refusal.ts';
import { container, DIGEST, engine } from './container.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mira-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program of that name that answers as told, by the first word that it is given. */
function program(name: string, answers: Readonly<Record<string, string>>): void {
  const cases = Object.entries(answers).map(([word, script]) => `${word}) ${script};;`);
  writeFileSync(join(folder, name), `#!/bin/sh\ncase "$1" in ${cases.join(' ')} *) exit 99;; esac\n`);
  chmodSync(join(folder, name), 0o755);
}

const DOCKER = { '--version': 'echo "Docker version 28.2.2, build e6534b4"', info: `echo '["name=seccomp"] 28.2.2'` };
const DEAD = { ...DOCKER, info: 'echo "Cannot connect to the Docker daemon. Is it running?" >&2; exit 1' };
const PODMAN = { '--version': 'echo "podman version 4.3.1"', info: 'echo false' };

describe('findEngine', () => {
  const find = (runtime: 'auto' | 'docker' | 'podman'): ReturnType<typeof findEngine> =>
    findEngine(runtime, { PATH: folder, DOCKER_HOST: 'x', GITHUB_TOKEN: 'secret' }, { file: 'mira.yml', line: 6 });

  it('takes docker where both are there', async () => {
    program('docker', DOCKER);
    program('podman', PODMAN);
    expect(await find('auto')).toEqual({
      kind: 'docker',
      program: 'docker',
      version: '28.2.2',
      rootless: false,
      passedOver: null,
      env: { PATH: folder, DOCKER_HOST: 'x' },
    });
    expect(await find('podman')).toMatchObject({ kind: 'podman', version: '4.3.1', rootless: false });
  });

  it('takes podman where the docker that is there has no daemon', async () => {
    program('docker', DEAD);
    program('podman', PODMAN);
    expect(await find('auto')).toMatchObject({
      kind: 'podman',
      program: 'podman',
      passedOver: 'docker: Cannot connect to the Docker daemon. Is it running?',
    });
    rmSync(join(folder, 'docker'));
    expect(await find('auto')).toMatchObject({ kind: 'podman', passedOver: null });
    program('docker', DEAD);
    const error = await refusal(() => find('docker'));
    expect(error).toMatchObject({ code: 'E_CONTAINER_ENGINE', exit: 2, at: { file: 'mira.yml', line: 6 } });
    expect(error.message).toContain('docker: Cannot connect to the Docker daemon. Is it running?');
  });

  it('knows podman under the name of docker, and engines without the rights of root', async () => {
    program('docker', { ...PODMAN, info: 'echo true' });
    expect(await find('auto')).toMatchObject({ kind: 'podman', program: 'docker', rootless: true });
    program('docker', { ...DOCKER, info: `echo '["name=seccomp","name=rootless"] 28.2.2'` });
    expect(await find('auto')).toMatchObject({ kind: 'docker', rootless: true });
  });

  it('says what was tried where there is none', async () => {
    const error = await refusal(() => find('auto'));
    expect(error.message).toBe(
      'no container engine can be used (docker: there is no such program; podman: there is no such program)',
    );
    expect(error.hint).toContain('Install docker or podman');
  });
});

describe('what an engine tells', () => {
  const other = `sha256:${'b'.repeat(64)}` as const;
  const own = (): ReturnType<typeof engine> => engine({ program: join(folder, 'docker') });
  const tells = (kind: 'image' | 'container', value: object): void => {
    program('docker', { [kind]: `cat <<'E'\n${JSON.stringify([value])}\nE\n` });
  };

  it.each<readonly [string, object, readonly string[]]>([
    [
      'docker',
      { Id: 'sha256:1', RepoDigests: [`ghcr.io/acme/eval@${DIGEST}`], Os: 'linux', Architecture: 'amd64' },
      [DIGEST],
    ],
    ["docker with containerd's store", { RepoDigests: null, Descriptor: { digest: DIGEST } }, [DIGEST]],
    ['podman', { Digest: other, RepoDigests: [`a@${DIGEST}`, `a@${other}`] }, [DIGEST, other]],
    ['a local image', { RepoDigests: [] }, []],
    ['an image without a digest', { RepoDigests: ['a@<none>'] }, []],
  ])('of an image: %s', async (_, value, expected) => {
    tells('image', value);
    expect([...(await storedImage(own(), 'x')).digests].sort()).toEqual([...expected]);
  });

  it('of an image is compared with the lock: the index or a manifest of it', async () => {
    const { locked } = container();
    tells('image', { RepoDigests: [`elsewhere@${other}`] });
    const error = await refusal(() => confirmImage(container({ engine: own() }), 'x'));
    expect(error).toMatchObject({ code: 'E_IMAGE_DRIFT', exit: 30 });
    expect(error.message).toBe(`langid: ghcr.io/acme/eval:1.4 is pinned to ${DIGEST}, but ${other} ran`);
    const index = { ...locked, platforms: { 'linux/amd64': other } };
    await confirmImage(container({ engine: own(), locked: index }), 'x');
    tells('image', { RepoDigests: [] });
    const none = await refusal(() => confirmImage(container({ engine: own() }), 'x'));
    expect(none.message).toContain('an image without a digest ran');
  });

  it('of a container', async () => {
    const state = { Running: false, ExitCode: 137, OOMKilled: true, Error: '', StartedAt: '2026-11-25T04:30:16.19Z' };
    tells('container', { Image: 'id', State: state });
    expect(await containerState(own(), 'x')).toEqual({
      started: true,
      running: false,
      exit: 137,
      outOfMemory: true,
      error: null,
      image: 'id',
    });
    tells('container', {
      Image: 'id',
      State: { Running: false, ExitCode: 127, Error: 'no', StartedAt: '0001-01-01T00:00:00Z' },
    });
    expect(await containerState(own(), 'x')).toMatchObject({ started: false, error: 'no', outOfMemory: false });
  });

  it.each([
    ['an error', 'echo "No such container: x" >&2; exit 1', /did not describe the container x: No such container: x/u],
    ['something else than JSON', 'echo hello', /what it printed is not JSON/u],
    ['nothing of use', "echo '[{}]'", /Image cannot be used/u],
    ['no container', "echo '[]'", /cannot be used/u],
  ])('that is %s is refused', async (_, script, says) => {
    program('docker', { container: script });
    const error = await refusal(() => containerState(own(), 'x'));
    expect(error.code).toBe('E_CONTAINER');
    expect(error.message).toMatch(says);
  });
});
