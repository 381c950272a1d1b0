import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { recordBundlePath } from '../../../src/storage/created-paths.ts';

it('adds a line for each bundle', async () => {
  const temp = await mkdtemp(path.join(os.tmpdir(), 'paths-'));
  await recordBundlePath(temp, '/out/a.sigstore.json');
  await recordBundlePath(temp, '/out/b.sigstore.json');
  const text = await readFile(path.join(temp, 'created_attestation_paths.txt'), 'utf8');
  expect(text).toBe('/out/a.sigstore.json\n/out/b.sigstore.json\n');
  await rm(temp, { recursive: true });
});
