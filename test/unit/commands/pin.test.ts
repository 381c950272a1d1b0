import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinCommand, type PinMode } from '../../../src/commands/pin.ts';
import { readLock } from '../../../src/images/lock.ts';
import { digestOf, INDEX, index, manifest, MANIFEST, served } from '../images/documents.ts';
import { serve, type Answer, type LoopbackServer } from '../images/server.ts';
import { folderOf } from '../model/folder.ts';
import { recordingHost } from './recording-host.ts';

const [A, B] = [digestOf(index), digestOf(manifest)];
const PIN: PinMode = { kind: 'pin', write: false };
const WRITE: PinMode = { kind: 'pin', write: true };
const CHECK: PinMode = { kind: 'check', online: false };
const ONLINE: PinMode = { kind: 'check', online: true };

interface Registry extends LoopbackServer {
  /** What tags stand for; `moved` is another image than before. */
  readonly moved: Set<string>;
  /** Answers instead, by the part of the path behind the repository. */
  readonly instead: Map<string, Answer>;
}

/** A registry that has every tag, and two images. */
async function registry(): Promise<Registry> {
  const moved = new Set<string>();
  const instead = new Map<string, Answer>();
  const server = await serve(({ path }) => {
    const reference = path.split('/').at(-1) ?? '';
    const other = instead.get(reference) ?? instead.get(path);
    if (other !== undefined) return other;
    return moved.has(reference) || reference === B ? served(manifest, MANIFEST) : served(index, INDEX);
  });
  return { ...server, seen: server.seen, moved, instead };
}

interface Repository {
  readonly root: string;
  run(
    mode: PinMode,
    options?: { json?: boolean; ignore?: readonly string[] },
  ): Promise<{ exit: number; log: string; result: string }>;
  read(name: string): string;
}

function repository(files: Readonly<Record<string, string>>, config?: string): Repository {
  const root = folderOf(files);
  return {
    root,
    read: (name) => readFileSync(join(root, name), 'utf8'),
    run: async (mode, { json = false, ignore = [] } = {}) => {
      const { host, log, results } = recordingHost();
      const options = { config: join(root, config ?? 'mira.yml'), mode, ignore, json, env: { DOCKER_CONFIG: root } };
      const exit = await pinCommand({ ...options, now: new Date('2026-01-31T12:00:00Z') }, host);
      return {
        exit,
        log: log.join('\n').replaceAll(`${root}/`, ''),
        result: results.join('\n').replaceAll(`${root}/`, ''),
      };
    },
  };
}

const plan = (image: string | null): string =>
  `model: model\nevaluations:\n  langid:\n    run: [x]\n${image === null ? '' : `    image: ${image}\n`}`;

describe('mira pin with a mira.yml alone', () => {
  it('writes the lock, once, and leaves mira.yml as it is', async () => {
    const server = await registry();
    const text = plan(`${server.host}/acme/eval:1.4`);
    const repo = repository({ 'mira.yml': text });
    const unpinned = await repo.run(CHECK);
    expect(unpinned.exit).toBe(30);
    expect(unpinned.log).toContain('mira.yml:5:12 E_UNPINNED');
    expect(await repo.run(WRITE)).toEqual({
      exit: 0,
      log: `${server.host}/acme/eval:1.4 → ${A} (index)`,
      result: 'mira.lock.json: 1 pinned',
    });
    expect(repo.read('mira.yml')).toBe(text);
    expect((await readLock(join(repo.root, 'mira.lock.json')))?.images).toMatchObject([
      {
        source: 'mira.yml#/evaluations/langid/image',
        digest: A,
        kind: 'index',
        resolvedAt: '2026-01-31T12:00:00.000Z',
      },
    ]);
    const asked = server.seen.length;
    expect(await repo.run(CHECK)).toEqual({ exit: 0, log: '', result: `✓ ${server.host}/acme/eval:1.4 ${A}` });
    expect((await repo.run(PIN)).exit).toBe(0);
    expect(server.seen.length).toBe(asked);
    writeFileSync(join(repo.root, 'mira.yml'), plan(`${server.host}/acme/eval:1.5`));
    expect((await repo.run(CHECK)).exit).toBe(30);
    expect((await repo.run(PIN)).log).toContain('acme/eval:1.5 → ');
    expect((await repo.run(CHECK)).exit).toBe(0);
  });

  it('writes an empty lock for a plan without images', async () => {
    const repo = repository({ 'mira.yml': plan(null) });
    expect(await repo.run(PIN)).toEqual({ exit: 0, log: '', result: 'mira.yml names no image; the lock is empty.' });
    expect(repo.read('mira.lock.json')).toContain('"images": []');
    expect((await repo.run(CHECK)).exit).toBe(0);
  });

  it('writes no lock when the registry does not have the image', async () => {
    const server = await registry();
    server.instead.set('1.4', { status: 404 });
    const repo = repository({ 'mira.yml': plan(`${server.host}/acme/eval:1.4`) });
    const { exit, log } = await repo.run(PIN);
    expect(exit).toBe(1);
    expect(log).toContain('mira.yml:5:12 E_REGISTRY_NOT_FOUND');
    expect(readdirSync(repo.root)).toEqual(['mira.yml']);
  });

  it('wants a mira.yml that was named', async () => {
    await expect(repository({}).run(PIN)).rejects.toMatchObject({ code: 'E_CONFIG_MISSING' });
  });
});

describe('mira pin in a repository', () => {
  const files = (host: string): Record<string, string> => ({
    'mira.yml': plan(null),
    '.github/workflows/ci.yml': `jobs:\n  a:\n    container: ${host}/acme/ci:1 # keep\n`,
    Dockerfile: `ARG V=2\nFROM ${host}/acme/base:\${V}\n`,
    'compose.yml': `services:\n  a:\n    image: ${host}/acme/db:\${DB}\n`,
  });

  it('says where everything stands that is not pinned, and what it stands for', async () => {
    const repo = repository(files('localhost:1'));
    const { exit, log } = await repo.run(CHECK);
    expect(exit).toBe(30);
    expect(log.split('\n').filter((line) => line.includes('E_UNPINNED'))).toEqual([
      '.github/workflows/ci.yml:3:16 E_UNPINNED: the image localhost:1/acme/ci:1 is not pinned',
      'Dockerfile:2:6 E_UNPINNED: the image localhost:1/acme/base:${V} (localhost:1/acme/base:2) is not pinned',
      'compose.yml:3:12 E_UNPINNED: which image "localhost:1/acme/db:${DB}" is cannot be told: DB has no default',
    ]);
  });

  it('locks without touching the files, which is not enough', async () => {
    const server = await registry();
    const repo = repository(files(server.host));
    const { exit, log, result } = await repo.run(PIN);
    expect(exit).toBe(0);
    expect(log).toContain('compose.yml:3:12 which image');
    expect(result).toContain('2 more have to stand in their files');
    expect(repo.read('Dockerfile')).toBe(files(server.host)['Dockerfile']);
    const lock = await readLock(join(repo.root, 'mira.lock.json'));
    expect(lock?.images.map(({ source, ref }) => [source, ref])).toEqual([
      ['.github/workflows/ci.yml#/jobs/a/container', `${server.host}/acme/ci:1`],
      ['Dockerfile:2', `${server.host}/acme/base:2`],
    ]);
    expect((await repo.run(CHECK)).exit).toBe(30);
  });

  it('writes what the lock has, even after the tag moved', async () => {
    const server = await registry();
    const repo = repository({ ...files(server.host), 'compose.yml': '' });
    await repo.run(PIN);
    server.moved.add('1').add('2');
    writeFileSync(join(repo.root, 'Dockerfile'), `# one line more\n${repo.read('Dockerfile')}`);
    expect((await repo.run(WRITE)).result.split('\n')).toEqual([
      'mira.lock.json: 2 pinned',
      '.github/workflows/ci.yml: digests written',
      'Dockerfile: digests written',
    ]);
    expect(repo.read('.github/workflows/ci.yml')).toBe(
      `jobs:\n  a:\n    container: ${server.host}/acme/ci:1@${A} # keep\n`,
    );
    expect(repo.read('Dockerfile')).toBe(`# one line more\nARG V=2@${A}\nFROM ${server.host}/acme/base:\${V}\n`);
    expect((await repo.run(CHECK)).exit).toBe(0);
  });

  it('sees what has drifted from the lock', async () => {
    const server = await registry();
    const repo = repository({ Dockerfile: `FROM ${server.host}/acme/base:2\n`, 'mira.yml': plan(null) });
    await repo.run(WRITE);
    writeFileSync(join(repo.root, 'Dockerfile'), `FROM ${server.host}/acme/base:2@${B}\n`);
    const { exit, log } = await repo.run(CHECK);
    expect(exit).toBe(30);
    expect(log).toContain(
      `Dockerfile:1:6 E_UNPINNED: the image ${server.host}/acme/base:2 is pinned to ${B} here and to ${A}`,
    );
    // the file is what is used: pinning again takes its word
    expect((await repo.run(PIN)).exit).toBe(0);
    expect((await repo.run(CHECK)).exit).toBe(0);
    expect(repo.read('mira.lock.json')).toContain(B);
  });

  it('moves tags when asked to, the named ones alone', async () => {
    const server = await registry();
    const repo = repository({
      ...files(server.host),
      'compose.yml': '',
      'mira.yml': plan(`${server.host}/acme/eval:1`),
    });
    await repo.run(WRITE);
    server.moved.add('1').add('2');
    const update = (...names: readonly string[]): PinMode => ({ kind: 'update', write: false, names });
    const first = await repo.run(update(`${server.host}/acme/base`));
    expect(first.log).toBe(`${server.host}/acme/base:\${V} (${server.host}/acme/base:2@${A}) ${A} → ${B} (manifest)`);
    expect(repo.read('Dockerfile')).toContain(`ARG V=2@${B}\n`);
    expect(repo.read('.github/workflows/ci.yml')).toContain(A);
    const { log } = await repo.run(update());
    expect(log).toContain(`acme/eval:1 ${A} → ${B}`);
    expect(log).toContain(`stays ${B}`);
    expect(repo.read('.github/workflows/ci.yml')).toContain(B);
    expect((await repo.run(CHECK)).exit).toBe(0);
    await expect(repo.run(update('acme/nothing'))).rejects.toMatchObject({ code: 'E_USAGE' });
  });

  it('does not put new digests into files when it moves tags', async () => {
    const server = await registry();
    const repo = repository({ Dockerfile: `FROM ${server.host}/acme/base:2\n`, 'mira.yml': plan(null) });
    await repo.run({ kind: 'update', write: false, names: [] });
    expect(repo.read('Dockerfile')).toBe(`FROM ${server.host}/acme/base:2\n`);
    await repo.run({ kind: 'update', write: true, names: [] });
    expect(repo.read('Dockerfile')).toBe(`FROM ${server.host}/acme/base:2@${A}\n`);
  });

  it('pins what it can, and says what it cannot', async () => {
    const server = await registry();
    server.instead.set('local', { status: 404 });
    const repo = repository({
      Dockerfile: `FROM ${server.host}/acme/base:2\nFROM ${server.host}/acme/built:local\n`,
      'mira.yml': plan(null),
    });
    const { exit, log } = await repo.run(WRITE);
    expect(exit).toBe(1);
    expect(log).toContain('Dockerfile:2:6 E_REGISTRY_NOT_FOUND');
    expect(log).toContain('# mira: ignore');
    expect(repo.read('Dockerfile')).toBe(
      `FROM ${server.host}/acme/base:2@${A}\nFROM ${server.host}/acme/built:local\n`,
    );
  });

  it('exempts lines visibly, and fails for what cannot be read', async () => {
    const repo = repository({
      Dockerfile: '# mira: ignore it is ours\nFROM acme/local\n',
      'x/compose.yml': 'services: [',
      'mira.yml': plan(null),
    });
    const { exit, log } = await repo.run(CHECK);
    expect(exit).toBe(30);
    expect(log).toContain('Dockerfile:2:6 acme/local is ignored: it is ours');
    expect(log).toMatch(/x\/compose\.yml:\d+:\d+ E_UNPINNED: images in this file cannot be told/u);
    expect((await repo.run(CHECK, { ignore: ['x'] })).exit).toBe(0);
  });

  it('speaks JSON', async () => {
    const repo = repository({ Dockerfile: 'FROM a:1\n', 'mira.yml': plan(null) });
    const { result } = await repo.run(CHECK, { json: true });
    expect(JSON.parse(result)).toEqual({
      images: [
        {
          source: 'Dockerfile:1',
          ref: 'a:1',
          state: 'unpinned',
          digest: null,
          why: 'the image a:1 is not pinned',
          at: { file: 'Dockerfile', line: 1, column: 6 },
        },
      ],
      unread: [],
    });
  });
});

describe('mira pin --check --online', () => {
  const pinned = (host: string): Record<string, string> => ({
    Dockerfile: `FROM ${host}/acme/base:2@${A}\nFROM ${host}/acme/base:3@${A}\n`,
    'mira.yml': plan(null),
  });

  it('asks for every digest once, without fetching it', async () => {
    const server = await registry();
    const { exit, result } = await repository(pinned(server.host)).run(ONLINE, { json: true });
    expect(exit).toBe(0);
    expect(JSON.parse(result)).toMatchObject({ images: [{ online: 'there' }, { online: 'there' }] });
    expect(server.seen.map(({ method, path }) => [method, path])).toEqual([['HEAD', `/v2/acme/base/manifests/${A}`]]);
  });

  it.each([
    ['gone', { status: 404 }, 'E_REGISTRY_NOT_FOUND', 'is gone'],
    ['no-access', { status: 403 }, 'E_REGISTRY_AUTH', 'cannot be accessed'],
    ['down', { status: 418 }, 'E_REGISTRY', 'could not be asked for'],
  ])('tells apart what is %s', async (answer, reply, code, words) => {
    const server = await registry();
    server.instead.set(A, reply);
    const { exit, log, result } = await repository(pinned(server.host)).run(ONLINE, { json: true });
    expect(exit).toBe(1);
    expect(log).toContain(`Dockerfile:1:6 ${code}: the pinned image ${words}`);
    expect(JSON.parse(result)).toMatchObject({ images: [{ state: 'pinned', online: answer }, { online: answer }] });
  });

  it('tells of a locked tag that points elsewhere now, which is no fault', async () => {
    const server = await registry();
    const repo = repository({ 'mira.yml': plan(`${server.host}/acme/eval:1.4`) });
    await repo.run({ kind: 'pin', write: false });
    const before = await repo.run(ONLINE, { json: true });
    expect(JSON.parse(before.result)).toMatchObject({ images: [{ online: 'there', moved: null }] });
    server.moved.add('1.4');
    const after = await repo.run(ONLINE, { json: true });
    expect([before.exit, after.exit]).toEqual([0, 0]);
    expect(before.log).not.toContain('points to');
    expect(after.log).toContain(`mira.yml:5:12 the tag of ${server.host}/acme/eval:1.4 points to ${B} now`);
    expect(JSON.parse(after.result)).toMatchObject({ images: [{ state: 'pinned', online: 'there', moved: B }] });
  });

  it('is 30 for what is not pinned, whatever the registries say', async () => {
    const server = await registry();
    server.instead.set(A, { status: 404 });
    const repo = repository({ ...pinned(server.host), 'x/Dockerfile': 'FROM a:1\n' });
    expect((await repo.run(ONLINE)).exit).toBe(30);
  });
});
