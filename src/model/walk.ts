import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { compareBytes } from '../digest.ts';
import { MiraError, systemCode } from '../errors.ts';
import { quoted, specialFileError, symlinkError, unreadableError } from './refusals.ts';

/** A regular file below the folder that is walked. */
export interface FoundFile {
  /** Relative to the folder, `/` between parts, byte for byte as the file system has it. */
  readonly name: string;
  /** How it is opened. */
  readonly path: string;
  /** How messages call it. */
  readonly shown: string;
}

export interface WalkOptions {
  /** Names that are left out, with everything below them: exact paths relative to the folder, no patterns. */
  readonly exclude?: readonly string[];
  /** How messages call the folder; as it is given when left out. */
  readonly shown?: string;
}

/**
 * Every regular file below a folder, ordered by the UTF-8 bytes of its name (OMS v1.0 §6; not by path component, and not
 * by UTF-16 units). What cannot be part of a model is refused unless it is excluded, so that nothing is left out silently.
 *
 * @throws MiraError E_MODEL_NAME, E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
export async function walkFiles(folder: string, options: WalkOptions = {}): Promise<readonly FoundFile[]> {
  const exclude = new Set((options.exclude ?? []).map((path) => normalisedPath(path)));
  if (exclude.has('')) return [];
  const found: FoundFile[] = [];
  const pending: FoundFile[] = [
    { name: '', path: folder, shown: (options.shown ?? folder).replace(/(?<=.)\/+$/u, '') },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of await entriesOf(next)) {
      const part = decodeName(entry.name, next.shown);
      const name = next.name === '' ? part : `${next.name}/${part}`;
      const file = { name, path: `${next.path}/${part}`, shown: `${next.shown}/${part}` };
      if (exclude.has(file.name)) continue;
      if (entry.isDirectory()) pending.push(file);
      else if (entry.isFile()) found.push(file);
      else throw entry.isSymbolicLink() ? symlinkError(file.shown) : specialFileError(file.shown);
    }
  }
  return found.sort((a, b) => compareBytes(a.name, b.name));
}

async function entriesOf(folder: FoundFile): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    throw unreadableError(folder.shown, error);
  }
}

function decodeName(name: Uint8Array, folder: string): string {
  const bytes = Buffer.from(name.buffer, name.byteOffset, name.byteLength);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const shown = bytes.toString('latin1').replaceAll(/[^ -~]/gu, hexEscape);
  throw new MiraError('E_MODEL_NAME', `the file name "${shown}" in ${quoted(folder)} is not valid UTF-8`, {
    hint: 'Rename the file: a name that is not UTF-8 cannot be written into a statement.',
  });
}

function hexEscape(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A relative path written one way: no `.` parts, no doubled or trailing slash. */
export function normalisedPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

export type PathKind = 'file' | 'folder';

/**
 * What lies at a path: `null` for nothing. A symbolic link is refused even here, where following it would be possible:
 * what is hashed should be what the path says.
 *
 * @param shown how messages call it
 * @throws MiraError E_MODEL_SYMLINK, E_MODEL_SPECIAL_FILE, E_FILE_UNREADABLE
 */
export async function kindOf(path: string, shown = path): Promise<PathKind | null> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return null;
    throw unreadableError(shown, error);
  });
  if (stats === null) return null;
  if (stats.isDirectory()) return 'folder';
  if (stats.isFile()) return 'file';
  throw stats.isSymbolicLink() ? symlinkError(shown) : specialFileError(shown);
}
