import type { ErrorCode } from '../../src/error-codes.ts';
import type { Reason, Verdict } from '../../src/statements/gate.ts';
import type { CheckName } from '../../src/verification/checks.ts';
import type { Lab } from './lab.ts';

/** The rows of threats T1–T30 (docs/detection-matrix.md names them), and what is learned from advisories of others. */
export type Threat = `T${number}` | `CVE-${string}` | `GHSA-${string}`;

/** By what an attack is caught: a check of `mira verify` and its code, a code alone, or a verdict and its reason. */
export type Caught = `${CheckName} ${ErrorCode}` | ErrorCode | `${Verdict} ${Reason}` | Verdict;

/** What became of a try. `accepted` is right for a base alone. */
export type Outcome = Caught | 'accepted';

/** An accepted base, and how it is judged. */
export interface Scenario<C> {
  readonly name: string;
  /** What is accepted, in a sentence. */
  readonly about: string;
  build(lab: Lab): Promise<C>;
  judge(attempt: C, lab: Lab): Promise<Outcome>;
}

/** A row of the corpus: an accepted base, one mutation, and what has to catch it. */
export interface Attack {
  readonly base: string;
  /** What is changed, in a few words. */
  readonly what: string;
  readonly threats: readonly Threat[];
  readonly caught: Caught;
  attempt(lab: Lab): Promise<Outcome>;
}

/** A base as it is. */
export interface Base {
  readonly name: string;
  readonly about: string;
  attempt(lab: Lab): Promise<Outcome>;
}

/** A mutation of a base, `row(threats, what, caught, mutate)`. */
export type Row<C> = readonly [
  threats: string,
  what: string,
  caught: Caught,
  mutate: (base: C, lab: Lab) => C | Promise<C>,
];

export interface Suite {
  readonly base: Base;
  readonly attacks: readonly Attack[];
}

/** @param rows threats are written `T2 T7`, separated by blanks */
export function suite<C>(scenario: Scenario<C>, rows: readonly Row<C>[]): Suite {
  const built = new WeakMap<Lab, Promise<C>>();
  const base = (lab: Lab): Promise<C> => {
    const known = built.get(lab) ?? scenario.build(lab);
    built.set(lab, known);
    return known;
  };
  return {
    base: {
      name: scenario.name,
      about: scenario.about,
      attempt: async (lab) => scenario.judge(await base(lab), lab),
    },
    attacks: rows.map(([threats, what, caught, mutate]) => ({
      base: scenario.name,
      what,
      caught,
      threats: threats.split(' ').filter(isThreat),
      attempt: async (lab) => scenario.judge(await mutate(await base(lab), lab), lab),
    })),
  };
}

function isThreat(text: string): text is Threat {
  return /^(?:T\d+$|CVE-|GHSA-)/u.test(text);
}
