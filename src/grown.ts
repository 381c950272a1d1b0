type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A column of numbers moved into a larger one; the memory of the old one is given back, and it has no numbers any more. */
export function grown<T extends Numbers>(column: T, larger: T): T {
  larger.set(column);
  release(column);
  return larger;
}

/** Gives back the memory of numbers that nobody reads any more: the collector does not hurry for what lies outside of its heap. */
export function release(numbers: Numbers): void {
  if (numbers.buffer instanceof ArrayBuffer) numbers.buffer.transfer(0);
}
