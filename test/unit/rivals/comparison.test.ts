import { describe, expect, it } from 'vitest';
import type { Contestant, Run } from '../../interop/rivals/contest.ts';
import { EVALGATE } from '../../interop/rivals/evalgate.ts';
import { EVALPROOF } from '../../interop/rivals/evalproof.ts';
import { MULTIVON } from '../../interop/rivals/multivon.ts';
import { isRight, writeComparison } from '../../interop/rivals/page.ts';
import type { Answer } from '../../interop/rivals/rival.ts';
import { STATGATE } from '../../interop/rivals/statgate.ts';
import { TWELVE_TABLES, type ComparedTable } from '../gate/twelve-tables.ts';

const [A, , C, , , , , , I] = TWELVE_TABLES;

function run(said: Answer['said'], words: string, exit: number): Run {
  return { said, words, exit, seconds: 0.5, peak: 50e6 };
}

describe('what a rival says', () => {
  it.each([
    [STATGATE, 2, '{"verdict": "INCONCLUSIVE"}', 'inconclusive', 'INCONCLUSIVE'],
    [STATGATE, 3, '', 'refused', 'error'],
    [EVALGATE, 0, '{"verdict": "noise"}', 'holds', 'noise'],
    [EVALGATE, 1, '{"verdict": "regression"}', 'regressed', 'regression'],
    [EVALPROOF, 4, '', 'refused', 'cannot gate'],
    [EVALPROOF, 0, '', 'holds', 'pass'],
    [MULTIVON, 2, '{}', 'refused', 'indeterminate'],
  ] as const)('%#: $name, exit %d', (rival, exit, stdout, said, words) => {
    expect(rival.answer(exit, stdout)).toEqual({ said, words });
  });
});

describe('the comparison', () => {
  it('wants the answer that must come out every time, and takes a refusal where something is missing', () => {
    const asked = (table: ComparedTable | undefined, ...runs: readonly Run[]): boolean => {
      if (table === undefined) throw new Error('no such table');
      return isRight({ table, runs });
    };
    expect(asked(A, run('regressed', 'BLOCK', 1), run('regressed', 'BLOCK', 1))).toBe(true);
    expect(asked(A, run('regressed', 'BLOCK', 1), run('inconclusive', 'INCONCLUSIVE', 2))).toBe(false);
    expect(asked(C, run('refused', 'error', 3))).toBe(false);
    expect(asked(I, run('refused', 'error', 3))).toBe(true);
    expect(asked(I, run('holds', 'SHIP', 0))).toBe(false);
  });

  it('shows every answer of a tool that is not sure, and in bold what must not be said', () => {
    const runs = [run('holds', 'SHIP', 0), run('inconclusive', 'INCONCLUSIVE', 2), run('holds', 'SHIP', 0)];
    const verdicts = TWELVE_TABLES.slice(2, 3).map((table) => ({ table, runs }));
    const tool: Contestant = { name: 'tool', version: '1.0.0', note: 'it guesses', verdicts };
    const page = writeComparison([tool], 3, 'some machine');
    expect(page).toContain(
      "| C: 2 lost of 58 | can't tell | **SHIP (0) × 2**, INCONCLUSIVE (2) × 1 |\n| as it must |  | 0 of 1 |",
    );
    expect(page).toContain('| median time |  | 0.50 s |\n| median memory |  | 50 MB |');
    expect(page).toContain('- **tool**: it guesses.');
  });
});
