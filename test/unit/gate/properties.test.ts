import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/evidence/sample.ts';
import { keyOf, sample } from '../rows.ts';
import { claimIn, compareRows, rulesOf } from './sides.ts';

/** What has to be true of the gate whatever the rows are. */

const RULES = rulesOf(['{metric: qa/acc, margin: 0.05}']);
const LOWER = rulesOf(['{metric: qa/acc, direction: lower, margin: 0.05}']);

/** Outcomes, numbers or holes of one side. */
const outcome = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: fc.constant(null) });
const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const scores = fc.oneof(
  fc.array(fc.tuple(outcome, outcome), { minLength: 1, maxLength: 120 }),
  fc
    .array(fc.tuple(number, number), { minLength: 1, maxLength: 60 })
    .map((pairs) => pairs.map(([a, b]) => [a === null ? null : a / 100, b === null ? null : b / 100] as const)),
);
type Pairs = readonly (readonly [number | null, number | null])[];

function rowsOf(pairs: Pairs, side: 0 | 1, turn = (score: number): number => score): Sample[] {
  return pairs.map((pair, index) => {
    const score = pair[side];
    return sample(keyOf(index), { acc: score === null ? null : turn(score) });
  });
}

const compare = async (pairs: Pairs) =>
  claimIn(await compareRows(rowsOf(pairs, 0), rowsOf(pairs, 1), { rules: RULES }));

const RUNS = { numRuns: 60, seed: 20_261_125 } as const;

describe('the gate', () => {
  it('does not see the order of rows', async () => {
    await fc.assert(
      fc.asyncProperty(scores, fc.integer(), async (pairs, seed) => {
        const [before, after] = [rowsOf(pairs, 0), rowsOf(pairs, 1)];
        const shuffled = [...after].sort((a, b) => Math.imul(a.key.length + seed, 31) - Math.imul(b.key.length, 17));
        const straight = claimIn(await compareRows(before, after, { rules: RULES }));
        const turned = claimIn(await compareRows(before.toReversed(), shuffled.toReversed(), { rules: RULES }));
        expect(turned).toStrictEqual(straight);
      }),
      RUNS,
    );
  });

  it('swaps gains and losses when the sides are swapped', async () => {
    await fc.assert(
      fc.asyncProperty(scores, async (pairs) => {
        const there = await compare(pairs);
        const back = await compare(pairs.map(([a, b]) => [b, a] as const));
        expect([back.gained, back.lost, back.n, back.missing]).toEqual([
          there.lost,
          there.gained,
          there.n,
          there.missing,
        ]);
        expect(back.delta ?? 0).toBeCloseTo(-(there.delta ?? 0), 12);
        if (there.method === 'mcnemar-exact' || there.method === 'paired-t') {
          expect(back.interval?.lower ?? 0).toBeCloseTo(-(there.interval?.upper ?? 0), 9);
        }
      }),
      RUNS,
    );
  });

  it('sees the same where lower is better and everything is turned round', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(outcome, outcome), { minLength: 1, maxLength: 120 }), async (pairs) => {
        const turn = (score: number): number => 1 - score;
        const there = await compare(pairs);
        const turned = claimIn(await compareRows(rowsOf(pairs, 0, turn), rowsOf(pairs, 1, turn), { rules: LOWER }));
        const { verdict, reason, p, pNotWorse, gained, lost, needed, detectable } = there;
        expect(turned).toMatchObject({ verdict, reason, p, pNotWorse, gained, lost, needed, detectable });
      }),
      RUNS,
    );
  });

  it('never has a lower p of decline for a pair more that agrees', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)), { minLength: 10, maxLength: 120 }),
        fc.constantFrom(0, 1),
        async (pairs, both) => {
          const before = await compare(pairs);
          const after = await compare([...pairs, [both, both] as const]);
          expect(after.p ?? 1).toBeGreaterThanOrEqual(before.p ?? 1);
        },
      ),
      RUNS,
    );
  });

  it('is never helped by leaving something out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)), { minLength: 60, maxLength: 200 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        async (pairs, left) => {
          const whole = await compare(pairs);
          const gone = new Set(left.map((index) => keyOf(index % pairs.length)));
          const after = rowsOf(pairs, 1).filter(({ key }) => !gone.has(key));
          const partial = claimIn(await compareRows(rowsOf(pairs, 0), after, { rules: RULES }));
          if (partial.verdict === 'holds') expect(whole.verdict).toBe('holds');
          if (whole.verdict === 'regressed') expect(partial.verdict).not.toBe('holds');
        },
      ),
      RUNS,
    );
  });

  it('says "holds" of numbers only where the interval excludes the margin', async () => {
    await fc.assert(
      fc.asyncProperty(scores, async (pairs) => {
        const claim = await compare(pairs);
        if (claim.verdict !== 'holds' || claim.method === 'mcnemar-exact' || claim.p === 1) return;
        expect(claim.interval?.lower ?? 0).toBeGreaterThan(-claim.margin);
      }),
      RUNS,
    );
  });

  it('sees more in four times the samples', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)), { minLength: 20, maxLength: 60 }),
        async (pairs) => {
          const one = await compare(pairs);
          const four = await compare([...pairs, ...pairs, ...pairs, ...pairs]);
          const width = ({ interval }: typeof one): number => (interval?.upper ?? 0) - (interval?.lower ?? 0);
          expect(width(four)).toBeLessThan(width(one));
          expect(four.detectable ?? 0).toBeLessThan(one.detectable ?? 1);
        },
      ),
      RUNS,
    );
  });
});
