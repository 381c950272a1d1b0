import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ErrorCode } from '../../error-codes.ts';
import { MiraError } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { unreadable } from '../../storage/lines.ts';
import { parseValue } from './json-list.ts';
import type { PartPlace } from './row-places.ts';
import type { Members } from './rows.ts';

/** An object that was read again from where it stands, with what to say when it is not what it should be. */
export class Part {
  readonly file: string;
  readonly number: number;
  readonly value: Members;
  /** Whether Python's bare `NaN` or `Infinity` may stand in it. */
  readonly python: boolean;
  readonly #item: string;

  constructor(file: string, item: string, number: number, text: string) {
    this.file = file;
    this.number = number;
    this.#item = item;
    this.python = /\b(?:NaN|Infinity)\b/u.test(text);
    let value: unknown;
    try {
      value = parseValue(text, WIDE.test(text), true);
    } catch {
      value = null;
    }
    this.value = isObject(value) ? value : this.fail('E_FORMAT', 'it changed while it was read', CHANGED);
  }

  fail(code: ErrorCode, message: string, hint: string): never {
    throw new MiraError(code, `${this.#item} ${this.number} of ${this.file}: ${message}`, {
      hint,
      at: { file: this.file, ...(this.#item === 'line' ? { line: this.number } : {}) },
    });
  }
}

/** From this many digits on a whole number may be above 2^53. */
const WIDE = /\d{16}/u;

const CHANGED = 'Wait for the harness to end before its output is read.';

/** Reads objects again whose places are known. */
export class PartsFile {
  readonly #file: string;
  readonly #item: string;
  readonly #fd: number;
  readonly #close: () => Promise<void>;

  private constructor(file: string, item: string, fd: number, close: () => Promise<void>) {
    this.#file = file;
    this.#item = item;
    this.#fd = fd;
    this.#close = close;
  }

  /**
   * @param item what a part is called in messages: `line`, `instance` …
   * @throws MiraError E_FILE_UNREADABLE
   */
  static async open(file: string, item: string): Promise<PartsFile> {
    try {
      const handle = await open(file);
      return new PartsFile(file, item, handle.fd, () => handle.close());
    } catch (error) {
      throw unreadable(file, error);
    }
  }

  /** @throws MiraError E_FORMAT where no object stands there any more */
  read({ start, length, number }: PartPlace): Part {
    const bytes = Buffer.allocUnsafe(length);
    const got = readSync(this.#fd, bytes, 0, length, start);
    return new Part(this.#file, this.#item, number, bytes.toString('utf8', 0, got));
  }

  close(): Promise<void> {
    return this.#close();
  }
}
