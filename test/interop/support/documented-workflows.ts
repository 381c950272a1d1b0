import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../../src/json.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A workflow that a page shows, word for word. */
export interface DocumentedWorkflow {
  readonly page: string;
  /** Below `.github/workflows/`, as its first line says. */
  readonly file: string;
  readonly text: string;
}

/** All blocks of YAML in README and `docs/` that have jobs. */
export async function documentedWorkflows(): Promise<readonly DocumentedWorkflow[]> {
  const pages = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md')).toSorted();
  const found: DocumentedWorkflow[] = [];
  for (const page of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
    const text = await readFile(join(ROOT, page), 'utf8');
    for (const [, block = ''] of text.matchAll(/^```yaml\n(.*?)^```$/gmsu)) {
      const document: unknown = parse(block);
      if (!isObject(document) || document['jobs'] === undefined) continue;
      const file = /^# \.github\/workflows\/(\S+)\n/u.exec(block)?.[1];
      if (file === undefined) throw new Error(`a workflow in ${page} does not say where it lies`);
      found.push({ page, file, text: block });
    }
  }
  return found;
}
