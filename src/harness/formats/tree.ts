import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MiraError, systemCode } from '../../errors.ts';
import { compareBytes } from '../../digest.ts';
import { unreadable } from '../../storage/lines.ts';

const HINT = 'Check that the harness writes to {out}, or point `output` at what it writes.';

/** What a path that should hold a harness's output is. */
export type OutputKind = 'file' | 'folder' | 'missing';

export async function kindOf(path: string): Promise<OutputKind> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'missing';
  } catch (error) {
    if (isAbsent(error)) return 'missing';
    throw unreadable(path, error);
  }
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
}

/**
 * The regular files at or below a path, by the bytes of their paths. Symbolic links below it are not followed.
 * Hidden folders are read: lm-eval makes them out of model paths that begin with a dot.
 *
 * @throws MiraError E_OUTPUT_MISSING when there is none
 */
export async function listFiles(path: string): Promise<readonly string[]> {
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'missing') throw new MiraError('E_OUTPUT_MISSING', `there is no output at ${path}`, { hint: HINT });
  const files = await walk(path);
  if (files.length === 0) throw new MiraError('E_OUTPUT_MISSING', `the folder ${path} holds no file`, { hint: HINT });
  return files.sort(compareBytes);
}

/**
 * Refuses a path without anything in it.
 *
 * @throws MiraError E_OUTPUT_MISSING
 */
export async function requireOutput(path: string): Promise<void> {
  for (const file of await listFiles(path)) if ((await stat(file)).size > 0) return;
  throw new MiraError('E_OUTPUT_MISSING', `the output at ${path} is empty`, { hint: HINT });
}

async function walk(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    throw unreadable(folder, error);
  }
}
