import { ColumnRow } from '../evidence/column-row.ts';
import type { Sample } from '../evidence/sample.ts';
import type { JsonValue } from '../json.ts';

/** What samples have in common: a slice of the rows, or a field of an open prompt or target. */
export type Origin = 'slice' | 'prompt' | 'target';

/** A field with more values tells samples apart rather than putting them together. */
const MOST_FIELD_VALUES = 50;
/** Slices are declared; but one may be the number of a document. */
const MOST_SLICE_VALUES = 250;
/** Names that are followed; prompts that are maps of anything have as many as there are rows. */
const MOST_NAMES = 50;
/** A longer text is no name of a group. */
const MOST_VALUE_LENGTH = 100;

/** Pairs, and what became of them. */
export class Counts {
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

  addAll({ n, right, lost, positions }: Tallied): void {
    this.n += n;
    this.right += right;
    this.lost += lost;
    this.positions += positions;
  }
}

export type Tallied = Pick<Counts, 'n' | 'right' | 'lost' | 'positions'>;

/** The values of one name; `null` once there are too many. */
interface Group {
  readonly origin: Origin;
  readonly name: string;
  values: Map<string, Counts> | null;
}

/** Samples counted by what they have in common. */
export class LossGroups {
  readonly #groups = {
    slice: new Map<string, Group>(),
    prompt: new Map<string, Group>(),
    target: new Map<string, Group>(),
  };

  /** `null` where the name has too many values, this one included. */
  countsOf(origin: Origin, name: string, value: string | null): Counts | null {
    const values = this.#valuesOf(origin, name, value);
    if (values === null || value === null) return null;
    let counts = values.get(value);
    if (counts === undefined) values.set(value, (counts = new Counts()));
    return counts;
  }

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

  /** Whether more values of a name would change nothing. */
  isGivenUp(origin: Origin, name: string): boolean {
    return this.#groups[origin].get(name)?.values === null;
  }

  /** Every slice once, whatever names the same samples: slices before fields. */
  all(): readonly { origin: Origin; name: string; value: string; counts: Counts }[] {
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

/** @param value `null` for what names no group */
export type Visit = (origin: Origin, name: string, value: string | null) => void;

export function forEachValue(row: Sample, visit: Visit): void {
  forEachSlice(row.slices, visit);
  // prompts and targets in columns have no members
  if (!(row instanceof ColumnRow)) forEachField('prompt', row.prompt, visit);
  forEachField('target', row.target, visit);
}

export function forEachSlice(slices: Sample['slices'], visit: Visit): void {
  for (const name of Object.keys(slices)) visit('slice', name, slices[name] ?? '');
}

/** A target that is a word or a number, and the members of a prompt or target that are. */
export function forEachField(origin: 'prompt' | 'target', part: JsonValue, visit: Visit): void {
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
