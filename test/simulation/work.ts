import { enumerateLarge, LARGE_SIZES, type LargeResult, type LargeWork } from './large.ts';
import { FAMILIES } from './families.ts';
import { drawRounds, type RoundsResult, type RoundsWork } from './rounds.ts';
import { enumerateTables, MARGINS, MORE_SIZES, SHARES, SIZES, type TablesResult, type TablesWork } from './tables.ts';

export type Work = TablesWork | LargeWork | RoundsWork;
export type Result = TablesResult | LargeResult | RoundsResult;

export async function perform(work: Work): Promise<Result> {
  if (work.kind === 'tables') return enumerateTables(work);
  return work.kind === 'large' ? enumerateLarge(work) : drawRounds(work);
}

/** Shares of the rounds that are asked for: what takes long is drawn less often. */
const QUICK = 1;
const EXACT = 0.4;
const RESAMPLED = 0.2;

interface Drawn {
  readonly of: string;
  readonly cells: readonly (readonly [n: number, margin: number])[];
  readonly share: number;
  /** True differences in margins. */
  readonly at: readonly number[];
}

/** Where error rates are at their largest: nothing lost, exactly the margin lost; and twice of it, for the power. */
const EDGES = [0, -1, -2] as const;

const DRAWN: readonly Drawn[] = [
  { of: 'symmetric', cells: [[300, 0.02]], share: QUICK, at: SHARES },
  {
    of: 'symmetric',
    cells: [
      [50, 0.02],
      [1000, 0.02],
    ],
    share: QUICK,
    at: EDGES,
  },
  { of: 'symmetric', cells: [[15, 0.05]], share: EXACT, at: EDGES },
  { of: 'steps', cells: [[300, 0.05]], share: QUICK, at: SHARES },
  {
    of: 'steps',
    cells: [
      [50, 0.05],
      [1000, 0.02],
    ],
    share: EXACT,
    at: EDGES,
  },
  {
    of: 'rare-losses',
    cells: [
      [60, 0.05],
      [300, 0.02],
    ],
    share: RESAMPLED,
    at: EDGES,
  },
  {
    of: 'rare-gains',
    cells: [
      [60, 0.05],
      [300, 0.02],
    ],
    share: RESAMPLED,
    at: EDGES,
  },
  { of: 'opposite-tails', cells: [[150, 0.02]], share: RESAMPLED, at: EDGES },
  { of: 'clustered', cells: [[40, 0.05]], share: QUICK, at: SHARES },
  {
    of: 'clustered',
    cells: [
      [10, 0.05],
      [100, 0.02],
    ],
    share: QUICK,
    at: EDGES,
  },
  { of: 'repeated-3', cells: [[100, 0.05]], share: QUICK, at: SHARES },
  { of: 'repeated-3', cells: [[300, 0.02]], share: EXACT, at: EDGES },
  { of: 'repeated-5', cells: [[100, 0.05]], share: QUICK, at: EDGES },
  {
    of: 'losses-hidden',
    cells: [
      [100, 0.05],
      [300, 0.02],
    ],
    share: EXACT,
    at: EDGES,
  },
  {
    of: 'gains-hidden',
    cells: [
      [100, 0.05],
      [300, 0.02],
    ],
    share: EXACT,
    at: EDGES,
  },
  {
    of: 'lost-at-random',
    cells: [
      [100, 0.05],
      [300, 0.02],
    ],
    share: EXACT,
    at: EDGES,
  },
];

const OF_FAMILY = { n: 200, margin: 0.05 } as const;

/** Everything that is to be found out, the longest first. */
export function allWork(rounds: number): readonly Work[] {
  const often = (share: number): number => Math.max(1, Math.round(rounds * share));
  const tables = [...SIZES, ...MORE_SIZES].flatMap((n) =>
    MARGINS.map((margin): Work => ({ kind: 'tables', n, margin })),
  );
  const large = LARGE_SIZES.flatMap((n) => MARGINS.map((margin): Work => ({ kind: 'large', n, margin })));
  const drawn = DRAWN.flatMap(({ of, cells, share, at }) =>
    cells.flatMap(([n, margin]) =>
      at.map((part): Work => ({ kind: 'rounds', of, n, margin, difference: part * margin, rounds: often(share) })),
    ),
  );
  const families = FAMILIES.map(({ name }): Work => ({
    kind: 'rounds',
    of: name,
    ...OF_FAMILY,
    difference: 0,
    rounds: often(EXACT),
  }));
  return [...tables, ...large, ...families, ...drawn].toSorted((a, b) => effort(b) - effort(a));
}

/** Roughly in pairs. */
function effort(work: Work): number {
  return work.kind === 'tables' ? work.n * 1e6 : work.kind === 'large' ? work.n * 1e4 : work.n * work.rounds;
}
