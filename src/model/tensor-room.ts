import { countOf, DIGEST_BYTES, type TensorColumns } from './tensor-columns.ts';
import { MAX_HEADER_BYTES } from './tensors.ts';

/** What is kept of all tensors of a model, bytes: some 300,000 of them. */
const ROOM_BYTES = 40 * 1024 * 1024;

/** The largest header, and what may come with its last bytes. Memory is taken only as it fills. */
const HOLDER_BYTES = MAX_HEADER_BYTES + 4 * 1024 * 1024;

const COUNTERS_BYTES = 8;
const LOOK_AGAIN_MS = 50;

/** Room for one long header, until it is given back. */
export interface Holder {
  readonly bytes: Buffer;
  giveBack(): void;
}

/** The memory that reading tensors may take, shared by all threads: however many crafted files there are, it stays there. */
export class TensorRoom {
  readonly #counters: Int32Array;
  readonly #header: Buffer;

  /** @param shared of `newRoom` */
  constructor(shared: SharedArrayBuffer) {
    this.#counters = new Int32Array(shared, 0, 2);
    this.#header = Buffer.from(shared, COUNTERS_BYTES, HOLDER_BYTES);
  }

  /** Whether there is room for these tensors beside those of other files. */
  take(columns: TensorColumns): boolean {
    const bytes =
      columns.names.length + columns.shapes.byteLength + countOf(columns) * (DIGEST_BYTES + PER_TENSOR_BYTES);
    return Atomics.add(this.#counters, 0, bytes) + bytes <= ROOM_BYTES;
  }

  /**
   * Room for a header that is longer than what is read at a time: one for all threads, which wait for one another. In one
   * thread there is one reader at a time.
   */
  hold(): Holder {
    while (Atomics.compareExchange(this.#counters, 1, 0, 1) !== 0) {
      Atomics.wait(this.#counters, 1, 1, LOOK_AGAIN_MS);
    }
    return {
      bytes: this.#header,
      giveBack: () => {
        Atomics.store(this.#counters, 1, 0);
        Atomics.notify(this.#counters, 1, 1);
      },
    };
  }
}

/** Two ends, a dtype, and two places in the order of names. */
const PER_TENSOR_BYTES = 18;

const known = new WeakMap<SharedArrayBuffer, TensorRoom>();

/** The room of a thread in the memory that all share. */
export function roomIn(shared: SharedArrayBuffer): TensorRoom {
  let room = known.get(shared);
  if (room === undefined) known.set(shared, (room = new TensorRoom(shared)));
  return room;
}

export function newRoom(): SharedArrayBuffer {
  return new SharedArrayBuffer(COUNTERS_BYTES + HOLDER_BYTES);
}
