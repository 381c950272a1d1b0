import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GitHub } from '../github/client.ts';
import { downloadAsset } from '../github/download.ts';
import type { Asset } from '../github/releases.ts';

/** Whether an asset holds the bytes of a file; read back from GitHub, since names and sizes prove nothing. */
export async function isSameFile(github: GitHub, asset: Asset, file: string): Promise<boolean> {
  const { size } = await stat(file);
  if (!asset.complete || asset.size !== size) return false;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mira-asset-'));
  try {
    const downloaded = await downloadAsset(github, asset, path.join(folder, 'asset'), size);
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    return downloaded.digest === `sha256:${hash.digest('hex')}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
