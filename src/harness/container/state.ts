import * as v from 'valibot';
import { MiraError } from '../../errors.ts';
import { isDigest, type Digest } from '../../digest.ts';
import { parseJson, type JsonValue } from '../../json.ts';
import { askEngine, type Engine } from './engine.ts';

/** How a container stands, as the engine tells it. */
export interface ContainerState {
  /** Whether the program in it was ever started. */
  readonly started: boolean;
  readonly running: boolean;
  readonly exit: number;
  readonly outOfMemory: boolean;
  /** Why it could not be started; `null` where the engine does not say it here. */
  readonly error: string | null;
  /** The engine's id of the image from which it was made. */
  readonly image: string;
}

const NEVER = '0001-01-01T00:00:00Z';
const INSPECT_MS = 60_000;

/** The members that docker and podman both have. */
const containerSchema = v.object({
  Image: v.string(),
  State: v.object({
    Running: v.boolean(),
    ExitCode: v.pipe(v.number(), v.integer()),
    OOMKilled: v.optional(v.boolean(), false),
    Error: v.optional(v.string(), ''),
    StartedAt: v.string(),
  }),
});

/** @throws MiraError E_CONTAINER */
export async function containerState(engine: Engine, name: string): Promise<ContainerState> {
  const { Image, State } = await inspect(engine, 'container', name, containerSchema);
  return {
    started: State.StartedAt !== '' && State.StartedAt !== NEVER,
    running: State.Running,
    exit: State.ExitCode,
    outOfMemory: State.OOMKilled,
    error: State.Error === '' ? null : State.Error,
    image: Image,
  };
}

const imageSchema = v.object({
  RepoDigests: v.optional(v.nullable(v.array(v.string()))),
  /** podman alone. */
  Digest: v.optional(v.string()),
  /** Docker with containerd's image store alone. */
  Descriptor: v.optional(v.object({ digest: v.string() })),
  Os: v.optional(v.string(), ''),
  Architecture: v.optional(v.string(), ''),
});

export interface StoredImage {
  /** The digests of indexes and manifests under which the engine holds it. */
  readonly digests: ReadonlySet<Digest>;
  /** `linux/amd64`. */
  readonly platform: string;
}

/**
 * @param image the engine's id, or a reference
 * @throws MiraError E_CONTAINER
 */
export async function storedImage(engine: Engine, image: string): Promise<StoredImage> {
  const { RepoDigests, Digest: own, Descriptor, Os, Architecture } = await inspect(engine, 'image', image, imageSchema);
  const texts = [
    ...(RepoDigests ?? []).map((text) => text.split('@').at(-1) ?? ''),
    own ?? '',
    Descriptor?.digest ?? '',
  ];
  return { digests: new Set(texts.filter((text) => isDigest(text))), platform: `${Os}/${Architecture}` };
}

async function inspect<const T extends v.GenericSchema>(
  engine: Engine,
  kind: 'container' | 'image',
  name: string,
  schema: T,
): Promise<v.InferOutput<T>> {
  const { exit, stdout, why } = await askEngine(engine, [kind, 'inspect', name], {
    timeoutMs: INSPECT_MS,
    maxBytes: 8 * 1024 * 1024,
  });
  const fail = (reason: string, cause?: unknown): MiraError =>
    new MiraError('E_CONTAINER', `${engine.program} did not describe the ${kind} ${name}: ${reason}`, {
      hint: 'Without it nobody can tell which image ran; see that the engine works and run it again.',
      cause,
    });
  if (exit !== 0) throw fail(why);
  let value: JsonValue;
  try {
    value = parseJson(stdout);
  } catch (error) {
    throw fail('what it printed is not JSON', error);
  }
  const parsed = v.safeParse(schema, Array.isArray(value) ? value[0] : value);
  if (!parsed.success) throw fail(`${v.getDotPath(parsed.issues[0]) ?? 'it'} cannot be used`);
  return parsed.output;
}
