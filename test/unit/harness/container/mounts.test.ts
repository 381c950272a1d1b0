import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWritable, mountsOf, type Mount } from '../../../../src/harness/container/mounts.ts';
import { parsePlan } from '../../../../src/plan/config.ts';
import { refusal } from '../formats/refusal.ts';

let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mira-mounts-'));
  root = join(folder, 'repo');
  mkdirSync(join(root, 'model'), { recursive: true });
  mkdirSync(join(root, 'results'));
  mkdirSync(join(folder, 'cache'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function mounts(list: string, more = ''): Promise<readonly Mount[]> {
  const { plan } = parsePlan(
    `model: model\nevaluations:\n  a:\n    run: [x]\n    image: x:1\n    container: {mounts: [${list}]}\n${more}`,
    'mira.yml',
  );
  const [evaluation] = Object.values(plan.evaluations);
  if (evaluation === undefined) throw new Error('no evaluation');
  return mountsOf({
    root,
    model: plan.model.path,
    evaluation,
    place: (index) => ({ file: 'mira.yml', line: index ?? 0 }),
  });
}

describe('mountsOf', () => {
  it('takes paths relative to mira.yml and absolute ones, read-only unless told otherwise', async () => {
    const cache = join(folder, 'cache');
    expect(await mounts(`{path: ../cache}, {path: "${cache}", target: /hf}, {path: results, readonly: false}`)).toEqual(
      [
        { source: cache, target: cache, readonly: true },
        { source: cache, target: '/hf', readonly: true },
        { source: join(root, 'results'), target: join(root, 'results'), readonly: false },
      ],
    );
  });

  it('refuses a path that is not there, with its place', async () => {
    const error = await refusal(() => mounts('{path: results}, {path: nowhere}'));
    expect(error).toMatchObject({ code: 'E_CONFIG_PATH', at: { line: 1 } });
    expect(error.message).toBe(`the mount ${join(root, 'nowhere')} does not exist`);
  });

  it('refuses what would take the place of what is hashed', async () => {
    for (const target of [root, join(root, 'model'), folder, '/', `${root}/x/../model`]) {
      const error = await refusal(() => mounts(`{path: ../cache, target: "${target}"}`));
      expect(error.code).toBe('E_CONFIG_VALUE');
      expect(error.message).toContain('take the place of files that are hashed');
    }
    expect(await mounts(`{path: ../cache, target: "${root}-beside"}`)).toHaveLength(1);
  });

  it.each(['model', '.', '..', 'model/sub'])('refuses to let a harness write to the model by %s', async (path) => {
    mkdirSync(join(root, 'model/sub'));
    const error = await refusal(() => mounts(`{path: ${path}, readonly: false}`));
    expect(error.code).toBe('E_CONFIG_VALUE');
    expect(error.message).toContain('would let the harness write to the model');
    expect(await mounts(`{path: ${path}}`)).toHaveLength(1);
  });

  it('refuses a path that engines would read as two', async () => {
    mkdirSync(join(root, 'a,b'));
    expect((await refusal(() => mounts('{path: "a,b"}'))).code).toBe('E_CONFIG_PATH');
    root = join(root, 'a,b');
    expect((await refusal(() => mounts(''))).code).toBe('E_CONFIG_PATH');
  });

  it('adds what is declared below the folder and lies elsewhere, at its real path', async () => {
    rmSync(join(root, 'model'), { recursive: true });
    symlinkSync(join(folder, 'cache'), join(root, 'model'));
    writeFileSync(join(root, 'data.jsonl'), '');
    const cache = join(folder, 'cache');
    expect(await mounts('', '    datasets: [data.jsonl]\n')).toEqual([
      { source: cache, target: cache, readonly: true },
    ]);
  });
});

it('isWritable says whether a path lies in a mount that may be written to', () => {
  const list = [
    { source: '/a', target: '/a', readonly: true },
    { source: '/b', target: '/b', readonly: false },
  ];
  expect(['/a/x', '/b', '/b/x/y', '/bc', '/'].map((path) => isWritable(path, list))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
