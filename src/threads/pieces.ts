import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { startRowsThread } from './rows-thread.ts';

/** Counters that threads share: the next piece that nobody has taken yet, and how many answers were taken. */
const NEXT = 0;
const TAKEN = 1;

/** How many pieces may be done or begun ahead of the one whose answer is waited for, for each thread. */
const AHEAD = 2;

/** Room for new objects: three semi-spaces. */
const YOUNG_MB = 12;

/**
 * A thread that parses row after row fills the megabyte that it would begin with a thousand times, and where the process
 * keeps rooms from growing (`limitYoungGeneration`) it stays there. Helpers that collect would only take the cores of the
 * other threads. An engine that knows no such flags ignores them.
 */
function setRoom(): void {
  setFlagsFromString('--min-semi-space-size=4');
  setFlagsFromString('--no-parallel-scavenge');
}

/** What a thread is given of the pieces, beside its work. */
export interface PieceShare {
  readonly counters: Int32Array<SharedArrayBuffer>;
  readonly pieces: number;
  readonly ahead: number;
  /** Counts from 0. */
  readonly thread: number;
}

/** The numbers of pieces that a thread takes, one after the other; the threads share them. */
export function* takePieces({ counters, pieces, ahead }: PieceShare): Generator<number> {
  for (;;) {
    const piece = Atomics.add(counters, NEXT, 1);
    if (piece >= pieces) return;
    for (let taken = Atomics.load(counters, TAKEN); piece - taken >= ahead; taken = Atomics.load(counters, TAKEN)) {
      Atomics.wait(counters, TAKEN, taken);
    }
    yield piece;
  }
}

/** What a thread says: the answer to a piece, or what is left to say after its last. */
export type PieceMessage<Answer, End> = { readonly piece: number; readonly answer: Answer } | { readonly end: End };

/** Threads that share the pieces of a job, and what they answer in the order of the pieces. */
export class PieceThreads<Answer, End> {
  readonly #counters = new Int32Array(new SharedArrayBuffer(8));
  readonly #pieces: number;
  readonly #workers: readonly Worker[];
  readonly #answers = new Map<number, Answer>();
  readonly #ends: End[] = [];
  readonly #signal: AbortSignal | null;
  #failure: { readonly reason: unknown } | null = null;
  #wake: () => void = () => undefined;
  readonly #abort = (): void => this.#fail(this.#signal?.reason);

  /** @param work what tells each thread what to do */
  constructor(work: object, pieces: number, threads: number, signal: AbortSignal | null = null) {
    this.#pieces = pieces;
    this.#signal = signal;
    setRoom();
    const share = { counters: this.#counters, pieces, ahead: threads * AHEAD };
    this.#workers = Array.from({ length: threads }, (_, thread) => this.#start({ ...work, ...share, thread }));
    signal?.addEventListener('abort', this.#abort);
    if (signal?.aborted === true) this.#abort();
  }

  /**
   * To be read once; whoever stops reading stops the threads.
   *
   * @throws Error when a thread dies; the signal's reason
   */
  async *answers(): AsyncGenerator<Answer> {
    let whole = false;
    try {
      for (let piece = 0; piece < this.#pieces; piece += 1) {
        await this.#until(() => this.#answers.has(piece));
        const answer = this.#answers.get(piece);
        this.#answers.delete(piece);
        if (answer !== undefined) yield answer;
        Atomics.add(this.#counters, TAKEN, 1);
        Atomics.notify(this.#counters, TAKEN);
      }
      whole = true;
    } finally {
      if (!whole) await this.stop();
    }
  }

  /** What the threads said at their ends; to be asked after all answers. */
  async ends(): Promise<readonly End[]> {
    try {
      await this.#until(() => this.#ends.length === this.#workers.length);
      return this.#ends;
    } finally {
      await this.stop();
    }
  }

  async stop(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#abort);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(data: object): Worker {
    const worker = startRowsThread(data, YOUNG_MB);
    let ended = false;
    worker.on('message', (message: PieceMessage<Answer, End>) => {
      if ('piece' in message) this.#answers.set(message.piece, message.answer);
      else {
        ended = true;
        this.#ends.push(message.end);
      }
      this.#wake();
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => {
      if (!ended) this.#fail(new Error(`a thread that works on rows ended with ${code} before its work was done`));
    });
    return worker;
  }

  /** The first reason is the one that is told. */
  #fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#wake();
  }

  async #until(there: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure.reason;
      if (there()) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
  }
}
