import type { Sample } from '../../evidence/sample.ts';
import type { JsonValue } from '../../json.ts';
import type { LmEvalJob } from './lm-eval-pieces.ts';

export type Direction = 'higher' | 'lower';
export type MetricKind = 'binary' | null;

/** What the harness says about one metric of one task. */
export interface MetricInfo {
  readonly direction: Direction | null;
  /** `binary` only where the format declares it. */
  readonly kind: MetricKind;
  /** The aggregate that the harness printed, to be compared with the recomputed one. */
  readonly reported: number | null;
  /** Why no claim can be made on it (not a mean over samples, a list …), else `null`. */
  readonly unsupported: string | null;
  /** The output holds the aggregate but no rows for it: nothing can be recomputed, and nothing paired. */
  readonly aggregateOnly?: true;
  /** The standard error that was printed with an aggregate without rows; only where it is above 0. */
  readonly standardError?: number;
}

/** What the harness says about one task. */
export interface TaskInfo {
  /** How many rows the harness says that it evaluated, where it says so. */
  readonly expected: number | null;
  /** The harness itself says that it evaluated a part only. */
  readonly limited: boolean;
  readonly version: string | null;
  readonly nShot: number | null;
  /** Effective sampling parameters, as the harness prints them. */
  readonly generation: JsonValue;
  readonly metrics: ReadonlyMap<string, MetricInfo>;
}

/** A harness's output, opened: what its header says, and its rows as a stream. */
export interface HarnessOutput {
  readonly format: string;
  readonly harness: { readonly name: string | null; readonly version: string | null };
  readonly tasks: ReadonlyMap<string, TaskInfo>;
  /** The files that were read, for messages and freshness checks. */
  readonly files: readonly string[];
  /** In file order; may be called again. A bad row ends the stream with a `MiraError` that names file and line. */
  rows(): AsyncIterable<Sample>;
  /** What threads need to read the rows, where they can be read in pieces and in any order. */
  readonly job?: RowsJob;
}

/** Can be handed to another thread. */
export type RowsJob = LmEvalJob;

export interface OpenOptions {
  /** The task of rows that name none: the evaluation's key. */
  readonly task: string;
  /** Fields of lm-eval's documents that are slices of its rows. */
  readonly slices?: readonly string[];
}

/** What `docs/harnesses.md` says of a format: one cell of its table each, in Markdown. */
export interface FormatDocs {
  /** The harness, with the versions whose output was read in tests. */
  readonly harness: string;
  /** Which files are read, and what is looked for in them. */
  readonly files: string;
  /** What makes a sample's key, its repeat and its slices. */
  readonly key: string;
  /** What is recomputed and compared with what the harness printed. */
  readonly recomputed: string;
  /** What cannot be known from this output, or is refused. */
  readonly unknown: string;
}

/** Adding a harness is adding a file with one of these, and a line in `index.ts`. */
export interface Reader {
  readonly format: string;
  readonly docs: FormatDocs;
  /** Whether the path has this format's structure; never by name alone, never throws for foreign content. */
  detect(path: string): Promise<boolean>;
  open(path: string, options: OpenOptions): Promise<HarnessOutput>;
}

/** Version of what the readers make of a file; part of the measurement digest. */
export const READER_VERSION = '1';
