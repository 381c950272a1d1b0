import type { Draws } from './draws.ts';

/** One sample on both sides: the scores of its repeats, `null` where one is missing, and the cluster that it is from. */
export interface DrawnPair {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly cluster?: string;
}

/** How the samples of a claim come about, for any true difference. */
export interface Shape {
  readonly name: string;
  /** What stands in the table. */
  readonly about: string;
  readonly repeats?: number;
  readonly clustered?: true;
  /** The pairs of one claim; their mean difference is `difference` in truth. */
  draw(draws: Draws, n: number, difference: number): readonly DrawnPair[];
}

function pairs(n: number, one: (index: number) => DrawnPair): readonly DrawnPair[] {
  return Array.from({ length: n }, (_, index) => one(index));
}

function graded(before: number, difference: number): DrawnPair {
  return { before: [before], after: [before + difference] };
}

const LONG_TAIL = { chance: 0.05, size: 0.4 } as const;

/** Numbers whose differences are bell-shaped. */
export const SYMMETRIC: Shape = {
  name: 'symmetric',
  about: 'numbers, differences bell-shaped',
  draw: (draws, n, difference) => pairs(n, () => graded(draws.between(0.4, 0.6), difference + draws.bell(0.25))),
};

/** Most differences are small, and one in twenty is a large loss. */
export const RARE_LOSSES: Shape = {
  name: 'rare-losses',
  about: 'numbers, one in twenty loses .4',
  draw: (draws, n, difference) => pairs(n, () => graded(draws.between(0.5, 0.7), difference + tail(draws, -1))),
};

/** Most differences are small, and one in twenty is a large gain. */
export const RARE_GAINS: Shape = {
  name: 'rare-gains',
  about: 'numbers, one in twenty gains .4',
  draw: (draws, n, difference) => pairs(n, () => graded(draws.between(0.3, 0.5), difference + tail(draws, 1))),
};

/** Mean 0. */
function tail(draws: Draws, sign: 1 | -1): number {
  const { chance, size } = LONG_TAIL;
  const far = draws.chance(chance) ? sign * size : 0;
  return far - sign * size * chance + draws.bell(0.08);
}

/** Scores of 0, ½ and 1, one sample in five changes by ½ or by 1. */
export const STEPS: Shape = {
  name: 'steps',
  about: 'grades 0, ½ and 1',
  draw: (draws, n, difference) =>
    pairs(n, () => {
      // changes by 1 in 5 %, by ½ in 15 % of the samples: a mean change of .125, of which the difference takes its share
      const up = draws.chance((1 + difference / 0.125) / 2);
      const size = draws.uniform();
      const change = size < 0.05 ? 1 : size < 0.2 ? 0.5 : 0;
      const before = change === 1 ? (up ? 0 : 1) : change === 0.5 ? 0.5 : [0, 0.5, 1][draws.below(3)];
      return graded(before ?? 0, up ? change : -change);
    }),
};

/** A few samples gain everything, and twice as many lose half: nothing is harder for a mean. */
export const OPPOSITE_TAILS: Shape = {
  name: 'opposite-tails',
  about: 'grades, 2 % gain 1 and 4 % lose ½',
  draw: (draws, n, difference) =>
    pairs(n, () => {
      const at = draws.uniform();
      const gain = 0.02 + difference / 2;
      if (at < gain) return graded(0, 1);
      return at < 0.06 - difference / 2 ? graded(0.5, -0.5) : graded(0.5, 0);
    }),
};

/** Single outcomes of which a share differs. */
export function outcome(draws: Draws, discordance: number, difference: number): DrawnPair {
  const at = draws.uniform();
  const gain = (discordance + difference) / 2;
  if (at < gain) return { before: [0], after: [1] };
  if (at < discordance) return { before: [1], after: [0] };
  const both = draws.chance(0.8) ? 1 : 0;
  return { before: [both], after: [both] };
}

const CLUSTER = { least: 4, most: 16, pull: 0.1, discordance: 0.2 } as const;

/** Documents with 4 to 16 questions each, of which some got better and others worse as a whole. */
export const CLUSTERED: Shape = {
  name: 'clustered',
  about: 'outcomes in clusters of 4 to 16 that change together',
  clustered: true,
  /** @param n how many clusters */
  draw: (draws, n, difference) =>
    Array.from({ length: n }, (_, cluster) => {
      const { least, most, pull, discordance } = CLUSTER;
      const own = difference + (draws.below(3) - 1) * pull;
      return pairs(least + draws.below(most - least + 1), () => ({
        ...outcome(draws, discordance, own),
        cluster: String(cluster),
      }));
    }).flat(),
};

/** Samples that are asked several times, and that are hard, middling or easy. */
export function repeated(repeats: number): Shape {
  return {
    name: `repeated-${repeats}`,
    about: `outcomes, each sample asked ${repeats} times`,
    repeats,
    draw: (draws, n, difference) =>
      pairs(n, () => {
        const right = [0.12, 0.5, 0.88][draws.below(3)] ?? 0;
        const ask = (p: number): readonly number[] => Array.from({ length: repeats }, () => (draws.chance(p) ? 1 : 0));
        return { before: ask(right), after: ask(right + difference) };
      }),
  };
}

/** Which scores are left out. */
type LeaveOut = (pair: DrawnPair, draws: Draws, sofar: number) => DrawnPair;

const DISCORDANCE = 0.1;
const LEFT_OUT = 0.02;

function missing(name: string, about: string, leaveOut: LeaveOut): Shape {
  return {
    name,
    about,
    draw: (draws, n, difference) => {
      let left = 0;
      return pairs(n, () => {
        const whole = outcome(draws, DISCORDANCE, difference);
        if (left >= LEFT_OUT * n) return whole;
        const pair = leaveOut(whole, draws, left);
        if (pair !== whole) left += 1;
        return pair;
      });
    },
  };
}

const isLoss = ({ before, after }: DrawnPair): boolean => before[0] === 1 && after[0] === 0;
const isGain = ({ before, after }: DrawnPair): boolean => before[0] === 0 && after[0] === 1;

/** The candidate leaves out the first of what it lost, up to 2 % of the samples. */
export const LOSSES_HIDDEN = missing('losses-hidden', 'outcomes, losses left out, up to 2 %', (pair) =>
  isLoss(pair) ? { ...pair, after: [null] } : pair,
);

/** What was gained was not scored before, up to 2 % of the samples. */
export const GAINS_HIDDEN = missing('gains-hidden', 'outcomes, gains left out, up to 2 %', (pair) =>
  isGain(pair) ? { ...pair, before: [null] } : pair,
);

/** Errors that have nothing to do with the answer, in 1 % of the samples. */
export const LOST_AT_RANDOM = missing('lost-at-random', 'outcomes, 1 % errors at random', (pair, draws) =>
  draws.chance(0.01) ? { ...pair, after: [null] } : pair,
);
