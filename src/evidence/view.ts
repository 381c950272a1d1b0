import { closedLine, saltsLine } from './files.ts';
import type { HashBytes } from './merkle.ts';
import type { EvidenceRow } from './parse.ts';
import { PART_NUMBERS, type PartNumber, type SampleParts } from './parts.ts';
import type { SaltBytes } from './commitment.ts';

/** A row as it is to be shown: some parts open, with their salts, the others closed, some of them for a reason. */
export interface ShownRow {
  readonly task: string;
  readonly index: number;
  /** What it was: it is made of the parts' hashes, whether they are open or closed. */
  readonly leaf: HashBytes;
  readonly parts: SampleParts;
  readonly hashes: readonly HashBytes[];
  /** `null` for a part that is closed. */
  readonly salts: readonly (SaltBytes | null)[];
  /** Why closed parts can no longer be opened. */
  readonly reasons: ReadonlyMap<PartNumber, string>;
}

/** One line of each of the two files. */
export function viewLines({ task, index, parts, hashes, salts, reasons }: ShownRow) {
  const closed = new Map(
    PART_NUMBERS.filter((part) => (salts[part] ?? null) === null).map((part) => [part, hashes[part] ?? ''] as const),
  );
  return { sample: closedLine(parts, { hashes: closed, reasons }), salts: saltsLine(task, index, salts) };
}

/**
 * A row with more of its parts closed than before.
 *
 * @param reason why they can no longer be opened; `null` for parts that are merely not shown
 */
export function withClosed(row: EvidenceRow, parts: readonly PartNumber[], reason: string | null): ShownRow {
  const open = parts.filter((part) => (row.salts[part] ?? null) !== null);
  const reasons = new Map(row.reasons);
  if (reason !== null) for (const part of open) reasons.set(part, reason);
  const { sample, index, leaf, hashes } = row;
  const salts = row.salts.map((salt, part) => (open.some((number) => number === part) ? null : salt));
  return { task: sample.task, index, leaf, parts: row.parts, hashes, salts, reasons };
}

/**
 * A row of which closed parts are opened from another copy that still has them open. What was redacted stays closed.
 *
 * @param full evidence that was kept
 * @returns `null` where that is another row: its leaf, and with it the hash of each part, has to be the same
 */
export function withOpened(row: EvidenceRow, full: EvidenceRow, parts: readonly PartNumber[]): ShownRow | null {
  if (row.leaf !== full.leaf || row.sample.task !== full.sample.task || row.index !== full.index) return null;
  const opened = new Set<number>(
    parts.filter((part) => row.closed.includes(part) && !row.reasons.has(part) && !full.closed.includes(part)),
  );
  const [scores, prompt, target, response] = row.parts;
  return {
    task: row.sample.task,
    index: row.index,
    leaf: row.leaf,
    parts: [
      scores,
      opened.has(1) ? full.parts[1] : prompt,
      opened.has(2) ? full.parts[2] : target,
      opened.has(3) ? full.parts[3] : response,
    ],
    hashes: row.hashes,
    salts: row.salts.map((salt, part) => (opened.has(part) ? (full.salts[part] ?? null) : salt)),
    reasons: row.reasons,
  };
}

/** What is closed in the rows of a task. */
export interface TaskView {
  /** Rows in which a part is closed, by part. */
  readonly closed: ReadonlyMap<PartNumber, number>;
  /** Of these, rows in which it was redacted. */
  readonly redacted: ReadonlyMap<PartNumber, number>;
  /** The reasons that were given, each once; at most `MOST_REASONS`. */
  readonly reasons: ReadonlySet<string>;
}

export const MOST_REASONS = 5;

/** Counts what is closed, row by row. */
export class ViewCounter {
  readonly #tasks = new Map<
    string,
    { closed: Map<PartNumber, number>; redacted: Map<PartNumber, number>; reasons: Set<string> }
  >();

  add({ sample, closed, reasons }: Pick<EvidenceRow, 'sample' | 'closed' | 'reasons'>): void {
    if (closed.length === 0) return;
    let task = this.#tasks.get(sample.task);
    if (task === undefined) {
      task = { closed: new Map(), redacted: new Map(), reasons: new Set() };
      this.#tasks.set(sample.task, task);
    }
    for (const part of closed) task.closed.set(part, (task.closed.get(part) ?? 0) + 1);
    for (const [part, reason] of reasons) {
      task.redacted.set(part, (task.redacted.get(part) ?? 0) + 1);
      if (task.reasons.size < MOST_REASONS) task.reasons.add(reason);
    }
  }

  /** Tasks in which anything is closed. */
  get tasks(): ReadonlyMap<string, TaskView> {
    return this.#tasks;
  }
}
