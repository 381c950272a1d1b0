import { describe, expect, it } from 'vitest';
import { assertSampling } from '../../../src/verification/sampling.ts';
import type { Claim, EvaluationPredicate } from '../../../src/statements/evaluation.ts';
import { evaluation } from './evaluation.ts';
import { refusalOf } from '../signing/refusal.ts';

const PLAN = { repeats: 3, clusters: 'document', judge: { minAgreement: 0, votes: { accuracy: ['a', 'b', 'c'] } } };
const VOTES = { judges: ['a', 'b', 'c'], abstained: 0, correlation: '0.5', effective: '1.5' };
const SAID = { asked: 3, clusters: 'document' };

function predicate(changes: (claim: Claim) => Partial<Claim>, planned: object = PLAN): EvaluationPredicate {
  const { predicate: base } = evaluation();
  return {
    ...base,
    plan: { ...base.plan, content: { evaluations: { langid: { ...planned } } } },
    environment: {
      digest: `sha256:${'1'.repeat(64)}`,
      evaluations: { langid: { ranIn: 'host', image: null, tasks: ['langid'] } },
    },
    claims: base.claims.map((claim) => ({ ...claim, ...changes(claim) })),
  };
}

const asPlanned = ({ slice }: Claim): Partial<Claim> => ({ ...SAID, ...(slice === null ? { votes: VOTES } : {}) });

describe('what the plan says of the samples', () => {
  it('is what every claim says', () => {
    expect(() => assertSampling(predicate(asPlanned))).not.toThrow();
    expect(() => assertSampling(predicate(() => ({}), {}))).not.toThrow();
  });

  it.each([
    [{ asked: 2 }, /"asked": 2, and the plan 3$/u],
    [{ clusters: 'language' }, /"clusters": language, and the plan document$/u],
    [{ votes: { ...VOTES, judges: ['a', 'b'] } }, /"votes\.judges": a, b, and the plan a, b, c$/u],
  ])('is nothing else: %j', async (change, why) => {
    const other = predicate((claim) => ({ ...asPlanned(claim), ...(claim.slice === null ? change : {}) }));
    const refusal = await refusalOf(() => assertSampling(other));
    expect(refusal.code).toBe('E_SCHEMA');
    expect(refusal.message).toMatch(why);
  });

  it('is not left out', async () => {
    expect((await refusalOf(() => assertSampling(predicate(() => SAID)))).message).toContain('"votes.judges": nothing');
    expect((await refusalOf(() => assertSampling(predicate(() => ({}))))).message).toContain('"asked": nothing');
    const { environment, ...rest } = predicate(asPlanned);
    const evaluations = { langid: { ranIn: 'host', image: null } } as const;
    const unlisted = { ...rest, environment: { ...environment, evaluations } };
    expect((await refusalOf(() => assertSampling(unlisted))).message).toContain('no evaluation says that it reported');
  });

  it('binds nothing that has no rows', () => {
    const unscored = { scored: 0, expected: 10, unscored: 10, errored: 0, missing: 0 };
    expect(() => assertSampling(predicate(() => ({ ...SAID, counts: unscored })))).not.toThrow();
    expect(() => assertSampling(predicate(() => ({ kind: 'aggregate' })))).not.toThrow();
  });
});
