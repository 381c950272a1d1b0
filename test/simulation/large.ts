import { decideCounts } from '../../src/gate/decide.ts';
import { EXACT_UP_TO_PAIRS, regionSize } from '../../src/stats/exact-non-inferiority.ts';
import { lossRegion } from '../../src/stats/paired-multinomial.ts';
import { round } from './tables.ts';
import { ALPHA, byScore } from './verdict-regions.ts';

/** Above the largest size that the exact test decides; further steps show that the excess fades. */
export const LARGE_SIZES = [EXACT_UP_TO_PAIRS + 1, 7000, 10_000, 20_000] as const;

/** What is allowed there: more than α, as measured (docs/statistics.md has 101 sizes), and nothing beyond that. */
export const LARGE_LIMIT = 0.0525;

export interface LargeWork {
  readonly kind: 'large';
  readonly n: number;
  readonly margin: number;
}

export interface LargeResult extends LargeWork {
  /** The largest chance of `holds`, over every discordance, where exactly the margin was lost. */
  readonly falseHolds: number;
}

/** The size of what decides above 5,000 pairs, by enumeration of the gate's own answers. */
export function enumerateLarge(work: LargeWork): LargeResult {
  const { n, margin } = work;
  const holds = byScore(n, margin, (gained, lost) => {
    const { verdict } = decideCounts({ gained, lost, n }, { margin, alpha: ALPHA });
    return verdict === 'holds';
  });
  return { ...work, falseHolds: round(regionSize(lossRegion(n, [0, n], holds), margin, 0)) };
}
