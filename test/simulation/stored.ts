import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { chartsOf } from './charts.ts';
import { tablesIn, writePage, type Found } from './page.ts';
import type { Result } from './work.ts';

const KINDS = ['tables', 'large', 'rounds'] as const;
const anyResult = v.looseObject({ kind: v.picklist(KINDS), n: v.number(), margin: v.number() });

/** What `writeFound` has written; a result is taken for what it says that it is. */
const found = v.object({
  rounds: v.number(),
  results: v.array(v.custom<Result>((value) => v.is(anyResult, value))),
});

/** @param docs the folder of the page */
export async function readFound(docs: string): Promise<Found> {
  return v.parse(found, JSON.parse(await readFile(ratesIn(docs), 'utf8')));
}

/** Writes the numbers, the pictures and the page that are made of them. */
export async function writeFound(docs: string, all: Found): Promise<void> {
  await mkdir(join(docs, 'error-rates'), { recursive: true });
  // a result on each line, so that a change can be read
  const lines = all.results.map((result) => JSON.stringify(result)).join(',\n');
  await writeFile(ratesIn(docs), `{"rounds":${all.rounds},"results":[\n${lines}\n]}\n`);
  for (const [name, content] of pageFiles(all)) await writeFile(join(docs, name), content);
}

/** The page and its pictures, by their names within the folder. */
export function pageFiles(all: Found): ReadonlyMap<string, string> {
  const charts = [...chartsOf(tablesIn(all))].map(([name, svg]) => [`error-rates/${name}`, svg] as const);
  return new Map([['error-rates.md', writePage(all)], ...charts]);
}

function ratesIn(docs: string): string {
  return join(docs, 'error-rates/rates.json');
}
