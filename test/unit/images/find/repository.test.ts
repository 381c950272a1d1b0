import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../../src/images/find/kinds.ts';
import { searchImages } from '../../../../src/images/find/repository.ts';
import { folderOf } from '../../model/folder.ts';
import { findIn } from './use.ts';

async function search(files: Readonly<Record<string, string>>, ignore: readonly string[] = []): Promise<string[]> {
  const { files: found } = await searchImages(folderOf(files), ignore);
  return found.flatMap(({ images }) => images.map(({ source }) => source));
}

describe('the files that are searched', () => {
  it.each([
    '.github/workflows/a.yml',
    'sub/.forgejo/workflows/a.yaml',
    'action.yaml',
    'x/action.yml',
    'compose.yml',
    'docker-compose.override.yaml',
    'deploy/docker-compose-dev.yml',
    '.devcontainer.json',
    '.devcontainer/a/devcontainer.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'Dockerfile',
    'dockerfile',
    'Containerfile',
    'a/Dockerfile.dev',
    'Dockerfile-alpine',
    'api.dockerfile',
    'api.Containerfile',
    'Dockerfile.j2',
  ])('are those such as %s', (path) => {
    expect(finderOf(path)).not.toBeNull();
  });

  it.each([
    '.github/dependabot.yml',
    '.github/workflows/sub/a.yml',
    'my-action.yml',
    'composer.yml',
    'Dockerfile.dockerignore',
    '.dockerignore',
    'Dockerfile.md',
    'docs/Dockerfile-notes.md',
    'mydockerfile',
    'bakery.json',
    'cheesebake.hcl.txt',
  ])('are not those such as %s', (path) => {
    expect(finderOf(path)).toBeNull();
  });

  it('are not sources of programs about Dockerfiles', async () => {
    expect(
      await search({ 'dockerfile.ts': 'from x import y\nFROM a:1\n', 'Dockerfile.go': '# x\n\nARG A\nFROM a:1\n' }),
    ).toEqual(['Dockerfile.go:4']);
  });

  it('are those that others name, whatever they are called, each once', async () => {
    const found = await search({
      'action.yml': 'runs: {using: docker, image: build/Image}\n',
      'compose.yml': 'services: {a: {build: {context: app, dockerfile: ../build/Image}}, b: {build: app}}\n',
      '.devcontainer/devcontainer.json':
        '{"build": {"dockerfile": "../dev/box"}, "dockerComposeFile": ["../stack.yaml"]}',
      'docker-bake.hcl': 'target "a" {\n  context = "baked"\n  dockerfile = "D"\n}\n',
      'build/Image': 'FROM a:1\n',
      'app/Dockerfile': 'FROM b:1\n',
      'dev/box': 'FROM c:1\n',
      'stack.yaml': 'services: {s: {image: d:1}}\n',
      'baked/D': 'FROM e:1\n',
      'unrelated/box': 'FROM f:1\n',
    });
    expect(found).toEqual([
      'app/Dockerfile:1',
      'baked/D:1',
      'build/Image:1',
      'dev/box:1',
      'stack.yaml#/services/s/image',
    ]);
  });

  it('do not leave the folder', async () => {
    const folder = folderOf({
      'outside/Dockerfile': 'FROM a:1\n',
      'in/compose.yml': 'services: {a: {build: ../outside}, b: {build: /etc}}\n',
    });
    symlinkSync('../outside', join(folder, 'in', 'link'));
    symlinkSync('../outside/Dockerfile', join(folder, 'in', 'Dockerfile'));
    const { files, unread } = await searchImages(join(folder, 'in'));
    expect(files.flatMap(({ images }) => images)).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('are not those of other people, nor what is to be left out', async () => {
    const files = { 'node_modules/a/Dockerfile': 'FROM a:1', 'x/y/Dockerfile': 'FROM b:1', 'x/Dockerfile': 'FROM c:1' };
    expect(await search(files)).toEqual(['x/Dockerfile:1', 'x/y/Dockerfile:1']);
    expect(await search(files, ['./x/y/'])).toEqual(['x/Dockerfile:1']);
    expect(await search(files, ['x/Dockerfile'])).toEqual(['x/y/Dockerfile:1']);
  });
});

describe('what cannot be read', () => {
  it('is said: no UTF-8, too large, no YAML', async () => {
    const folder = folderOf({
      'a/compose.yml': 'services: [',
      'c/Dockerfile': `FROM a:1\n${'#'.repeat(1024 * 1024)}`,
    });
    // larger than anything that could be held in memory
    writeFileSync(join(folder, 'Dockerfile.huge'), 'FROM a:1\n');
    truncateSync(join(folder, 'Dockerfile.huge'), 2 ** 40);
    writeFileSync(join(folder, 'Dockerfile'), Buffer.from([0x46, 0x52, 0x4f, 0x4d, 0x20, 0xff, 0xfe]));
    const { unread } = await searchImages(folder);
    expect(unread.map(({ at, why }) => `${at.file} ${why}`)).toEqual([
      'Dockerfile it is not UTF-8',
      'Dockerfile.huge it is larger than 1 MiB',
      expect.stringMatching(/^a\/compose\.yml it is not YAML: /u),
      'c/Dockerfile it is larger than 1 MiB',
    ]);
  });

  it('is not waited for when it is a pipe', async () => {
    const folder = folderOf();
    execFileSync('mkfifo', [join(folder, 'Dockerfile')]);
    expect(await searchImages(folder)).toEqual({ files: [], unread: [] });
  });
});

describe('names in the lock', () => {
  it('are pointers where there are some, else lines, with columns where a line has several', async () => {
    const found = await search({
      '.github/workflows/a.yml': 'jobs: {"a/b": {container: x:1, services: {s~t: {image: y:1}}}}\n',
      Dockerfile: 'FROM a:1\nRUN --mount=from=b:1 --mount=from=c:1 x\n',
    });
    expect(found).toEqual([
      '.github/workflows/a.yml#/jobs/a~1b/container',
      '.github/workflows/a.yml#/jobs/a~1b/services/s~0t/image',
      'Dockerfile:1',
      'Dockerfile:2',
      'Dockerfile:2:35',
    ]);
  });
});

describe('JSON with comments', () => {
  it('keeps places, and what looks like a comment in a text', () => {
    const text = '// "image": "no:1"\n{ "a": "http://x/*", /* "image": "no:2" */\n\t"image": "a:${localEnv:TAG:1}", }';
    const { images, pinned } = findIn('devcontainer.json', text);
    expect(images).toEqual(['3:12 a:1']);
    expect(pinned).toBe(text.replace(':1}', ':1@DIGEST}'));
  });

  it('may have variables that nobody knows here', () => {
    for (const image of ['a:${localEnv:TAG}', '${containerEnv:X:b}', 'a:${devcontainerId}']) {
      expect(findIn('devcontainer.json', JSON.stringify({ image })).images[0]).toMatch(
        /^1:11 open: \S+ has no default$/u,
      );
    }
  });
});
