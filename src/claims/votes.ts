import { MiraError } from '../errors.ts';
import { canonicalJson } from '../json.ts';
import type { Sample } from '../evidence/sample.ts';
import type { Claim } from '../statements/evaluation.ts';
import { toDecimal } from '../statements/fields.ts';

type SignedVotes = NonNullable<Claim['votes']>;

/**
 * Votes of several judges on the same outputs, each in a score of its own: 1, 0, or null for an abstention, which is no vote.
 *
 * Judges that err together are fewer than they look: n_eff = n/(1 + (n − 1)·ρ̄), with ρ̄ the mean correlation of two judges'
 * votes over the outputs on which both voted (threats-and-quorum.md §6). How hard the outputs are correlates votes too, so that this
 * is at most what the judges are worth.
 */
export class VoteTally {
  readonly #metric: string;
  readonly #judges: readonly string[];
  readonly #pairs: readonly { readonly a: string; readonly b: string; readonly sums: PairSums }[];
  #outputs = 0;
  #abstained = 0;

  constructor(metric: string, judges: readonly string[]) {
    this.#metric = metric;
    this.#judges = judges;
    this.#pairs = judges.flatMap((a, index) => judges.slice(index + 1).map((b) => ({ a, b, sums: new PairSums() })));
  }

  /** @throws MiraError E_MISMATCH where the score is not what the votes give */
  add(row: Sample): void {
    const { scores } = row;
    if (!Object.hasOwn(scores, this.#metric)) return;
    this.#outputs += 1;
    const votes = this.#judges.map((judge) => this.#voteOf(row, judge));
    this.#abstained += votes.filter((vote) => vote === null).length;
    this.#requireScore(row, votes);
    for (const { a, b, sums } of this.#pairs) {
      const [one, other] = [scores[a] ?? null, scores[b] ?? null];
      if (one !== null && other !== null) sums.add(one, other);
    }
  }

  #voteOf({ task, key, scores }: Sample, judge: string): number | null {
    const vote = scores[judge] ?? null;
    if (vote === null || vote === 0 || vote === 1) return vote;
    throw new MiraError('E_SCORE', `the vote ${judge} on ${task} ${key} is ${vote}`, {
      hint: 'A vote is 1, 0, or null for an abstention.',
    });
  }

  #requireScore({ task, key, scores }: Sample, votes: readonly (number | null)[]): void {
    const score = scores[this.#metric] ?? null;
    const given = votes.filter((vote) => vote !== null);
    const mean = given.length === 0 ? null : given.reduce((sum, vote) => sum + vote, 0) / given.length;
    const majority = mean === null || mean === 0.5 ? null : mean > 0.5 ? 1 : 0;
    if (score === majority || (score !== null && mean !== null && Math.abs(score - mean) <= 1e-9)) return;
    throw new MiraError(
      'E_MISMATCH',
      `${task} ${key}: ${this.#metric} is ${score}, and its votes (${votes.map((vote) => vote ?? 'none').join(', ')}) give ${majority ?? 'no majority'}`,
      {
        hint: 'A score of several judges is the majority or the mean of the votes that were given; an abstention is no vote.',
      },
    );
  }

  /** `null` where nothing was voted on. */
  result(): SignedVotes | null {
    if (this.#outputs === 0) return null;
    const known = this.#pairs.map(({ sums }) => sums.correlation).filter((value) => value !== null);
    const correlation = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    const n = this.#judges.length;
    return {
      judges: [...this.#judges],
      abstained: this.#abstained,
      correlation: correlation === null ? null : toDecimal(correlation),
      // judges that contradict each other are not worth more than they are
      effective: correlation === null ? null : toDecimal(n / (1 + (n - 1) * Math.max(0, correlation))),
    };
  }
}

/** Counts of the four ways in which two votes can be given; φ is their correlation. */
class PairSums {
  #both = 0;
  #first = 0;
  #second = 0;
  #none = 0;

  add(a: number, b: number): void {
    if (a === 1 && b === 1) this.#both += 1;
    else if (a === 1) this.#first += 1;
    else if (b === 1) this.#second += 1;
    else this.#none += 1;
  }

  /** `null` where one of the two always votes alike. */
  get correlation(): number | null {
    const [a, b, c, d] = [this.#both, this.#first, this.#second, this.#none];
    const scale = Math.sqrt((a + b) * (c + d)) * Math.sqrt((a + c) * (b + d));
    return scale > 0 ? (a * d - b * c) / scale : null;
  }
}

/** The id of a claim whose signed votes do not follow from the rows; `null` where all do. */
export async function votesDifference(
  claims: readonly Pick<Claim, 'id' | 'task' | 'metric' | 'votes'>[],
  rows: () => AsyncIterable<Sample>,
): Promise<string | null> {
  const voted = claims.flatMap(({ id, task, metric, votes }) =>
    votes === undefined ? [] : [{ id, task, votes, tally: new VoteTally(metric, votes.judges) }],
  );
  if (voted.length === 0) return null;
  for await (const row of rows()) {
    for (const { task, tally } of voted) if (task === row.task) tally.add(row);
  }
  return voted.find(({ votes, tally }) => canonicalJson(votes) !== canonicalJson(tally.result()))?.id ?? null;
}
