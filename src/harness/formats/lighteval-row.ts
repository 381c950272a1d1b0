import { hash } from 'node:crypto';
import type { ErrorCode } from '../../error-codes.ts';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { canonicalJson, isObject, type JsonValue } from '../../json.ts';
import type { ResultTask } from './lighteval-results.ts';
import type { Members } from './rows.ts';
import { slicesOf } from './slices.ts';
import { readScore, readText, type Refusing } from './values.ts';

/** A row of a details file. */
export class DetailRow implements Refusing {
  readonly file: string;
  /** Counts from 1. */
  readonly number: number;
  readonly doc: Members;
  readonly metric: Members;
  readonly response: Members;

  constructor(file: string, number: number, value: Members) {
    this.file = file;
    this.number = number;
    this.doc = this.#struct(value, 'doc');
    this.metric = this.#struct(value, 'metric');
    this.response = this.#struct(value, 'model_response');
  }

  fail(code: ErrorCode, message: string, hint: string): never {
    throw new MiraError(code, `row ${this.number} of ${this.file}: ${message}`, { hint, at: { file: this.file } });
  }

  #struct(value: Members, name: string): Members {
    const struct = value[name] ?? value[`__${name}__`];
    return isObject(struct) ? struct : this.fail('E_ROW', `"${name}" is not a struct`, HINT);
  }
}

const HINT = 'The file is not what lighteval 0.13 writes with --save-details.';

/** @throws MiraError E_ROW, E_SCORE at file and row */
export function sampleOf(row: DetailRow, name: string, task: ResultTask): Sample {
  const { doc, response } = row;
  if (doc['task_name'] !== name) {
    row.fail('E_MIXED_RUNS', `it is of task ${JSON.stringify(doc['task_name'])}, and others are of "${name}"`, HINT);
  }
  const { scores, reasons } = scoresOf(row, task);
  const prompt = promptOf(row);
  return {
    task: name,
    key: keyOf(row, prompt, task),
    repeat: 0,
    scores,
    slices: slicesOf(doc['specific']),
    prompt,
    target: readText(row, 'gold', finite(goldOf(doc))),
    response: readText(row, 'response', finite(responseOf(response))),
    error: reasons.length === 0 ? null : reasons.join(', '),
  };
}

/** An id is the position in the split. Where that says nothing, what is asked is part of the key. */
function keyOf(row: DetailRow, prompt: JsonValue, task: ResultTask): string {
  const { id } = row.doc;
  const asked = (): string => hash('sha256', canonicalJson(prompt), 'buffer').toString('hex', 0, 8);
  if (id === undefined || id === null || id === '') return asked();
  if (typeof id !== 'string' || !id.isWellFormed()) return row.fail('E_ROW', 'the id is not a string', HINT);
  return task.severalSplits ? `${id}-${asked()}` : id;
}

/** The query alone, or with what else there is of instruction and choices. */
function promptOf(row: DetailRow): JsonValue {
  const { query = null, instruction = null, choices } = row.doc;
  const several = Array.isArray(choices) && choices.length > 1;
  if (instruction === null && !several) return readText(row, 'query', query);
  return readText(row, 'query', {
    ...(instruction === null ? {} : { instruction }),
    query,
    ...(several ? { choices: finite(choices) } : {}),
  });
}

function goldOf({ gold_index: index, choices }: Members): unknown {
  const indices: readonly unknown[] = Array.isArray(index) ? index : [index];
  const golds = indices.map((at): unknown =>
    Array.isArray(choices) && typeof at === 'number' ? (choices[at] ?? null) : null,
  );
  return golds.length === 1 ? golds[0] : golds;
}

/** The texts that the model gave, else the log-probabilities of the choices. */
function responseOf({ text, logprobs }: Members): unknown {
  const texts: readonly unknown[] = Array.isArray(text) ? text : [];
  if (texts.length > 0) return texts.length === 1 ? texts[0] : texts;
  return logprobs ?? null;
}

/** Evidence is JSON, which has no NaN. */
function finite(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return Array.isArray(value) ? value.map((item) => finite(item)) : value;
}

/** Python's booleans are numbers, and numpy's mean counts them as 1 and 0. */
function scoresOf(row: DetailRow, task: ResultTask): { scores: Sample['scores']; reasons: readonly string[] } {
  const scores: [string, number | null][] = [];
  const reasons: string[] = [];
  for (const [name, info] of task.info.metrics) {
    if (info.unsupported !== null) continue;
    const value = row.metric[name];
    const { score, reason } = readScore(row, name, typeof value === 'boolean' ? Number(value) : value, true);
    scores.push([name, score]);
    if (reason !== null) reasons.push(reason);
  }
  return { scores: Object.fromEntries(scores), reasons };
}
