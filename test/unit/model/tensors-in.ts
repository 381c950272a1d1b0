import { countOf, tensorAt, type Tensor, type TensorColumns } from '../../../src/model/tensor-columns.ts';

/** Every tensor, by its row. */
export function tensorsIn(columns: TensorColumns): readonly Tensor[] {
  return Array.from({ length: countOf(columns) }, (_, row) => tensorAt(columns, row));
}
