import { TIERS, type FactChange, type TierName, type Tiers } from '../statements/environment.ts';
import type { EnvironmentComparison } from './compare.ts';
import { FACT_NAMES, FACTS } from './facts.ts';
import { changeText, labelOf, valueText, VERDICT_WORDS } from './words.ts';

/** Environments as lines for a terminal. */

const TITLES: Readonly<Record<TierName, string>> = {
  A: 'A  changes the numbers',
  B: 'B  may change them',
  C: 'C  where it ran',
  D: "D  the hardware's own evidence",
};

/** Every fact with its value, or with the reason why there is none. */
export function tierLines(tiers: Tiers): readonly string[] {
  const width = Math.max(...FACT_NAMES.map((name) => FACTS[name].label.length));
  return TIERS.flatMap((tier) => [
    TITLES[tier],
    ...Object.entries(tiers[tier].facts).map(([name, value]) => {
      const reason = tiers[tier].reasons[name];
      const shown = name === 'cpu.flags' && Array.isArray(value) ? `${value.length} flags` : valueText(value);
      return `   ${labelOf(name).padEnd(width)}  ${reason === undefined ? shown : `– (${reason})`}`;
    }),
    '',
  ]);
}

/** Per tier what differs, and the verdict with its reason. */
export function comparisonLines({ verdict, changes }: EnvironmentComparison): readonly string[] {
  return [...TIERS.flatMap((tier) => differenceLines(tier, changes)), '', `${VERDICT_WORDS[verdict]}: ${WHY[verdict]}`];
}

function differenceLines(tier: TierName, changes: readonly FactChange[]): readonly string[] {
  const own = changes.filter((change) => change.tier === tier);
  return [`${TITLES[tier]}: ${countText(own)}`, ...own.map((change) => `   ${changeText(change)}`)];
}

const WHY: Readonly<Record<EnvironmentComparison['verdict'], string>> = {
  same: 'nothing that can move a number differs',
  comparable: 'what is known to move numbers is the same; what may move them differs',
  'not-comparable': 'what moves numbers differs, so that a loss may be due to it',
};

function countText(changes: readonly FactChange[]): string {
  if (changes.length === 0) return 'the same';
  return `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}`;
}
