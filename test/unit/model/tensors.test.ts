import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes, sha256 } from '../../../src/digest.ts';
import { hashModel, type ModelManifest } from '../../../src/model/manifest.ts';
import { ModelTensors, weightsDigest, type ModelTensor } from '../../../src/model/model-tensors.ts';
import { TensorBuilder } from '../../../src/model/tensor-builder.ts';
import { nameAt, rowOf, rowsByName } from '../../../src/model/tensor-columns.ts';
import { tensorFormat, TensorPass } from '../../../src/model/tensor-pass.ts';
import { newRoom, TensorRoom } from '../../../src/model/tensor-room.ts';
import { folderOf } from './folder.ts';
import { gguf, ggufString, safetensors, u32, type MadeTensor } from './tensor-files.ts';
import { tensorsIn } from './tensors-in.ts';

function hash(files: Readonly<Record<string, Buffer>>): Promise<ModelManifest> {
  const folder = folderOf();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return hashModel(folder, { tensors: 'refuse', policy: { allowPickle: false } });
}

function listed({ contents }: ModelManifest): readonly ModelTensor[] {
  return [...(contents?.tensors ?? [])];
}

const TENSORS = fc
  .uniqueArray(fc.record({ name: fc.string({ minLength: 1 }), data: fc.uint8Array({ maxLength: 40 }) }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 12,
  })
  .map((made) =>
    made
      .filter(({ name }) => name !== '__metadata__')
      .map(({ name, data }): MadeTensor => ({ name, dtype: 'U8', shape: [data.length], data: Buffer.from(data) })),
  );

describe('weightsDigest', () => {
  it('is the same however random tensors are spread, ordered, named and described', async () => {
    await fc.assert(
      fc.asyncProperty(
        TENSORS,
        fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
        fc.string(),
        async (tensors, places, note) => {
          const shards: MadeTensor[][] = [[], [], [], []];
          for (const [i, tensor] of tensors.entries()) shards[places[i] ?? 0]?.unshift(tensor);
          const spread = Object.fromEntries(shards.map((own, i) => [`s${i}.safetensors`, safetensors(own, { note })]));
          const [one, many] = [await hash({ 'model.safetensors': safetensors(tensors) }), await hash(spread)];
          expect(many.contents?.weightsDigest).toBe(one.contents?.weightsDigest);
          expect(
            listed(one)
              .map(({ digest }) => digest)
              .sort(),
          ).toEqual(tensors.map(({ data }) => sha256(data)).sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('changes with a byte, a name, a shape and a dtype', async () => {
    const tensor = { name: 'a', dtype: 'U8', shape: [4], data: Buffer.from([1, 2, 3, 4]) };
    const of = async (made: MadeTensor): Promise<unknown> =>
      (await hash({ 'm.safetensors': safetensors([made]) })).contents?.weightsDigest;
    const digests = await Promise.all([
      of(tensor),
      of({ ...tensor, data: Buffer.from([1, 2, 3, 5]) }),
      of({ ...tensor, name: 'b' }),
      of({ ...tensor, shape: [2, 2] }),
      of({ ...tensor, dtype: 'I8' }),
    ]);
    expect(new Set(digests).size).toBe(5);
  });

  it('is what its description says, by hand', () => {
    const one = { name: 'z', dtype: 'F32', shape: [1, 2], digest: sha256('z') };
    const two = { name: 'a\n', dtype: 'U8', shape: [], digest: sha256('a') };
    const text = `["a\\n","U8",[],"${two.digest}"]\n["z","F32",[1,2],"${one.digest}"]\n`;
    expect(weightsDigest([two, one])).toBe(sha256(text));
    expect(weightsDigest([])).toBeNull();
  });
});

describe('hashModel with tensors', () => {
  it('gives files the digests that they have without', async () => {
    const folder = folderOf();
    const data = Buffer.alloc(3_000_000, 'weights');
    writeFileSync(
      join(folder, 'm.safetensors'),
      safetensors([
        { name: 'first', dtype: 'U8', shape: [1_999_999], data: data.subarray(0, 1_999_999) },
        { name: 'empty', dtype: 'F32', shape: [0], data: Buffer.alloc(0) },
        { name: 'last', dtype: 'U8', shape: [1_000_001], data: data.subarray(1_999_999) },
      ]),
    );
    const [plain, deep] = [await hashModel(folder), await hashModel(folder, { tensors: 'refuse' })];
    expect(deep.files).toEqual(plain.files);
    expect(plain.contents).toBeNull();
    expect(listed(deep).map(({ name, digest }) => [name, digest])).toEqual([
      ['empty', sha256('')],
      ['first', sha256(data.subarray(0, 1_999_999))],
      ['last', sha256(data.subarray(1_999_999))],
    ]);
  });

  it('reads GGUF by its content, beside its keys', async () => {
    const model = await hash({
      renamed: gguf({
        keys: [['general.name', 8, ggufString('tiny')]],
        tensors: [
          { name: 'w', dims: [32], type: 8, data: Buffer.alloc(34, 5) },
          { name: 'v', dims: [3], type: 0, data: Buffer.alloc(12, 6) },
        ],
      }),
    });
    expect(listed(model)).toEqual([
      { name: 'v', dtype: 'F32', shape: [3], digest: sha256(Buffer.alloc(12, 6)), file: 'renamed' },
      { name: 'w', dtype: 'Q8_0', shape: [32], digest: sha256(Buffer.alloc(34, 5)), file: 'renamed' },
    ]);
    expect(model.contents).toMatchObject({
      members: { renamed: { 'general.name': sha256(Buffer.concat([u32(8), ggufString('tiny')])) } },
    });
  });

  it('reads a header and vocabulary of several chunks', async () => {
    const words = Array.from({ length: 150_000 }, (_, i) => ggufString(`word number ${i}`));
    const count = Buffer.alloc(12);
    count.writeUInt32LE(8, 0);
    count.writeBigUInt64LE(BigInt(words.length), 4);
    const keys = [['tokenizer.ggml.tokens', 9, Buffer.concat([count, ...words])]] as const;
    const data = Buffer.alloc(2_000_000, 3);
    const model = await hash({ 'm.gguf': gguf({ keys, tensors: [{ name: 'w', dims: [2_000_000], type: 24, data }] }) });
    expect(listed(model)).toMatchObject([{ name: 'w', dtype: 'I8', digest: sha256(data) }]);
  });

  it.each(['m.safetensors', 'm.gguf'])('refuses an empty or cut %s', async (name) => {
    await expect(hash({ [name]: Buffer.alloc(0) })).rejects.toMatchObject({ code: 'E_TENSORS' });
    const sound = safetensors([{ name: 'a', dtype: 'U8', shape: [9], data: Buffer.alloc(9) }]);
    await expect(hash({ [name]: sound.subarray(0, sound.length - 1) })).rejects.toMatchObject({ code: 'E_TENSORS' });
  });
});

it('a pass gives the same tensors wherever its chunks are cut', () => {
  const format = tensorFormat('m.safetensors', Buffer.alloc(0));
  if (format === null) throw new Error('the name says what it is');
  fc.assert(
    fc.property(TENSORS, fc.array(fc.nat(2000)), (tensors, cuts) => {
      const file = safetensors(tensors);
      const pass = new TensorPass(format, 'm', file.length, new TensorRoom(newRoom()));
      let from = 0;
      for (const cut of [...cuts.filter((at) => at < file.length), file.length].sort((a, b) => a - b)) {
        if (cut > from) pass.add(file.subarray(from, cut));
        from = cut;
      }
      const passed = pass.end();
      if (passed.kind !== 'read') throw new Error(passed.why);
      const found = new Map(Array.from(tensorsIn(passed.columns), ({ name, digest }) => [name, digest]));
      expect(found).toEqual(new Map(tensors.map(({ name, data }) => [name, sha256(data)])));
    }),
  );
});

it('names are ordered by their UTF-8 bytes, and found again', () => {
  const unit = fc.constantFrom('a', 'b', '\u{e9}', '\ud7ff', '\ue000', '\uffee', '\u{1f600}', '\u{10ffff}');
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit, maxLength: 5 }), { maxLength: 40 }), (names) => {
      const builder = new TensorBuilder(1, 1);
      for (const name of names) builder.add(name, 'U8', [1], 0, 1);
      const { columns } = builder.finish();
      const rows = rowsByName(columns);
      expect(Array.from(rows, (row) => nameAt(columns, row))).toEqual(names.toSorted(compareBytes));
      expect(names.map((name) => rowOf(columns, rows, name))).toEqual([...names.keys()]);
      expect(rowOf(columns, rows, 'not there')).toBeNull();
      expect(Array.from(new ModelTensors([{ file: 'f', columns }]), ({ name }) => name)).toEqual(
        names.toSorted(compareBytes),
      );
    }),
  );
});
