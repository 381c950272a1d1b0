import type { GenericSchema } from 'valibot';

/** A JSON Schema that is generated from the code. */
export interface PublishedSchema {
  /** Its name in `schema/`, for example `mira.schema.json`. */
  readonly file: string;
  readonly title: string;
  readonly schema: () => Promise<GenericSchema>;
}

/** Every schema that others may rely on; `$id` is the file under `https://mira-attest.github.io/schema/`. */
export const PUBLISHED_SCHEMAS: readonly PublishedSchema[] = [];
