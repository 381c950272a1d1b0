import { describe, expect, it } from 'vitest';
import type { LossSlice, Where } from '../../../src/gate/losses.ts';
import { commentBody } from '../../../src/report/comment.ts';
import { claimJson } from '../../../src/report/json.ts';
import { claimLines } from '../../../src/report/terminal.ts';
import { CATALAN, report, verdict } from './verdicts.ts';

const slice = (value: string, lost: number, more: Partial<LossSlice> = {}): LossSlice => ({
  origin: 'slice',
  name: 'lang',
  value,
  n: 57,
  atRisk: 53,
  lost,
  p: 1e-60,
  pAdjusted: 1e-58,
  ...more,
});
const where = (...slices: LossSlice[]): Where => ({ n: 1266, atRisk: 1203, lost: 60, looked: 24, slices });
const worse = (...slices: LossSlice[]) =>
  verdict('langid/accuracy', { verdict: 'regressed', lost: 60, gained: 12, delta: -0.0379, where: where(...slices) });

describe('where it got worse', () => {
  it('stands below the claims of the comment, in figures', () => {
    const body = commentBody(report([worse(slice('ca', 53)), CATALAN]), 'x', null);
    expect(body).toContain(
      '**Where it got worse:**\n\n- `langid/accuracy`: 53 of the 60 losses are in `lang=ca`, 57 of 1,266 samples\n',
    );
  });

  it('stands below its claim in a terminal', () => {
    const lines = claimLines([worse(slice('ca', 60)), verdict('langid/f1')]);
    expect(lines[1]).toBe('      all 60 losses are in lang=ca, 57 of 1,266 samples');
    expect(lines).toHaveLength(3);
  });

  it('is told of three slices, and in JSON of all', () => {
    const claim = worse(...['ca', 'es', 'pt', 'it'].map((value) => slice(value, 15)));
    expect(claimLines([claim])).toHaveLength(4);
    expect(claimJson(claim).where?.slices).toHaveLength(4);
  });

  it.each(['holds', 'new'] as const)('is not told of a claim that is %s', (word) => {
    const claim = { ...worse(slice('ca', 53)), verdict: word };
    expect(claimLines([claim])).toHaveLength(1);
    expect(commentBody(report([claim]), 'x', null)).not.toContain('Where it got worse');
  });

  it('is nothing without a slice', () => {
    expect(commentBody(report([worse()]), 'x', null)).not.toContain('Where it got worse');
  });

  it('shows foreign text as text', () => {
    const hostile = '`</details>@everyone\n# <img src=x>';
    const claim = worse(slice(hostile, 53, { name: 'a|b' }));
    expect(claimLines([claim])[1]).toContain('a|b=`</details>@everyone⏎# <img src=x>, 57 of');
    const line = commentBody(report([claim]), 'x', null)
      .split('\n')
      .find((text) => text.startsWith('- `langid/accuracy`'));
    expect(line).toContain('``a|b=`</details>@everyone⏎# <img src=x>``, 57 of');
  });
});
