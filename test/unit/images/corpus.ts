import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the corpus (test/fixtures/images/README.md). */
export interface Case {
  readonly file: string;
  /** The path under which it is searched. */
  readonly as: string;
  /** What a person finds: `line reference`, `line open text`, `line open-pinned text`, `line ignored reference`. */
  readonly images: readonly string[];
  readonly text: string;
}

const FOLDER = new URL('../../fixtures/images/', import.meta.url);

export const CORPUS: readonly Case[] = (
  JSON.parse(readFileSync(fileURLToPath(new URL('corpus.json', FOLDER)), 'utf8')) as Omit<Case, 'text'>[]
).map((entry) => ({ ...entry, text: readFileSync(new URL(`corpus/${entry.file}`, FOLDER), 'utf8') }));

/** The corpus as the files of one repository. */
export const CORPUS_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  CORPUS.map(({ as, text }) => [as, text]),
);
