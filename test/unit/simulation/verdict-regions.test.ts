import { describe, expect, it } from 'vitest';
import { decideCounts } from '../../../src/gate/decide.ts';
import { ALPHA, verdictRegions } from '../../simulation/verdict-regions.ts';

describe('verdictRegions', () => {
  it('end where the gate says so, in every table', () => {
    const [n, margin] = [24, 0.15];
    const regions = verdictRegions(n, margin, [0, n]);
    const wrong: string[] = [];
    for (let gained = 0; gained <= n; gained += 1) {
      for (let lost = 0; gained + lost <= n; lost += 1) {
        const terms = { margin, alpha: ALPHA };
        const any = decideCounts({ gained, lost, n }, terms);
        const beyond = decideCounts({ gained, lost, n }, { ...terms, regressed: 'beyond-margin' });
        const settled = any.verdict === 'regressed' && any.reason === null;
        const same =
          (any.verdict === 'holds') === lost <= regions.holds.most(gained) &&
          (any.verdict === 'regressed') === lost > regions.notRegressed['any-loss'].most(gained) &&
          (beyond.verdict === 'regressed') === lost > regions.notRegressed['beyond-margin'].most(gained) &&
          settled === lost > regions.notSettled.most(gained);
        if (!same) wrong.push(`${gained}/${lost}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
