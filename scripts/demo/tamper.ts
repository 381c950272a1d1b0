import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Writes a copy of the samples in which the first wrong answer counts as right; the key of that sample. */
export async function tamperWithOneSample(samples: string): Promise<string> {
  const lines = zstdDecompressSync(await readFile(samples))
    .toString('utf8')
    .split('\n');
  const index = lines.findIndex((line) => line.includes('"scores":{"accuracy":0}'));
  const line = lines[index] ?? '';
  lines[index] = line.replace('"scores":{"accuracy":0}', '"scores":{"accuracy":1}');
  await writeFile(
    path.join(path.dirname(samples), 'tampered-samples.jsonl.zst'),
    zstdCompressSync(Buffer.from(lines.join('\n'))),
  );
  return /"key":"([^"]*)"/u.exec(line)?.[1] ?? '';
}
