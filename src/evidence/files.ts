import { MiraError } from '../errors.ts';
import { isObject, parseJson } from '../json.ts';
import type { SaltBytes } from './commitment.ts';
import { hexOfHash, type HashBytes } from './merkle.ts';
import { joinParts, PART_NUMBERS, type PartNumber, type SampleParts } from './parts.ts';

/**
 * The two files of an evaluation's evidence, as lines without their line ends (threats-and-quorum.md §4).
 *
 * Samples: a header, then one row a line in leaf order. A closed part is replaced by its hash under `closed`; `redacted`
 * says why a part can no longer be opened. Salts: `{"task","secret"}` for a task that is open in all parts, else
 * `{"task","i","salts"}` a row, with `null` where the part is closed.
 */
export const SAMPLES_HEADER = '{"schema":"mira-evidence/1"}';

/** The row of a sample that is open in all parts. */
export function sampleLine(parts: SampleParts): string {
  return joinParts(parts);
}

/** Parts of a row that are closed, with their hashes, and why those are that can no longer be opened. */
export interface ClosedParts {
  readonly hashes: ReadonlyMap<PartNumber, HashBytes>;
  readonly reasons: ReadonlyMap<PartNumber, string>;
}

/** The row of a sample of which some parts are closed: their members are left out. */
export function closedLine(parts: SampleParts, { hashes, reasons }: ClosedParts): string {
  const members = PART_NUMBERS.filter((part) => !hashes.has(part)).map((part) => parts[part].slice(1, -1));
  if (hashes.size > 0) members.push(`"closed":${byPart(hashes, hexOfHash)}`);
  if (reasons.size > 0) members.push(`"redacted":${byPart(reasons, String)}`);
  return `{${members.join(',')}}`;
}

function byPart<T>(values: ReadonlyMap<PartNumber, T>, text: (value: T) => string): string {
  const members = PART_NUMBERS.flatMap((part) => {
    const value = values.get(part);
    return value === undefined ? [] : [`"${part}":${JSON.stringify(text(value))}`];
  });
  return `{${members.join(',')}}`;
}

/** The salts of one row; `null` for the parts that stay closed. */
export function saltsLine(task: string, index: number, salts: readonly (SaltBytes | null)[]): string {
  const encoded = salts.map((salt) => (salt === null ? null : Buffer.from(salt, 'latin1').toString('hex')));
  return JSON.stringify({ task, i: index, salts: encoded });
}

/** The salts of a task that is open in all parts. Publishing this opens every part of every row. */
export function secretLine(task: string, secret: Uint8Array): string {
  return JSON.stringify({ task, secret: Buffer.from(secret).toString('hex') });
}

/** A line of one of the files, with what to say when it is not what it should be. */
export class EvidenceLine {
  readonly file: string;
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;

  constructor(file: string, number: number, text: string) {
    this.file = file;
    this.number = number;
    this.text = text;
  }

  /** @throws MiraError E_EVIDENCE at this line */
  fail(message: string, cause?: unknown): never {
    throw evidenceError(this.file, this.number, message, cause);
  }

  /** The line as a JSON object without a member twice. */
  object(): Readonly<Record<string, unknown>> {
    const value = this.#parse();
    return isObject(value) ? value : this.fail('the line is not a JSON object');
  }

  #parse(): unknown {
    try {
      return parseJson(this.text);
    } catch (error) {
      return this.fail('the line is not JSON', error);
    }
  }

  /** Refuses members that are missing and members that nobody knows. */
  exactly(value: Readonly<Record<string, unknown>>, members: readonly string[]): void {
    for (const member of members) if (!Object.hasOwn(value, member)) this.fail(`"${member}" is missing`);
    if (Object.keys(value).length === members.length) return;
    const known = new Set(members);
    const unknown = Object.keys(value).find((name) => !known.has(name));
    this.fail(`"${String(unknown)}" has no meaning here`);
  }
}

function evidenceError(file: string, line: number, message: string, cause?: unknown): MiraError {
  return new MiraError('E_EVIDENCE', `line ${line} of ${file} is not what was committed to: ${message}`, {
    hint: 'The file was altered or damaged after it was written: fetch it again, or evaluate again.',
    at: { file, line },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Numbers the lines of a file. */
export async function* numberLines(file: string, lines: TextLines): AsyncGenerator<EvidenceLine> {
  let number = 0;
  for await (const batch of lines) {
    for (const text of batch) {
      number += 1;
      yield new EvidenceLine(file, number, text);
    }
  }
}

/** Lines without their line ends, as they stand in a file, some at a time. */
export type TextLines = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
