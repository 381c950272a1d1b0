/**
 * A row of about 230 bytes, 150 of them text. Rows come in an order that has nothing to do with the order of their keys,
 * which is the worst case for sorting them on disk.
 */
export interface BenchRow {
  readonly key: string;
  readonly scores: { readonly accuracy: 0 | 1 };
  readonly slices: { readonly lang: string };
  readonly prompt: string;
  readonly target: string;
  readonly response: string;
}

const TEXT = 'the quick brown fox jumps over the lazy dog and '.repeat(3).slice(0, 130);
const LANGUAGES = ['ca', 'de', 'es', 'fr'];

/** A prime, so that each row is visited once, far from the one before. */
const STEP = 7_368_787;

/** One row in ten is wrong; `alsoWrong` of the others are wrong too. */
export function* benchRows(count: number, alsoWrong: (row: number) => boolean = () => false): Generator<BenchRow> {
  for (let at = 0; at < count; at += 1) {
    const row = (at * STEP) % count;
    const wrong = row % 10 === 7 || alsoWrong(row);
    yield {
      key: `question/${row}`,
      scores: { accuracy: wrong ? 0 : 1 },
      slices: { lang: LANGUAGES[row % LANGUAGES.length] ?? '' },
      prompt: `${row} ${TEXT}`,
      target: 'yes',
      response: wrong ? 'no' : 'yes',
    };
  }
}
