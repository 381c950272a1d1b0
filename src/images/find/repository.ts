import { closeSync, constants, openSync, readSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { compareBytes } from '../../digest.ts';
import { messageOf, systemCode, type Place } from '../../errors.ts';
import { foundImages, type FoundImage } from './found.ts';
import { finderOf, finderOfMention, type Finder } from './kinds.ts';
import { SourceFile } from './source-file.ts';

/** A file that was searched. */
export interface SearchedFile {
  readonly file: SourceFile;
  readonly images: readonly FoundImage[];
}

/** Something that may name an image and could not be read. */
export interface Unread {
  readonly at: Place;
  readonly why: string;
}

export interface Search {
  /** By path, those that name no image included. */
  readonly files: readonly SearchedFile[];
  readonly unread: readonly Unread[];
}

/** What other people's packages bring along is not what this repository runs. */
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv']);
const MAX_BYTES = 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Every image that the files below a folder name. Symbolic links are not followed: what they lead to is found where it
 * lies.
 *
 * @param ignore files and folders to leave out, relative to the folder
 */
export async function searchImages(root: string, ignore: readonly string[] = []): Promise<Search> {
  const left = new Set(ignore.map((path) => posix.normalize(path).replace(/\/$/u, '')));
  const found = new Map<string, SearchedFile>();
  const unread: Unread[] = [];
  const buffer = Buffer.allocUnsafe(MAX_BYTES + 1);
  const pending: { readonly path: string; readonly find: Finder }[] = [];
  for await (const path of walk(root, left, unread)) {
    const find = finderOf(path);
    if (find !== null) pending.push({ path, find });
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, find } = next;
    if (found.has(path)) continue;
    const text = read(root, path, buffer, unread);
    if (text === null) continue;
    const file = new SourceFile(path, text);
    const { uses, mentions = [], problems = [] } = find(text);
    found.set(path, { file, images: foundImages(file, uses) });
    for (const { offset, why } of problems) unread.push({ at: file.place(offset), why });
    for (const { kind, path: mentioned } of mentions) {
      const target = posix.normalize(posix.join(posix.dirname(path), mentioned));
      if (found.has(target) || left.has(target) || !(await isFileWithin(root, target))) continue;
      pending.push({ path: target, find: finderOfMention(kind) });
    }
  }
  return {
    files: [...found.values()].sort((a, b) => compareBytes(a.file.path, b.file.path)),
    unread: unread.sort((a, b) => compareBytes(a.at.file, b.at.file)),
  };
}

async function* walk(root: string, left: ReadonlySet<string>, unread: Unread[]): AsyncGenerator<string> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      unread.push({ at: { file: folder === '' ? root : folder }, why: `it cannot be read: ${messageOf(error)}` });
      return [];
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (SKIPPED.has(entry.name) || left.has(path)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) yield path;
    }
  }
}

/** @param buffer one for all files, in which one more byte fits than is read of a file */
function read(root: string, path: string, buffer: Buffer, unread: Unread[]): string | null {
  let why: string;
  try {
    const bytes = beginningOf(join(root, path), buffer);
    if (bytes.length <= MAX_BYTES) return UTF8.decode(bytes);
    why = 'it is larger than 1 MiB';
  } catch (error) {
    why = error instanceof TypeError ? 'it is not UTF-8' : `it cannot be read: ${messageOf(error)}`;
  }
  unread.push({ at: { file: path }, why });
  return null;
}

/** However long the file is, no more of it is read than the buffer holds. */
function beginningOf(path: string, buffer: Buffer): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    let filled = 0;
    for (let bytes = -1; bytes !== 0 && filled < buffer.length; filled += bytes) {
      bytes = readSync(file, buffer, filled, buffer.length - filled, null);
    }
    return buffer.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

async function isFileWithin(root: string, path: string): Promise<boolean> {
  if (path.startsWith('../') || posix.isAbsolute(path)) return false;
  try {
    return (await lstat(join(root, path))).isFile();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
