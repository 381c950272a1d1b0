import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashCommand } from '../../../src/commands/hash.ts';
import type { ErrorCode } from '../../../src/error-codes.ts';
import { formatError, MiraError } from '../../../src/errors.ts';
import { hashModel } from '../../../src/model/manifest.ts';
import { folderOf } from '../model/folder.ts';
import { refused } from '../model/refused.ts';
import { gguf, ggufString, rawSafetensors, u32, u64 } from '../model/tensor-files.ts';
import { recordingHost } from './recording-host.ts';

/** `mira hash --tensors`. */
async function hash(folder: string): Promise<number> {
  const { signal } = new AbortController();
  const options = { folder, ignore: [], allowPickle: false, tensors: true, json: false, signal };
  return hashCommand(options, recordingHost().host);
}

function folderWith(files: Readonly<Record<string, Buffer | string>>): string {
  const folder = folderOf();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const nested = Buffer.concat(Array.from({ length: 10_000 }, () => Buffer.concat([u32(9), u64(1)])));
const length = Buffer.alloc(16, 0x20);
length.writeBigUInt64LE(2n ** 60n);

/** Files that no reader takes, the code of each, and what says where. */
const FILES: readonly (readonly [string, Readonly<Record<string, Buffer | string>>, ErrorCode, RegExp])[] = [
  ['a header of 2^60 bytes', { 'm.safetensors': length }, 'E_TENSORS', /m\.safetensors".* 1152921504606846976 bytes/u],
  [
    'a header that is no JSON',
    { 'm.safetensors': rawSafetensors('{"a":tru}') },
    'E_TENSORS',
    /m\.safetensors".*expected a value at offset 13\)/u,
  ],
  [
    'a tensor that stands there twice',
    {
      'm.safetensors': rawSafetensors(
        '{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}',
      ),
    },
    'E_TENSORS',
    /m\.safetensors".*duplicate member "a"/u,
  ],
  [
    '2^40 keys',
    { 'm.gguf': gguf({ counts: { keys: 2n ** 40n } }) },
    'E_TENSORS',
    /m\.gguf".* at byte 16, it is said to hold 1099511627776 keys/u,
  ],
  [
    'arrays nested 10,000 deep',
    { 'm.gguf': gguf({ keys: [['a', 9, nested]] }) },
    'E_TENSORS',
    /m\.gguf".* at byte 133, arrays are nested deeper/u,
  ],
  [
    'a text that is cut off',
    { 'm.gguf': gguf({ keys: [['a', 8, ggufString('abcdefgh')]] }).subarray(0, 50) },
    'E_TENSORS',
    /m\.gguf".* at byte 37, it is said to hold 8 bytes of text/u,
  ],
  [
    'an index that names a file outside of the folder',
    { 'm.safetensors.index.json': '{"weight_map":{"a":"../../x.safetensors"}}' },
    'E_TENSORS',
    /"m\.safetensors\.index\.json" names "\.\.\/\.\.\/x\.safetensors"/u,
  ],
  ['names that differ in nothing but case', { 'W.bin': 'x', 'w.bin': 'y' }, 'E_MODEL_NAME', /"W\.bin" and "w\.bin"/u],
  [
    'a name with a line end',
    { 'a\n::error::b.pkl': Buffer.from('80027d2e', 'hex') },
    'E_PICKLE',
    /\/a\\n::error::b\.pkl" is a pickle/u,
  ],
];

describe('a model', () => {
  it.each(FILES)('with %s is refused with a place and a hint, on one line', async (_, files, code, says) => {
    const error = await refused(() => hash(folderWith(files)), code, says);
    expect(error.message).not.toContain('\n');
    expect(error.hint?.length).toBeGreaterThan(20);
  });

  it('is refused where mira.yml names it', async () => {
    const [, files = {}] = FILES[0] ?? [];
    const at = { file: 'mira.yml', line: 1, column: 8 };
    const hashed = hashModel(folderWith(files), { at, shown: 'model', tensors: 'refuse' });
    const error: unknown = await hashed.catch((thrown: unknown) => thrown);
    if (!(error instanceof MiraError)) throw new Error('it was taken');
    expect(formatError(error)).toMatch(
      /^mira\.yml:1:8 E_TENSORS: "model\/m\.safetensors" is not a sound [^\n]+\n {2}\S/u,
    );
  });

  it.runIf(process.platform !== 'win32')('with a pipe is refused, and nobody waits for who writes to it', async () => {
    const folder = folderWith({ 'a.bin': 'x' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await refused(() => hash(folder), 'E_MODEL_SPECIAL_FILE', /pipe" is a FIFO/u);
  });

  it.runIf(process.getuid !== undefined)('with what may not be read is refused: a file, a folder', async () => {
    const folder = folderWith({ 'a.bin': 'x', 'secret.bin': 'y' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'secret.bin'), 0);
    await unprivileged(async () => {
      const { hint } = await refused(
        () => hash(folder),
        'E_FILE_UNREADABLE',
        /secret\.bin" cannot be read: EACCES: permission denied$/u,
      );
      expect(hint).toContain('permissions');
    });
    chmodSync(join(folder, 'secret.bin'), 0o644);
    mkdirSync(join(folder, 'closed'), 0o300);
    await unprivileged(async () => {
      await refused(() => hash(folder), 'E_FILE_UNREADABLE', /closed" cannot be read: EACCES: permission denied$/u);
    });
    chmodSync(join(folder, 'closed'), 0o700);
  });
});

const NOBODY = 65_534;

/** As somebody whom permissions hold back; root is not. */
async function unprivileged(work: () => Promise<void>): Promise<void> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
