import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffInWords } from '../../../src/model/diff-words.ts';
import { diffModels } from '../../../src/model/diff.ts';
import { hashModel, type ModelManifest } from '../../../src/model/manifest.ts';
import { parseSavedManifest, savedManifest } from '../../../src/model/saved-manifest.ts';
import { folderOf } from './folder.ts';
import { refused } from './refused.ts';
import { gguf, ggufString, safetensors, type MadeTensor } from './tensor-files.ts';

type Files = Readonly<Record<string, Buffer | string>>;

function hash(files: Files, tensors = true): Promise<ModelManifest> {
  const folder = folderOf(Object.fromEntries(Object.keys(files).map((name) => [name, ''])));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return hashModel(folder, { tensors: tensors ? 'refuse' : null });
}

function saved(model: ModelManifest): string {
  return [...savedManifest(model)].join('');
}

/** With its tensors one by one: how they lie in memory may differ. */
function listed({ contents, ...rest }: ModelManifest): unknown {
  return { ...rest, contents: contents === null ? null : { ...contents, tensors: [...contents.tensors] } };
}

async function words(before: Files, after: Files): Promise<readonly string[]> {
  return diffInWords(diffModels(await hash(before), await hash(after)));
}

function layer(number: number, value: number): MadeTensor[] {
  return ['q', 'k'].map((name) => ({
    name: `model.layers.${number}.attn.${name}.weight`,
    dtype: 'U8',
    shape: [1],
    data: Buffer.from([value]),
  }));
}

function weights(value: (layer: number) => number, head = 1): Buffer {
  const layers = Array.from({ length: 6 }, (_, i) => layer(i, value(i))).flat();
  return safetensors([{ name: 'lm_head.weight', dtype: 'U8', shape: [2], data: Buffer.from([head, 2]) }, ...layers]);
}

const MODEL: Files = {
  'README.md': 'one',
  'config.json': '{"rope_theta":1,"layers":6}',
  'generation_config.json': '{"temperature":1}',
  'model.safetensors': weights(() => 1),
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{"chat_template":"{{ x }}","bos":"<s>"}',
};

describe('diffInWords', () => {
  it('says that nothing changed', async () => {
    expect(await words(MODEL, MODEL)).toEqual(['nothing changed: 6 files, the same names and contents']);
  });

  it('names tensors by patterns and says what stayed', async () => {
    const after = { ...MODEL, 'model.safetensors': weights((i) => (i === 5 ? 2 : 1), 9) };
    expect(await words(MODEL, after)).toEqual([
      '3 of 13 tensors changed: lm_head.weight, model.layers.5.*; tokenizer unchanged; chat template unchanged; generation config unchanged',
      'files: 1 changed (model.safetensors), 5 unchanged',
    ]);
  });

  it('tells resharded weights from changed ones', async () => {
    const { 'model.safetensors': _, ...rest } = MODEL;
    const after = {
      ...rest,
      'README.md': 'two',
      'a.safetensors': safetensors([...layer(0, 1), ...layer(1, 1), ...layer(2, 1)]),
      'b.safetensors': safetensors([...layer(3, 1), ...layer(4, 1), ...layer(5, 1)], { note: 'x' }),
      'c.safetensors': safetensors([{ name: 'lm_head.weight', dtype: 'U8', shape: [2], data: Buffer.from([1, 2]) }]),
    };
    expect(await words(MODEL, after)).toEqual([
      'weights unchanged (13 tensors); tokenizer unchanged; chat template unchanged; generation config unchanged',
      'files: 1 changed (README.md), 3 added (a.safetensors, b.safetensors, c.safetensors), 1 removed (model.safetensors), 4 unchanged',
    ]);
  });

  it('tells the chat template from the tokenizer, and members of configurations from one another', async () => {
    const after = {
      ...MODEL,
      'config.json': '{"rope_theta":2,"layers":6,"new":0}',
      'tokenizer_config.json': '{"chat_template":"{{ y }}","bos":"<s>"}',
      'generation_config.json': '{"temperature":1,"top_p":0.5}',
    };
    expect(await words(MODEL, after)).toEqual([
      'weights unchanged (13 tensors); tokenizer unchanged; chat template changed (tokenizer_config.json: chat_template); generation config changed (added generation_config.json: top_p)',
      'configuration: config.json: rope_theta; added config.json: new',
      'files: 3 changed (config.json, generation_config.json, tokenizer_config.json), 3 unchanged',
    ]);
  });

  it('says how dtypes, shapes and the set of tensors changed', async () => {
    const of = (...tensors: readonly MadeTensor[]): Files => ({ 'm.safetensors': safetensors(tensors) });
    const tensor = (name: string, dtype: string, shape: readonly number[]): MadeTensor => ({
      name,
      dtype,
      shape,
      data: Buffer.alloc(4),
    });
    const before = of(
      tensor('a', 'F32', [1]),
      tensor('b', 'F32', [1]),
      tensor('c', 'U8', [4]),
      tensor('old', 'U8', [4]),
    );
    const after = of(
      tensor('a', 'I32', [1]),
      tensor('b', 'I32', [1]),
      tensor('c', 'U8', [2, 2]),
      tensor('new', 'U8', [4]),
    );
    expect((await words(before, after))[0]).toBe(
      '3 of 4 tensors changed: a, b, c (F32 → I32 in 2, another shape in 1); 1 added: new; 1 removed: old',
    );
  });

  it('reads GGUF keys, whatever the file is called', async () => {
    const of = (name: string, chat: string, tokens: string): Buffer =>
      gguf({
        keys: [
          ['general.name', 8, ggufString(name)],
          ['tokenizer.chat_template', 8, ggufString(chat)],
          ['tokenizer.ggml.model', 8, ggufString(tokens)],
        ],
        tensors: [{ name: 'w', dims: [4], type: 24, data: Buffer.alloc(4) }],
      });
    const beside = { constructor: 'a file like any other' };
    const before = { 'v1.gguf': of('one', 'x', 'bpe'), ...beside };
    expect(await words(before, { 'v2.gguf': of('two', 'y', 'bpe'), ...beside })).toEqual([
      'weights unchanged (1 tensor); tokenizer unchanged; chat template changed (tokenizer.chat_template)',
      'GGUF keys: general.name',
      'files: 1 added (v2.gguf), 1 removed (v1.gguf), 1 unchanged',
    ]);
  });

  it('names code-bearing files, renamed ones and names that nobody should print', async () => {
    const code = { 'config.json': '{"auto_map":{}}', 'modeling.py': 'one', 'old.py': '' };
    const before = { ...code, 'a.txt': 'same' };
    const { 'old.py': _, ...kept } = code;
    const after = { ...kept, 'modeling.py': 'two', 'b\n::x.txt': 'same' };
    expect(await words(before, after)).toEqual([
      'no tensors on either side (only safetensors and GGUF are read); code-bearing files changed (modeling.py; removed old.py)',
      'files: 1 changed (modeling.py), 1 removed (old.py), 1 renamed (a.txt → "b\\n::x.txt"), 1 unchanged',
    ]);
  });

  it('keeps parts apart whose tensors have the same names', async () => {
    const part = (value: number): Buffer =>
      safetensors([{ name: 'w', dtype: 'U8', shape: [1], data: Buffer.from([value]) }]);
    const before = { 'unet/m.safetensors': part(1), 'vae/m.safetensors': part(2) };
    const after = { 'unet/m.safetensors': part(1), 'vae/m.safetensors': part(3) };
    expect((await words(before, after))[0]).toBe('1 of 2 tensors changed: vae/m.safetensors: w');
  });
});

/** Names that JavaScript itself has a use for. */
const AWKWARD = ['__proto__', 'constructor', 'prototype', 'toString', '0'];

describe('saved manifests', () => {
  it('are read as what they were written from', async () => {
    for (const tensors of [true, false]) {
      const model = await hash(MODEL, tensors);
      const read = parseSavedManifest(Buffer.from(saved(model)), 'm.json');
      expect(listed(read)).toEqual(listed(model));
    }
  });

  it('are written the same again, whatever the model holds', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const tensor = fc.record({
      name,
      dtype: fc.constantFrom('U8', 'I8', 'BOOL'),
      data: fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
    });
    const made = fc.record({
      tensors: fc.uniqueArray(tensor, { selector: (one) => one.name, maxLength: 8 }),
      metadata: fc.dictionary(name, fc.string({ unit: 'grapheme' }), { maxKeys: 4 }),
      config: fc.dictionary(fc.oneof(name, fc.constantFrom(...AWKWARD)), fc.jsonValue(), { maxKeys: 6 }),
      others: fc.uniqueArray(
        name.filter((text) => !/[/\0]/u.test(text) && !/^\.|\.(?:safetensors|json|gguf)$/iu.test(text)),
        { selector: (text) => text.normalize().toLowerCase(), maxLength: 4 },
      ),
      deep: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(made, async ({ tensors, metadata, config, others, deep }) => {
        const named = tensors
          .filter((one) => one.name !== '__metadata__')
          .map((one) => ({ ...one, shape: [one.data.length] }));
        const model = await hash(
          {
            'config.json': JSON.stringify(config),
            'm.safetensors': safetensors(named, metadata),
            ...Object.fromEntries(others.map((other) => [other, 'x'])),
          },
          deep,
        );
        const text = saved(model);
        const read = parseSavedManifest(Buffer.from(text), 'm.json');
        expect(listed(read)).toEqual(listed(model));
        expect(saved(read)).toBe(text);
        expect(diffModels(model, read)).toMatchObject({ identical: true });
      }),
      { numRuns: 40 },
    );
  });

  it('without tensors compare files alone, and say so', async () => {
    const after = { ...MODEL, 'model.safetensors': weights(() => 2) };
    const diff = diffModels(await hash(MODEL, false), await hash(after));
    expect(diff.tensors).toBe('not-saved');
    expect(diffInWords(diff)).toEqual([
      'tensors not compared (a manifest was saved without --tensors); tokenizer unchanged; generation config unchanged',
      'files: 1 changed (model.safetensors), 5 unchanged',
    ]);
  });

  it('are refused when they do not add up', async () => {
    const model = await hash(MODEL);
    const text = saved(model);
    const [first] = model.files;
    const digest = (name: string): string => `"${name}":"${first?.digest ?? ''}"`;
    const spoilt: readonly (readonly [string, string | RegExp])[] = [
      ['{', 'is no saved manifest'],
      ['{}', 'is no saved manifest'],
      [text.replace('README.md', 'README.mc'), 'another manifest digest'],
      [text.replace(model.root, first?.digest ?? ''), 'another root digest'],
      [text.replace('"U8"', '"I8"'), 'another weightsDigest'],
      [text.replace(/"members":\{.*/u, '"members":{"a":1}}'), 'no digests by file'],
      [
        text.replace(/"members":\{.*/u, `"members":{"a":{${digest('b').replace('sha256:', '')}}}}`),
        'no digests by file',
      ],
      [JSON.stringify({ ...model, files: model.files.toReversed() }), 'in order'],
    ];
    for (const [content, says] of spoilt)
      await refused(() => parseSavedManifest(Buffer.from(content), 'm.json'), 'E_MANIFEST', says);
  });
});
