import { ERROR_CODES, type ErrorCode, type ErrorExit } from './error-codes.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface MiraErrorOptions {
  /** What the user can do about it, one or two sentences. */
  readonly hint?: string;
  readonly cause?: unknown;
  readonly at?: Place;
}

/** The one error class: what went wrong (`message`), its `code`, where (`at`) and what to do (`hint`). */
export class MiraError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | null;
  readonly at: Place | null;

  constructor(code: ErrorCode, message: string, options: MiraErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'MiraError';
    this.code = code;
    this.hint = options.hint ?? null;
    this.at = options.at ?? null;
  }

  get exit(): ErrorExit {
    return ERROR_CODES[this.code][0];
  }
}

/** `file:line:column`, as far as known. */
export function formatPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** The error as people see it: place, code and message on one line, the hint indented below. */
export function formatError(error: MiraError): string {
  const where = error.at === null ? '' : `${formatPlace(error.at)} `;
  const head = `${where}${error.code}: ${error.message}`;
  return error.hint === null ? head : `${head}\n${error.hint.replace(/^/gmu, '  ')}`;
}

/** Any thrown value as a `MiraError`; what is not one already is a defect of ours. */
export function asMiraError(thrown: unknown): MiraError {
  if (thrown instanceof MiraError) return thrown;
  return new MiraError('E_INTERNAL', messageOf(thrown), {
    hint: 'Please report this with the log of the run: https://github.com/mira-attest/mira-attest/issues',
    cause: thrown,
  });
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The `code` that Node.js puts on its system errors, such as `ENOENT`. */
export function systemCode(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}
