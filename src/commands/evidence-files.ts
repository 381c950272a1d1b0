import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MiraError } from '../errors.ts';
import type { EvidenceFiles } from '../storage/evidence-folder.ts';
import { usage } from './usage.ts';

/**
 * The samples at a path with their salts, which lie beside them under the same stem.
 *
 * @param hint what to do where that stem cannot be told
 * @param salts the path, where it is named
 * @throws MiraError E_USAGE, E_FILE_UNREADABLE
 */
export async function evidenceFiles(samplesPath: string, hint: string, salts?: string): Promise<EvidenceFiles> {
  const name = basename(samplesPath);
  const saltsPath = salts ?? join(dirname(samplesPath), name.replace(/^mira-samples/u, 'mira-salts'));
  if (saltsPath === samplesPath) throw usage(`the salts of ${name} cannot be told by its name`, hint);
  await assertReadable(samplesPath);
  await assertReadable(saltsPath);
  return { samplesPath, saltsPath };
}

/** @throws MiraError E_FILE_UNREADABLE */
export async function assertReadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw new MiraError('E_FILE_UNREADABLE', `${path} cannot be read`, { hint: 'Check the path.', cause: error });
  }
}
