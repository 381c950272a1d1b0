import type { MiraError, Place } from '../errors.ts';

/** Where a command speaks to the outside; `actions/` and `cli/` each implement it. */
export interface Host {
  /** Progress for people. */
  info(message: string): void;
  warning(message: string, at?: Place): void;
  /** An error tied to a place, shown beside what else the run reports. */
  error(message: string, at?: Place): void;
  /** An error that ends the command, with its place and what to do. */
  failure(error: MiraError): void;
  /** Hides a value in everything that is printed from now on. */
  mask(value: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** The output of a program that nobody vouches for: shown, never interpreted. */
  foreign(title: string): ForeignOutput;
  /** Markdown for the job summary. */
  summary(markdown: string): Promise<void>;
  /** A named result of the step. */
  output(name: string, value: string): void;
  /** The result proper, for machines or pipes: standard output on a terminal. */
  result(text: string): void;
  /** A long result, which no text has to hold as a whole; one line end follows. */
  resultInParts(parts: Iterable<string>): Promise<void>;
}

export interface ForeignOutput {
  write(chunk: Uint8Array): void;
  end(): void;
}
