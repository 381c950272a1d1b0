import { toJsonSchema } from '@valibot/to-json-schema';
import { PUBLISHED_SCHEMAS } from '../schemas.ts';
import type { GeneratedFile } from './generated.ts';

const BASE = 'https://mira-attest.github.io/schema/';

/** The published JSON Schemas (draft 2020-12). */
export async function generateSchemas(): Promise<readonly GeneratedFile[]> {
  return Promise.all(
    PUBLISHED_SCHEMAS.map(async ({ file, title, schema }) => {
      // Checks that JSON Schema cannot express stay in the code: the published schema is the looser of the two.
      const converted = toJsonSchema(await schema(), {
        target: 'draft-2020-12',
        typeMode: 'input',
        errorMode: 'ignore',
      });
      const { $schema, ...rest } = converted;
      const ordered = { $schema, $id: `${BASE}${file}`, title, ...sortKeys(rest) };
      return { file: `schema/${file}`, content: `${JSON.stringify(ordered, null, 2)}\n` };
    }),
  );
}

/** The value with the keys of every object in code point order, so that the order of the source does not show. */
export function sortKeys<T>(value: T): T;
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => sortKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]): [string, unknown] => [
    key,
    sortKeys(item),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
