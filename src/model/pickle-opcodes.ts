/**
 * The argument that follows each pickle opcode, after `Lib/pickletools.py` and `Lib/pickle.py` of CPython: a fixed number
 * of bytes, one or two lines of text, or a count of bytes that follow, little-endian, of one to eight bytes.
 */
export type PickleArgument =
  | { readonly kind: 'fixed'; readonly bytes: number }
  | { readonly kind: 'lines'; readonly lines: 1 | 2 }
  | { readonly kind: 'counted'; readonly width: 1 | 4 | 8 };

const NONE: PickleArgument = { kind: 'fixed', bytes: 0 };
const LINE: PickleArgument = { kind: 'lines', lines: 1 };
const TWO_LINES: PickleArgument = { kind: 'lines', lines: 2 };

export const PROTO = 0x80;
export const STOP = 0x2e;

/** Opcodes by their code; what is not listed is no pickle. */
export const PICKLE_OPCODES: ReadonlyMap<number, PickleArgument> = new Map([
  // protocols 0 and 1: MARK POP POP_MARK DUP NONE REDUCE APPEND BUILD DICT EMPTY_DICT APPENDS LIST EMPTY_LIST OBJ
  // BINPERSID SETITEM TUPLE EMPTY_TUPLE SETITEMS STOP
  ...codes('(012NRabd}el]oQst)u.', NONE),
  // FLOAT INT LONG PERSID STRING UNICODE GET PUT
  ...codes('FILPSVgp', LINE),
  // GLOBAL INST
  ...codes('ci', TWO_LINES),
  // BININT1 BINGET BINPUT, BININT2, BININT LONG_BINGET LONG_BINPUT, BINFLOAT
  ...codes('Khq', fixed(1)),
  ...codes('M', fixed(2)),
  ...codes('Jjr', fixed(4)),
  ...codes('G', fixed(8)),
  // SHORT_BINSTRING, BINSTRING BINUNICODE BINBYTES, SHORT_BINBYTES
  ...codes('UC', counted(1)),
  ...codes('TXB', counted(4)),
  // protocol 2: PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4
  [PROTO, fixed(1)],
  [0x81, NONE],
  [0x82, fixed(1)],
  [0x83, fixed(2)],
  [0x84, fixed(4)],
  [0x85, NONE],
  [0x86, NONE],
  [0x87, NONE],
  [0x88, NONE],
  [0x89, NONE],
  [0x8a, counted(1)],
  [0x8b, counted(4)],
  // protocol 4: SHORT_BINUNICODE BINUNICODE8 BINBYTES8 EMPTY_SET ADDITEMS FROZENSET NEWOBJ_EX STACK_GLOBAL MEMOIZE FRAME
  [0x8c, counted(1)],
  [0x8d, counted(8)],
  [0x8e, counted(8)],
  [0x8f, NONE],
  [0x90, NONE],
  [0x91, NONE],
  [0x92, NONE],
  [0x93, NONE],
  [0x94, NONE],
  [0x95, fixed(8)],
  // protocol 5: BYTEARRAY8 NEXT_BUFFER READONLY_BUFFER
  [0x96, counted(8)],
  [0x97, NONE],
  [0x98, NONE],
]);

function codes(characters: string, argument: PickleArgument): (readonly [number, PickleArgument])[] {
  return Array.from(characters, (character) => [character.charCodeAt(0), argument] as const);
}

function fixed(bytes: number): PickleArgument {
  return { kind: 'fixed', bytes };
}

function counted(width: 1 | 4 | 8): PickleArgument {
  return { kind: 'counted', width };
}
