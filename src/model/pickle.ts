import { PICKLE_OPCODES, PROTO, STOP, type PickleArgument } from './pickle-opcodes.ts';

/** As far as opcodes are read: what is a pickle up to here is taken for one. */
export const PICKLE_WINDOW_BYTES = 64 * 1024;

const MAX_PROTOCOL = 5;
const NEWLINE = 0x0a;

/** Opcodes that fetch something callable by name, or act on what was fetched: GLOBAL INST, REDUCE OBJ BUILD. */
const FETCHES = new Set(Buffer.from('ci'));
const CALLS = new Set(Buffer.from('iRob'));

/**
 * Whether a file is a pickle, whatever its name. Four random bytes look like a protocol header in one file of 16,000, so
 * the opcodes have to parse as well: to STOP, or through the first 64 KiB. Protocols 0 and 1 have no header: without one,
 * the opcodes have to reach STOP and call something on their way, which text does not do by chance.
 *
 * Nothing is executed and no list of dangerous names is consulted: such lists have been circumvented again and again.
 *
 * @param head the beginning of the file, 64 KiB of it or all
 * @param size of the whole file, bytes
 */
export function isPickle(head: Buffer, size: number): boolean {
  const hasHeader = head[0] === PROTO && (head[1] ?? Infinity) <= MAX_PROTOCOL;
  const window = head.subarray(0, PICKLE_WINDOW_BYTES);
  let fetched = false;
  let called = false;
  let at = 0;
  while (at < window.length) {
    const opcode = window[at] ?? 0;
    const argument = PICKLE_OPCODES.get(opcode);
    if (argument === undefined) return false;
    fetched ||= FETCHES.has(opcode);
    called ||= fetched && CALLS.has(opcode);
    if (opcode === STOP) return hasHeader || called;
    const end = endOf(argument, window, at + 1, size);
    if (end === null) return false;
    at = end;
  }
  // the window ends within a pickle; a file that ends here has lost its STOP and cannot be loaded
  return hasHeader && window.length < size;
}

/** The offset after an argument, or `null` where it cannot be one. */
function endOf(argument: PickleArgument, window: Buffer, at: number, size: number): number | null {
  switch (argument.kind) {
    case 'fixed':
      return at + argument.bytes <= size ? at + argument.bytes : null;
    case 'lines':
      return endOfLines(window, at, argument.lines, size);
    case 'counted': {
      const start = at + argument.width;
      // a count cut off by the window belongs to a longer file
      if (start > window.length) return start <= size ? start : null;
      const count = argument.width === 8 ? Number(window.readBigUInt64LE(at)) : window.readUIntLE(at, argument.width);
      return start + count <= size ? start + count : null;
    }
  }
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
