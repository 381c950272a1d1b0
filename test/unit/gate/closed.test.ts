import { describe, expect, it } from 'vitest';
import type { PartNumber } from '../../../src/evidence/parts.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides } from '../../../src/gate/compare.ts';
import { flipsOf, withExamples } from '../../../src/gate/flips.ts';
import type { Side } from '../../../src/gate/side.ts';
import type { Comparison } from '../../../src/gate/verdict.ts';
import { pairedRows, stream } from '../rows.ts';
import { claimIn, rulesOf, sideOf, termsBy } from './sides.ts';

const RULES = rulesOf(['{metric: qa/acc, margin: 0.05}']);
const [BEFORE, AFTER] = pairedRows(200, 190, 0, 40);

/** The rows as they are read where some parts are closed. */
function closed(rows: readonly Sample[], parts: readonly PartNumber[]): Sample[] {
  return rows.map((row) => ({
    ...row,
    prompt: parts.includes(1) ? null : row.prompt,
    target: parts.includes(2) ? null : row.target,
    response: parts.includes(3) ? null : row.response,
    closed: parts,
  }));
}

async function side(rows: readonly Sample[], declared: readonly string[] = []): Promise<Side> {
  const { claims, ...rest } = await sideOf(rows, { rules: RULES });
  return { ...rest, claims: claims.map((claim) => ({ ...claim, materials: ['model', ...declared] })) };
}

async function compare(before: Side, after: Side, sameMeasurement = false): Promise<Comparison> {
  return compareSides(before, after, { alpha: 0.05, terms: termsBy(RULES), sameMeasurement });
}

describe('closed prompts and targets', () => {
  it.each([
    ['a dataset', ['dataset:data.jsonl']],
    ['prompts', ['prompts:prompts/']],
  ])('are taken for the same where %s is declared, and counted', async (_, declared) => {
    const result = await compare(await side(closed(BEFORE, [1, 2, 3]), declared), await side(AFTER, declared));
    expect(claimIn(result)).toMatchObject({ verdict: 'regressed', lost: 40 });
    expect(result.hiddenPairs).toBe(200);
    expect(result.outputsIdentical).toBe(false);
  });

  it.each<[string, readonly PartNumber[]]>([
    ['prompts', [1]],
    ['targets', [2]],
  ])('(%s) leave a claim incomparable where nothing is declared that holds the questions', async (_, parts) => {
    for (const sides of [
      [await side(closed(BEFORE, parts), ['scorer:eval.py']), await side(AFTER, ['scorer:eval.py'])],
      [await side(BEFORE, ['scorer:eval.py']), await side(closed(AFTER, parts), ['scorer:eval.py'])],
    ] as const) {
      const claim = claimIn(await compare(...sides));
      expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'incomparable' });
      expect(claim.detail).toMatch(/of 200 of 200 samples is closed and no dataset is declared/u);
    }
  });

  it('do not hide a change of what is open', async () => {
    const declared = ['dataset:data.jsonl'];
    const other = AFTER.map((row, index) => (index < 3 ? { ...row, target: 'another' } : row));
    const result = await compare(await side(closed(BEFORE, [1]), declared), await side(other, declared));
    expect(claimIn(result)).toMatchObject({ verdict: 'inconclusive', reason: 'incomparable' });
    expect(claimIn(result).detail).toBe('the prompt or target of 3 of 200 samples changed');
  });

  it('say nothing against the same measurement', async () => {
    const result = await compare(await side(closed(BEFORE, [1, 2, 3])), await side(BEFORE), true);
    expect(claimIn(result)).toMatchObject({ verdict: 'holds', reason: 'identity' });
  });

  it('stand as closed among the examples', async () => {
    const declared = ['dataset:data.jsonl'];
    const [baseline, candidate] = [await side(closed(BEFORE, [3]), declared), await side(AFTER, declared)];
    const result = await compare(baseline, candidate);
    const flips = flipsOf(baseline, candidate, { terms: termsBy(RULES), verdicts: result.claims });
    const [claim] = await withExamples(result.claims, flips);
    expect(claim?.examples[0]).toMatchObject({ target: 'x', before: '(closed)', after: 'wrong' });
    expect(result.hiddenPairs).toBe(0);
  });
});

describe('closed responses', () => {
  it('are not taken for equal or different ones', async () => {
    const declared = ['dataset:data.jsonl'];
    const half = BEFORE.map((row, index) => (index < 100 ? row : (closed([row], [3])[0] ?? row)));
    expect((await compare(await side(half, declared), await side(BEFORE, declared))).outputsIdentical).toBe(true);
    const none = closed(BEFORE, [3]);
    expect((await compare(await side(none, declared), await side(BEFORE, declared))).outputsIdentical).toBe(false);
  });
});

describe('samples that were not published', () => {
  it.each(['baseline', 'candidate'] as const)('of the %s leave nothing to compare', async (which) => {
    const [baseline, candidate] = [await side(BEFORE), await side(AFTER)];
    const withheld = { rows: () => stream<Sample>([]), withheld: true };
    const result = await compare(
      which === 'baseline' ? { ...baseline, ...withheld } : baseline,
      which === 'candidate' ? { ...candidate, ...withheld } : candidate,
    );
    expect(claimIn(result)).toMatchObject({ verdict: 'inconclusive', reason: 'no-samples', method: 'none' });
    expect(claimIn(result).detail).toBe(`the ${which} shows no samples (evidence.publish: none)`);
    expect(result.extraKeys).toBe(0);
  });

  it('do not hide that a claim is gone', async () => {
    const baseline = { ...(await side(BEFORE)), rows: () => stream<Sample>([]), withheld: true };
    const result = await compare(baseline, { ...(await side(AFTER)), claims: [] });
    expect(claimIn(result)).toMatchObject({ verdict: 'regressed', reason: 'claim-removed' });
  });
});
