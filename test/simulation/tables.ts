import type { RegressedRule } from '../../src/gate/question.ts';
import { tangoRegion } from '../../src/stats/exact-non-inferiority.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import type { LossRegion, PairChances } from '../../src/stats/paired-multinomial.ts';
import { ALPHA, chancesOf, gainsOf, outside, verdictRegions, within, type VerdictRegions } from './verdict-regions.ts';

export const MARGINS = [0.02, 0.05] as const;
export const DISCORDANCES = [0.02, 0.1, 0.2] as const;
/** The sizes of the cells. */
export const SIZES = [50, 100, 300, 1000, 5000] as const;
/** Up to here every discordance from the margin to 1 is looked at. */
export const ENUMERATED_UP_TO = 700;
/** Sizes that are enumerated beside those of the cells. */
export const MORE_SIZES = [20, 200, 400, 700] as const;

/** True differences as shares of the margin. */
export const SHARES = [1, 0, -0.5, -1, -2] as const;

/** The chances of each answer, over all tables that there are: sums, nothing is drawn. */
export interface ExactCell {
  readonly n: number;
  readonly margin: number;
  readonly discordance: number;
  readonly difference: number;
  readonly holds: number;
  /** `regressed` by either meaning of `gate.regressed`. */
  readonly regressed: Readonly<Record<RegressedRule, number>>;
  /** `regressed: size-unsettled`, by `any-loss`. */
  readonly unsettled: number;
}

/** A rate over the discordance, as points [ψ, rate]. */
export type Curve = readonly (readonly [number, number])[];

export interface TablesWork {
  readonly kind: 'tables';
  readonly n: number;
  readonly margin: number;
}

export interface TablesResult extends TablesWork {
  readonly cells: readonly ExactCell[];
  /** Over every discordance; `null` where not every one was looked at. */
  readonly size: Size | null;
  /** By the true loss, at each discordance; `null` but for the table that is drawn. */
  readonly byLoss: readonly ExactCell[] | null;
}

/** The chances of wrong answers where they are the largest: at a true loss of exactly what they are about. */
export interface Size {
  readonly falseHolds: Curve;
  readonly largest: {
    readonly falseHolds: number;
    /** `holds` by Tango's test alone, which does not decide here. */
    readonly tangoAlone: number;
    /** `regressed` where nothing was lost, by `any-loss`. */
    readonly falseRegressed: number;
    /** `regressed` where exactly the margin was lost, by `beyond-margin`. */
    readonly falseBeyond: number;
  };
}

/** The table of which the chances are drawn over the true loss. */
export const DRAWN = { n: 1000, margin: 0.02 } as const;

export function enumerateTables({ n, margin }: TablesWork): TablesResult {
  const all = n <= ENUMERATED_UP_TO;
  const truths = truthsOf(n, margin);
  const ranges = truths.map(([discordance, difference]) => gainsOf(n, chancesOf(discordance, difference)));
  const gains = all
    ? ([0, n] as const)
    : ([Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))] as const);
  const regions = verdictRegions(n, margin, gains);
  const cell = (discordance: number, difference: number): ExactCell =>
    exactCell(regions, { n, margin, discordance, difference });
  return {
    kind: 'tables',
    n,
    margin,
    cells: cellTruths(margin).map(([discordance, difference]) => cell(discordance, difference)),
    size: all ? sizeOf(regions, n, margin) : null,
    byLoss: isDrawn(n, margin) ? lossTruths(margin).map(([psi, difference]) => cell(psi, difference)) : null,
  };
}

function sizeOf(regions: VerdictRegions, n: number, margin: number): Size {
  const curve = (difference: number, rate: (chances: PairChances) => number): Curve =>
    discordancesFrom(Math.abs(difference)).map((psi) => [psi, round(rate(chancesOf(psi, difference)))]);
  const falseHolds = curve(-margin, (chances) => within(regions.holds, chances));
  const tango = tangoRegion(n, margin, -normalQuantile(ALPHA), [0, n]);
  const { 'any-loss': declined, 'beyond-margin': beyond } = regions.notRegressed;
  return {
    falseHolds,
    largest: {
      falseHolds: highest(falseHolds),
      tangoAlone: highest(curve(-margin, (chances) => within(tango, chances))),
      falseRegressed: highest(curve(0, (chances) => outside(declined, chances))),
      falseBeyond: highest(curve(-margin, (chances) => outside(beyond, chances))),
    },
  };
}

function highest(curve: Curve): number {
  return Math.max(...curve.map(([, rate]) => rate));
}

type Truth = readonly [discordance: number, difference: number];

function truthsOf(n: number, margin: number): readonly Truth[] {
  return [...cellTruths(margin), ...(isDrawn(n, margin) ? lossTruths(margin) : [])];
}

/** Every cell that can exist: two models cannot differ by more than they differ at all. */
function cellTruths(margin: number): readonly Truth[] {
  return DISCORDANCES.flatMap((psi) =>
    SHARES.map((share): Truth => [psi, share * margin]).filter(([, difference]) => Math.abs(difference) <= psi),
  );
}

/** The discordances that are drawn over the true loss. */
export const DRAWN_DISCORDANCES = [0.05, 0.1, 0.2] as const;

function lossTruths(margin: number): readonly Truth[] {
  const steps = 40;
  return DRAWN_DISCORDANCES.flatMap((psi) =>
    Array.from({ length: steps + 1 }, (_, step): Truth => [psi, (-2 * margin * step) / steps]),
  );
}

function isDrawn(n: number, margin: number): boolean {
  return n === DRAWN.n && margin === DRAWN.margin;
}

function exactCell(
  regions: VerdictRegions,
  truth: Pick<ExactCell, 'n' | 'margin' | 'discordance' | 'difference'>,
): ExactCell {
  const chances = chancesOf(truth.discordance, truth.difference);
  const beside = (region: LossRegion): number => round(outside(region, chances));
  const anyLoss = beside(regions.notRegressed['any-loss']);
  return {
    ...truth,
    holds: round(within(regions.holds, chances)),
    regressed: { 'any-loss': anyLoss, 'beyond-margin': beside(regions.notRegressed['beyond-margin']) },
    unsettled: round(anyLoss - beside(regions.notSettled)),
  };
}

const POINTS = 120;

/** From the least discordance that a difference allows up to 1, evenly on a logarithmic scale. */
function discordancesFrom(least: number): readonly number[] {
  const from = Math.max(least, 0.005);
  return Array.from({ length: POINTS + 1 }, (_, point) => round(from ** (1 - point / POINTS)));
}

/** To seven digits after the point, which is less than anybody reads and more than is known of a table that is left out. */
export function round(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}
