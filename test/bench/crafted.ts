import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Models that were made to take memory: each is a folder, written below the given one. */

const MIB = 1024 * 1024;

function safetensors(path: string, tensors: Iterable<string>, tensorBytes: number): void {
  let at = 0;
  const entries: string[] = [];
  for (const name of tensors) {
    entries.push(`"${name}":{"dtype":"U8","shape":[${tensorBytes}],"data_offsets":[${at},${at + tensorBytes}]}`);
    at += tensorBytes;
  }
  const header = Buffer.from(`{${entries.join(',')}}`);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  writeFileSync(path, Buffer.concat([length, header, Buffer.alloc(at, 7)]));
}

function* names(count: number, make: (index: number) => string): Generator<string> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

const REAL = (index: number): string =>
  `model.layers.${index % 60}.mlp.experts.${Math.floor(index / 60)}.part${index}.down_proj.weight_scale_inv`;

export interface Crafted {
  readonly name: string;
  /** Of `mira hash --tensors`: 2 where the model is refused. */
  readonly exit: 0 | 2;
  write(folder: string): void;
}

export const CRAFTED: readonly Crafted[] = [
  {
    name: '100,000 tensors',
    exit: 0,
    write: (folder) => safetensors(join(folder, 'm.safetensors'), names(100_000, REAL), 16),
  },
  {
    name: 'a header of 22 MiB, all of it names',
    exit: 0,
    write: (folder) => {
      const long = 'n'.repeat(165);
      safetensors(
        join(folder, 'm.safetensors'),
        names(100_000, (index) => `${long}${index}`),
        1,
      );
    },
  },
  {
    name: 'six files of 100,000 tensors, in threads',
    exit: 2,
    write: (folder) => {
      for (let file = 0; file < 6; file += 1) {
        safetensors(join(folder, `m${file}.safetensors`), names(100_000, REAL), 16);
      }
    },
  },
  {
    name: 'a config.json of 1,500,000 members',
    exit: 0,
    write: (folder) => {
      const members = Array.from(
        names(1_500_000, (index) => index.toString(36)),
        (name) => `"${name}":0`,
      );
      writeFileSync(join(folder, 'config.json'), `{${members.join(',')}}`);
    },
  },
  {
    name: 'an index of 22 MiB',
    exit: 2,
    write: (folder) => {
      const entries = Array.from(names(200_000, REAL), (name) => `"${name}":"gone.safetensors"`);
      writeFileSync(join(folder, 'm.safetensors.index.json'), `{"weight_map":{${entries.join(',')}}}`);
    },
  },
  {
    name: 'a GGUF of 23 MiB of empty lists',
    exit: 0,
    write: (folder) => {
      const count = Math.floor((23 * MIB) / 12);
      const head = Buffer.alloc(8 + 8 + 8 + 9 + 4 + 4 + 8);
      head.write('GGUF\u0003', 0, 'latin1');
      head.writeBigUInt64LE(1n, 16);
      head.writeBigUInt64LE(1n, 24);
      head.write('a', 32, 'latin1');
      head.writeUInt32LE(9, 33);
      head.writeUInt32LE(9, 37);
      head.writeBigUInt64LE(BigInt(count), 41);
      writeFileSync(join(folder, 'm.gguf'), Buffer.concat([head, Buffer.alloc(count * 12)]));
    },
  },
];

/** Writes one of them into a fresh folder. */
export function writeCrafted(crafted: Crafted, parent: string): string {
  const folder = join(parent, crafted.name.replaceAll(/[^a-z0-9]+/gu, '-'));
  mkdirSync(folder, { recursive: true });
  crafted.write(folder);
  return folder;
}
