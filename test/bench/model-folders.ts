import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const MIB = 1024 * 1024;
const SMALL_BYTES = 16 * 1024;

/** Refuses to begin where the disk would fill up. */
export function requireSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= 1.2 * bytes) return;
  throw new Error(
    `${folder} has ${Math.floor((bavail * bsize) / MIB)} MiB free, and ${Math.ceil(bytes / MIB)} are needed`,
  );
}

/** Files of so many MiB each, as safetensors of some seventy tensors. Written anew, so that the cache holds them. */
export function writeLarge(folder: string, files: number, mebibytes: number): void {
  mkdirSync(folder, { recursive: true });
  const block = randomBytes(MIB);
  for (let file = 0; file < files; file += 1) {
    const per = Math.max(1, Math.floor(mebibytes / 70));
    const entries: string[] = [];
    for (let at = 0; at < mebibytes; at += per) {
      const [from, to] = [at * MIB, Math.min(at + per, mebibytes) * MIB];
      const name = `model.layers.${entries.length}.mlp.part${file}.weight`;
      entries.push(`"${name}":{"dtype":"BF16","shape":[${(to - from) / 2}],"data_offsets":[${from},${to}]}`);
    }
    const header = Buffer.from(`{${entries.join(',')}}`);
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    const out = openSync(join(folder, `large-${file}.safetensors`), 'wx');
    writeSync(out, length);
    writeSync(out, header);
    for (let at = 0; at < mebibytes; at += 1) {
      block.writeUInt32LE(file * mebibytes + at, 0);
      writeSync(out, block);
    }
    closeSync(out);
  }
}

/** Many files of 16 KiB, no two the same, a hundred in a folder. */
export function writeSmall(folder: string, files: number): void {
  const block = randomBytes(SMALL_BYTES);
  for (let file = 0; file < files; file += 1) {
    const inside = join(folder, `part-${Math.floor(file / 100)}`);
    if (file % 100 === 0) mkdirSync(inside, { recursive: true });
    block.writeUInt32LE(file, 0);
    writeFileSync(join(inside, `file-${file}.bin`), block);
  }
}
