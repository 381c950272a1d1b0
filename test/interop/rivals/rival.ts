import type { Rows } from '../../unit/gate/twelve-tables.ts';

/** What a tool said of two outputs, in words that can be compared; `refused` where it did not want to judge. */
export type Said = 'holds' | 'regressed' | 'inconclusive' | 'refused';

export interface Answer {
  readonly said: Said;
  /** In the tool's own words. */
  readonly words: string;
}

export interface Outputs {
  readonly before: Rows;
  readonly after: Rows;
}

/** A tool of others that compares two outputs of a harness, with the rules that come closest to ours. */
export interface Rival {
  readonly name: string;
  /** As pip wants it. */
  readonly requirement: string;
  /** What it does with what is missing, and what had to be decided to ask it at all. */
  readonly note: string;
  /**
   * Writes what it reads into a folder.
   *
   * @param python the interpreter in whose environment the tool lies
   */
  prepare(outputs: Outputs, folder: string, python: string): Promise<void>;
  /** What to run within that folder, by the same interpreter. */
  argv(seed: number): readonly string[];
  answer(exit: number, stdout: string): Answer;
}

/** The score of a row, `null` where there is none, `undefined` where the metric is not there. */
export function scoreOf(row: Rows[number]): number | null | undefined {
  return row.scores['acc'];
}
