import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isZip, ZipArchive } from '../../../../src/harness/formats/zip.ts';
import { refusal } from './refusal.ts';
import { writeZip, type Entry } from './zip-writer.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(path: string): Promise<Record<string, string>> {
  const zip = await ZipArchive.open(path);
  try {
    const contents: Record<string, string> = {};
    for await (const entry of zip.entries()) {
      const chunks: Buffer[] = [];
      for await (const chunk of zip.read(entry)) chunks.push(chunk);
      contents[entry.name] = Buffer.concat(chunks).toString();
    }
    return contents;
  } finally {
    await zip.close();
  }
}

async function written(...entries: readonly Entry[]): Promise<string> {
  const path = join(folder, 'a.zip');
  await writeZip(path, entries);
  return path;
}

const LONG = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => `item ${index * 7919}`));

describe('a ZIP', () => {
  it('is read whether its entries are stored, deflated or in one or several Zstandard frames', async () => {
    const path = await written(
      { name: 'stored', content: 'as it is', method: 0 },
      { name: 'deflated', content: LONG, method: 8 },
      { name: 'one frame', content: LONG },
      { name: 'frames', content: LONG, frame: 100_000 },
      { name: 'empty', content: '' },
      { name: 'ünïcode/日本', content: 'x' },
    );
    expect(await isZip(path)).toBe(true);
    expect(await read(path)).toEqual({
      stored: 'as it is',
      deflated: LONG,
      'one frame': LONG,
      frames: LONG,
      empty: '',
      'ünïcode/日本': 'x',
    });
  });

  it('may have many entries', async () => {
    const path = join(folder, 'many.zip');
    await writeZip(
      path,
      Array.from({ length: 20_000 }, (_, index): Entry => ({ name: `samples/${index}`, content: 'x', method: 0 })),
    );
    expect(Object.keys(await read(path))).toHaveLength(20_000);
  });

  it('is told by its first bytes', async () => {
    const path = join(folder, 'no.zip');
    await writeFile(path, 'PK');
    expect(await isZip(path)).toBe(false);
  });

  it.each<[string, Entry, RegExp]>([
    ['a name that leads out', { name: '../../etc/passwd', content: 'x' }, /leads out/u],
    ['a name from the root', { name: '/etc/passwd', content: 'x' }, /leads out/u],
    ['10 GB that are claimed', { name: 'big', content: 'x', claimedSize: 0xffff_fffe }, /claims to be 4294967294/u],
    ['more than it claims', { name: 'bomb', content: Buffer.alloc(1e6), claimedSize: 1000 }, /1000 bytes/u],
    ['less than it claims', { name: 'short', content: 'abc', claimedSize: 5 }, /5 bytes/u],
    ['a wrong checksum', { name: 'sum', content: 'abc', claimedCrc: 1 }, /checksum/u],
    ['a method nobody knows', { name: 'bzip2', content: 'abc', method: 12 }, /method 12/u],
    ['encryption', { name: 'secret', content: 'abc', encrypted: true }, /encrypted/u],
  ])('is refused with %s', async (_, entry, message) => {
    const path = await written(entry);
    const error = await refusal(() => read(path));
    expect(error).toMatchObject({ code: 'E_FORMAT', at: { file: path } });
    expect(error.message).toMatch(message);
  });

  it.each([8, 93] as const)('is refused when the bytes of an entry are cut or altered (method %d)', async (method) => {
    const path = await written({ name: 'a', content: LONG, method });
    const bytes = await readFile(path);
    for (const at of [40, 1000, 20_000]) {
      const altered = Buffer.from(bytes);
      altered.fill(0xff, at, at + 8);
      await writeFile(path, altered);
      expect(await refusal(() => read(path))).toMatchObject({ code: 'E_FORMAT' });
    }
  });

  it('is refused when frames have a tail or are not whole', async () => {
    for (const change of [
      (data: Buffer) => Buffer.concat([data, Buffer.from('tail')]),
      (data: Buffer) => data.subarray(0, -5),
    ]) {
      const path = await written({ name: 'a', content: 'abcdefgh'.repeat(100) });
      const bytes = await readFile(path);
      const size = bytes.readUInt32LE(18);
      const data = change(bytes.subarray(31, 31 + size));
      const central = Buffer.from(bytes.subarray(31 + size));
      const local = Buffer.from(bytes.subarray(0, 31));
      local.writeUInt32LE(data.length, 18);
      central.writeUInt32LE(data.length, 20);
      central.writeUInt32LE(31 + data.length, central.length - 6);
      await writeFile(path, Buffer.concat([local, data, central]));
      const error = await refusal(() => read(path));
      expect(error.message).toMatch(/frames are not whole/u);
    }
  });
});
