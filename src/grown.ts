/** A column of numbers moved into a larger one. */
export function grown<T extends Uint16Array | Uint32Array | Float64Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}
