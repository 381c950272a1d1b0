import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareModel, type CompareOptions, type ModelDifference } from '../../../src/model/oms-compare.ts';
import { parseSignedModel, type SignedModel } from '../../../src/model/oms-statement.ts';
import { parseJson } from '../../../src/json.ts';
import { sha256 } from '../../../src/digest.ts';
import { FILES, statementOf } from '../verification/signed-model.ts';
import { folderOf } from './folder.ts';

const SIGNED = parseSignedModel(parseJson(JSON.stringify(statementOf())));
const SAME: ModelDifference = { extra: [], missing: [], changed: [], leftOut: [] };

async function compare(
  folder: string,
  options: Partial<CompareOptions> & { readonly leaving?: readonly string[] } = {},
): Promise<ModelDifference> {
  const signed: SignedModel = { ...SIGNED, ignorePaths: [...SIGNED.ignorePaths, ...(options.leaving ?? [])] };
  return compareModel(folder, signed, { ignore: [], ignoreUnsigned: false, ...options });
}

describe('compareModel', () => {
  it('finds the same model', async () => {
    expect(await compare(folderOf({ ...FILES, '.git/HEAD': 'x', '.gitignore': 'x' }))).toEqual(SAME);
  });

  it('names one changed byte, one added, removed and renamed file', async () => {
    const folder = folderOf({ ...FILES, 'a.bin': 'bIn', 'new.txt': '' });
    rmSync(join(folder, 'a/x'));
    renameSync(join(folder, 'a-b/y'), join(folder, 'a-b/Y'));
    expect(await compare(folder)).toEqual({
      extra: ['a-b/Y', 'new.txt'],
      missing: ['a-b/y', 'a/x'],
      changed: [{ name: 'a.bin', signed: sha256('bin'), found: sha256('bIn') }],
      leftOut: [],
    });
  });

  it('notices empty files that come and go, which shards would not (H6)', async () => {
    const folder = folderOf({ ...FILES, 'second-empty.txt': '' });
    rmSync(join(folder, 'empty.txt'));
    expect(await compare(folder)).toMatchObject({ extra: ['second-empty.txt'], missing: ['empty.txt'] });
  });

  it('looks below .git only at the top, and at other hidden files', async () => {
    const folder = folderOf({ ...FILES, 'a/.git/HEAD': 'x', '.cache/x': 'x', '.gitmodules': '' });
    expect((await compare(folder)).extra).toEqual(['.cache/x', '.gitmodules', 'a/.git/HEAD']);
  });

  it('tolerates unsigned files where the verifier says so, and never a signed one that changed', async () => {
    const folder = folderOf({ ...FILES, 'notes/a': '', 'notes/b.safetensors': '' });
    expect(await compare(folder, { ignore: ['notes'] })).toEqual(SAME);
    expect((await compare(folder, { ignore: ['notes/a'] })).extra).toEqual(['notes/b.safetensors']);
    writeFileSync(join(folder, 'a.bin'), 'changed');
    expect((await compare(folder, { ignore: ['notes', 'a.bin'] })).changed).toHaveLength(1);
    rmSync(join(folder, 'a.bin'));
    expect((await compare(folder, { ignore: ['notes', 'a.bin'] })).missing).toEqual(['a.bin']);
  });

  it('does not look for unsigned files when they do not matter', async () => {
    const folder = folderOf({ ...FILES, new: '' });
    symlinkSync('nowhere', join(folder, 'link'));
    expect(await compare(folder, { ignoreUnsigned: true })).toEqual(SAME);
    rmSync(join(folder, 'a.bin'));
    expect((await compare(folder, { ignoreUnsigned: true })).missing).toEqual(['a.bin']);
  });

  it('tells what the signer left out, links and all', async () => {
    const folder = folderOf({ ...FILES, 'logs/train.txt': '', 'logs/deep/x.txt': '', 'README.md': '' });
    symlinkSync('nowhere', join(folder, 'logs/link'));
    expect(await compare(folder, { leaving: ['logs', './README.md', 'absent', '../x', '/etc'] })).toEqual({
      ...SAME,
      leftOut: ['README.md', 'logs/deep/x.txt', 'logs/link', 'logs/train.txt'],
    });
  });

  it.each(['model.safetensors', 'x.GGUF', 'shards/pytorch_model-00001-of-00002.bin', 'a.pt', 'b.pkl', 'c.onnx'])(
    'refuses a signer who left out %s, unless the verifier knows of it',
    async (weights) => {
      const folder = folderOf({ ...FILES, [weights]: 'evil' });
      const [top = ''] = weights.split('/');
      await expect(compare(folder, { leaving: [top] })).rejects.toMatchObject({ code: 'E_SUBJECT' });
      await expect(compare(folder, { leaving: [weights] })).rejects.toThrow(/the signer left it out/u);
      expect(await compare(folder, { leaving: [top], ignore: [weights] })).toEqual(SAME);
    },
  );

  it.each(['.', '', './/'])('refuses a signer who left out everything as %j', async (path) => {
    await expect(compare(folderOf(FILES), { leaving: [path] })).rejects.toMatchObject({ code: 'E_SUBJECT' });
  });

  it('refuses symbolic links whatever the signature says of them (H9)', async () => {
    const links = JSON.stringify(statementOf()).replace('"allow_symlinks":false', '"allow_symlinks":true');
    const signed = parseSignedModel(parseJson(links));
    const options = { ignore: [], ignoreUnsigned: false };
    expect(await compareModel(folderOf(FILES), signed, options)).toEqual(SAME);
    for (const [name, target] of [
      ['a.bin', 'elsewhere'],
      ['a', 'b'],
    ] as const) {
      const folder = folderOf({ ...FILES, elsewhere: 'bin', 'b/x': 'x', 'b/sub/z': 'z' });
      rmSync(join(folder, name), { recursive: true });
      symlinkSync(target, join(folder, name));
      for (const ignoreUnsigned of [true, false]) {
        const compared = compareModel(folder, signed, { ignore: ['elsewhere', 'b'], ignoreUnsigned });
        await expect(compared).rejects.toMatchObject({ code: 'E_MODEL_SYMLINK' });
      }
    }
  });

  it('takes a folder in the place of a file for a missing file', async () => {
    const folder = folderOf(FILES);
    rmSync(join(folder, 'a.bin'));
    mkdirSync(join(folder, 'a.bin'));
    rmSync(join(folder, 'a'), { recursive: true });
    writeFileSync(join(folder, 'a'), '');
    expect(await compare(folder)).toMatchObject({ extra: ['a'], missing: ['a.bin', 'a/sub/z', 'a/x'] });
  });

  it('verifies a model that is one file under both of its names (H5)', async () => {
    const folder = folderOf({ 'model.gguf': 'w', 'other.gguf': 'w' });
    const one = (name: string): SignedModel => ({ ...SIGNED, files: [{ name, digest: sha256('w') }] });
    const options = { ignore: [], ignoreUnsigned: false };
    for (const name of ['.', 'model.gguf']) {
      expect(await compareModel(join(folder, 'model.gguf'), one(name), options)).toEqual(SAME);
    }
    writeFileSync(join(folder, 'other.gguf'), 'x');
    expect((await compareModel(join(folder, 'other.gguf'), one('.'), options)).changed).toHaveLength(1);
    for (const [path, signed] of [
      [join(folder, 'other.gguf'), one('model.gguf')],
      [join(folder, 'model.gguf'), SIGNED],
      [folder, one('.')],
    ] as const) {
      await expect(compareModel(path, signed, options)).rejects.toMatchObject({ code: 'E_SUBJECT' });
    }
  });
});
