import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestsFile } from '../../../src/model/digests-file.ts';
import { hashFolder, hashModel, hashPath } from '../../../src/model/manifest.ts';
import { modelStatement } from '../../../src/model/oms.ts';
import { folderOf } from './folder.ts';

/** Signed by model_signing 1.1.1 (`--ignore-paths Zulu`), which took these names, in this order, and this root. */
const SIGNED = {
  files: {
    '.cache/note': 'kept',
    '.git/HEAD': 'dropped',
    '.gitattributes': 'dropped',
    Zulu: 'Z',
    'config.json': '{"hidden":8}',
    'empty.txt': '',
    'model.safetensors': 'weights',
    'sub/.git/HEAD': 'kept',
    'tokenizer/vocab.txt': 'a\n',
    'é.txt': 'é',
    '\uffee.bin': '1',
    '\u{1f600}.bin': '2',
  },
  names: [
    '.cache/note',
    'config.json',
    'empty.txt',
    'model.safetensors',
    'sub/.git/HEAD',
    'tokenizer/vocab.txt',
    'é.txt',
    '\uffee.bin',
    '\u{1f600}.bin',
  ],
  root: 'sha256:a48ce6e1724f4af7acd3feb6443176331ab2923841b9e901ac956b0899474bd3',
};

function sha256(data: string | Buffer): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

describe('hashModel', () => {
  it('has the root that the reference implementation signs', async () => {
    const model = await hashModel(folderOf(SIGNED.files), { ignore: ['Zulu'] });
    expect(model.files.map(({ name }) => name)).toEqual(SIGNED.names);
    expect(model.root).toBe(SIGNED.root);
  });

  it('orders by the whole name where the reference implementation orders by component (OMS hazard H1)', async () => {
    const model = await hashModel(folderOf({ 'a/x': 'x', 'a/sub/z': 'z', 'a-b/y': 'y', 'a.bin': 'bin' }));
    expect(model.files.map(({ name }) => name)).toEqual(['a-b/y', 'a.bin', 'a/sub/z', 'a/x']);
    const raw = ['y', 'bin', 'z', 'x'].map((content) => createHash('sha256').update(content).digest());
    expect(model.root).toBe(sha256(Buffer.concat(raw)));
  });

  it('has a manifest digest over names, sizes and digests in canonical JSON', async () => {
    const model = await hashModel(folderOf({ b: '22', a: '' }));
    const empty = sha256('');
    const two = sha256('22');
    const text = `[{"digest":"${empty}","name":"a","size":0},{"digest":"${two}","name":"b","size":2}]`;
    expect(model.manifest).toBe(sha256(text));
    expect(model.bytes).toBe(2);
  });

  it('tells renamed files apart by the manifest, where the root does not', async () => {
    const before = await hashModel(folderOf({ 'encoder.bin': 'same', 'readme.md': 'x' }));
    const after = await hashModel(folderOf({ 'decoder.bin': 'same', 'readme.md': 'x' }));
    expect(after.root).toBe(before.root);
    expect(after.manifest).not.toBe(before.manifest);
  });

  it('hashes many files in the order of their names', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`f${i}`, `content ${i}`]));
    const model = await hashModel(folderOf(files));
    for (const { name, digest } of model.files) expect(digest).toBe(sha256(files[name] ?? ''));
    expect(model.files).toHaveLength(200);
  });

  it('refuses a folder that is missing, a file, or a link, with its place', async () => {
    const folder = folderOf({ file: 'x' });
    const at = { file: 'mira.yml', line: 2, column: 8 };
    symlinkSync('.', join(folder, 'link'));
    await expect(hashModel(join(folder, 'gone'), { at })).rejects.toMatchObject({ code: 'E_MODEL_MISSING', at });
    await expect(hashModel(join(folder, 'file'), { at })).rejects.toMatchObject({ code: 'E_MODEL_MISSING', at });
    await expect(hashModel(`${folder}/link/`, { at })).rejects.toMatchObject({ code: 'E_MODEL_SYMLINK', at });
  });

  it('refuses a model of which nothing is left', async () => {
    await expect(hashModel(folderOf())).rejects.toMatchObject({ code: 'E_MODEL_EMPTY' });
    await expect(hashModel(folderOf({ '.git/HEAD': 'x', '.gitignore': '' }))).rejects.toMatchObject({
      code: 'E_MODEL_EMPTY',
    });
    const ignored = hashModel(folderOf({ 'a/b': 'x' }), { ignore: ['a'] });
    await expect(ignored).rejects.toMatchObject({ code: 'E_MODEL_EMPTY' });
  });

  it('does not refuse what is excluded', async () => {
    const folder = folderOf({ weights: 'x' });
    symlinkSync('nowhere', join(folder, '.git'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const model = await hashModel(folder, { ignore: ['pipe'] });
    expect(model.files.map(({ name }) => name)).toEqual(['weights']);
  });

  it('ends at the first file that is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`f${i}`, 'x']));
    const folder = folderOf({ ...files, f0: 'version https://git-lfs.github.com/spec/v1\nsize 12\n' });
    await expect(hashModel(folder)).rejects.toMatchObject({ code: 'E_LFS_POINTER' });
  });
});

describe('hashFolder and hashPath', () => {
  it('leave nothing out', async () => {
    const folder = folderOf({ 'data.jsonl': '{}', '.gitignore': '*', '.git/HEAD': 'x' });
    expect((await hashFolder(folder)).files.map(({ name }) => name)).toEqual(['.git/HEAD', '.gitignore', 'data.jsonl']);
    expect(await hashPath(folder)).toBe((await hashFolder(folder)).manifest);
  });

  it('take a file for its own digest', async () => {
    const folder = folderOf({ 'data.jsonl': '{}' });
    expect(await hashPath(join(folder, 'data.jsonl'))).toBe(sha256('{}'));
  });

  it('refuse what is missing, linked, empty or not a file', async () => {
    const folder = folderOf({ 'data.jsonl': '{}' });
    const at = { file: 'mira.yml', line: 9 };
    symlinkSync('data.jsonl', join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(hashPath(join(folder, 'gone'), { at })).rejects.toMatchObject({ code: 'E_CONFIG_PATH', at });
    await expect(hashFolder(join(folder, 'data.jsonl'))).rejects.toMatchObject({ code: 'E_CONFIG_PATH' });
    await expect(hashPath(join(folder, 'link'))).rejects.toMatchObject({ code: 'E_MODEL_SYMLINK' });
    await expect(hashPath(join(folder, 'pipe'))).rejects.toMatchObject({ code: 'E_MODEL_SPECIAL_FILE' });
    await expect(hashPath(folderOf())).rejects.toMatchObject({ code: 'E_MODEL_EMPTY' });
  });
});

describe('the files beside a model', () => {
  it('has raw digests whose SHA-256 is the root', async () => {
    const folder = folderOf(SIGNED.files);
    const model = await hashModel(folder, { ignore: ['Zulu'] });
    const file = join(folderOf(), 'mira-model.digests');
    writeFileSync(file, digestsFile(model.files));
    expect(await hashPath(file)).toBe(SIGNED.root);
    expect(digestsFile(model.files)).toHaveLength(32 * SIGNED.names.length);
  });

  it('has the statement of OMS v1.0', async () => {
    const model = await hashModel(folderOf({ 'config.json': '{}', 'notes/x': '' }), { ignore: ['notes/'] });
    const hex = sha256('{}').slice(7);
    expect(modelStatement('langid', model, ['notes/'])).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'langid', digest: { sha256: model.root.slice(7) } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: {
          method: 'files',
          hash_type: 'sha256',
          allow_symlinks: false,
          ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', 'notes'],
        },
        resources: [{ name: 'config.json', algorithm: 'sha256', digest: hex }],
      },
    });
  });
});
