import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { ErrorCode } from '../../error-codes.ts';
import { MiraError, messageOf } from '../../errors.ts';
import { isObject, parseJson } from '../../json.ts';
import { unreadable } from '../../storage/lines.ts';
import type { JsonPlace } from './json-outline.ts';
import type { Members } from './rows.ts';

export interface JsonListOptions {
  /** What an item is called in messages, such as "result". */
  readonly item: string;
  /** Bare `NaN` and `Infinity`, which Python writes, are read as those numbers; without it they are refused. */
  readonly python?: boolean;
}

/** An object of a list in a JSON file, with what to say when it is not what it should be. */
export class JsonItem {
  readonly file: string;
  /** Counts from 1. */
  readonly number: number;
  readonly value: Members;
  readonly #item: string;
  readonly #start: number;

  constructor({ file, item, number, start }: ItemPlace, value: Members) {
    this.file = file;
    this.number = number;
    this.value = value;
    this.#item = item;
    this.#start = start;
  }

  fail(code: ErrorCode, message: string, hint: string): never {
    const { file, number } = this;
    throw itemError(code, { file, number, item: this.#item, start: this.#start }, message, hint);
  }
}

interface ItemPlace {
  readonly file: string;
  readonly item: string;
  readonly number: number;
  readonly start: number;
}

function itemError(code: ErrorCode, place: ItemPlace, message: string, hint: string): MiraError {
  const { file, item, number, start } = place;
  return new MiraError(code, `${item} ${number} of ${file}: ${message}`, {
    hint,
    at: { file, line: lineAt(file, start) },
  });
}

/** The line of a byte of a file, counted only for a message. */
function lineAt(file: string, offset: number): number {
  let lines = 1;
  const fd = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(BLOCK_BYTES);
    for (let at = 0; at < offset;) {
      const read = readSync(fd, buffer, 0, Math.min(buffer.length, offset - at), at);
      if (read === 0) break;
      for (let next = buffer.indexOf(10); next >= 0 && next < read; next = buffer.indexOf(10, next + 1)) lines += 1;
      at += read;
    }
  } finally {
    closeSync(fd);
  }
  return lines;
}

const BLOCK_BYTES = 1024 * 1024;

/** An item is held in memory, as a line of a JSONL file is. */
const MAX_ITEM_BYTES = 64 * 1024 * 1024;

/**
 * The objects of an array in a JSON file, one at a time, in file order.
 *
 * @throws MiraError E_ROW at the item's line: not an object, not JSON, not UTF-8, too large
 */
export async function* readItems(file: string, list: JsonPlace, options: JsonListOptions): AsyncGenerator<JsonItem> {
  const { items } = list;
  const { item: name, python = false } = options;
  if (items.length === 0) return;
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  // a block of its own for each MiB would be garbage that is collected late
  const shared = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  try {
    for (let item = 0; item < items.length;) {
      const start = items.start(item);
      let last = item;
      while (last + 1 < items.length && items.endOf(last + 1) - start <= BLOCK_BYTES) last += 1;
      const block = await readBlock(handle, { file, item: name, number: item + 1, start }, items.endOf(last), shared);
      const sound = isUtf8(block);
      for (; item <= last; item += 1) {
        const place = { file, item: name, number: item + 1, start: items.start(item) };
        const bytes = block.subarray(place.start - start, items.endOf(item) - start);
        if (!sound && !isUtf8(bytes)) throw itemError('E_ROW', place, 'it is not UTF-8', 'Write the file in UTF-8.');
        yield new JsonItem(place, parseItem(place, bytes.toString('utf8'), items.isWide(item), python));
      }
    }
  } finally {
    await handle.close();
  }
}

/** @param shared memory that is used when it is enough */
async function readBlock(handle: FileHandle, place: ItemPlace, end: number, shared?: Buffer): Promise<Buffer> {
  if (end - place.start > MAX_ITEM_BYTES) {
    throw itemError('E_ROW', place, 'it is larger than 64 MiB', 'No sample is that large; is the file damaged?');
  }
  const length = end - place.start;
  const block =
    shared !== undefined && length <= shared.length ? shared.subarray(0, length) : Buffer.allocUnsafe(length);
  for (let done = 0; done < block.length;) {
    const { bytesRead } = await handle.read(block, done, block.length - done, place.start + done);
    if (bytesRead === 0) throw itemError('E_ROW', place, 'the file became shorter while it was read', CUT_OFF);
    done += bytesRead;
  }
  return block;
}

const CUT_OFF = 'The harness may have been stopped while it wrote, or the file was changed: run it again.';

function parseItem(place: ItemPlace, text: string, wide: boolean, python: boolean): Members {
  let value: unknown;
  try {
    value = parseValue(text, wide, python);
  } catch (error) {
    throw itemError('E_ROW', place, `it is not JSON: ${messageOf(error)}`, CUT_OFF);
  }
  if (isObject(value)) return value;
  throw itemError('E_ROW', place, 'it is not an object', 'The list has to hold objects only.');
}

/** Whole numbers above 2^53 come as text, because a number would be another one. */
export function parseValue(text: string, wide: boolean, python: boolean): unknown {
  try {
    return wide ? JSON.parse(text, keepWide) : JSON.parse(text);
  } catch (error) {
    if (!python) throw error;
    return parseJson(text, { python: true });
  }
}

/** A reviver; its third argument holds the source text of a number (ECMAScript's JSON.parse source text access). */
function keepWide(...[, value, context]: readonly unknown[]): unknown {
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  const source = isObject(context) ? context['source'] : undefined;
  return typeof source === 'string' && /^-?\d+$/u.test(source) ? source : value;
}

/**
 * A value that is small enough to be held: settings and counts, not rows.
 *
 * @throws MiraError E_FORMAT at its line
 */
export async function readValue(
  file: string,
  place: JsonPlace,
  { name, python = false, maxBytes = MAX_ITEM_BYTES }: { name: string; python?: boolean; maxBytes?: number },
): Promise<unknown> {
  const { start, end } = place;
  const refuse = (why: string, hint: string): MiraError =>
    new MiraError('E_FORMAT', `"${name}" of ${file} ${why}`, { hint, at: { file, line: lineAt(file, start) } });
  if (end - start > maxBytes) {
    throw refuse(`is larger than ${Math.round(maxBytes / 1024 / 1024)} MiB`, 'Is the file what the harness wrote?');
  }
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    const bytes = await readBlock(handle, { file, item: name, number: 1, start }, end);
    if (!isUtf8(bytes)) throw refuse('is not UTF-8', 'Write the file in UTF-8.');
    return parseValue(bytes.toString('utf8'), false, python);
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(`is not JSON: ${error.message}`, CUT_OFF);
    throw error;
  } finally {
    await handle.close();
  }
}
