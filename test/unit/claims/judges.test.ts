import { describe, expect, it } from 'vitest';
import { controlTask } from '../../../src/claims/controls.ts';
import { cohenKappa } from '../../../src/claims/kappa.ts';
import { agreementDifference, agreements } from '../../../src/claims/labels.ts';
import { votesDifference, VoteTally } from '../../../src/claims/votes.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import type { SignedControl } from '../../../src/statements/controls.ts';
import { keyOf, sample, stream } from '../rows.ts';

describe('cohenKappa', () => {
  it('is what the definition gives', () => {
    // 20 and 15 agreed, 5 and 10 not: pₒ = .7, pₑ = .5, κ = .4 (the usual example of two readers of 50 grants)
    const kappa = cohenKappa({ truePositives: 20, falsePositives: 5, falseNegatives: 10, trueNegatives: 15 }, 0.95);
    expect(kappa?.value).toBeCloseTo(0.4, 12);
    // by hand: the variance of Fleiss, Cohen and Everitt is .2016/(50·.25)
    const half = ((kappa?.upper ?? 0) - (kappa?.lower ?? 0)) / 2 / 1.959_963_984_540_054;
    expect(half ** 2).toBeCloseTo(0.016_128, 9);
  });

  it('is 1 with perfect agreement, −1 with none, and does not exist where one side never differs', () => {
    const of = (truePositives: number, falsePositives: number, falseNegatives: number, trueNegatives: number) =>
      cohenKappa({ truePositives, falsePositives, falseNegatives, trueNegatives }, 0.95);
    expect(of(10, 0, 0, 10)).toEqual({ value: 1, lower: 1, upper: 1 });
    expect(of(0, 10, 10, 0)?.value).toBe(-1);
    expect(of(10, 0, 10, 0)).toBeNull();
    expect(of(10, 10, 0, 0)).toBeNull();
  });
});

/** Labelled rows: what people said, and what the judge said in each repeat. */
function labelled(rows: readonly (readonly [label: number, ...verdicts: readonly (number | null)[]])[]): Sample[] {
  return rows.flatMap(([label, ...verdicts], index) =>
    verdicts.map((good, repeat) =>
      sample(keyOf(index), { good, label, length: 0.5 }, { task: controlTask('labels', 'qa'), repeat }),
    ),
  );
}

const ROWS = labelled([
  [1, 1, 1, 0],
  [1, 0, 0, 0],
  [0, 1, 1, 1],
  [0, 0, null, 0],
  [0, 0, 1, null],
]);

describe('agreements', () => {
  it('count the majority over repeats, and a tie as an abstention; scores that are no verdicts are left out', async () => {
    const found = (await agreements(() => stream(ROWS))).get('qa');
    expect(found).toMatchObject([
      {
        metric: 'good',
        truePositives: 1,
        falseNegatives: 1,
        falsePositives: 1,
        trueNegatives: 1,
        abstained: 1,
        truePositiveRate: { value: '0.5' },
        kappa: { value: '0' },
      },
    ]);
    expect(found).toHaveLength(1);
  });

  it('are recomputed from the rows', async () => {
    const metrics = (await agreements(() => stream(ROWS))).get('qa') ?? [];
    const signed = (truePositives: number): SignedControl => ({
      kind: 'labels',
      evaluation: 'qa',
      task: 'qa',
      rows: controlTask('labels', 'qa'),
      metrics: metrics.map((agreement) => ({ ...agreement, truePositives })),
    });
    expect(await agreementDifference([signed(1)], () => stream(ROWS))).toBeNull();
    expect(await agreementDifference([signed(2)], () => stream(ROWS))).toEqual({ task: 'qa', metric: 'good' });
  });
});

describe('VoteTally', () => {
  const JUDGES = ['a', 'b', 'c'] as const;
  const vote = (score: number | null, ...votes: readonly (number | null)[]): Sample =>
    sample('q', { good: score, ...Object.fromEntries(JUDGES.map((judge, index) => [judge, votes[index] ?? null])) });

  it.each([
    ['the majority', vote(1, 1, 1, 0)],
    ['the mean', vote(2 / 3, 1, 1, 0)],
    ['the majority of the votes that were given', vote(1, 1, null, null)],
    ['nothing where none was given', vote(null, null, null, null)],
    ['nothing in a tie', vote(null, 1, 0, null)],
  ])('takes %s', (_, row) => {
    expect(() => new VoteTally('good', JUDGES).add(row)).not.toThrow();
  });

  it.each([
    ['an abstention that counts as a no', vote(1 / 3, 1, null, null), 'E_MISMATCH'],
    ['a score against its votes', vote(1, 0, 0, 1), 'E_MISMATCH'],
    ['a score without votes', vote(0, null, null, null), 'E_MISMATCH'],
    ['half a vote', vote(1, 1, 1, 0.5), 'E_SCORE'],
  ])('refuses %s', (_, row, code) => {
    expect(() => new VoteTally('good', JUDGES).add(row)).toThrow(expect.objectContaining({ code }));
  });

  it('says how many judges the votes are worth', () => {
    const same = new VoteTally('good', ['a', 'b', 'c']);
    for (const value of [0, 1, 1, 0]) same.add(vote(value, value, value, value));
    expect(same.result()).toMatchObject({ correlation: '1', effective: '1', abstained: 0 });
    // every pair of votes in each of the four ways once
    const apart = new VoteTally('good', ['a', 'b']);
    for (const [a, b] of [
      [0, 0],
      [1, 1],
    ] as const) {
      apart.add(sample('x', { good: a, a, b }));
    }
    for (const [a, b] of [
      [0, 1],
      [1, 0],
    ] as const) {
      apart.add(sample('y', { good: null, a, b }));
    }
    expect(apart.result()).toMatchObject({ correlation: '0', effective: '2' });
    expect(new VoteTally('good', JUDGES).result()).toBeNull();
  });

  it('is recomputed from the rows', async () => {
    const rows = [vote(1, 1, 1, 0), { ...vote(0, 0, null, 0), key: 'r' }];
    const tally = new VoteTally('good', JUDGES);
    for (const row of rows) tally.add(row);
    const votes = tally.result();
    if (votes === null) throw new Error('there are votes');
    const claim = { id: 'qa/good', task: 'qa', metric: 'good', votes };
    expect(await votesDifference([claim], () => stream(rows))).toBeNull();
    const forged = { ...claim, votes: { ...votes, abstained: 0 } };
    expect(await votesDifference([forged], () => stream(rows))).toBe('qa/good');
  });
});
