import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/cli/commands/evidence.ts';
import { samples } from '../../../src/cli/commands/samples.ts';
import { verify } from '../../../src/cli/commands/verify.ts';
import { ERROR_CODES } from '../../../src/error-codes.ts';
import { FORMAT_NAMES } from '../../../src/harness/formats/index.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import { publishedParts } from '../../../src/plan/publish.ts';
import { FORMATS } from '../../../src/plan/schema.ts';
import { codeBlocks } from './markdown.ts';
import { commands } from './shell.ts';

const TEXT = readFileSync(new URL('../../../docs/evidence.md', import.meta.url), 'utf8');
const BLOCKS = codeBlocks(TEXT);

describe('docs/evidence.md', () => {
  it('shows a mira.yml that means what it says', () => {
    const [plan] = BLOCKS.filter(({ language }) => language === 'yaml').map(
      ({ text }) => parsePlan(text, 'mira.yml').plan,
    );
    expect(plan?.evaluations['qa']?.closedAnswers).toEqual(['data/hidden.jsonl']);
    expect(plan === undefined ? null : publishedParts(plan, 'qa')).toEqual(['scores', 'prompt']);
  });

  it('uses commands and options that there are', () => {
    const lines = BLOCKS.filter(({ language }) => language === 'sh').flatMap(({ text }) => commands(text));
    expect(lines).toHaveLength(3);
    for (const [mira, word, ...rest] of lines) {
      const command = [evidence, verify].find(({ name }) => name === word);
      expect([mira, command?.name]).toEqual(['mira', word]);
      const flags = rest.filter((argument) => argument.startsWith('--')).map((flag) => flag.slice(2));
      for (const flag of flags) expect(Object.keys(command?.options ?? {})).toContain(flag);
    }
  });

  it('names error codes that there are', () => {
    const codes = [...TEXT.matchAll(/`(E_[A-Z_]+)`/gu)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(2);
    for (const code of codes) expect(Object.keys(ERROR_CODES)).toContain(code);
  });
});

describe('the names of formats', () => {
  it('are the same in mira.yml, among the readers and in the help', () => {
    expect([...FORMATS].sort()).toEqual(['auto', ...FORMAT_NAMES].sort());
    for (const name of FORMAT_NAMES) expect(samples.help).toContain(name);
  });
});
