import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceFile, splice } from '../../../src/images/splice.ts';
import { folderOf } from '../model/folder.ts';

describe('splice', () => {
  it('leaves what is between the edits as it is', () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.string(), fc.string({ minLength: 1 })));
    fc.assert(
      fc.property(parts, fc.string(), (pieces, tail) => {
        let at = 0;
        const edits = pieces.map(([kept, old, text], index) => {
          // nothing between two edits would make them one
          const start = at + kept.length + (index === 0 ? 0 : 1);
          at = start + old.length;
          return { start, end: at, text };
        });
        const source = pieces.map(([kept, old], index) => `${index === 0 ? '' : '|'}${kept}${old}`).join('') + tail;
        const wanted = pieces.map(([kept, , text], index) => `${index === 0 ? '' : '|'}${kept}${text}`).join('') + tail;
        expect(splice(source, edits.toReversed())).toBe(wanted);
      }),
    );
  });

  it('makes an edit once that is asked for twice, and refuses two that contradict each other', () => {
    const edit = { start: 1, end: 1, text: 'x' };
    expect(splice('ab', [edit, { ...edit }])).toBe('axb');
    expect(() => splice('ab', [edit, { ...edit, text: 'y' }])).toThrow(RangeError);
    expect(() => splice('abc', [{ start: 0, end: 2, text: '' }, edit])).toThrow(RangeError);
  });
});

describe('replaceFile', () => {
  it('refuses a file that changed meanwhile, and leaves nothing beside', async () => {
    const folder = folderOf({ f: 'new' });
    await expect(replaceFile(join(folder, 'f'), 'old', 'x')).rejects.toMatchObject({ code: 'E_FILE_CHANGED' });
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['f']);
  });

  it('says what cannot be rewritten', async () => {
    const folder = folderOf();
    const gone = join(folder, 'gone');
    await expect(replaceFile(gone, '', 'x')).rejects.toMatchObject({ code: 'E_FILE_UNWRITABLE', at: { file: gone } });
    mkdirSync(join(folder, 'd'));
    await expect(replaceFile(join(folder, 'd'), '', 'x')).rejects.toMatchObject({ code: 'E_FILE_UNWRITABLE' });
    expect(readdirSync(folder)).toEqual(['d']);
  });
});
