import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model } from '../../../src/cli/commands/model.ts';

const TEXT = readFileSync(new URL('../../../docs/model-signing.md', import.meta.url), 'utf8');
const LINES = [...TEXT.replaceAll('\\\n', ' ').matchAll(/^(mira model|model_signing) .*$/gmu)].map(([line]) => line);

describe('docs/model-signing.md', () => {
  it('uses options that mira model has', () => {
    const ours = LINES.filter((line) => line.startsWith('mira '));
    expect(ours.length).toBeGreaterThan(5);
    for (const [, option = ''] of ours.join('\n').matchAll(/ --([a-z-]+)/gu)) {
      expect(Object.keys(model.options)).toContain(option);
    }
  });

  it('spells the options of model_signing with underscores (OMS hazard H8)', () => {
    const theirs = LINES.filter((line) => line.startsWith('model_signing '));
    expect(theirs).toHaveLength(3);
    for (const [option] of theirs.join('\n').matchAll(/ --[\w-]+/gu)) expect(option).toMatch(/^ --[a-z_]+$/u);
  });
});
