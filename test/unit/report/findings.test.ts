import { describe, expect, it } from 'vitest';
import { commentBody } from '../../../src/report/comment.ts';
import { findingLine } from '../../../src/report/findings.ts';
import { headlineOf, headlineText } from '../../../src/report/headline.ts';
import { claimJson } from '../../../src/report/json.ts';
import type { RuleFinding } from '../../../src/report/report.ts';
import { claimLines } from '../../../src/report/terminal.ts';
import { CATALAN, report, verdict } from './verdicts.ts';

const WEAKENED: RuleFinding = {
  code: 'E_POLICY_WEAKENED',
  claim: 'toy/accuracy',
  what: 'margin 0.1 → 0.5',
  since: 'base',
  fails: false,
};
const EXPIRED: RuleFinding = {
  code: 'E_WAIVER_EXPIRED',
  claim: 'toy/f1',
  what: 'the waiver that @jane approved ended on 2026-10-31',
  since: null,
  fails: false,
};
const WAIVED = {
  ...CATALAN,
  waived: { until: '2026-12-31', approver: '@jane', reason: 'a | b', digest: `sha256:${'0'.repeat(64)}` } as const,
};

describe('findings about the rules', () => {
  it('stand in the comment by kind, with foreign text as text', () => {
    const body = commentBody(report([verdict('toy/accuracy')], { findings: [WEAKENED, EXPIRED] }), 'x', null);
    expect(body).toContain(
      '**This change loosens the rules** (`E_POLICY_WEAKENED`):\n\n- `toy/accuracy`: `margin 0.1 → 0.5`\n\n' +
        '**A waiver has expired** (`E_WAIVER_EXPIRED`):\n\n- `toy/f1`: `the waiver that @jane approved ended on 2026-10-31`',
    );
    expect(body).toContain('> [!TIP]');
  });

  it('say what they compare with', () => {
    expect(findingLine(WEAKENED)).toBe(
      'E_POLICY_WEAKENED: this change loosens the rules: toy/accuracy: margin 0.1 → 0.5',
    );
    expect(findingLine({ ...WEAKENED, claim: null, since: 'baseline' })).toBe(
      'E_POLICY_WEAKENED: the rules are looser than those of the baseline: margin 0.1 → 0.5',
    );
  });

  it('come first where the run fails for them', () => {
    const failing = report([verdict('toy/accuracy')], { findings: [{ ...WEAKENED, fails: true }] });
    expect(headlineOf(failing).tone).toBe('CAUTION');
    expect(headlineText(headlineOf(failing), 'v1')).toBe('This change loosens the rules. The one claim holds.');
    const first = report([verdict('a')], {
      findings: [{ ...EXPIRED, fails: true }],
      outcome: { kind: 'first', claims: [] },
    });
    expect(headlineText(headlineOf(first), null)).toBe('A waiver has expired.');
  });
});

describe('a waived claim', () => {
  it('is shown with who waived it until when and why, as text', () => {
    const body = commentBody(report([WAIVED, verdict('a')]), 'x', null);
    expect(body).toContain('; **waived** – until 2026-12-31 by `@jane`: `a \\| b` |');
    expect(body).toContain('> [!WARNING]\n> **1 of 2 claims regressed**');
    expect(body).toContain('1 is waived, 1 holds.');
    expect(claimLines([WAIVED])[0]).toContain(' · waived until 2026-12-31 by @jane: a | b');
    expect(claimJson(WAIVED).waived).toEqual(WAIVED.waived);
  });

  it('softens the headline only where nothing else regressed', () => {
    expect(headlineOf(report([WAIVED, { ...CATALAN, id: 'b' }])).tone).toBe('CAUTION');
  });
});
