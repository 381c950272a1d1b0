import type { Lab } from '../lab.ts';

/** Something that reads what others wrote. */
export interface Target {
  readonly name: string;
  /** Inputs that are accepted. */
  seeds(lab: Lab): Promise<readonly Buffer[]>;
  /**
   * What became of an input, in few words: those that are new lead on.
   *
   * @throws anything, which is a defect: a refusal is returned
   */
  read(input: Buffer, lab: Lab): Promise<string>;
}

/** A defect that was found, and the input that shows it. */
export interface Defect {
  readonly target: string;
  readonly input: Buffer;
  readonly what: string;
}
