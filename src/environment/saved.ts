import * as v from 'valibot';
import { environmentSchema, tiersSchema } from '../statements/environment.ts';

const packages = v.object({
  /** `name==version`, by name; `null` where none could be listed. */
  python: v.nullable(v.array(v.string())),
  system: v.nullable(v.array(v.string())),
});

const places = <T extends v.GenericSchema>(of: T) => v.object({ host: of, evaluations: v.record(v.string(), of) });

/** `mira-environment.json`, and what `mira env --json` prints: the signed facts, and the lists behind their digests. */
export const savedEnvironmentSchema = v.object({
  schema: v.literal('mira-environment/1'),
  environment: environmentSchema,
  packages: places(packages),
  /** The same places after the run; `null` where nothing was run. */
  after: v.nullable(places(tiersSchema)),
});
export type SavedEnvironment = v.InferOutput<typeof savedEnvironmentSchema>;
