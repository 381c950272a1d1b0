import type { Attack, Suite } from './attack.ts';
import type { Lab } from './lab.ts';

/** What became of one row. */
export interface Tried extends Pick<Attack, 'base' | 'what' | 'threats'> {
  /** By what it has to be caught; `accepted` for a base. */
  readonly expected: string;
  /** By what it was caught, `accepted`, or what went wrong. */
  readonly outcome: string;
}

/** Tries a base and everything that is done to it. */
export async function trySuite({ base, attacks }: Suite, lab: Lab): Promise<readonly Tried[]> {
  const tried: Tried[] = [
    { base: base.name, what: 'as it is', threats: [], expected: 'accepted', outcome: await outcomeOf(base, lab) },
  ];
  for (const attack of attacks) {
    const { what, threats, caught } = attack;
    tried.push({ base: base.name, what, threats, expected: caught, outcome: await outcomeOf(attack, lab) });
  }
  return tried;
}

async function outcomeOf(row: Pick<Attack, 'attempt'>, lab: Lab): Promise<string> {
  try {
    return await row.attempt(lab);
  } catch (error) {
    return `went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** What did not become of it as it should, one line each. */
export function wrong(tried: readonly Tried[]): readonly string[] {
  return tried.flatMap(({ base, what, expected, outcome }) =>
    outcome === expected ? [] : [`${base}: ${what}: ${outcome}, and not ${expected}`],
  );
}
