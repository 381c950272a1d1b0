import { partNumber } from '../evidence/parts.ts';
import type { Sample } from '../evidence/sample.ts';
import type { SortedColumns } from '../evidence/sorted-columns.ts';
import type { EstimatorRule } from '../plan/plan.ts';
import { Covariance } from './covariance.ts';
import { isRatio, ratioParts } from './estimators.ts';
import { formatClaimId, type ClaimName } from './id.ts';
import { MetricTallies, type Route } from './metric-tallies.ts';
import { Moments } from './moments.ts';

/** What tells the repeats of one sample from those of the next. */
type TallyKey = string | number;

/** What the rows say about one metric of one task or slice. */
export class Tally {
  readonly name: ClaimName;
  /** `null`: the mean of the scores. */
  readonly estimator: EstimatorRule | null;
  scored = 0;
  unscored = 0;
  errored = 0;
  /** Not scored, in rows whose errors are closed: unscored or errored. */
  undisclosed = 0;
  /** Over the rows, as a harness forms its mean. */
  readonly rows = new Moments();
  /** Over the means of each key's repeats: what is independent of what. */
  readonly keys = new Moments();
  binary = true;
  repeated = false;
  /** The largest number of repeats that a key was scored in. */
  repeats = 0;
  /** Keys whose repeats do not all have the same score. */
  flipped = 0;
  #key: TallyKey | null = null;
  #sum = 0;
  #count = 0;
  #least = 0;
  #most = 0;

  constructor(name: ClaimName, estimator: EstimatorRule | null = null) {
    this.name = name;
    this.estimator = estimator;
  }

  /** @param failed whether the row has an error; `null` where that is closed */
  add(key: TallyKey, score: number | null, failed: boolean | null): void {
    if (score === null) {
      this.countUnscored(failed);
      return;
    }
    this.scored += 1;
    this.rows.add(score);
    if (score !== 0 && score !== 1) this.binary = false;
    if (key === this.#key) this.repeated = true;
    else {
      this.#flush(key);
      this.#least = score;
      this.#most = score;
    }
    this.#least = Math.min(this.#least, score);
    this.#most = Math.max(this.#most, score);
    this.#sum += score;
    this.#count += 1;
  }

  /** To be called once, after the last row. */
  finish(): void {
    this.#flush(null);
  }

  get asked(): number {
    return this.scored + this.unscored + this.errored + this.undisclosed;
  }

  protected countUnscored(failed: boolean | null): void {
    if (failed === null) this.undisclosed += 1;
    else if (failed) this.errored += 1;
    else this.unscored += 1;
  }

  /** Of the keys that were scored, how many changed their score from one repeat to another. */
  get flipRate(): number {
    return this.keys.n === 0 ? 0 : this.flipped / this.keys.n;
  }

  #flush(next: TallyKey | null): void {
    if (this.#count > 0) {
      const mean = this.#sum / this.#count;
      this.keys.add(this.estimator === null ? mean : Math.log(mean));
      this.repeats = Math.max(this.repeats, this.#count);
      if (this.#least !== this.#most) this.flipped += 1;
    }
    this.#key = next;
    this.#sum = 0;
    this.#count = 0;
  }
}

/** The tally of a value that is made of several scores of each sample. */
export class CorpusTally extends Tally {
  readonly of: readonly string[];
  readonly sums: number[];
  /** Of numerator and denominator, over keys; `null` for what is no ratio of two sums. */
  readonly parts: Covariance | null;
  readonly #ownSums: number[];
  #current: TallyKey | null = null;

  constructor(name: ClaimName, estimator: EstimatorRule) {
    super(name, estimator);
    this.of = estimator.of;
    this.sums = this.of.map(() => 0);
    this.#ownSums = this.of.map(() => 0);
    this.parts = isRatio(estimator.name) ? new Covariance(2) : null;
    this.binary = false;
  }

  addScores(key: TallyKey, scores: readonly (number | null)[], failed: boolean | null): void {
    const whole = scores.filter((score) => score !== null);
    if (whole.length < scores.length) {
      this.countUnscored(failed);
      return;
    }
    this.scored += 1;
    if (key === this.#current) this.repeated = true;
    else this.#close(key);
    for (const [index, score] of whole.entries()) {
      this.sums[index] = (this.sums[index] ?? 0) + score;
      this.#ownSums[index] = (this.#ownSums[index] ?? 0) + score;
    }
  }

  override finish(): void {
    this.#close(null);
  }

  #close(next: TallyKey | null): void {
    const name = this.estimator?.name ?? '';
    if (this.#current !== null && isRatio(name)) this.parts?.add(ratioParts(name, this.#ownSums));
    this.#current = next;
    this.#ownSums.fill(0);
  }
}

/** How the values of a task's metrics are made that are no mean; the others are not in it. */
export type EstimatorsOf = (task: string) => ReadonlyMap<string, EstimatorRule>;

const MEANS: ReadonlyMap<string, EstimatorRule> = new Map();

/** The part that holds a row's error. */
const ERROR_PART = partNumber('response');

export type WantsSlice = (task: string, metric: string, slice: string) => boolean;

/** Tallies of everything in a stream of rows: each metric of each task, and the slices that somebody asks for. */
export class Tallies {
  readonly #byId = new Map<string, Tally>();
  readonly #tasks = new Map<string, Map<string, MetricTallies>>();
  readonly #wantsSlice: WantsSlice;
  readonly #estimatorsOf: EstimatorsOf;
  readonly #estimators = new Map<string, TaskEstimators>();
  readonly rows = new Map<string, number>();

  constructor(wantsSlice: WantsSlice, estimatorsOf: EstimatorsOf = () => MEANS) {
    this.#wantsSlice = wantsSlice;
    this.#estimatorsOf = estimatorsOf;
  }

  /** Rows have to come in leaf order: the repeats of a key are told by being next to each other. */
  static async of(rows: AsyncIterable<Sample>, wantsSlice: WantsSlice, estimatorsOf?: EstimatorsOf): Promise<Tallies> {
    const tallies = new Tallies(wantsSlice, estimatorsOf);
    for await (const row of rows) tallies.add(row);
    tallies.finish();
    return tallies;
  }

  /** The tallies of rows in columns. */
  static ofColumns(sorted: SortedColumns, wantsSlice: WantsSlice, estimatorsOf?: EstimatorsOf): Tallies {
    const tallies = new Tallies(wantsSlice, estimatorsOf);
    const { columns } = sorted;
    const routes = new Map<number, Route>();
    let kind = -1;
    let route: Route | null = null;
    for (let row = 0; row < sorted.count;) {
      const key = row;
      for (const end = sorted.endOfKey(row); row < end; row += 1) {
        if (route === null || columns.kind(row) !== kind) {
          kind = columns.kind(row);
          route = routes.get(kind) ?? tallies.#routeOf(sorted.at(row));
          routes.set(kind, route);
        }
        route.rows += 1;
        const failed = columns.failed(row);
        if (route.targets === null) tallies.#add(sorted.at(row), key, failed);
        else for (const { at, tally } of route.targets) tally.add(key, columns.score(row, at), failed);
      }
    }
    for (const { task, rows, targets } of routes.values()) {
      if (targets !== null) tallies.rows.set(task, (tallies.rows.get(task) ?? 0) + rows);
    }
    tallies.finish();
    return tallies;
  }

  add(row: Sample): void {
    this.#add(row, row.key, row.closed?.includes(ERROR_PART) === true ? null : row.error !== null);
  }

  /** @param key what tells the row from its neighbours, unless they are repeats of the same sample */
  #add(row: Sample, key: TallyKey, failed: boolean | null): void {
    this.rows.set(row.task, (this.rows.get(row.task) ?? 0) + 1);
    const estimators = this.#estimatorsFor(row.task);
    for (const [metric, { of }] of estimators.corpus) this.#addCorpus(row, key, metric, of, failed);
    for (const metric of Object.keys(row.scores)) {
      if (estimators.corpus.has(metric)) continue;
      const score = row.scores[metric] ?? null;
      const tallies = this.#of(row.task, metric);
      tallies.overall.add(key, score, failed);
      for (const slice of Object.keys(row.slices)) {
        tallies.slice(slice, row.slices[slice] ?? '')?.add(key, score, failed);
      }
    }
  }

  /** Where the scores of rows go that have the same task, scores and slices. */
  #routeOf({ task, scores, slices }: Sample): Route {
    if (this.#estimatorsFor(task).corpus.size > 0) return { task, rows: 0, targets: null };
    if (!this.rows.has(task)) this.rows.set(task, 0);
    const targets = Object.keys(scores).flatMap((metric, at) => {
      const tallies = this.#of(task, metric);
      const sliced = Object.keys(slices).flatMap((name) => tallies.slice(name, slices[name] ?? '') ?? []);
      return [tallies.overall, ...sliced].map((tally) => ({ at, tally }));
    });
    return { task, rows: 0, targets };
  }

  #addCorpus(row: Sample, key: TallyKey, metric: string, of: readonly string[], failed: boolean | null): void {
    if (!of.every((name) => Object.hasOwn(row.scores, name))) return;
    const scores = of.map((name) => row.scores[name] ?? null);
    const tallies = this.#of(row.task, metric);
    const add = (tally: Tally | null): void => {
      if (tally instanceof CorpusTally) tally.addScores(key, scores, failed);
    };
    add(tallies.overall);
    for (const slice of Object.keys(row.slices)) add(tallies.slice(slice, row.slices[slice] ?? ''));
  }

  #estimatorsFor(task: string): TaskEstimators {
    let found = this.#estimators.get(task);
    if (found === undefined) {
      const all = this.#estimatorsOf(task);
      found = { all, corpus: new Map([...all].filter(([, { of }]) => of.length > 0)) };
      this.#estimators.set(task, found);
    }
    return found;
  }

  finish(): void {
    for (const tally of this.#byId.values()) tally.finish();
  }

  all(): Iterable<Tally> {
    return this.#byId.values();
  }

  get(id: string): Tally | null {
    return this.#byId.get(id) ?? null;
  }

  #of(task: string, metric: string): MetricTallies {
    let metrics = this.#tasks.get(task);
    if (metrics === undefined) this.#tasks.set(task, (metrics = new Map<string, MetricTallies>()));
    let found = metrics.get(metric);
    if (found === undefined) {
      found = new MetricTallies(
        this.#create({ task, metric, slice: null }),
        (name) => this.#wantsSlice(task, metric, name),
        (name, value) => this.#create({ task, metric, slice: { name, value } }),
      );
      metrics.set(metric, found);
    }
    return found;
  }

  #create(name: ClaimName): Tally {
    const estimator = this.#estimatorsFor(name.task).all.get(name.metric) ?? null;
    const tally =
      estimator !== null && estimator.of.length > 0 ? new CorpusTally(name, estimator) : new Tally(name, estimator);
    this.#byId.set(formatClaimId(name), tally);
    return tally;
  }
}

interface TaskEstimators {
  readonly all: ReadonlyMap<string, EstimatorRule>;
  /** Those that are made of several scores. */
  readonly corpus: ReadonlyMap<string, EstimatorRule>;
}
