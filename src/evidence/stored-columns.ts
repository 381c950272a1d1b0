import type { StoredKeys } from './row-keys.ts';

/** Everything of `SampleColumns`, in values that can be cloned. */
export interface StoredColumns {
  readonly keys: StoredKeys;
  readonly layouts: readonly (readonly string[])[];
  readonly layout: Uint32Array<ArrayBuffer> | null;
  readonly scores: readonly (Float64Array<ArrayBuffer> | null)[];
  readonly sliceTexts: readonly string[];
  readonly slices: Uint32Array<ArrayBuffer> | null;
  readonly failed: Uint8Array<ArrayBuffer> | null;
  readonly targetTexts: readonly string[];
  readonly targets: Uint32Array<ArrayBuffer> | null;
  readonly prints: readonly (Uint32Array<ArrayBuffer> | null)[];
  readonly file: Uint32Array<ArrayBuffer> | null;
  readonly start: Float64Array<ArrayBuffer> | null;
  readonly length: Uint32Array<ArrayBuffer> | null;
}
