import { join } from 'node:path';
import { SampleColumns } from '../evidence/columns.ts';
import type { StoredColumns } from '../evidence/stored-columns.ts';
import { isObject } from '../json.ts';
import { SpoolWriter } from '../storage/spool-writer.ts';
import { handOver } from '../threads/hand-over.ts';
import { takePieces, type PieceMessage, type PieceShare } from '../threads/pieces.ts';
import { PieceReader, type FilePiece, type LmEvalJob, type PieceRows } from './formats/lm-eval-pieces.ts';

/** What a thread is given that reads pieces of outputs and spools their rows. */
export interface SpoolWork {
  readonly work: 'spool';
  readonly jobs: readonly LmEvalJob[];
  readonly list: readonly JobPiece[];
  /** The folder of the spool files. */
  readonly folder: string;
}

export interface JobPiece extends FilePiece {
  /** Index of the job. */
  readonly job: number;
}

/** What a thread says of a piece: `null` for rows that have to be read one after the other. */
export type SpoolAnswer = PieceRows | null;

/** What is told what a thread is to do has no type; only this project starts it. */
export function isSpoolWork(data: unknown): data is SpoolWork & PieceShare {
  return isObject(data) && data['work'] === 'spool';
}

/** The spool file of a thread. */
export function spoolFile(folder: string, thread: number): string {
  return join(folder, `rows-${thread}`);
}

export function work(data: SpoolWork & PieceShare): void {
  const { jobs, list, folder, thread } = data;
  const columns = new SampleColumns();
  const writer = new SpoolWriter(spoolFile(folder, thread), columns.keys, (row, start, length) =>
    columns.setPlace(row, thread, start, length),
  );
  const readers = jobs.map((job) => new PieceReader(job, columns, writer));
  for (const piece of takePieces(data)) {
    tell({ piece, answer: answerTo(readers, list[piece]) });
  }
  writer.flush();
  writer.close();
  tell({ end: columns.stored() });
}

function tell(message: PieceMessage<SpoolAnswer, StoredColumns>): void {
  handOver(message);
}

function answerTo(readers: readonly PieceReader[], piece: JobPiece | undefined): SpoolAnswer {
  try {
    return piece === undefined ? null : (readers[piece.job]?.read(piece) ?? null);
  } catch {
    // whoever reads the rows one after the other says what it is, and where
    return null;
  }
}
