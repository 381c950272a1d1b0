import { describe, expect, it } from 'vitest';
import { judge, type SignedFacts } from '../../../src/policy/judge.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { Role, SignerRule } from '../../../src/policy/signer-rule.ts';
import type { GateStatement } from '../../../src/statements/gate.ts';
import { GATE_VERIFIER_ID, STATEMENT_TYPE, VSA_TYPE } from '../../../src/statements/uris.ts';
import { evaluation } from '../verification/evaluation.ts';
import { RELEASE, signedBy } from './identity.ts';

const NOW = new Date('2026-03-01T00:00:00Z');
const SIGNED = Date.parse('2026-02-01T00:00:00Z') / 1000;
const RULE = { workflow: RELEASE, ref: null } as const;

function policy(overrides: Partial<Policy> = {}): Policy {
  return {
    signers: [RULE],
    logs: 0,
    timestamps: 0,
    maxAgeSeconds: null,
    distrust: [],
    claims: [],
    gate: null,
    identityChanges: 'fail',
    ...overrides,
  };
}

function facts(overrides: Partial<SignedFacts> = {}): SignedFacts {
  return { identity: signedBy(), statement: evaluation(), certifiedTime: SIGNED, logs: 1, timestamps: 0, ...overrides };
}

function gate(
  result: 'PASSED' | 'FAILED',
  level: 'MIRA_ALL_HOLD' | null,
  verdict: 'holds' | 'regressed',
): GateStatement {
  const digest = { sha256: 'a'.repeat(64) };
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: 'model', digest }],
    predicateType: VSA_TYPE,
    predicate: {
      verifier: { id: GATE_VERIFIER_ID, version: { 'mira-attest': '0.1.0' } },
      timeVerified: '2026-02-01T00:00:00Z',
      resourceUri: 'pkg:github/acme/langid@v1.0.0',
      policy: { uri: null, digest },
      inputAttestations: [],
      verificationResult: result,
      verifiedLevels: level === null ? [] : [level],
      miraVerdicts: [{ claim: 'langid/accuracy', verdict, reason: null }],
    },
  };
}

function codeOf(asked: Policy, found: SignedFacts, role: Role = 'evaluation'): string | null {
  const context = { repository: '', repositoryId: null, defaultBranch: null, keys: new Map([['a.pub', 'HINT']]) };
  return judge(asked, found, { ...context, now: NOW, role })?.code ?? null;
}

describe('judge', () => {
  it('accepts what a policy asks for, and nobody whom it does not name', () => {
    expect(codeOf(policy(), facts())).toBeNull();
    const other = facts({
      identity: signedBy({ workflow: `https://github.com/evil/x/.github/workflows/a.yml@refs/tags/v1` }),
    });
    expect(codeOf(policy(), other)).toBe('E_SIGNER');
  });

  it('keeps apart who may sign what', () => {
    const rules: readonly SignerRule[] = [
      { ...RULE, may: ['evaluation'] },
      { key: 'a.pub', may: ['gate', 'reproduction'] },
    ];
    const byKey = facts({ identity: { kind: 'key', hint: 'HINT' } });
    const asked = policy({ signers: rules });
    expect(codeOf(asked, facts(), 'evaluation')).toBeNull();
    expect(codeOf(asked, facts(), 'gate')).toBe('E_SIGNER');
    expect(codeOf(asked, byKey, 'gate')).toBeNull();
    expect(codeOf(asked, byKey, 'reproduction')).toBeNull();
    expect(codeOf(asked, byKey, 'evaluation')).toBe('E_SIGNER');
    expect(codeOf(policy(), facts(), 'reproduction')).toBe('E_SIGNER');
  });

  it('counts logs and timestamp authorities', () => {
    expect(codeOf(policy({ logs: 1 }), facts())).toBeNull();
    expect(codeOf(policy({ logs: 2 }), facts())).toBe('E_WITNESSES');
    expect(codeOf(policy({ timestamps: 1 }), facts())).toBe('E_WITNESSES');
    expect(codeOf(policy({ timestamps: 1 }), facts({ timestamps: 1 }))).toBeNull();
  });

  it('limits the age by certified time, which has to be there then', () => {
    const month = 28 * 24 * 3600;
    expect(codeOf(policy({ maxAgeSeconds: month }), facts())).toBeNull();
    expect(codeOf(policy({ maxAgeSeconds: month - 1 }), facts())).toBe('E_STALE');
    expect(codeOf(policy({ maxAgeSeconds: month }), facts({ certifiedTime: null }))).toBe('E_STALE');
  });

  const from = new Date('2026-01-31T00:00:00Z');
  it.each([
    [RELEASE, null, 'E_DISTRUST'],
    [RELEASE, '2026-02-01T00:00:00Z', 'E_DISTRUST'],
    [RELEASE, '2026-01-31T23:59:59Z', null],
    ['acme/*', null, 'E_DISTRUST'],
    [`https://github.com/${RELEASE}@refs/tags/v1.0.0`, null, 'E_DISTRUST'],
    ['acme/langid', null, null],
    ['other/*', null, null],
  ])('does not believe %s to %s: %s', (identity, to, code) => {
    const window = { identity, from, to: to === null ? null : new Date(to), reason: 'stolen' };
    const distrust = [window];
    expect(codeOf(policy({ distrust }), facts())).toBe(code);
    expect(codeOf(policy({ distrust: [{ ...window, from: new Date('2026-02-01T00:00:01Z') }] }), facts())).toBeNull();
  });

  it('does not believe a key in such a time either, nor one whose time nobody knows', () => {
    const distrust = [{ identity: 'HINT', from, to: new Date('2026-01-31T12:00:00Z'), reason: 'stolen' }];
    const asked = policy({ signers: [{ key: 'a.pub' }], distrust });
    const byKey = facts({ identity: { kind: 'key', hint: 'HINT' } });
    expect(codeOf(asked, byKey)).toBeNull();
    expect(codeOf(asked, { ...byKey, certifiedTime: null })).toBe('E_DISTRUST');
  });

  it('wants the claims that it names', () => {
    const claims = (claim: string): Partial<Policy> => ({ claims: [{ claim, verdict: null }] });
    expect(codeOf(policy(claims('langid/accuracy')), facts())).toBeNull();
    expect(codeOf(policy(claims('langid/accuracy@lang=*')), facts())).toBeNull();
    expect(codeOf(policy(claims('langid/f1')), facts())).toBe('E_CLAIM_MISSING');
    expect(codeOf(policy(claims('langid/f1')), facts({ statement: gate('PASSED', null, 'holds') }), 'gate')).toBe(
      'E_CLAIM_MISSING',
    );
  });

  it('wants the verdicts that it names', () => {
    const of = (...args: Parameters<typeof gate>): SignedFacts => facts({ statement: gate(...args) });
    const holds = policy({ claims: [{ claim: 'langid/*', verdict: 'holds' }] });
    expect(codeOf(holds, of('PASSED', null, 'holds'), 'gate')).toBeNull();
    expect(codeOf(holds, of('PASSED', null, 'regressed'), 'gate')).toBe('E_VERDICT');
    expect(codeOf(policy({ gate: 'passed' }), of('PASSED', null, 'holds'), 'gate')).toBeNull();
    expect(codeOf(policy({ gate: 'passed' }), of('FAILED', null, 'regressed'), 'gate')).toBe('E_VERDICT');
    expect(codeOf(policy({ gate: 'holds' }), of('PASSED', null, 'holds'), 'gate')).toBe('E_VERDICT');
    expect(codeOf(policy({ gate: 'holds' }), of('PASSED', 'MIRA_ALL_HOLD', 'holds'), 'gate')).toBeNull();
    expect(codeOf(policy({ gate: 'holds' }), facts())).toBeNull();
  });
});
