import { describe, expect, it } from 'vitest';
import { generateHarnesses } from '../../../scripts/generate/harnesses.ts';
import { FORMAT_NAMES, FORMATS } from '../../../src/harness/formats/index.ts';
import { read } from './ten-lines.ts';

const PAGE = await read('docs/harnesses.md');

describe('docs/harnesses.md', () => {
  it('is what the readers say of themselves', () => {
    expect(PAGE).toBe(generateHarnesses().content);
  });

  it.each(FORMAT_NAMES)('has a row for %s in both tables', (name) => {
    const rows = PAGE.split('\n').filter((line) => line.startsWith(`| \`${name}\` |`));
    expect(rows.map((row) => row.replaceAll(String.raw`\|`, '').split('|').length)).toEqual([5, 7]);
  });

  it('leaves no cell empty', () => {
    for (const { reader, mark } of FORMATS) {
      const { harness, files, key, recomputed, unknown } = reader.docs;
      expect(
        [reader.format, mark, harness, files, key, recomputed, unknown].filter((text) => text.trim() === ''),
      ).toEqual([]);
    }
  });

  it('is linked from the page of the format that any harness can write', async () => {
    expect(await read('docs/mira-samples.md')).toContain('](harnesses.md)');
  });
});
