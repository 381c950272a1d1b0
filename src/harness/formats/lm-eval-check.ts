import { createHash } from 'node:crypto';
import { MiraError } from '../../errors.ts';
import type { ResultTask } from './lm-eval-results.ts';
import type { OutputRow } from './rows.ts';

/** A task and the file with its rows; `null` where the harness wrote none. */
export interface TaskFile {
  readonly name: string;
  readonly task: ResultTask;
  readonly file: string | null;
}

/** What lm-eval hashes of a row, in its own order (`lm_eval/loggers/evaluation_tracker.py`). */
export function inputsOf({ value }: OutputRow): string {
  let inputs = '';
  for (const name of ['doc_hash', 'prompt_hash', 'target_hash']) {
    const part = value[name];
    if (typeof part === 'string') inputs += part;
  }
  return inputs;
}

/** Whether the rows of a task are those that the results speak of: as many for each filter, and of the same inputs. */
export class TaskCheck {
  readonly #of: TaskFile;
  readonly #resultsFile: string;
  readonly #counts: Map<string, number>;
  readonly #hash = createHash('sha256');
  /** A call for each row would take twice as long. */
  #pending = '';

  constructor(of: TaskFile, resultsFile: string) {
    this.#of = of;
    this.#resultsFile = resultsFile;
    this.#counts = new Map(of.task.filters.map((filter) => [filter, 0]));
  }

  add(row: OutputRow, filter: string): void {
    this.count(filter, 1);
    if (this.#of.task.hash === null) return;
    this.#pending += inputsOf(row);
    if (this.#pending.length > PENDING) this.#update();
  }

  count(filter: string, rows: number): void {
    this.#counts.set(filter, (this.#counts.get(filter) ?? 0) + rows);
  }

  /** What `inputsOf` gave for the next rows, one after the other in UTF-8. */
  addInputs(inputs: Uint8Array): void {
    this.#hash.update(inputs);
  }

  /** As `finish`, without saying what is wrong. */
  holds(): boolean {
    try {
      this.finish();
      return true;
    } catch {
      return false;
    }
  }

  /**
   * To be called once, after the last row.
   *
   * @throws MiraError E_COUNT, E_MISMATCH
   */
  finish(): void {
    const { name, task, file } = this.#of;
    const at = { file: file ?? this.#resultsFile };
    for (const [filter, count] of this.#counts) {
      if (task.samples === null || count === task.samples) continue;
      const of = task.filters.length > 1 ? ` for the filter "${filter}"` : '';
      throw new MiraError(
        'E_COUNT',
        `task "${name}" has ${count} rows${of}, and lm-eval says that it evaluated ${task.samples} samples`,
        {
          hint: 'The samples file is missing, incomplete or of another run: run the evaluation again into an empty folder.',
          at,
        },
      );
    }
    this.#update();
    if (task.hash === null || this.#hash.digest('hex') === task.hash) return;
    throw new MiraError('E_MISMATCH', `the rows of task "${name}" are not those whose hash ${this.#resultsFile} has`, {
      hint: 'The samples file was changed, or is of another run: run the evaluation again into an empty folder.',
      at,
    });
  }

  #update(): void {
    this.#hash.update(this.#pending);
    this.#pending = '';
  }
}

const PENDING = 64 * 1024;
