import { describe, expect, it } from 'vitest';
import { unusable } from '../../../../src/commands/run/reuse.ts';
import { parsePlan } from '../../../../src/plan/config.ts';
import { evaluation } from '../../verification/evaluation.ts';

const OWN = `sha256:${'1'.repeat(64)}` as const;
const STATEMENT = evaluation();
const { measurement } = STATEMENT.predicate;
const FOUND = { digest: OWN, statement: STATEMENT, files: { samplesPath: 'samples', saltsPath: 'salts' } };

function session(rest = ''): Parameters<typeof unusable>[0] {
  const text = `model: m\nevaluations: {qa: {run: [x]}}\nclaims: [{metric: langid/accuracy}]\n${rest}`;
  return { plan: parsePlan(text, 'mira.yml').plan };
}

function withdrawn(digest: string): Parameters<typeof unusable>[0] {
  return session(`supersedes: [{digest: "${digest}", reason: scored with old answers}]\n`);
}

describe('an evaluation stands for what would be measured', () => {
  it('where it is of the same measurement and shows its samples', () => {
    expect(unusable(session(), { measurement }, FOUND)).toBeNull();
    expect(unusable(session(), { measurement: OWN }, FOUND)).toBe('is of another measurement');
    expect(unusable(session(), { measurement }, { ...FOUND, files: null })).toBe('shows no samples');
  });

  it('unless the rules that judge take it back', () => {
    expect(unusable(withdrawn(`sha256:${'2'.repeat(64)}`), { measurement }, FOUND)).toBeNull();
    expect(unusable(withdrawn(OWN), { measurement }, FOUND)).toBe('is withdrawn (scored with old answers)');
  });
});
