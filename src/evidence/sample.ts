import { compareBytes } from '../digest.ts';
import type { JsonValue } from '../json.ts';
import type { PartNumber } from './parts.ts';

/**
 * One scored row (design.md §6). A score that is absent was not asked of the sample; `null` was asked and not scored.
 * `key` is stable across releases and unique per task and repeat.
 */
export interface Sample {
  readonly task: string;
  readonly key: string;
  /** Counts from 0. */
  readonly repeat: number;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly slices: Readonly<Record<string, string>>;
  readonly prompt: JsonValue;
  readonly target: JsonValue;
  readonly response: JsonValue;
  readonly error: JsonValue;
  /** Parts that are closed, whose members are `null`; absent where all are open. */
  readonly closed?: readonly PartNumber[];
}

/** Leaf order: task and key by UTF-8 bytes, then repeat as an integer (threats-and-quorum.md §4). */
export function compareSamples(a: SampleId, b: SampleId): number {
  return compareBytes(a.task, b.task) || compareBytes(a.key, b.key) || a.repeat - b.repeat;
}

export type SampleId = Pick<Sample, 'task' | 'key' | 'repeat'>;
