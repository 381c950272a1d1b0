import { Mean } from '../../claims/mean.ts';
import { ColumnRow } from '../../evidence/column-row.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { Claim } from '../../statements/evaluation.ts';
import type { Where } from '../losses.ts';
import { PairNotes } from '../notes.ts';
import { Outcomes } from '../outcomes.ts';
import type { KeyRows, Scored } from '../pairs.ts';
import { logScale } from '../shapes/scale.ts';
import { testScores } from '../shapes/scores.ts';
import { nothingTested, type Tested, type Tests, type TestTerms } from '../shapes/tested.ts';
import type { Table, TableOptions } from './table.ts';

/** What the repeats of one key add up to. */
interface KeyScore {
  readonly sum: number;
  readonly scored: number;
  /** How many repeats there should be. */
  readonly needed: number;
}

/** Pairs of the same outcomes. */
export interface AlikePairs {
  readonly before: 0 | 1;
  readonly after: 0 | 1;
  readonly n: number;
  /** Sum of the positions of the baseline's rows. */
  readonly positions: number;
}

/** Pairs of scores: of single outcomes, of numbers, of means over repeats, in clusters, of logarithms. */
export class ScoreTable extends PairNotes implements Table {
  readonly #options: TableOptions;
  readonly #sign: 1 | -1;
  readonly #logarithmic: boolean;
  readonly #clusters: string | null;
  /** The plan asks every sample more than once. */
  readonly #repeated: boolean;
  readonly #seen: Outcomes;
  /** The pairs that lack a score, were the loss as large as it can be, for scores within [0, 1]. */
  readonly #worst: Outcomes;
  readonly #best: Outcomes;
  #binary = true;
  #least = Number.POSITIVE_INFINITY;
  #most = Number.NEGATIVE_INFINITY;
  #clustered = false;
  readonly #baseline = new Mean();
  readonly #candidate = new Mean();

  constructor(options: TableOptions) {
    super();
    this.#options = options;
    const { baseline, candidate } = options;
    this.#sign = baseline.direction === 'higher' ? 1 : -1;
    this.#logarithmic = baseline.kind === 'log-ratio';
    this.#clusters = clustersOf(baseline, candidate);
    this.#repeated = Math.max(baseline.asked ?? 0, candidate?.asked ?? 0) > 1;
    const clustered = this.#clusters !== null;
    this.#seen = new Outcomes(clustered);
    this.#worst = new Outcomes(clustered);
    this.#best = new Outcomes(clustered);
  }

  get n(): number {
    return this.#seen.n;
  }

  get missing(): number {
    return this.#worst.n;
  }

  get gained(): number {
    return this.#seen.gained;
  }

  get lost(): number {
    return this.#seen.lost;
  }

  get bounded(): boolean {
    return !this.#logarithmic && this.#least >= 0 && this.#most <= 1;
  }

  get values(): Table['values'] {
    const { n } = this.#seen;
    if (n === 0 || this.#logarithmic || this.#baseline.n !== n || this.#candidate.n !== n) return null;
    return { baseline: this.#baseline.mean, candidate: this.#candidate.mean };
  }

  get metric(): string {
    return this.#options.baseline.metric;
  }

  /** Of single outcomes of 0 and 1, of which it is enough to count the pairs. */
  get single(): boolean {
    const { baseline, candidate } = this.#options;
    const binary = baseline.kind === 'binary' && candidate?.kind === 'binary';
    return binary && this.#clusters === null && !this.#repeated;
  }

  /** So many pairs of single outcomes with slices and target like this row's. */
  addAlike(row: ColumnRow, { before, after, n, positions }: AlikePairs): void {
    this.#note(before);
    this.#note(after);
    this.#baseline.addMany(before, n);
    this.#candidate.addMany(after, n);
    const difference = this.#sign * (after - before);
    this.#seen.addMany(difference, n);
    const right = before === (this.#sign === 1 ? 1 : 0) ? n : 0;
    this.losses.addAlike(row, { n, right, lost: difference < 0 ? n : 0, positions });
  }

  add(baseline: KeyRows, candidate: KeyRows | null): void {
    const [first] = baseline.rows;
    if (candidate !== null) this.see(first, candidate.rows[0]);
    if (candidate !== null && this.#addSingle(baseline, candidate)) return;
    const before = this.#score(baseline.rows, this.#options.baseline.asked ?? 0);
    const needed = this.#options.candidate?.asked ?? before.needed;
    const after = candidate === null ? { sum: 0, scored: 0, needed } : this.#score(candidate.rows, needed);
    const cluster = this.#clusterOf(baseline);
    const whole = valueOf(before);
    const other = valueOf(after);
    if (whole !== null && other !== null) return this.#addPair(whole, other, cluster, first);
    if (whole !== null) this.#baseline.add(whole);
    if (other !== null) this.#candidate.add(other);
    const [b, a] = [boundsOf(before), boundsOf(after)];
    const ends = [a.low - b.high, a.high - b.low];
    const [worst = 0, best = 0] = this.#sign === 1 ? ends : ends.map((end) => -end).toReversed();
    this.#worst.add(worst, cluster);
    this.#best.add(best, cluster);
  }

  /** The usual pair, one scored row on each side, without anything in between. */
  #addSingle(baseline: KeyRows, candidate: KeyRows): boolean {
    if (baseline.rows.length > 1 || candidate.rows.length > 1 || this.#repeated) return false;
    const { metric } = this.#options.baseline;
    const before = scoreOf(baseline.rows[0], metric);
    const after = scoreOf(candidate.rows[0], metric);
    if (before === null || after === null || (this.#logarithmic && (before <= 0 || after <= 0))) return false;
    this.#note(before);
    this.#note(after);
    this.#addPair(before, after, this.#clusterOf(baseline), baseline.rows[0]);
    return true;
  }

  #addPair(before: number, after: number, cluster: string | null, first: Sample): void {
    this.#baseline.add(before);
    this.#candidate.add(after);
    const difference = this.#difference(before, after);
    this.#seen.add(difference, cluster);
    this.losses.add(first, difference < 0, before === (this.#sign === 1 ? 1 : 0));
  }

  override where(alpha: number): Where | null {
    return this.losses.where(alpha, this.#binary);
  }

  addExtra(): void {
    // a key without a partner says nothing of a difference
  }

  tests(terms: TestTerms): Tests | null {
    if (this.n + this.missing === 0) return null;
    const test = this.#logarithmic ? this.#onLogarithms(terms) : this.#plainly(terms);
    const seen = this.n === 0 ? null : test(this.#seen);
    if (this.missing === 0 && seen !== null) return { seen, worst: seen, best: seen };
    if (this.#logarithmic) {
      const best = seen ?? nothingTested('log-ratio-t');
      return { seen, worst: best, best };
    }
    return { seen, worst: test(this.#seen.with(this.#worst)), best: test(this.#seen.with(this.#best)) };
  }

  #plainly(terms: TestTerms): (outcomes: Outcomes) => Tested {
    const { baseline, candidate } = this.#options;
    const shape = {
      binary: this.#binary && baseline.kind === 'binary' && candidate?.kind === 'binary',
      bounded: this.bounded,
      clustered: this.#clusters !== null,
    };
    const unnamed = this.#clusters !== null && !this.#clustered;
    return (outcomes) => {
      const tested = testScores(outcomes, shape, terms);
      if (!unnamed) return tested;
      const detail = 'no sample has the slice that names its cluster';
      return { ...tested, blocked: { reason: 'underpowered', detail } };
    };
  }

  #onLogarithms(terms: TestTerms): (outcomes: Outcomes) => Tested {
    const scale = logScale(this.#options.baseline.direction, Number(this.#options.baseline.estimate ?? 0));
    const shape = { binary: false, bounded: false, clustered: this.#clusters !== null };
    const how = { ...terms, margin: scale.margin(terms.margin) };
    return (outcomes) => {
      const tested = scale.shown(testScores(outcomes, shape, how));
      return tested.method === 'paired-t' ? { ...tested, method: 'log-ratio-t' } : tested;
    };
  }

  #difference(before: number, after: number): number {
    return this.#sign * (this.#logarithmic ? Math.log(after / before) : after - before);
  }

  #clusterOf(pair: KeyRows): string | null {
    if (this.#clusters === null) return null;
    const { task, key, rows } = pair;
    const [{ slices }] = rows;
    if (!Object.hasOwn(slices, this.#clusters)) return JSON.stringify([task, key]);
    this.#clustered = true;
    return JSON.stringify(slices[this.#clusters]);
  }

  #score(rows: readonly Scored[], declared: number): KeyScore {
    const { metric } = this.#options.baseline;
    let sum = 0;
    let scored = 0;
    let asked = 0;
    for (const { scores } of rows) {
      if (!Object.hasOwn(scores, metric)) continue;
      asked += 1;
      const score = scores[metric] ?? null;
      if (score === null || (this.#logarithmic && score <= 0)) continue;
      this.#note(score);
      sum += score;
      scored += 1;
    }
    const needed = Math.max(asked, declared, 1);
    // with repeats a key is a mean, to which the exact tests for single outcomes do not apply
    if (needed > 1) this.#binary = false;
    return { sum, scored, needed };
  }

  #note(score: number): void {
    if (score !== 0 && score !== 1) this.#binary = false;
    if (score < this.#least) this.#least = score;
    if (score > this.#most) this.#most = score;
  }
}

function scoreOf(row: Sample, metric: string): number | null {
  return row instanceof ColumnRow ? row.score(metric) : (row.scores[metric] ?? null);
}

/** The baseline's word counts: a change may not group the samples by which it is judged in another way. */
export function clustersOf(baseline: Claim, candidate: Claim | null): string | null {
  return baseline.clusters ?? candidate?.clusters ?? null;
}

/** The mean over the repeats; `null` when one of them lacks a score. */
function valueOf({ sum, scored, needed }: KeyScore): number | null {
  return scored < needed ? null : sum / scored;
}

/** What the mean could be, whatever the missing repeats would score within [0, 1]. */
function boundsOf({ sum, scored, needed }: KeyScore): { readonly low: number; readonly high: number } {
  return { low: sum / needed, high: (sum + needed - scored) / needed };
}
