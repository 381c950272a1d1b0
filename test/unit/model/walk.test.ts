import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, walkFiles } from '../../../src/model/walk.ts';
import { folderOf } from './folder.ts';

async function namesIn(folder: string, exclude: readonly string[] = []): Promise<string[]> {
  return (await walkFiles(folder, { exclude })).map(({ name }) => name);
}

describe('walkFiles', () => {
  it('orders by the UTF-8 bytes of the whole name', async () => {
    const files = ['a/x', 'a/sub/z', 'a-b/y', 'a.bin', '\u{1f600}', '\uffee', 'Z'];
    const folder = folderOf(Object.fromEntries(files.map((name) => [name, ''])));
    expect(await namesIn(folder)).toEqual(['Z', 'a-b/y', 'a.bin', 'a/sub/z', 'a/x', '\uffee', '\u{1f600}']);
  });

  it('keeps names as they are: byte order marks, white space, backslashes, hidden files', async () => {
    const files = ['\ufefflead', ' ', 'a\\b', 'new\nline', '.hidden/.x'];
    const folder = folderOf(Object.fromEntries(files.map((name) => [name, ''])));
    expect(new Set(await namesIn(folder))).toEqual(new Set(files));
  });

  it('excludes exact paths and what is below them, nothing that merely starts the same', async () => {
    const folder = folderOf({ 'a/b/c': '', 'a/bc': '', 'x/a/b': '', 'README.md': '', 'docs/README.md': '' });
    expect(await namesIn(folder, ['a/b', './README.md'])).toEqual(['a/bc', 'docs/README.md', 'x/a/b']);
    expect(await namesIn(folder, ['a/b/'])).toEqual(['README.md', 'a/bc', 'docs/README.md', 'x/a/b']);
    expect(await namesIn(folder, ['*'])).toHaveLength(5);
    expect(await namesIn(folder, ['.'])).toEqual([]);
  });

  it('finds every file of any tree, once, whatever its depth', async () => {
    const part = fc.stringMatching(/^[a-c.-]{1,3}$/u).filter((name) => name !== '.' && name !== '..');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async (paths) => {
        const folder = folderOf();
        const made = new Set<string>();
        for (const parts of paths) {
          const names = [...made];
          const path = parts.join('/');
          // a file cannot be a folder too
          if (names.some((name) => name === path || name.startsWith(`${path}/`) || path.startsWith(`${name}/`)))
            continue;
          mkdirSync(join(folder, ...parts.slice(0, -1)), { recursive: true });
          writeFileSync(join(folder, path), '');
          made.add(path);
        }
        expect(await namesIn(folder)).toEqual([...made].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a symbolic link to a file, to a folder and to nothing', async () => {
    for (const target of ['real', '.', 'nowhere']) {
      const folder = folderOf({ real: 'x' });
      symlinkSync(target, join(folder, 'link'));
      await expect(walkFiles(folder)).rejects.toMatchObject({ code: 'E_MODEL_SYMLINK' });
      expect(await namesIn(folder, ['link'])).toEqual(['real']);
    }
  });

  it('refuses a FIFO and a socket', async () => {
    const folder = folderOf({ real: 'x' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(walkFiles(folder)).rejects.toMatchObject({ code: 'E_MODEL_SPECIAL_FILE' });

    const other = folderOf({ real: 'x' });
    const server = createServer().listen(join(other, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    await expect(walkFiles(other)).rejects.toMatchObject({ code: 'E_MODEL_SPECIAL_FILE' });
    server.close();
  });

  it.runIf(process.platform === 'linux')('refuses a name that is not UTF-8, and shows its bytes', async () => {
    const folder = folderOf({ real: 'x' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), '');
    const walked = walkFiles(folder);
    await expect(walked).rejects.toMatchObject({ code: 'E_MODEL_NAME' });
    await expect(walked).rejects.toThrow('"caf\\xe9"');
  });

  it('does not let a file name forge a line of log', async () => {
    const folder = folderOf();
    symlinkSync('nowhere', join(folder, 'x\n::add-mask::x'));
    await expect(walkFiles(folder)).rejects.toThrow(/^"[^\n]*\\n::add-mask::x" is a symbolic link$/u);
  });
});

describe('kindOf', () => {
  it('tells files, folders and nothing apart', async () => {
    const folder = folderOf({ file: '' });
    expect(await kindOf(folder)).toBe('folder');
    expect(await kindOf(join(folder, 'file'))).toBe('file');
    expect(await kindOf(join(folder, 'nothing'))).toBeNull();
    expect(await kindOf(join(folder, 'file', 'below'))).toBeNull();
  });
});
