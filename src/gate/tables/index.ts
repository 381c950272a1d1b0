import { AggregateTable } from './aggregate.ts';
import { CorpusTable } from './corpus.ts';
import { ScoreTable } from './scores.ts';
import type { Table, TableOptions } from './table.ts';
import { UnpairedTable } from './unpaired.ts';

/** The table that the shape of a claim asks for. */
export function tableFor(options: TableOptions): Table {
  const { baseline, pairing } = options;
  if (baseline.kind === 'aggregate') return new AggregateTable(options);
  if (baseline.of !== undefined && baseline.of.length > 0) return new CorpusTable(options);
  return pairing === 'none' ? new UnpairedTable(options) : new ScoreTable(options);
}
