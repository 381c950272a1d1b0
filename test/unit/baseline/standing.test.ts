import { describe, expect, it } from 'vitest';
import { chooseStanding, type Standing, type StandingRules } from '../../../src/baseline/standing.ts';
import type { Digest } from '../../../src/digest.ts';
import { MiraError } from '../../../src/errors.ts';

function digest(letter: string): Digest {
  return `sha256:${letter.repeat(64)}`;
}

function evaluation(letter: string, supersedes: readonly string[] = [], validUntil?: string): Standing {
  return {
    digest: digest(letter),
    statement: {
      predicate: {
        supersedes: supersedes.map((named) => ({ digest: { sha256: named.repeat(64) }, reason: `${named} was wrong` })),
        ...(validUntil === undefined ? {} : { validUntil }),
      },
    },
  };
}

const RULES: StandingRules = {
  superseded: [],
  now: new Date('2026-06-01T00:00:00Z'),
  label: 'v1.0.0',
  named: false,
};

function agreeing(...letters: readonly string[]): StandingRules {
  return {
    ...RULES,
    superseded: letters.map((letter) => ({ digest: digest(letter), reason: `we agree on ${letter}` })),
  };
}

function refusal(evaluations: readonly Standing[], rules: StandingRules): MiraError {
  try {
    chooseStanding(evaluations, rules);
  } catch (error) {
    if (error instanceof MiraError) return error;
  }
  throw new Error('one was chosen');
}

describe('the evaluation of a release that counts', () => {
  it('is the first, where nobody took it back', () => {
    const [first, second] = [evaluation('a'), evaluation('b')];
    expect(chooseStanding([first, second], RULES)).toStrictEqual({ evaluation: first, warnings: [] });
    expect(chooseStanding([first, second], agreeing('c')).evaluation).toBe(first);
  });

  it('is not one that another supersedes, and the other only where the rules agree', () => {
    const [first, second] = [evaluation('a'), evaluation('b', ['a'])];
    const failure = refusal([first, second], RULES);
    expect(failure.code).toBe('E_BASELINE_SUPERSEDED');
    expect(failure.message).toBe(
      'the evaluation sha256:aaaaaaaaaaaa of v1.0.0 is superseded by another one of that release: a was wrong',
    );
    expect(failure.hint).toContain(`{digest: ${digest('a')}, reason: …}`);
    const { evaluation: chosen, warnings } = chooseStanding([first, second], agreeing('a'));
    expect(chosen).toBe(second);
    expect(warnings).toStrictEqual([
      'E_BASELINE_SUPERSEDED: the evaluation sha256:aaaaaaaaaaaa of v1.0.0 is passed over for one that supersedes it: we agree on a',
    ]);
  });

  it('is none where the rules take back the only one, or all supersede each other', () => {
    expect(refusal([evaluation('a')], agreeing('a')).code).toBe('E_BASELINE_WITHDRAWN');
    const both = [evaluation('a', ['b']), evaluation('b', ['a'])];
    expect(refusal(both, agreeing('a', 'b')).code).toBe('E_BASELINE_WITHDRAWN');
  });

  it('does not take itself back', () => {
    const only = evaluation('a', ['a']);
    expect(chooseStanding([only], RULES).evaluation).toBe(only);
  });

  it('is none whose time is over, unless it is named, and then that is told', () => {
    const old = evaluation('a', [], '2026-05-31T23:59:59Z');
    expect(refusal([old], RULES).code).toBe('E_BASELINE_EXPIRED');
    expect(chooseStanding([old], { ...RULES, named: true }).warnings).toStrictEqual([
      'E_BASELINE_EXPIRED: the evaluation sha256:aaaaaaaaaaaa of v1.0.0 was valid until 2026-05-31T23:59:59Z; it is compared with because it is named',
    ]);
    const valid = evaluation('a', [], '2026-06-01T00:00:00Z');
    expect(chooseStanding([valid], RULES)).toStrictEqual({ evaluation: valid, warnings: [] });
  });
});
