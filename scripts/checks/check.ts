/** One habit of the house: `find` resolves with what is wrong, one line each, or with nothing. */
export interface Check {
  readonly name: string;
  readonly find: (root: string) => Promise<readonly string[]>;
}
