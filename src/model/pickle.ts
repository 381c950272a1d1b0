import { PICKLE_OPCODES, PROTO, STOP, type PickleArgument } from './pickle-opcodes.ts';

/** As far as opcodes are read: what is a pickle up to here is taken for one. */
export const PICKLE_WINDOW_BYTES = 64 * 1024;

const MAX_PROTOCOL = 5;
const NEWLINE = 0x0a;

/** Opcodes that fetch something callable by the two names that follow: GLOBAL INST; by two texts before it: STACK_GLOBAL. */
const FETCHES = new Set(Buffer.from('ci'));
const STACK_GLOBAL = 0x93;
/** Opcodes that act on what was fetched: INST REDUCE OBJ BUILD NEWOBJ NEWOBJ_EX. */
const CALLS = new Set([...Buffer.from('iRob'), 0x81, 0x92]);
/** Texts: STRING UNICODE, SHORT_BINSTRING BINSTRING BINUNICODE, SHORT_BINUNICODE BINUNICODE8. */
const TEXTS = new Set([...Buffer.from('SVUTX'), 0x8c, 0x8d]);

/** A module and a name in it, as they follow GLOBAL. */
const NAMES = /^[A-Za-z_][\w.]*\r?\n[A-Za-z_][\w.]*\r?\n/u;
/** A text that may be one of the two. */
const NAME = /[A-Za-z_][\w.]*'?\r?\n?$/u;
const MAX_NAMES = 1024;

/**
 * Whether a file is a pickle, whatever its name. Four random bytes look like a protocol header in one file of 16,000, so
 * the opcodes have to parse as well: to STOP, or through the first 64 KiB. Readers take a pickle without header too: there
 * the opcodes have to reach STOP and call something by name on their way, which nothing does by chance.
 *
 * Nothing is executed and no list of dangerous names is consulted: such lists have been circumvented again and again.
 *
 * @param head the beginning of the file, 64 KiB of it or all
 * @param size of the whole file, bytes
 */
export function isPickle(head: Buffer, size: number): boolean {
  const hasHeader = head[0] === PROTO && (head[1] ?? Infinity) <= MAX_PROTOCOL;
  const window = head.subarray(0, PICKLE_WINDOW_BYTES);
  const seen = new Calling();
  let at = 0;
  while (at < window.length) {
    const opcode = window[at] ?? 0;
    const argument = PICKLE_OPCODES.get(opcode);
    if (argument === undefined) return false;
    if (opcode === STOP) return hasHeader || seen.called;
    const end = endOf(argument, window, at + 1, size);
    if (end === null) return false;
    if (!hasHeader) seen.add(opcode, window.subarray(at + 1, Math.min(end, at + 1 + MAX_NAMES)));
    at = end;
  }
  // the window ends within a pickle; a file that ends here has lost its STOP and cannot be loaded
  return hasHeader && window.length < size;
}

/** Whether what opcodes have fetched by name is called. */
class Calling {
  #names = 0;
  #fetched = false;
  #called = false;

  get called(): boolean {
    return this.#called;
  }

  add(opcode: number, argument: Buffer): void {
    if (TEXTS.has(opcode) && NAME.test(argument.toString('latin1'))) this.#names += 1;
    if (opcode === STACK_GLOBAL) this.#fetched ||= this.#names >= 2;
    else if (FETCHES.has(opcode)) this.#fetched ||= NAMES.test(argument.toString('latin1'));
    this.#called ||= this.#fetched && CALLS.has(opcode);
  }
}

/** The offset after an argument, or `null` where it cannot be one. */
function endOf(argument: PickleArgument, window: Buffer, at: number, size: number): number | null {
  if (argument.kind === 'lines') return endOfLines(window, at, argument.lines, size);
  const end = argument.kind === 'fixed' ? at + argument.bytes : endOfCounted(window, at, argument.width);
  return end <= size ? end : null;
}

function endOfCounted(window: Buffer, at: number, width: 1 | 4 | 8): number {
  const start = at + width;
  // a count that the window cuts off belongs to a longer file
  if (start > window.length) return start;
  return start + (width === 8 ? Number(window.readBigUInt64LE(at)) : window.readUIntLE(at, width));
}

function endOfLines(window: Buffer, at: number, lines: number, size: number): number | null {
  let end = at;
  for (let line = 0; line < lines; line += 1) {
    const newline = window.indexOf(NEWLINE, end);
    if (newline === -1) return window.length < size ? window.length : null;
    end = newline + 1;
  }
  return end;
}
