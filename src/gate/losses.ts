import { ColumnRow } from '../evidence/column-row.ts';
import type { Sample } from '../evidence/sample.ts';
import type { JsonValue } from '../json.ts';
import { holm, hypergeometricSf } from '../stats/index.ts';

/** Where the losses of a claim concentrate: an explanation of a verdict, and never one. */
export interface Where {
  /** Pairs in all. */
  readonly n: number;
  /** Pairs that could be lost: of single outcomes those that the baseline got right, else all. */
  readonly atRisk: number;
  readonly lost: number;
  /** How many slices were looked at, and corrected for. */
  readonly looked: number;
  /** Those in which losses concentrate, the clearest first. */
  readonly slices: readonly LossSlice[];
}

/** Samples that have something in common. */
export interface LossSlice {
  /** What it is of: a slice of the rows, or a field of an open prompt or target. */
  readonly origin: Origin;
  /** The slice's name; `target`, `target.<member>` or `prompt.<member>` of a field. */
  readonly name: string;
  readonly value: string;
  readonly n: number;
  readonly atRisk: number;
  readonly lost: number;
  /** One-sided p of "losses are no more frequent here than elsewhere". */
  readonly p: number;
  readonly pAdjusted: number;
}

export type Origin = 'slice' | 'prompt' | 'target';

/** A field with more values tells samples apart rather than putting them together. */
const MOST_FIELD_VALUES = 50;
/** Slices are declared; but one may be the number of a document. */
const MOST_SLICE_VALUES = 250;
/** Names that are followed; prompts that are maps of anything have as many as there are rows. */
const MOST_NAMES = 50;
/** A longer text is no name of a group. */
const MOST_VALUE_LENGTH = 100;

/** Samples counted by what they have in common. */
class Counts {
  n = 0;
  right = 0;
  lost = 0;
  /** Sum of the positions of its samples: with `n`, whether two slices are the same samples. */
  positions = 0;

  add(position: number, lost: boolean, right: boolean): void {
    this.n += 1;
    if (right) this.right += 1;
    if (lost) this.lost += 1;
    this.positions += position;
  }
}

/** The values of one name; `null` once there are too many. */
interface Group {
  readonly origin: Origin;
  readonly name: string;
  values: Map<string, Counts> | null;
}

/** Counts the pairs of a claim by slices and by fields of their documents. */
export class Losses {
  readonly #all = new Counts();
  /** Of the pair that is being added. */
  #position = 0;
  #lost = false;
  #right = false;
  readonly #groups = {
    slice: new Map<string, Group>(),
    prompt: new Map<string, Group>(),
    target: new Map<string, Group>(),
  };

  /**
   * @param row the baseline's, which decides to what a pair belongs
   * @param right the baseline has the best outcome
   */
  add(row: Sample, lost: boolean, right: boolean): void {
    this.#position = this.#all.n;
    this.#lost = lost;
    this.#right = right;
    this.#all.add(this.#position, lost, right);
    forEachValue(row, this.#count);
  }

  /** Made once, and not for each of a million rows. */
  readonly #count: Visit = (origin, name, value) => {
    const values = this.#valuesOf(origin, name, value);
    if (values === null || value === null) return;
    let counts = values.get(value);
    if (counts === undefined) values.set(value, (counts = new Counts()));
    counts.add(this.#position, this.#lost, this.#right);
  };

  /** `null` where the name has too many values, this one included. */
  #valuesOf(origin: Origin, name: string, value: string | null): Map<string, Counts> | null {
    const groups = this.#groups[origin];
    let group = groups.get(name);
    if (group === undefined) {
      if (groups.size >= MOST_NAMES) return null;
      groups.set(name, (group = { origin, name, values: new Map() }));
    }
    if (group.values === null) return null;
    const most = origin === 'slice' ? MOST_SLICE_VALUES : MOST_FIELD_VALUES;
    if (value === null || (group.values.size >= most && !group.values.has(value))) group.values = null;
    return group.values;
  }

  /**
   * By Fisher's exact test in one direction of each slice's losses among the samples that could be lost
   * (evaluations-and-statistics.md §8 for Holm's adjustment over all that were looked at).
   *
   * @param single whether the scores are single outcomes, of which only right ones can be lost
   * @returns `null` where nothing was lost, or where there is nothing to look at
   */
  where(alpha: number, single: boolean): Where | null {
    const risk = (counts: Counts): number => (single ? counts.right : counts.n);
    const { n, lost } = this.#all;
    if (lost === 0) return null;
    const total = risk(this.#all);
    const looked = this.#slices().filter(({ counts }) => counts.n < n && risk(counts) > 0);
    if (looked.length === 0) return null;
    const pValues = looked.map(({ counts }) =>
      hypergeometricSf({ seen: counts.lost, total, marked: lost, drawn: risk(counts) }),
    );
    const adjusted = holm(pValues);
    const slices = looked.map(({ origin, name, value, counts }, index): LossSlice => {
      const [p, pAdjusted] = [pValues[index] ?? 1, adjusted[index] ?? 1];
      return { origin, name, value, n: counts.n, atRisk: risk(counts), lost: counts.lost, p, pAdjusted };
    });
    return {
      n,
      atRisk: total,
      lost,
      looked: looked.length,
      slices: slices.filter(({ pAdjusted }) => pAdjusted <= alpha).sort((a, b) => a.p - b.p || b.lost - a.lost),
    };
  }

  /** Every slice once, whatever names the same samples: slices before fields. */
  #slices(): (Pick<LossSlice, 'origin' | 'name' | 'value'> & { readonly counts: Counts })[] {
    const seen = new Set<string>();
    const { slice, prompt, target } = this.#groups;
    return [slice, prompt, target].flatMap((groups) =>
      [...groups.values()].flatMap(({ origin, name, values }) =>
        [...(values ?? [])].flatMap(([value, counts]) => {
          const samples = `${counts.n} ${counts.positions}`;
          if (seen.has(samples)) return [];
          seen.add(samples);
          return [{ origin, name, value, counts }];
        }),
      ),
    );
  }
}

/** Whether a row of the baseline is in a slice. */
export function isIn(row: Sample, slice: Pick<LossSlice, 'origin' | 'name' | 'value'>): boolean {
  let found = false;
  forEachValue(row, (origin, name, value) => {
    if (origin === slice.origin && name === slice.name && value === slice.value) found = true;
  });
  return found;
}

/** @param value `null` for what names no group */
type Visit = (origin: Origin, name: string, value: string | null) => void;

function forEachValue(row: Sample, visit: Visit): void {
  const { slices } = row;
  for (const name of Object.keys(slices)) visit('slice', name, slices[name] ?? '');
  // prompts and targets in columns have no members
  if (!(row instanceof ColumnRow)) forEachField('prompt', row.prompt, visit);
  forEachField('target', row.target, visit);
}

/** A target that is a word or a number, and the members of a prompt or target that are. */
function forEachField(origin: 'prompt' | 'target', part: JsonValue, visit: Visit): void {
  if (part === null || Array.isArray(part)) return;
  if (typeof part !== 'object') {
    if (origin === 'target') visit(origin, origin, valueOf(part));
    return;
  }
  for (const [name, member] of Object.entries(part)) {
    if (member !== null) visit(origin, `${origin}.${name}`, valueOf(member));
  }
}

/** `null` for what names no group. */
function valueOf(member: JsonValue): string | null {
  if (typeof member === 'number' || typeof member === 'boolean') return String(member);
  return typeof member === 'string' && member.length <= MOST_VALUE_LENGTH ? member : null;
}
