import type { Draws } from './draws.ts';
import { outcome, type DrawnPair } from './shapes.ts';

/** Twenty claims of one release. */
export interface Family {
  readonly name: string;
  /** What stands in the table. */
  readonly about: string;
  /** The true difference of each claim. */
  truths(margin: number): readonly number[];
  draw(draws: Draws, n: number, margin: number): readonly (readonly DrawnPair[])[];
}

const CLAIMS = 20;
const DISCORDANCE = 0.1;

/** Claims on samples of their own. */
function apart(name: string, about: string, truthOf: (claim: number, margin: number) => number): Family {
  const truths = (margin: number): readonly number[] =>
    Array.from({ length: CLAIMS }, (_, claim) => truthOf(claim, margin));
  return {
    name,
    about,
    truths,
    draw: (draws, n, margin) =>
      truths(margin).map((difference) => Array.from({ length: n }, () => outcome(draws, DISCORDANCE, difference))),
  };
}

/** Metrics of the same answers: nine changes in ten are shared by all claims. */
function together(name: string, about: string, difference: (margin: number) => number): Family {
  return {
    name,
    about,
    truths: (margin) => Array.from({ length: CLAIMS }, () => difference(margin)),
    draw: (draws, n, margin) => {
      const shared = Array.from({ length: n }, () => outcome(draws, DISCORDANCE, difference(margin)));
      return Array.from({ length: CLAIMS }, () =>
        shared.map((pair) => (draws.chance(0.9) ? pair : outcome(draws, DISCORDANCE, difference(margin)))),
      );
    },
  };
}

export const FAMILIES: readonly Family[] = [
  apart('twenty-unchanged', '20 claims, none changed', () => 0),
  together('twenty-alike', '20 claims on the same answers, none changed', () => 0),
  apart('twenty-at-margin', '20 claims, each lost exactly the margin', (_, margin) => -margin),
  apart('one-lost', '20 claims, one lost the margin', (claim, margin) => (claim === 7 ? -margin : 0)),
  apart('one-lost-twice', '20 claims, one lost twice the margin', (claim, margin) => (claim === 7 ? -2 * margin : 0)),
  apart('nineteen-lost', '20 claims, all but one lost twice the margin', (claim, margin) =>
    claim === 7 ? 0 : -2 * margin,
  ),
];

export function familyOf(name: string): Family {
  const family = FAMILIES.find((one) => one.name === name);
  if (family === undefined) throw new RangeError(`there is no shape and no family ${name}`);
  return family;
}
