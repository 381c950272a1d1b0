import { describe, expect, it } from 'vitest';
import { underJudges, untrustedClaims, type JudgedEvaluations } from '../../../src/gate/judges.ts';
import { decideGate } from '../../../src/gate/outcome.ts';
import type { Agreement } from '../../../src/statements/controls.ts';
import { pairedRows } from '../rows.ts';
import { compareRows, rulesOf } from './sides.ts';

const rate = (value: number): { value: string; lower: string; upper: string } => ({
  value: String(value),
  lower: String(value - 0.1),
  upper: String(value + 0.1),
});

function agreement(kappa: number | null, labels = 40): Agreement {
  return {
    metric: 'good',
    truePositives: labels / 2,
    falsePositives: 0,
    trueNegatives: labels / 2,
    falseNegatives: 0,
    abstained: 0,
    truePositiveRate: rate(0.9),
    falsePositiveRate: rate(0.2),
    kappa: kappa === null ? null : rate(kappa),
  };
}

function untrusted(evaluation: JudgedEvaluations[string], metrics: Agreement[] = []): readonly string[] {
  const predicate = {
    claims: [{ id: 'qa/good', task: 'qa', metric: 'good' }],
    controls: [{ kind: 'labels' as const, evaluation: 'qa', task: 'qa', rows: 'control:labels:qa', metrics }],
    environment: { evaluations: { qa: { ranIn: 'host' as const, image: null, tasks: ['qa'] } } },
  } satisfies Parameters<typeof untrustedClaims>[0];
  return [...untrustedClaims(predicate, { qa: evaluation }).values()];
}

const LABELLED = { labels: 'labels.jsonl', minAgreement: 0.6 };

describe('untrustedClaims', () => {
  it.each<[string, JudgedEvaluations[string], Agreement[], string | null]>([
    ['no judge', {}, [], null],
    ['asked three times, without labels', { repeats: 3, judge: { minAgreement: 0.6 } }, [], null],
    ['asked twice', { repeats: 2, judge: { minAgreement: 0.6 } }, [], '3 repeats are the fewest'],
    ['asked once', { judge: LABELLED }, [agreement(0.9)], '3 repeats are the fewest'],
    ['in agreement', { repeats: 3, judge: LABELLED }, [agreement(0.6)], null],
    ['below what is asked for', { repeats: 3, judge: LABELLED }, [agreement(0.59)], 'κ = 0.59 (0.49 to 0.69), and 0.6'],
    ['on few labels', { repeats: 3, judge: LABELLED }, [agreement(0.9, 8)], 'checked on 8 labels'],
    ['not checked on the metric', { repeats: 3, judge: LABELLED }, [], 'checked on 0 labels'],
    ['that never says no', { repeats: 3, judge: LABELLED }, [agreement(null)], 'said the same of everything'],
  ])('%s', (_, evaluation, metrics, why) => {
    expect(untrusted(evaluation, metrics)).toEqual(why === null ? [] : [expect.stringContaining(why)]);
  });
});

describe('underJudges', () => {
  const rules = rulesOf(['{metric: qa/acc, margin: 0.02}']);
  const here = new Map([['qa/acc', 'its judge is not to be trusted']]);

  it('what an untrusted judge says is advisory', async () => {
    const { claims } = await compareRows(...pairedRows(400, 300, 0, 0), { rules });
    expect(underJudges(claims, here, new Map())[0]).toMatchObject({
      verdict: 'holds',
      advisory: true,
      detail: 'advisory: its judge is not to be trusted',
    });
  });

  it('a change cannot take the teeth out of its own gate', async () => {
    const { claims } = await compareRows(...pairedRows(400, 300, 0, 60), { rules });
    const passes = (before: ReadonlyMap<string, string> | null): boolean =>
      decideGate(underJudges(claims, here, before), ['regressed']).passed;
    expect(passes(new Map())).toBe(false);
    expect(passes(here)).toBe(true);
  });

  it('nor by leaving out samples beside a bad judge, or what has to hold', async () => {
    const [baseline, candidate] = pairedRows(400, 300, 0, 60);
    const [{ claims: left }, { claims: open }] = [
      await compareRows(baseline, candidate.slice(80), { rules }),
      await compareRows(...pairedRows(20, 15, 0, 2), { rules: rulesOf(['{metric: qa/acc, require: holds}']) }),
    ];
    expect(left[0]).toMatchObject({ verdict: 'inconclusive', reason: 'missing-samples' });
    expect(open[0]).toMatchObject({ verdict: 'inconclusive', require: 'holds' });
    for (const claims of [left, open]) {
      expect(decideGate(underJudges(claims, here, new Map()), ['regressed']).passed).toBe(false);
      expect(decideGate(underJudges(claims, here, here), ['regressed']).passed).toBe(true);
    }
  });
});
