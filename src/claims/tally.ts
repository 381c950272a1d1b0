import type { Sample } from '../evidence/sample.ts';
import { Moments } from './moments.ts';
import { formatClaimId, type ClaimName } from './id.ts';

/** What the rows say about one metric of one task or slice. */
export class Tally {
  readonly name: ClaimName;
  scored = 0;
  unscored = 0;
  errored = 0;
  /** Over the rows, as a harness forms its mean. */
  readonly rows = new Moments();
  /** Over the means of each key's repeats: what is independent of what. */
  readonly keys = new Moments();
  binary = true;
  repeated = false;
  #key: string | null = null;
  #sum = 0;
  #count = 0;

  constructor(name: ClaimName) {
    this.name = name;
  }

  add(key: string, score: number | null, failed: boolean): void {
    if (score === null) {
      if (failed) this.errored += 1;
      else this.unscored += 1;
      return;
    }
    this.scored += 1;
    this.rows.add(score);
    if (score !== 0 && score !== 1) this.binary = false;
    if (key !== this.#key) this.#flush(key);
    else this.repeated = true;
    this.#sum += score;
    this.#count += 1;
  }

  /** To be called once, after the last row. */
  finish(): void {
    this.#flush(null);
  }

  get asked(): number {
    return this.scored + this.unscored + this.errored;
  }

  #flush(next: string | null): void {
    if (this.#count > 0) this.keys.add(this.#sum / this.#count);
    this.#key = next;
    this.#sum = 0;
    this.#count = 0;
  }
}

export type WantsSlice = (task: string, metric: string, slice: string) => boolean;

/** Tallies of everything in a stream of rows: each metric of each task, and the slices that somebody asks for. */
export class Tallies {
  readonly #byId = new Map<string, Tally>();
  readonly #tasks = new Map<string, Map<string, MetricTallies>>();
  readonly #wantsSlice: WantsSlice;
  readonly rows = new Map<string, number>();

  constructor(wantsSlice: WantsSlice) {
    this.#wantsSlice = wantsSlice;
  }

  /** Rows have to come in leaf order: the repeats of a key are told by being next to each other. */
  static async of(rows: AsyncIterable<Sample>, wantsSlice: WantsSlice): Promise<Tallies> {
    const tallies = new Tallies(wantsSlice);
    for await (const row of rows) tallies.add(row);
    tallies.finish();
    return tallies;
  }

  add(row: Sample): void {
    this.rows.set(row.task, (this.rows.get(row.task) ?? 0) + 1);
    const failed = row.error !== null;
    for (const metric of Object.keys(row.scores)) {
      const score = row.scores[metric] ?? null;
      const tallies = this.#of(row.task, metric);
      tallies.overall.add(row.key, score, failed);
      for (const slice of Object.keys(row.slices)) {
        tallies.slice(slice, row.slices[slice] ?? '')?.add(row.key, score, failed);
      }
    }
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
    const tally = new Tally(name);
    this.#byId.set(formatClaimId(name), tally);
    return tally;
  }
}

/** The tallies of one metric of one task, with a short way from a slice's value to its tally. */
class MetricTallies {
  readonly overall: Tally;
  readonly #wants: (name: string) => boolean;
  readonly #create: (name: string, value: string) => Tally;
  /** `null` for the slices that nobody asks for, whose values may be as many as the rows. */
  readonly #slices = new Map<string, Map<string, Tally> | null>();

  constructor(overall: Tally, wants: (name: string) => boolean, create: (name: string, value: string) => Tally) {
    this.overall = overall;
    this.#wants = wants;
    this.#create = create;
  }

  slice(name: string, value: string): Tally | null {
    let values = this.#slices.get(name);
    if (values === undefined) this.#slices.set(name, (values = this.#wants(name) ? new Map<string, Tally>() : null));
    if (values === null) return null;
    let tally = values.get(value);
    if (tally === undefined) values.set(value, (tally = this.#create(name, value)));
    return tally;
  }
}
