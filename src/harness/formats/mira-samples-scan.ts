import { type SampleColumns } from '../../evidence/columns.ts';
import { type Fingerprint } from '../../evidence/fingerprint.ts';
import type { HeaderMetric } from './mira-samples-header.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  isAt,
  isNumeric,
  jsonAt,
  NINE,
  NO,
  nonEmpty,
  nullAt,
  NUMBER,
  OPEN,
  QUOTE,
  skip,
  slicesAt,
  spanAt,
  textAt,
  ZERO,
  type Span,
} from './plain-json.ts';

const CARRIAGE_RETURN = 0x0d;

const MEMBERS = ['key', 'scores', 'task', 'repeat', 'slices', 'prompt', 'target', 'response', 'error'] as const;
type Member = (typeof MEMBERS)[number];
const NAMES = MEMBERS.map((name) => ({ name, bytes: Buffer.from(`${name}"`), bit: 1 << MEMBERS.indexOf(name) }));

/** How a layout's names and the kinds of its metrics look in a file. */
interface Layout {
  readonly id: number;
  readonly names: readonly { readonly bytes: Uint8Array; readonly binary: boolean }[];
}

/**
 * Reads rows as most harnesses write them, straight from their bytes into columns: plain strings without escapes, numbers,
 * nothing unknown. What it does not understand it leaves alone, so that one parser decides what a row means.
 */
export class RowScanner {
  readonly #columns: SampleColumns;
  readonly #metrics: ReadonlyMap<string, HeaderMetric>;
  readonly #fingerprint: Fingerprint;
  readonly #defaultTask: string;
  readonly #layouts: Layout[] = [];
  #knownLayouts = 0;
  #task: { readonly bytes: Uint8Array; readonly number: number } | null = null;
  #slices: { readonly bytes: Uint8Array; readonly id: number } = { bytes: new Uint8Array(), id: 0 };
  // what was found in the line at hand
  readonly #key: Span = { from: 0, to: 0 };
  readonly #taskSpan: Span = { from: 0, to: 0 };
  readonly #slicesSpan: Span = { from: 0, to: 0 };
  readonly #prompt: Span = { from: 0, to: 0 };
  readonly #target: Span = { from: 0, to: 0 };
  readonly #response: Span = { from: 0, to: 0 };
  #layout: Layout | null = null;
  readonly #scores = new Float64Array(16);
  #repeat = 0;
  #number = 0;

  /** @param defaultTask the task of rows that name none */
  constructor(
    columns: SampleColumns,
    metrics: ReadonlyMap<string, HeaderMetric>,
    defaultTask: string,
    fingerprint: Fingerprint,
  ) {
    this.#columns = columns;
    this.#metrics = metrics;
    this.#defaultTask = defaultTask;
    this.#fingerprint = fingerprint;
  }

  /**
   * Adds the row that stands in a line, all but its place.
   *
   * @param bytes UTF-8, with a byte behind the line
   * @returns false when nothing was added, because the line is not plain
   */
  add(bytes: Buffer, from: number, to: number): boolean {
    this.#learnLayouts();
    if (!this.#scan(bytes, from, to)) return false;
    const { keys } = this.#columns;
    const row = keys.count;
    const layout = this.#layout;
    if (layout === null || !keys.addBytes(this.#taskNumber(bytes), bytes, this.#key.from, this.#key.to, this.#repeat)) {
      return false;
    }
    this.#columns.setLayout(row, layout.id);
    for (let at = 0; at < layout.names.length; at += 1) this.#columns.setScore(row, at, this.#scores[at] ?? 0);
    if (this.#slicesSpan.from > 0) this.#columns.setSlices(row, this.#slicesId(bytes));
    if (this.#prompt.from > 0 || this.#target.from > 0) {
      this.#fingerprint.of(jsonAt(bytes, this.#prompt), jsonAt(bytes, this.#target));
      this.#columns.setPrint(row, 'ruler', this.#fingerprint);
    }
    if (this.#target.from > 0) this.#setTarget(row, bytes);
    if (this.#response.from > 0) {
      this.#fingerprint.of(jsonAt(bytes, this.#response), null);
      this.#columns.setPrint(row, 'response', this.#fingerprint);
    }
    return true;
  }

  /** Most rows have one of few targets, or each its own. */
  #setTarget(row: number, bytes: Buffer): void {
    const { from, to } = this.#target;
    this.#columns.setTarget(row, bytes.toString('utf8', from - 1, to + 1));
  }

  #scan(bytes: Buffer, from: number, to: number): boolean {
    if (bytes[from] !== OPEN) return false;
    this.#taskSpan.from = 0;
    this.#slicesSpan.from = 0;
    this.#prompt.from = 0;
    this.#target.from = 0;
    this.#response.from = 0;
    this.#repeat = 0;
    let seen = 0;
    let at = from + 1;
    for (;;) {
      if (bytes[at] !== QUOTE) return false;
      const found = memberAt(bytes, at + 1);
      if (found === null || (seen & found.bit) !== 0) return false;
      seen |= found.bit;
      at += 1 + found.bytes.length;
      if (bytes[at] !== COLON) return false;
      at = skip(bytes, at + 1);
      at = this.#member(found.name, bytes, at);
      if (at === NO) return false;
      at = skip(bytes, at);
      if (bytes[at] !== COMMA) break;
      at = skip(bytes, at + 1);
    }
    if (bytes[at] !== CLOSE || (seen & 3) !== 3) return false;
    at = skip(bytes, at + 1);
    return at === to || (bytes[at] === CARRIAGE_RETURN && at + 1 === to);
  }

  /** @returns where the value ends, or `NO` */
  #member(name: Member, bytes: Buffer, at: number): number {
    switch (name) {
      case 'key':
        return nonEmpty(this.#key, spanAt(this.#key, bytes, at));
      case 'scores':
        return this.#scoresAt(bytes, at);
      case 'task':
        return nonEmpty(this.#taskSpan, spanAt(this.#taskSpan, bytes, at));
      case 'repeat':
        return this.#repeatAt(bytes, at);
      case 'slices':
        return slicesAt(this.#slicesSpan, bytes, at);
      case 'prompt':
        return textAt(this.#prompt, bytes, at);
      case 'target':
        return textAt(this.#target, bytes, at);
      case 'response':
        return textAt(this.#response, bytes, at);
      case 'error':
        break;
    }
    return nullAt(bytes, at);
  }

  #scoresAt(bytes: Buffer, from: number): number {
    if (bytes[from] !== OPEN) return NO;
    for (const layout of this.#layouts) {
      const end = this.#scoresIn(layout, bytes, from);
      if (end === NO) continue;
      this.#layout = layout;
      return end;
    }
    return NO;
  }

  #scoresIn({ names }: Layout, bytes: Buffer, from: number): number {
    let at = from + 1;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index];
      if (name === undefined || !isAt(name.bytes, bytes, at)) return NO;
      at = skip(bytes, at + name.bytes.length);
      if (bytes[at] !== COLON) return NO;
      at = this.#numberAt(bytes, skip(bytes, at + 1));
      if (at === NO) return NO;
      const score = this.#number;
      if (name.binary && score !== 0 && score !== 1 && !Number.isNaN(score)) return NO;
      this.#scores[index] = score;
      at = skip(bytes, at);
      if (index === names.length - 1) break;
      if (bytes[at] !== COMMA) return NO;
      at = skip(bytes, at + 1);
    }
    return bytes[at] === CLOSE ? at + 1 : NO;
  }

  /** A number, or NaN for `null`, in `#number`. */
  #numberAt(bytes: Buffer, from: number): number {
    const isNull = nullAt(bytes, from);
    if (isNull !== NO) {
      this.#number = Number.NaN;
      return isNull;
    }
    let at = from;
    let value = 0;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
      value = value * 10 + (byte - ZERO);
      at += 1;
    }
    const digits = at - from;
    const next = bytes[at] ?? 0;
    if (digits > 0 && digits < 16 && !isNumeric(next)) {
      this.#number = value;
      return digits > 1 && bytes[from] === ZERO ? NO : at;
    }
    while (isNumeric(bytes[at] ?? 0)) at += 1;
    const text = bytes.toString('latin1', from, at);
    if (!NUMBER.test(text)) return NO;
    this.#number = Number(text);
    return Number.isFinite(this.#number) ? at : NO;
  }

  #repeatAt(bytes: Buffer, from: number): number {
    const at = this.#numberAt(bytes, from);
    const repeat = this.#number;
    if (at === NO || !Number.isSafeInteger(repeat) || repeat < 0 || repeat > MAX_PLAIN_REPEAT) return NO;
    this.#repeat = repeat;
    return at;
  }

  /** Layouts are made by the rows that the JSON parser read. */
  #learnLayouts(): void {
    const { layouts } = this.#columns;
    for (; this.#knownLayouts < layouts.length; this.#knownLayouts += 1) {
      const names = layouts[this.#knownLayouts] ?? [];
      if (this.#layouts.length >= MAX_PLAIN_LAYOUTS || names.length > this.#scores.length || names.length === 0)
        continue;
      // an object has such names in another order than its text
      if (names.some((name) => /^\d|["\\\p{Cc}]/u.test(name))) continue;
      this.#layouts.push({
        id: this.#knownLayouts,
        names: names.map((name) => ({
          bytes: Buffer.from(`"${name}"`),
          binary: this.#metrics.get(name)?.kind === 'binary',
        })),
      });
    }
  }

  #taskNumber(bytes: Buffer): number {
    const { from, to } = this.#taskSpan;
    const known = this.#task;
    if (from === 0) return this.#columns.keys.taskNumber(this.#defaultTask);
    if (known !== null && known.bytes.length === to - from && isAt(known.bytes, bytes, from)) return known.number;
    const number = this.#columns.keys.taskNumber(bytes.toString('utf8', from, to));
    this.#task = { bytes: Buffer.from(bytes.subarray(from, to)), number };
    return number;
  }

  #slicesId(bytes: Buffer): number {
    const { from, to } = this.#slicesSpan;
    const known = this.#slices;
    if (known.bytes.length === to - from && isAt(known.bytes, bytes, from)) return known.id;
    const id = this.#columns.slicesId(bytes.toString('utf8', from, to));
    this.#slices = { bytes: Buffer.from(bytes.subarray(from, to)), id };
    return id;
  }
}

const MAX_PLAIN_REPEAT = 2 ** 31 - 1;
const MAX_PLAIN_LAYOUTS = 8;

function memberAt(bytes: Uint8Array, at: number): (typeof NAMES)[number] | null {
  for (const name of NAMES) if (isAt(name.bytes, bytes, at)) return name;
  return null;
}
