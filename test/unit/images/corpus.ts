import { readFileSync } from 'node:fs';
import { isObject, parseJson, type JsonValue } from '../../../src/json.ts';

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

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('corpus.json has a member that is no text');
  return value;
}

function caseOf(entry: JsonValue): Case {
  if (!isObject(entry)) throw new TypeError('corpus.json has an entry that is no object');
  const { file, as, images } = entry;
  const text = readFileSync(new URL(`corpus/${textOf(file)}`, FOLDER), 'utf8');
  return { file: textOf(file), as: textOf(as), images: Array.isArray(images) ? images.map(textOf) : [], text };
}

const entries = parseJson(readFileSync(new URL('corpus.json', FOLDER), 'utf8'));

export const CORPUS: readonly Case[] = Array.isArray(entries) ? entries.map(caseOf) : [];

/** The corpus as the files of one repository. */
export const CORPUS_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  CORPUS.map(({ as, text }) => [as, text]),
);
