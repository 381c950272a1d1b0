import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashModel } from '../../../src/model/manifest.ts';
import { suite, type Row, type Scenario } from '../attack.ts';
import { codeOf } from '../code-of.ts';

/** What is done to the folder of a sound model. */
type Folder = (folder: string) => Promise<unknown> | void;

const MODEL: Scenario<Folder> = {
  name: 'model',
  about: 'a folder with a model, which allows no pickles',
  build: async () => Promise.resolve(() => {}),
  judge: async (change, lab) => {
    const folder = lab.newPath('model');
    await mkdir(folder);
    await writeFile(join(folder, 'config.json'), '{}');
    await writeFile(
      join(folder, 'model.safetensors'),
      safetensors('{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 4),
    );
    await change(folder);
    return codeOf(async () => hashModel(folder, { policy: { allowPickle: false }, tensors: 'refuse' }));
  },
};

function safetensors(header: string, data: number): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(data)]);
}

function put(name: string, content: string | Buffer): Row<Folder>[3] {
  return () => async (folder) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  };
}

const POINTER =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

export const model = suite(MODEL, [
  [
    'T27',
    'a symbolic link to a file outside',
    'E_MODEL_SYMLINK',
    () => async (folder) => symlink('/etc/hostname', join(folder, 'tokenizer.json')),
  ],
  [
    'T27',
    'a symbolic link to a folder',
    'E_MODEL_SYMLINK',
    () => async (folder) => symlink('/etc', join(folder, 'data')),
  ],
  [
    'T27',
    'a symbolic link to nothing',
    'E_MODEL_SYMLINK',
    () => async (folder) => symlink('nowhere', join(folder, 'x')),
  ],
  [
    'T27',
    'a named pipe',
    'E_MODEL_SPECIAL_FILE',
    () => (folder) => void execFileSync('mkfifo', [join(folder, 'pipe')]),
  ],
  ['T27', 'names that differ in nothing but case', 'E_MODEL_NAME', put('Config.json', '{}')],
  [
    'T27',
    'a name that is no UTF-8',
    'E_MODEL_NAME',
    () => async (folder) => writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0x66, 0xff)]), ''),
  ],
  ['T7', 'a Git LFS pointer in place of a file', 'E_LFS_POINTER', put('weights.bin', POINTER)],
  [
    'T27',
    'a pickle',
    'E_PICKLE',
    put(
      'weights.bin',
      Buffer.from(
        '80049595000000000000008c05706f736978948c0673797374656d9493948c026964948594529 42e'.replace(' ', ''),
        'hex',
      ),
    ),
  ],
  [
    'T27',
    'a header that is longer than its file',
    'E_TENSORS',
    put('model.safetensors', safetensors('{}', 0).fill(0xff, 0, 7)),
  ],
  [
    'T27',
    'tensors that lie upon each other',
    'E_TENSORS',
    put(
      'model.safetensors',
      safetensors(
        '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
        4,
      ),
    ),
  ],
  [
    'T27',
    'bytes that belong to no tensor',
    'E_TENSORS',
    put('model.safetensors', safetensors('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 8)),
  ],
  [
    'T27',
    'a tensor twice',
    'E_TENSORS',
    put(
      'model.safetensors',
      safetensors(
        '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
        4,
      ),
    ),
  ],
]);
