import { ColumnRow } from '../evidence/column-row.ts';
import { type SampleColumns } from '../evidence/columns.ts';
import type { Sample } from '../evidence/sample.ts';
import type { Claim } from '../statements/evaluation.ts';

/** Which claims' collectors a row belongs to: those of its task, of the metrics that it was asked for, of its slices. */
export class Router<T> {
  readonly #tasks = new Map<string, MetricTargets<T>[]>();

  constructor(targets: Iterable<readonly [Claim, T]>) {
    for (const [claim, target] of targets) {
      const metrics = this.#tasks.get(claim.task) ?? [];
      this.#tasks.set(claim.task, metrics);
      let metric = metrics.find((entry) => entry.metric === claim.metric);
      if (metric === undefined) {
        const scores = claim.of === undefined || claim.of.length === 0 ? [claim.metric] : claim.of;
        metrics.push((metric = { metric: claim.metric, scores, overall: null, slices: new Map<string, T>() }));
      }
      if (claim.slice === null) metric.overall = target;
      else metric.slices.set(sliceKey(claim.slice.name, claim.slice.value), target);
    }
  }

  /** Rows of one kind go to the same. */
  readonly #known = new Map<number, readonly T[]>();
  #columns: SampleColumns | null = null;
  /** Of the row before, and where it went: most rows are of the same kind. */
  #lastKind = -1;
  #lastFound: readonly T[] = [];

  of(row: Sample): readonly T[] {
    return row instanceof ColumnRow ? this.#ofKind(row) : this.#find(row);
  }

  #ofKind(row: ColumnRow): readonly T[] {
    if (row.columns !== this.#columns) {
      this.#columns = row.columns;
      this.#known.clear();
      this.#lastKind = -1;
    }
    const kind = row.columns.kind(row.row);
    if (kind === this.#lastKind) return this.#lastFound;
    let found = this.#known.get(kind);
    if (found === undefined) this.#known.set(kind, (found = this.#find(row)));
    this.#lastKind = kind;
    this.#lastFound = found;
    return found;
  }

  #find(row: Sample): readonly T[] {
    const found: T[] = [];
    const asked = row.scores;
    for (const { scores, overall, slices } of this.#tasks.get(row.task) ?? []) {
      if (!scores.every((name) => Object.hasOwn(asked, name))) continue;
      if (overall !== null) found.push(overall);
      if (slices.size === 0) continue;
      for (const name of Object.keys(row.slices)) {
        const target = slices.get(sliceKey(name, row.slices[name] ?? ''));
        if (target !== undefined) found.push(target);
      }
    }
    return found;
  }
}

interface MetricTargets<T> {
  readonly metric: string;
  /** The scores that a row has if it was asked. */
  readonly scores: readonly string[];
  overall: T | null;
  readonly slices: Map<string, T>;
}

function sliceKey(name: string, value: string): string {
  return JSON.stringify([name, value]);
}
