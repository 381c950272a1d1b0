import type { Direction } from '../../harness/formats/reader.ts';
import type { Tested } from './tested.ts';

/**
 * Between a value's own unit and its logarithm: a perplexity or a latency is compared as a ratio, and shown as a change in
 * its unit from the baseline's value. Everything is sign-normalised, and every step is monotone, so that a limit is beyond
 * the margin on one scale exactly where it is on the other.
 */
export interface LogScale {
  /** A margin in the metric's unit as a difference of logarithms; 0 where nothing is allowed. */
  margin(margin: number): number;
  /** What was tested on logarithms, in the metric's unit. */
  shown(tested: Tested): Tested;
}

export function logScale(direction: Direction, baseline: number): LogScale {
  const change =
    direction === 'higher'
      ? (log: number): number => baseline * Math.expm1(log)
      : (log: number): number => -baseline * Math.expm1(-log);
  return {
    margin: (margin) => {
      const share = margin / baseline;
      if (!(share > 0)) return 0;
      if (direction === 'lower') return Math.log1p(share);
      // all of it may be lost, which no value above 0 does
      return share < 1 ? -Math.log1p(-share) : Number.MAX_VALUE;
    },
    shown: (tested) => ({
      ...tested,
      delta: change(tested.delta),
      interval:
        tested.interval === null
          ? null
          : { lower: finite(change(tested.interval.lower)), upper: finite(change(tested.interval.upper)) },
      outlook: (adjustedAlpha) => {
        const outlook = tested.outlook(adjustedAlpha);
        const { detectable } = outlook;
        return {
          needed: () => outlook.needed(),
          detectable: detectable === null ? null : Math.abs(change(-detectable)),
        };
      },
    }),
  };
}

function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
