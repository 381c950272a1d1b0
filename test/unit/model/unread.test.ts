import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { diffInWords } from '../../../src/model/diff-words.ts';
import { diffModels } from '../../../src/model/diff.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { parseSavedManifest, savedManifest } from '../../../src/model/saved-manifest.ts';
import { folderOf } from './folder.ts';
import { refused } from './refused.ts';
import { rawSafetensors, safetensors } from './tensor-files.ts';

let folder = '';
beforeEach(() => {
  folder = folderOf({});
  put('known.safetensors', safetensors([{ name: 'a', dtype: 'U8', shape: [2], data: Buffer.from('ab') }]));
  put('later.safetensors', rawSafetensors('{"b":{"dtype":"F2","shape":[4],"data_offsets":[0,1]}}', Buffer.alloc(1)));
});

function put(name: string, content: Buffer | string): void {
  writeFileSync(join(folder, name), content);
}

describe('a file with more than what is read', () => {
  it('is refused by whoever asks for tensors', async () => {
    await refused(() => hashModel(folder, { tensors: 'refuse' }), 'E_TENSORS', 'tensor "b" has the unknown dtype "F2"');
  });

  it('is noted in a run: the other tensors are listed, and no digest speaks for all weights', async () => {
    const model = await hashModel(folder, { tensors: 'note' });
    const { contents } = model;
    expect(Array.from(contents?.tensors ?? [], ({ name }) => name)).toEqual(['a']);
    expect(contents).toMatchObject({
      weightsDigest: null,
      unread: [expect.stringMatching(/later\.safetensors" is not .+ the unknown dtype "F2"$/u)],
    });
    const read = parseSavedManifest(Buffer.from([...savedManifest(model)].join('')), 'm.json');
    expect(read.contents).toMatchObject({ weightsDigest: null, unread: contents?.unread });
    put('more.txt', 'x');
    const words = diffInWords(diffModels(read, await hashModel(folder, { tensors: 'note' })));
    expect(words[0]).toBe('tensors not compared (not all of them could be read)');
  });

  it('is no excuse for one that is not sound', async () => {
    put('cut.safetensors', rawSafetensors('{"c":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}}', Buffer.alloc(8)));
    await refused(() => hashModel(folder, { tensors: 'note' }), 'E_TENSORS', 'cut.safetensors');
  });
});

describe('a configuration that Python reads and nobody else', () => {
  it.each([
    ['NaN', '{"rope": NaN, "auto_map": {}}', null],
    ['Infinity', '{"rope": -Infinity, "auto_map": {}}', null],
    ['a name that stands there twice', '{"a": 1, "a": 2, "auto_map": {}}', null],
    ['nothing of the kind', '{"a": 1, "auto_map": {}}', ['a', 'auto_map']],
  ])('is searched for auto_map: %s', async (_, text, members) => {
    rmSync(join(folder, 'later.safetensors'));
    put('config.json', text);
    put('modeling.py', '');
    const { codeBearing, contents } = await hashModel(folder, { tensors: 'refuse' });
    expect(codeBearing).toEqual(['modeling.py']);
    const read = contents?.members['config.json'];
    expect(read === undefined ? null : Object.keys(read)).toEqual(members);
  });
});
