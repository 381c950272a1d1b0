import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashModel } from '../../../src/model/manifest.ts';
import { isObjectNpy } from '../../../src/model/numpy.ts';
import { isPickle, PICKLE_WINDOW_BYTES } from '../../../src/model/pickle.ts';
import { ZipNames } from '../../../src/model/zip-names.ts';
import { folderOf } from './folder.ts';
import { refused } from './refused.ts';
import { zip } from './zip.ts';

/** `{'w': [1.0, 2, 'xxx', None, True]}` and an object that calls `os.system('true')`, as CPython 3.11 writes them. */
const WRITTEN: Readonly<Record<string, string>> = {
  'protocol 2': '80027d710058010000007771015d710228473ff00000000000004b02580300000078787871034e8865732e',
  'protocol 3': '80037d710058010000007771015d710228473ff00000000000004b02580300000078787871034e8865732e',
  'protocol 4': '8004951f000000000000007d948c0177945d9428473ff00000000000004b028c03787878944e8865732e',
  'protocol 5': '8005951f000000000000007d948c0177945d9428473ff00000000000004b028c03787878944e8865732e',
  'a call, protocol 0': '63706f7369780a73797374656d0a70300a2856747275650a70310a7470320a5270330a2e',
  'a call, protocol 1': '63706f7369780a73797374656d0a71002858040000007472756571017471025271032e',
  'a call, protocol 2': '800263706f7369780a73797374656d0a710058040000007472756571018571025271032e',
  'a call, opcodes of protocol 4 without its header': '8c05706f736978948c0673797374656d9493948c047472756594859452942e',
  'a call, protocol 4': '8004951f000000000000008c05706f736978948c0673797374656d9493948c047472756594859452942e',
  'classes by name':
    '800263636f6c6c656374696f6e730a4f726465726564446963740a7100295271015801000000617102636461746574696d650a646174650a7103635f636f646563730a656e636f64650a7104580500000007c3a40101710558060000006c6174696e31710686710752710885710952710a732e',
  'the first pickle of a legacy torch.save': '80028a0a6cfc9c46f9206aa850192e',
};

function whole(bytes: Buffer): boolean {
  return isPickle(bytes.subarray(0, PICKLE_WINDOW_BYTES), bytes.length);
}

describe('isPickle', () => {
  it.each(Object.entries(WRITTEN))('recognises %s, with and without more behind it', (_, hex) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(whole(bytes)).toBe(true);
    expect(whole(Buffer.concat([bytes, randomBytes(1000)]))).toBe(true);
  });

  it('recognises what goes on beyond the first 64 KiB', () => {
    const numbers = Buffer.concat([
      Buffer.from('80025d710028', 'hex'),
      Buffer.alloc(180_000, 'K\x07'),
      Buffer.from('e.'),
    ]);
    const bytes = Buffer.concat([
      Buffer.from('800442a0860100', 'hex'),
      Buffer.alloc(100_000),
      Buffer.from('2e', 'hex'),
    ]);
    expect(whole(numbers)).toBe(true);
    expect(whole(bytes)).toBe(true);
  });

  it('does not take four bytes that look like a header for one', () => {
    expect(whole(Buffer.from('80027d71ffffffff2e', 'hex'))).toBe(false);
    expect(whole(Buffer.from('80047d940000', 'hex'))).toBe(false);
    // a text of 4 GB in a file of 12 bytes, and one without its end
    expect(whole(Buffer.from('800258ffffffff6162632e', 'hex'))).toBe(false);
    expect(whole(Buffer.from('80027d', 'hex'))).toBe(false);
    expect(whole(Buffer.from('800a2e', 'hex'))).toBe(false);
  });

  it('does not take random bytes behind a header for a pickle', () => {
    const header = Buffer.from('8004', 'hex');
    let taken = 0;
    for (let i = 0; i < 2000; i += 1) if (whole(Buffer.concat([header, randomBytes(4096)]))) taken += 1;
    let headless = 0;
    for (let i = 0; i < 5000; i += 1) if (whole(randomBytes(4096))) headless += 1;
    expect(headless).toBeLessThan(3);
    // an opcode that swallows the rest is about one byte in a hundred
    expect(taken).toBeLessThan(200);
  });

  it('does not take text or weights for a pickle', () => {
    for (const text of ['', '.', '{"a": 1}\n', '# Model\n\nIt.\n', 'import os\nclass A:\n  pass\n', 'cat\ndog\n.']) {
      expect(whole(Buffer.from(text))).toBe(false);
    }
    expect(whole(Buffer.alloc(100_000))).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => !whole(Buffer.from(text))));
  });
});

describe('ZipNames', () => {
  const archive = zip([
    ['archive/data.pkl', Buffer.from(WRITTEN['protocol 2'] ?? '', 'hex')],
    ['archive/data/0', Buffer.alloc(500)],
    ['archive/version', '3\n'],
  ]);

  it('finds a name wherever the chunks are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: archive.length })), (cuts) => {
        const names = new ZipNames('data.pkl');
        let from = 0;
        for (const cut of [...new Set(cuts), archive.length].sort((a, b) => a - b)) {
          names.add(archive.subarray(from, cut));
          from = cut;
        }
        expect(names.found).toBe(true);
      }),
    );
  });

  it('takes neither other names nor contents for it', () => {
    const names = new ZipNames('data.pkl');
    names.add(
      zip([
        ['notes/olddata.pkl.txt', 'see archive/data.pkl'],
        ['mydata.pkl', ''],
      ]),
    );
    expect(names.found).toBe(false);
  });
});

function npy(dtype: string, version = 1): Buffer {
  const header = `{'descr': ${dtype}, 'fortran_order': False, 'shape': (2,), }\n`;
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  length.writeUIntLE(header.length, 0, length.length);
  return Buffer.concat([Buffer.from(`\x93NUMPY`, 'latin1'), Buffer.from([version, 0]), length, Buffer.from(header)]);
}

it.each([
  ["'|O'", 1, true],
  ["'O'", 2, true],
  ["[('a', '<i4'), ('b', '|O')]", 1, true],
  ["[('a', 'O', (2,))]", 3, true],
  ["'<f4'", 1, false],
  ["'i4,O'", 1, true],
  ["'object'", 1, true],
  ["'\\\\x4f'", 1, true],
  ["[('a', '<f4')]", 1, false],
  ["'<M8[ns]'", 1, false],
  ["[('Object', '<U4')]", 2, false],
] as const)('an .npy of %s, version %i, holds objects: %s', (dtype, version, objects) => {
  expect(isObjectNpy(npy(dtype, version))).toBe(objects);
});

describe('the policy on pickles', () => {
  const pickle = Buffer.from(WRITTEN['a call, protocol 4'] ?? '', 'hex');
  const files: readonly (readonly [string, Buffer])[] = [
    ['weights', pickle],
    ['model.safetensors.txt', zip([['a/data.pkl', pickle]])],
    ['big.zip', Buffer.concat([zip([['x', Buffer.alloc(3_000_000)]]), zip([['b/data.pkl', pickle]])])],
    ['array', npy("'|O'")],
  ];

  it.each(files)('refuses %s by its content', async (name, content) => {
    const folder = folderOf({ 'a.txt': 'x' });
    writeFileSync(join(folder, name), content);
    const refuse = (): unknown => hashModel(folder, { policy: { allowPickle: false } });
    const { hint } = await refused(refuse, 'E_PICKLE', `${name}" is a pickle`);
    expect(hint).toContain('allow-pickle');
  });

  it('takes and records them when it is told to, and without a policy', async () => {
    const folder = folderOf({ 'a.txt': 'x' });
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const names = ['array', 'big.zip', 'model.safetensors.txt', 'weights'];
    const allowed = await hashModel(folder, { policy: { allowPickle: true } });
    expect(allowed.codeBearing).toEqual(names);
    const plain = await hashModel(folder);
    expect(plain).toEqual(allowed);
  });

  it('says nothing of usual names whose content is none', async () => {
    const folder = folderOf({ 'pytorch_model.bin': 'raw', 'model.pkl': '{}', 'a.zip': '' });
    const model = await hashModel(folder, { policy: { allowPickle: false } });
    expect(model.codeBearing).toEqual([]);
  });

  it('records Python files beside a configuration with auto_map', async () => {
    const folder = folderOf({
      'config.json': '{"model_type":"x"}',
      'own/config.json': '{"auto_map":{"AutoModel":"modeling.Model"}}',
      'own/modeling.py': '',
      'own/layers/attention.py': '',
      'owner/x.py': '',
      'setup.py': '',
    });
    const before = await hashModel(folder, { policy: { allowPickle: false } });
    expect(before.codeBearing).toEqual(['own/layers/attention.py', 'own/modeling.py']);
    writeFileSync(join(folder, 'tokenizer_config.json'), '{"auto_map": {}, "x": Infinity}');
    const after = await hashModel(folder, { tensors: 'refuse' });
    expect(after.codeBearing).toEqual(['own/layers/attention.py', 'own/modeling.py', 'owner/x.py', 'setup.py']);
  });
});
