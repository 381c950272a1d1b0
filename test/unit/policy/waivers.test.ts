import { describe, expect, it } from 'vitest';
import { decideGate, verifiedLevels, withFindings } from '../../../src/gate/outcome.ts';
import type { ClaimVerdict } from '../../../src/gate/verdict.ts';
import { jsonDigest } from '../../../src/json.ts';
import type { Waiver } from '../../../src/policy/waiver.ts';
import { applyWaivers, type AfterWaivers } from '../../../src/policy/waivers.ts';
import { gateStatementOf } from '../../../src/statements/compose.ts';
import { REASONS, gateStatement } from '../../../src/statements/gate.ts';
import * as v from 'valibot';
import { verdict } from '../report/verdicts.ts';

const MODEL = `sha256:${'1'.repeat(64)}`;
const WAIVER: Waiver = { claim: 'qa/acc', until: '2026-12-31', reason: 'dropped on purpose', approver: 'jane' };
const WORSE = verdict('qa/acc', { verdict: 'regressed', lost: 60, delta: -0.04 });

function apply(claims: readonly ClaimVerdict[], waivers: readonly Waiver[], today = '2026-11-25'): AfterWaivers {
  return applyWaivers(claims, waivers, { today, digests: new Set([MODEL]) });
}

describe('a waiver', () => {
  it('keeps a regression from failing the gate, and changes no verdict', () => {
    const { claims, findings, notes } = apply([WORSE, verdict('qa/f1')], [WAIVER]);
    expect(claims[0]).toStrictEqual({
      ...WORSE,
      waived: { until: '2026-12-31', reason: 'dropped on purpose', approver: 'jane', digest: jsonDigest(WAIVER) },
    });
    expect(decideGate(claims, ['regressed'])).toEqual({ word: 'regressed', passed: true, exit: 0, failing: [] });
    expect(verifiedLevels(claims, true)).toEqual([]);
    expect([findings, notes]).toEqual([[], []]);
  });

  it('speaks of its claim alone', () => {
    const { claims } = apply([WORSE, { ...WORSE, id: 'qa/acc@lang=ca' }], [WAIVER]);
    expect(decideGate(claims, ['regressed'])).toMatchObject({ passed: false, exit: 20, failing: ['qa/acc@lang=ca'] });
  });

  it('counts on its last day, and is a finding on the next', () => {
    expect(apply([WORSE], [WAIVER], '2026-12-31').claims[0]?.waived).not.toBeNull();
    const late = apply([WORSE], [WAIVER], '2027-01-01');
    expect(late.claims[0]?.waived).toBeNull();
    expect(late.findings).toEqual([
      { code: 'E_WAIVER_EXPIRED', claim: 'qa/acc', what: 'the waiver that jane approved ended on 2026-12-31' },
    ]);
    // whether anything needs it or not: nobody should find out on the day that it would
    expect(apply([verdict('qa/acc')], [WAIVER], '2027-01-01').findings).toHaveLength(1);
  });

  it('is bound to the model or the baseline that it names', () => {
    expect(apply([WORSE], [{ ...WAIVER, digest: MODEL }]).claims[0]?.waived).not.toBeNull();
    const other = apply([WORSE], [{ ...WAIVER, digest: `sha256:${'2'.repeat(64)}` }]);
    expect(other.claims[0]?.waived).toBeNull();
    expect(other.notes).toEqual([
      'the waiver of qa/acc was approved for another model or baseline, and does not count here',
    ]);
  });

  it('cannot waive what nobody knows', () => {
    const refused = REASONS.filter((reason) => {
      const [claim] = apply([{ ...WORSE, verdict: 'inconclusive', reason }], [WAIVER]).claims;
      return claim?.waived === null;
    });
    expect(refused).toEqual(expect.arrayContaining(['subset', 'missing-samples', 'no-samples', 'identity']));
    const missing = apply([{ ...WORSE, verdict: 'inconclusive', reason: 'missing-samples' }], [WAIVER]).claims;
    expect(decideGate(missing, [])).toMatchObject({ word: 'incomplete', passed: false, exit: 12 });
    expect(apply([{ ...WORSE, reason: 'claim-removed' }], [WAIVER]).claims[0]?.waived).not.toBeNull();
  });

  it('says nothing of what holds, is new or is advisory', () => {
    const claims = [verdict('qa/acc'), { ...WORSE, verdict: 'new' as const }, { ...WORSE, advisory: true }];
    for (const claim of claims) expect(apply([claim], [WAIVER]).claims).toEqual([claim]);
  });

  it('stands in the signed verdict with its own digest', () => {
    const { claims } = apply([WORSE], [WAIVER]);
    const statement = gateStatementOf(
      { name: 'model', root: `sha256:${'1'.repeat(64)}` },
      {
        version: '1.0.0',
        time: '2026-11-25T00:00:00Z',
        resourceUri: 'pkg:generic/model',
        policyUri: null,
        policy: `sha256:${'3'.repeat(64)}`,
        inputs: [],
        claims,
        gate: decideGate(claims, ['regressed']),
      },
    );
    expect(v.parse(gateStatement, statement).predicate.miraVerdicts).toEqual([
      {
        claim: 'qa/acc',
        verdict: 'regressed',
        reason: null,
        waived: {
          digest: { sha256: jsonDigest(WAIVER).slice('sha256:'.length) },
          until: '2026-12-31',
          reason: 'dropped on purpose',
          approver: 'jane',
        },
      },
    ]);
  });
});

describe('findings that fail', () => {
  it('outrank every verdict', () => {
    const gate = decideGate([WORSE], ['regressed']);
    expect(withFindings(gate, 0)).toBe(gate);
    expect(withFindings(gate, 1)).toMatchObject({ word: 'not-verified', passed: false, exit: 30, failing: ['qa/acc'] });
  });
});
