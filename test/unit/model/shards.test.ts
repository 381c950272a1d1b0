import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashModel, type ModelManifest } from '../../../src/model/manifest.ts';
import { folderOf } from './folder.ts';
import { refused } from './refused.ts';
import { safetensors } from './tensor-files.ts';

const ONE = 'model-00001-of-00002.safetensors';
const TWO = 'model-00002-of-00002.safetensors';

function shard(...names: readonly string[]): Buffer {
  return safetensors(names.map((name) => ({ name, dtype: 'U8', shape: [1], data: Buffer.from([7]) })));
}

function folderWith(files: Readonly<Record<string, Buffer | string>>): string {
  const folder = folderOf(Object.fromEntries(Object.keys(files).map((name) => [name, ''])));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function index(map: unknown): string {
  return JSON.stringify({ metadata: { total_size: 3 }, weight_map: map });
}

function hash(files: Readonly<Record<string, Buffer | string>>, tensors = true): Promise<ModelManifest> {
  return hashModel(folderWith(files), { policy: { allowPickle: false }, tensors: tensors ? 'refuse' : null });
}

const SOUND = {
  [ONE]: shard('a', 'b'),
  [TWO]: shard('c'),
  'model.safetensors.index.json': index({ a: ONE, b: ONE, c: TWO }),
};

describe('shards', () => {
  it('are taken when the index and the series agree with what is there', async () => {
    const { contents } = await hash(SOUND);
    expect(Array.from(contents?.tensors ?? [], ({ name, file }) => [name, file])).toEqual([
      ['a', ONE],
      ['b', ONE],
      ['c', TWO],
    ]);
    const inner = Object.fromEntries(Object.entries(SOUND).map(([name, content]) => [`unet/${name}`, content]));
    await expect(hash(inner, false)).resolves.toBeDefined();
  });

  const rest = (name: string): Readonly<Record<string, Buffer | string>> =>
    Object.fromEntries(Object.entries(SOUND).filter(([file]) => file !== name));
  const indexed = (map: unknown) => ({ ...SOUND, 'model.safetensors.index.json': index(map) });
  it.each<[string, Readonly<Record<string, Buffer | string>>, RegExp]>([
    ['a missing one', rest(TWO), /shard "model-00002-of-00002.safetensors" that .* names is missing/u],
    ['one missing without an index', { [ONE]: shard('a') }, /"model-00002-of-00002.safetensors" is missing/u],
    ['one of a GGUF missing', { 'm-00002-of-00003.gguf': 'x' }, /"m-00001-of-00003.gguf" is missing/u],
    ['an extra one', { ...SOUND, 'model-00003-of-00003.safetensors': 'x' }, /is a shard that .* does not name/u],
    ['a number outside of its series', { 'm-00000-of-00001.bin': '', 'm-00001-of-00001.bin': '' }, /a shard too many/u],
    ['a file outside the folder', indexed({ a: '../x.safetensors' }), /"..\/x.safetensors", which is no file of its/u],
    ['an absolute file', indexed({ a: '/etc/passwd' }), /"\/etc\/passwd", which is no file of its folder/u],
    ['an index without a map', { ...SOUND, 'model.safetensors.index.json': '{}' }, /has no weight_map/u],
    ['an index that is cut off', { ...SOUND, 'model.safetensors.index.json': '{"weight' }, /not the JSON/u],
    [
      'an index that names a tensor twice',
      { ...SOUND, 'model.safetensors.index.json': '{"weight_map":{"a":"x","a":"y"}}' },
      /duplicate member "a"/u,
    ],
    ['an index without a file', indexed({ a: 1 }), /names no file for the tensor "a"/u],
  ])('are refused with %s, whether tensors are read or not', async (_, files, says) => {
    await refused(() => hash(files, false), 'E_TENSORS', says);
  });

  it.each<[string, Readonly<Record<string, Buffer | string>>, RegExp]>([
    ['in another file than the index says', indexed({ a: ONE, b: TWO, c: TWO }), /tensor "b"/u],
    ['that no file holds', indexed({ a: ONE, b: ONE, c: TWO, d: TWO }), /does not hold the tensor "d"/u],
    ['that the index does not name', indexed({ a: ONE, c: TWO }), /holds the tensor "b", which .* does not say/u],
    ['in two shards', { ...SOUND, [TWO]: shard('c', 'a') }, /holds the tensor "a", which .* does not say/u],
  ])('are refused with a tensor %s', async (_, files, says) => {
    await refused(() => hash(files), 'E_TENSORS', says);
    await expect(hash(files, false)).resolves.toBeDefined();
  });

  it('are not looked at without a policy', async () => {
    await expect(hashModel(folderWith(rest(TWO)))).resolves.toBeDefined();
  });
});

it('names that differ in nothing but case are refused', async () => {
  await expect(hash({ 'Weights.txt': 'a', 'weights.txt': 'b' })).rejects.toMatchObject({ code: 'E_MODEL_NAME' });
});
