import { isObject, type JsonValue } from '../json.ts';
import { LeafHasher } from './commitment.ts';
import { closedLine, EvidenceLine, SAMPLES_HEADER, type ClosedParts, type TextLines } from './files.ts';
import { HASH_SIZE, type HashBytes } from './merkle.ts';
import {
  CLOSABLE_NUMBERS,
  encodeParts,
  joinParts,
  PART_MEMBERS,
  PART_NUMBERS,
  type PartNumber,
  type SampleParts,
} from './parts.ts';
import { hexBytes, SaltsReader, type RowSalts } from './salts.ts';
import { compareSamples, type Sample } from './sample.ts';

/** A row of a samples file. */
export interface EvidenceRow {
  /** The members of closed parts are `null` in it. */
  readonly sample: Sample;
  /** Position among the rows of its task, from 0. */
  readonly index: number;
  readonly leaf: HashBytes;
  /** Parts of which only the hash is known. */
  readonly closed: readonly PartNumber[];
  /** Why closed parts can no longer be opened. */
  readonly reasons: ReadonlyMap<PartNumber, string>;
  /** Canonical JSON of each part; without meaning for closed ones. */
  readonly parts: SampleParts;
  readonly hashes: readonly HashBytes[];
  readonly salts: RowSalts;
}

/** How the two files are called in messages. */
export interface EvidenceNames {
  readonly samples: string;
  readonly salts: string;
}

/**
 * The rows of a samples file, some at a time, with the leaf of each, recomputed from the open parts, their salts and the hashes of closed
 * parts. Whether leaves and count are those that were signed is for the caller to compare.
 *
 * @throws MiraError E_EVIDENCE, naming file and line: a bad header, a member missing or unknown, a value of another type,
 * rows that are not in strictly increasing leaf order, salts that do not belong to the rows
 */
export async function* parseEvidence(
  samples: TextLines,
  saltLines: TextLines,
  names: EvidenceNames,
): AsyncGenerator<readonly EvidenceRow[]> {
  const saltsOf = new SaltsReader(names.salts, saltLines);
  const hasher = new LeafHasher();
  let number = 0;
  let previous: Sample | null = null;
  let index = 0;
  try {
    for await (const lines of samples) {
      const rows: EvidenceRow[] = [];
      for (const text of lines) {
        number += 1;
        const line = new EvidenceLine(names.samples, number, text);
        if (number === 1) {
          if (text !== SAMPLES_HEADER) line.fail(`the first line is not ${SAMPLES_HEADER}`);
          continue;
        }
        const row = parseRow(line);
        const { sample, closed } = row;
        if (previous !== null && compareSamples(previous, sample) >= 0) {
          line.fail('the row does not come after the one before it in leaf order');
        }
        index = previous?.task === sample.task ? index + 1 : 0;
        previous = sample;
        const closedParts = closed.hashes.size === 0 ? NO_PARTS : closed.hashes.keys().toArray();
        const salts =
          saltsOf.known(line, sample.task, index, closedParts) ??
          (await saltsOf.next(line, sample.task, index, closedParts));
        rows.push(evidenceRow(hasher, row, { index, closed: closedParts, salts }));
      }
      yield rows;
    }
    if (number === 0) new EvidenceLine(names.samples, 1, '').fail('the file is empty');
    await saltsOf.end();
  } finally {
    await saltsOf.close();
  }
}

const NO_PARTS: readonly PartNumber[] = [];

function evidenceRow(
  hasher: LeafHasher,
  { sample, parts, closed }: ParsedRow,
  place: Pick<EvidenceRow, 'index' | 'closed' | 'salts'>,
): EvidenceRow {
  const hashes = PART_NUMBERS.map((part) => {
    const salt = place.salts[part] ?? null;
    return salt === null ? (closed.hashes.get(part) ?? '') : hasher.part(part, salt, parts[part]);
  });
  return { ...place, sample, leaf: hasher.leaf(place.index, hashes), reasons: closed.reasons, parts, hashes };
}

const ALL_MEMBERS: readonly string[] = PART_MEMBERS.flat();

interface ParsedRow {
  readonly sample: Sample;
  readonly parts: SampleParts;
  readonly closed: ClosedParts;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * A row that is spelled exactly as we spell it cannot hold a member twice or lack one, so that the strict and slow parser
 * is needed only for rows that others wrote.
 */
function parseRow(line: EvidenceLine): ParsedRow {
  const quick = parseQuickly(line.text);
  if (quick !== null) {
    const row = readRow(line, quick);
    const text = row.closed.hashes.size === 0 ? joinParts(row.parts) : closedLine(row.parts, row.closed);
    if (text === line.text) return row;
  }
  return readRow(line, line.object());
}

function parseQuickly(text: string): Members | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function readRow(line: EvidenceLine, value: Members): ParsedRow {
  const closed = readClosed(line, value);
  if (closed.hashes.size === 0) line.exactly(value, ALL_MEMBERS);
  else {
    const open = PART_NUMBERS.flatMap((part): readonly string[] => (closed.hashes.has(part) ? [] : PART_MEMBERS[part]));
    line.exactly(value, open.concat(['closed', 'redacted'].filter((name) => Object.hasOwn(value, name))));
  }
  const { task, key, repeat } = value;
  if (typeof task !== 'string' || typeof key !== 'string') return line.fail('task or key is not a string');
  if (typeof repeat !== 'number' || !Number.isSafeInteger(repeat) || repeat < 0) {
    return line.fail('repeat is not a whole number from 0');
  }
  const sample: Sample = {
    task,
    key,
    repeat,
    scores: readScores(line, value['scores']),
    slices: readSlices(line, value['slices']),
    prompt: textOf(value['prompt']),
    target: textOf(value['target']),
    response: textOf(value['response']),
    error: textOf(value['error']),
  };
  try {
    return { sample, closed, parts: encodeParts(sample) };
  } catch (error) {
    return line.fail('a value has no canonical form', error);
  }
}

/** A member of a closed part is absent. */
function textOf(value: unknown): JsonValue {
  return isJson(value) ? value : null;
}

/** For values out of a JSON parser, where only an absent member is no JSON. */
function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

function readScores(line: EvidenceLine, value: unknown): Sample['scores'] {
  if (!isObject(value)) return line.fail('"scores" is not an object');
  return hasOnly(value, isScore) ? value : line.fail('a score is neither a number nor null');
}

function readSlices(line: EvidenceLine, value: unknown): Sample['slices'] {
  if (!isObject(value)) return line.fail('"slices" is not an object');
  return hasOnly(value, isString) ? value : line.fail('a slice is not a string');
}

function isScore(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function hasOnly<T>(value: Members, is: (member: unknown) => member is T): value is Readonly<Record<string, T>> {
  for (const name in value) if (!is(value[name])) return false;
  return true;
}

const NONE_CLOSED: ClosedParts = { hashes: new Map(), reasons: new Map() };

function readClosed(line: EvidenceLine, value: Members): ClosedParts {
  const { closed, redacted } = value;
  if (closed === undefined) return redacted === undefined ? NONE_CLOSED : line.fail('"redacted" without "closed"');
  if (!isObject(closed)) return line.fail('"closed" is not an object');
  const hashes = new Map<PartNumber, HashBytes>();
  for (const part of CLOSABLE_NUMBERS) {
    if (!Object.hasOwn(closed, part)) continue;
    const bytes = hexBytes(closed[part], HASH_SIZE) ?? line.fail(`"closed" holds no hash for part ${part}`);
    hashes.set(part, bytes.toString('latin1'));
  }
  if (hashes.size === 0 || Object.keys(closed).length !== hashes.size)
    line.fail('"closed" names parts 1, 2 and 3 only');
  return { hashes, reasons: redacted === undefined ? NONE_CLOSED.reasons : readReasons(line, redacted, closed) };
}

function readReasons(line: EvidenceLine, redacted: unknown, closed: Members): ReadonlyMap<PartNumber, string> {
  if (!isObject(redacted)) return line.fail('"redacted" is not an object');
  const reasons = new Map<PartNumber, string>();
  for (const part in redacted) {
    if (!Object.hasOwn(closed, part)) line.fail(`part ${part} is redacted and not closed`);
  }
  for (const part of CLOSABLE_NUMBERS) {
    if (!Object.hasOwn(redacted, part)) continue;
    const reason = redacted[part];
    if (typeof reason !== 'string') return line.fail(`the reason why part ${part} is redacted is not a string`);
    reasons.set(part, reason);
  }
  return reasons;
}
