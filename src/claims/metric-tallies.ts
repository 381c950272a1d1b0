import type { Tally } from './tally.ts';

/** The tallies of one metric of one task, with a short way from a slice's value to its tally. */
export class MetricTallies {
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

/** The tallies that rows of one kind go to. */
export interface Route {
  readonly task: string;
  rows: number;
  /** By which of the row's scores; `null` where a tally needs several scores at once. */
  readonly targets: readonly { readonly at: number; readonly tally: Tally }[] | null;
}
