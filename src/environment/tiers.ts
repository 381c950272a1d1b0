import type { Digest } from '../digest.ts';
import { jsonDigest } from '../json.ts';
import type { EnvironmentPredicate, Tier, TierName, Tiers } from '../statements/environment.ts';
import { FACT_NAMES, FACTS, type Readings } from './facts.ts';

/** Readings sorted into their tiers; every fact is in one of them. */
export function tiersOf(readings: Readings): Tiers {
  return {
    A: tierOf(readings, 'A'),
    B: tierOf(readings, 'B'),
    C: tierOf(readings, 'C'),
    D: tierOf(readings, 'D'),
  };
}

function tierOf(readings: Readings, name: TierName): Tier {
  const tier: Tier = { facts: {}, reasons: {} };
  for (const fact of FACT_NAMES) {
    if (FACTS[fact].tier !== name) continue;
    const reading = readings[fact];
    tier.facts[fact] = reading.value;
    if (reading.value === null) tier.reasons[fact] = reading.why;
  }
  return tier;
}

/**
 * SHA-256 of the canonical JSON of all facts that can move a number: tiers A and B of the host and of what the
 * evaluations see inside. Provenance is not in it, else no two runs could have the same.
 */
export function environmentDigest({ host, evaluations }: Pick<EnvironmentPredicate, 'host' | 'evaluations'>): Digest {
  return jsonDigest({
    v: 1,
    host: movingFacts(host ?? null),
    evaluations: Object.fromEntries(
      Object.entries(evaluations).map(([name, { ranIn, inside }]) => [
        name,
        { ranIn, inside: movingFacts(inside ?? null) },
      ]),
    ),
  });
}

function movingFacts(tiers: Tiers | null): Pick<Record<TierName, Tier['facts']>, 'A' | 'B'> | null {
  return tiers === null ? null : { A: tiers.A.facts, B: tiers.B.facts };
}
