import { writeLines } from './lines-file.ts';
import { benchRows } from './rows.ts';

const HEADER = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };

/** Which rows are wrong in the second of two outputs, beside those that are in both. */
export const everyTwentieth = (row: number): boolean => row % 20 === 0;

/** Writes a mira-samples file; without texts, rows have key and score alone. */
export function writeOutput(path: string, count: number, texts: boolean, alsoWrong?: (row: number) => boolean): void {
  function* lines(): Generator<string> {
    yield JSON.stringify(HEADER);
    for (const row of benchRows(count, alsoWrong)) {
      yield JSON.stringify(texts ? row : { key: row.key, scores: row.scores });
    }
  }
  writeLines(path, lines());
}
