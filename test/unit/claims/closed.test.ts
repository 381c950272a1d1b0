import { describe, expect, it } from 'vitest';
import { recomputeClaims } from '../../../src/claims/recompute.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import type { Claim } from '../../../src/statements/evaluation.ts';
import { rulesOf, sideOf } from '../gate/sides.ts';
import { keyOf, sample, stream } from '../rows.ts';

/** 20 rows, of which three failed and two were not scored. */
const ROWS = Array.from({ length: 20 }, (_, index) =>
  sample(keyOf(index), { acc: index < 5 ? null : index % 2 }, { error: index < 3 ? 'timeout' : null }),
);
const HIDDEN = ROWS.map((row): Sample => ({ ...row, error: null, response: null, closed: [3] }));

async function claims(): Promise<readonly Claim[]> {
  return (await sideOf(ROWS, { rules: rulesOf(['{metric: qa/acc}']) })).claims;
}

async function differences(change: Partial<Claim['counts']>, rows: readonly Sample[]): Promise<readonly string[]> {
  const changed = (await claims()).map((claim) => ({ ...claim, counts: { ...claim.counts, ...change } }));
  return (await recomputeClaims(changed, stream(rows))).map(
    ({ member, signed, recomputed }) => `${member}: ${signed}, ${recomputed}`,
  );
}

describe('claims over rows whose errors are closed', () => {
  it('follow from the scores alone', async () => {
    expect((await claims()).map(({ counts }) => counts)).toEqual([
      { expected: 20, scored: 15, unscored: 2, errored: 3, missing: 0 },
    ]);
    expect(await differences({}, HIDDEN)).toEqual([]);
    expect(await differences({}, ROWS)).toEqual([]);
  });

  it('may call a row without a score an error or not, but not more than there are', async () => {
    expect(await differences({ errored: 0, unscored: 5 }, HIDDEN)).toEqual([]);
    expect(await differences({ errored: 0, unscored: 5 }, ROWS)).toEqual([
      'counts.unscored: 5, 2',
      'counts.errored: 0, 3',
    ]);
    expect(await differences({ errored: 4 }, HIDDEN)).toEqual(['counts.unscored + counts.errored: 6, 5']);
    expect(await differences({ errored: 6, unscored: 0 }, HIDDEN)).not.toEqual([]);
    expect(await differences({ scored: 16, errored: 2 }, HIDDEN)).not.toEqual([]);
  });
});
