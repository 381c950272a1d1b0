import { MiraError } from '../../errors.ts';
import type { ErrorCode } from '../../error-codes.ts';
import { isObject, parseJson, type JsonValue } from '../../json.ts';
import { didYouMean } from '../../nearest.ts';
import { MAX_LINE_BYTES, readLines, type Line, type LineProblem } from '../../storage/lines.ts';

export type Members = Readonly<Record<string, unknown>>;

/** A line of a harness's output that holds a JSON object, with what to say when it is not what it should be. */
export class OutputRow {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly value: Members;
  /** Whether words that only Python writes stood in it; without them, what is not finite was too large a number. */
  readonly python: boolean;

  constructor(file: string, line: number, value: Members, python = false) {
    this.file = file;
    this.line = line;
    this.value = value;
    this.python = python;
  }

  fail(code: ErrorCode, message: string, hint: string): never {
    throw rowError(code, this.file, this.line, message, hint);
  }

  /** Refuses members of an object of this row that nobody knows. */
  only(code: ErrorCode, where: string, object: Members, known: readonly string[]): void {
    for (const name in object) {
      if (known.includes(name)) continue;
      const hint = `Known there are ${known.join(', ')}.`;
      this.fail(code, `${where} has an unknown member "${name}"${didYouMean(name, known)}`, hint);
    }
  }
}

function rowError(code: ErrorCode, file: string, line: number, message: string, hint: string): MiraError {
  return new MiraError(code, `line ${line} of ${file}: ${message}`, { hint, at: { file, line } });
}

/**
 * The objects of a JSONL file; blank lines are skipped. Python's bare `NaN` and `Infinity` come as numbers.
 *
 * @throws MiraError E_ROW at file and line
 */
export async function* readRows(file: string): AsyncGenerator<OutputRow> {
  for await (const line of readRowLines(file)) yield parseLine(file, line);
}

/** The first object of a file, or `null` when the file does not begin with one: it may be anything. */
export async function readFirstRow(file: string, maxLineBytes = MAX_LINE_BYTES): Promise<OutputRow | null> {
  try {
    for await (const line of readRowLines(file, maxLineBytes)) {
      return parseLine(file, line);
    }
    return null;
  } catch (error) {
    if (error instanceof MiraError && error.code === 'E_ROW') return null;
    throw error;
  }
}

/**
 * The lines of a JSONL file that are not blank, without a byte order mark.
 *
 * @throws MiraError E_ROW for a line that is too long or not UTF-8
 */
export async function* readRowLines(file: string, maxLineBytes = MAX_LINE_BYTES): AsyncGenerator<Line> {
  const lines = readLines(file, { maxLineBytes, refuse: (problem, line) => lineError(file, problem, line) });
  for await (const line of lines) {
    const bare =
      line.number === 1 && line.text.startsWith('\uFEFF')
        ? { ...line, text: line.text.slice(1), start: Buffer.byteLength('\uFEFF') }
        : line;
    if (bare.text.trim() !== '') yield bare;
  }
}

/** A line that is none. */
export function lineError(file: string, problem: LineProblem, line: number): MiraError {
  return problem === 'too-long'
    ? rowError('E_ROW', file, line, 'the line is longer than 64 MiB', 'Write one sample per line, and end each line.')
    : rowError('E_ROW', file, line, 'the line is not UTF-8', 'Write the file in UTF-8.');
}

/**
 * A line's object.
 *
 * @throws MiraError E_ROW
 */
export function parseLine(file: string, line: Line): OutputRow {
  let value: unknown;
  let python = false;
  try {
    value = JSON.parse(line.text);
  } catch {
    value = parsePython(file, line);
    python = true;
  }
  if (!isObject(value)) throw rowError('E_ROW', file, line.number, 'the row is not a JSON object', ONE_OBJECT);
  return new OutputRow(file, line.number, value, python);
}

const ONE_OBJECT = 'Each line has to be one JSON object.';

function parsePython(file: string, line: Line): JsonValue {
  try {
    return parseJson(line.text, { python: true });
  } catch {
    const hint = 'The harness may have been stopped while it wrote: run it again.';
    if (!line.ended) throw rowError('E_ROW', file, line.number, 'the last row is cut off', hint);
    throw rowError('E_ROW', file, line.number, 'the row is not JSON', ONE_OBJECT);
  }
}

/** Deeper values are refused: canonical JSON and every reader of it have to walk them. */
const MAX_DEPTH = 60;

/** What evidence can hold: JSON with finite numbers, well-formed strings and bounded depth. */
export function isStorable(value: unknown, depth = 0): value is JsonValue {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1));
  return Object.entries(value).every(([name, member]) => name.isWellFormed() && isStorable(member, depth + 1));
}

/** A text of a row, `null` when it is absent. */
export function textMember(row: OutputRow, name: string): JsonValue {
  const value = row.value[name] ?? null;
  if (isStorable(value)) return value;
  return row.fail(
    'E_ROW',
    `"${name}" holds something that cannot be stored`,
    'Texts may not hold NaN, Infinity, lone surrogates or more than 60 levels of nesting.',
  );
}
