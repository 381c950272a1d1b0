import * as v from 'valibot';

/** How an evaluation runs in its image, as it is written in `mira.yml`. */

const RUNTIMES = ['auto', 'docker', 'podman', 'none'] as const;

const path = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const gpu = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9:._-]*$/u, 'must be the index or UUID of a GPU'));

export const mountSchema = v.strictObject({
  path: v.pipe(path, v.description('A file or folder of this machine: relative to mira.yml, or absolute.')),
  target: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^\/[^,:"\p{Cc}]*$/u, 'must be an absolute path without commas, colons and quotes'),
      v.description('Where it lies in the container; the same path by default.'),
    ),
  ),
  readonly: v.exactOptional(v.pipe(v.boolean(), v.description('true by default.'))),
});

export const containerSchema = v.strictObject({
  runtime: v.exactOptional(
    v.pipe(v.picklist(RUNTIMES), v.description('auto takes docker, else podman; none runs on the host, and says so.')),
  ),
  network: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/u, 'must be none, host, bridge or the name of a network'),
      v.description('none by default.'),
    ),
  ),
  gpus: v.exactOptional(
    v.nullable(v.union([v.literal('all'), v.array(v.union([gpu, v.pipe(v.number(), v.integer(), v.minValue(0))]))])),
  ),
  memory: v.exactOptional(
    v.nullable(v.pipe(v.string(), v.regex(/^[1-9][0-9]*[bkmg]?$/iu, 'must be a number of bytes such as 512m or 8g'))),
  ),
  mounts: v.exactOptional(v.pipe(v.array(mountSchema), v.description('What else the harness gets to see.'))),
});
