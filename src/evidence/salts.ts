import { deriveSalts, SALT_SIZE, SECRET_SIZE, type SaltBytes } from './commitment.ts';
import { numberLines, type EvidenceLine, type TextLines } from './files.ts';
import { PART_NUMBERS, type PartNumber } from './parts.ts';

/** The salt of each open part of one row; `null` where the part is closed. */
export type RowSalts = readonly (SaltBytes | null)[];

/** Reads a salts file in step with the rows that it belongs to. */
export class SaltsReader {
  readonly #lines: AsyncIterator<EvidenceLine, unknown>;
  readonly #file: string;
  #secret: { readonly task: string; readonly bytes: Buffer } | null = null;

  constructor(file: string, lines: TextLines) {
    this.#file = file;
    this.#lines = numberLines(file, lines);
  }

  /** The salts of the next row of the samples file, where nothing has to be read for them; else `null`. */
  known(row: EvidenceLine, task: string, index: number, closed: readonly PartNumber[]): RowSalts | null {
    if (this.#secret === null || index === 0) return null;
    return this.#derived(row, this.#secret.bytes, task, index, closed);
  }

  /** The salts of the next row of the samples file. */
  async next(row: EvidenceLine, task: string, index: number, closed: readonly PartNumber[]): Promise<RowSalts> {
    if (this.#secret === null || index === 0) {
      const line = await this.#line();
      if (line === null) return row.fail(`${this.#file} has no salts for it`);
      const value = line.object();
      if (!Object.hasOwn(value, 'secret')) {
        this.#secret = null;
        return rowSalts(line, value, task, index, closed);
      }
      this.#secret = taskSecret(line, value, task);
      if (index > 0) line.fail(`a secret in the middle of the salts of task "${task}"`);
    }
    return this.#derived(row, this.#secret.bytes, task, index, closed);
  }

  #derived(
    row: EvidenceLine,
    secret: Uint8Array,
    task: string,
    index: number,
    [closed]: readonly PartNumber[],
  ): RowSalts {
    if (closed !== undefined) row.fail(`part ${closed} is closed although the secret of task "${task}" opens it`);
    return deriveSalts(secret, index);
  }

  /** @throws MiraError E_EVIDENCE when salts are left that belong to no row */
  async end(): Promise<void> {
    const line = await this.#line();
    if (line !== null) line.fail('these salts belong to no row');
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#lines.return?.();
  }

  async #line(): Promise<EvidenceLine | null> {
    const next = await this.#lines.next();
    return next.done === true ? null : next.value;
  }
}

type Members = Readonly<Record<string, unknown>>;

function taskSecret(line: EvidenceLine, value: Members, task: string): { task: string; bytes: Buffer } {
  line.exactly(value, ['task', 'secret']);
  if (value['task'] !== task) line.fail(`the secret is not of task "${task}", whose rows come next`);
  const bytes = hexBytes(value['secret'], SECRET_SIZE);
  return bytes === null ? line.fail(`the secret is not ${SECRET_SIZE * 2} hex digits`) : { task, bytes };
}

function rowSalts(
  line: EvidenceLine,
  value: Members,
  task: string,
  index: number,
  closed: readonly PartNumber[],
): RowSalts {
  line.exactly(value, ['task', 'i', 'salts']);
  if (value['task'] !== task || value['i'] !== index) line.fail(`the salts are not of row ${index} of task "${task}"`);
  const list: unknown = value['salts'];
  if (!Array.isArray(list) || list.length !== PART_NUMBERS.length) return line.fail('there are not four salts');
  return PART_NUMBERS.map((part) => {
    const salt: unknown = list[part];
    if (closed.includes(part)) return salt === null ? null : line.fail(`part ${part} is closed and has a salt`);
    const bytes = hexBytes(salt, SALT_SIZE) ?? line.fail(`the salt of part ${part} is not ${SALT_SIZE * 2} hex digits`);
    return bytes.toString('latin1');
  });
}

/** Lower-case hex of exactly so many bytes. */
export function hexBytes(value: unknown, size: number): Buffer | null {
  if (typeof value !== 'string' || value.length !== size * 2 || !/^[0-9a-f]*$/u.test(value)) return null;
  return Buffer.from(value, 'hex');
}
