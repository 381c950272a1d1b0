import { rowsByPlace } from '../../../src/model/tensor-builder.ts';
import { tensorAt } from '../../../src/model/tensor-columns.ts';
import type { ParsedHeader } from '../../../src/model/tensors.ts';

/** What a header says, tensor by tensor in the order of the file. */
export function headerOf(parsed: ParsedHeader): unknown {
  if ('need' in parsed) return parsed;
  const { placed, members } = parsed;
  const ranges = Array.from(rowsByPlace(placed), (row) => {
    const { name, dtype, shape } = tensorAt(placed.columns, row);
    return { name, dtype, shape, start: placed.starts[row], end: placed.ends[row] };
  });
  return { ranges, members };
}
