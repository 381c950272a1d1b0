/** Counters that all threads share. */
export interface HashCounters {
  /** The position of the next file that nobody has taken. */
  next(): number;
  stop(): void;
  readonly stopped: boolean;
  addBytes(bytes: number): void;
  addFile(): void;
  readonly bytes: number;
  readonly files: number;
}

export function newCounters(): SharedArrayBuffer {
  return new SharedArrayBuffer(24);
}

export function countersIn(shared: SharedArrayBuffer): HashCounters {
  const bytes = new BigInt64Array(shared, 0, 1);
  const counts = new Int32Array(shared, 8, 3);
  return {
    next: () => Atomics.add(counts, 0, 1),
    stop: () => void Atomics.store(counts, 1, 1),
    get stopped() {
      return Atomics.load(counts, 1) === 1;
    },
    addBytes: (read) => void Atomics.add(bytes, 0, BigInt(read)),
    addFile: () => void Atomics.add(counts, 2, 1),
    get bytes() {
      return Number(Atomics.load(bytes, 0));
    },
    get files() {
      return Atomics.load(counts, 2);
    },
  };
}
