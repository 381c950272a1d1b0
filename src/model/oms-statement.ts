import * as v from 'valibot';
import { sha256, type Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { isObject, parseJsonBytes, type JsonValue } from '../json.ts';
import { MODEL_DIGESTS_TYPE, MODEL_SIGNATURE_TYPE, STATEMENT_TYPE } from '../statements/uris.ts';
import { digestsFile } from './digests-file.ts';
import { quoted } from './refusals.ts';

/** What somebody signed of a model: its files by name and SHA-256. */
export interface SignedModel {
  readonly predicateType: typeof MODEL_SIGNATURE_TYPE | typeof MODEL_DIGESTS_TYPE;
  /** Informational; `null` in the old format, which has none. */
  readonly name: string | null;
  /** SHA-256 over the digests in the order in which the signer listed them; `null` in the old format. */
  readonly root: Digest | null;
  /** At least one, no name twice, in the order in which the signer listed them. */
  readonly files: readonly SignedFile[];
  /** Paths that the signer left out beside the default exclusions. */
  readonly ignorePaths: readonly string[];
}

export interface SignedFile {
  /** Relative to the model, `/` between parts; `.` when the model is one file, as model_signing writes it. */
  readonly name: string;
  readonly digest: Digest;
}

/** @throws MiraError E_STATEMENT when the payload is no in-toto Statement v1 */
export function parseModelPayload(payload: Uint8Array): JsonValue {
  let json: JsonValue;
  try {
    json = parseJsonBytes(payload);
  } catch (error) {
    throw new MiraError('E_STATEMENT', `the payload is not JSON: ${messageOf(error)}`);
  }
  const type = isObject(json) ? json['_type'] : null;
  if (type === STATEMENT_TYPE) return json;
  throw new MiraError('E_STATEMENT', `the payload is ${JSON.stringify(type ?? null)}, not ${STATEMENT_TYPE}`);
}

/** @throws MiraError E_PREDICATE_TYPE */
export function modelPredicateType(json: JsonValue): SignedModel['predicateType'] {
  const type = isObject(json) ? json['predicateType'] : null;
  if (type === MODEL_SIGNATURE_TYPE || type === MODEL_DIGESTS_TYPE) return type;
  throw new MiraError(
    'E_PREDICATE_TYPE',
    `the statement is of type ${JSON.stringify(type ?? null)}, not ${MODEL_SIGNATURE_TYPE}`,
    { hint: 'This verifies signatures of models; evaluations and gates are for mira verify.' },
  );
}

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'));
const subject = v.object({ name: v.pipe(v.string(), v.minLength(1)), digest: v.object({ sha256: hex }) });

/** Predicate and serialization are closed, descriptors are open (OMS v1.0, `schemas/v1.0`). */
const signature = v.object({
  subject: v.pipe(v.array(subject), v.length(1, 'must have exactly one subject')),
  predicate: v.strictObject({
    serialization: v.strictObject({
      method: v.string(),
      hash_type: v.string(),
      allow_symlinks: v.boolean(),
      shard_size: v.optional(v.number()),
      ignore_paths: v.optional(v.array(v.string()), []),
    }),
    resources: v.pipe(
      v.array(v.object({ name: v.string(), algorithm: v.string(), digest: v.string() })),
      v.minLength(1, 'names no file'),
    ),
  }),
});

const digests = v.object({ subject: v.pipe(v.array(subject), v.minLength(1, 'names no file')) });

/**
 * The model that a statement speaks of. The files may stand in any order (model_signing sorts by path component, the
 * specification by the bytes of the whole name), but the root has to be that of the order in which they stand.
 *
 * @throws MiraError E_SCHEMA, also for what is allowed but not read here: shards, and hashes other than SHA-256
 */
export function parseSignedModel(json: JsonValue): SignedModel {
  const type = modelPredicateType(json);
  return type === MODEL_DIGESTS_TYPE ? parseDigests(json) : parseSignature(json);
}

function parseSignature(json: JsonValue): SignedModel {
  const { subject: subjects, predicate } = parsed(signature, json);
  const { method, hash_type: hash, ignore_paths: ignorePaths } = predicate.serialization;
  if (method !== 'files' || hash !== 'sha256') {
    throw refused(
      `it was made with method ${quoted(method)} and hash ${quoted(hash)}; only files and sha256 are read`,
      {
        hint: 'Shards and other hashes are optional in the specification, and tools disagree about them. Sign again with the defaults.',
      },
    );
  }
  const files = predicate.resources.map(({ name, algorithm, digest }) => {
    if (algorithm !== 'sha256') throw refused(`${quoted(name)} was hashed with ${quoted(algorithm)}, not with sha256`);
    if (!v.is(hex, digest)) throw refused(`the digest of ${quoted(name)} is not 64 hexadecimal digits`);
    return { name, digest: `sha256:${digest}` } as const;
  });
  requireNames(files);
  const root = sha256(digestsFile(files));
  const named: Digest = `sha256:${subjects[0]?.digest.sha256 ?? ''}`;
  if (root !== named) throw refused(`its subject is ${named}, and the files that it lists make ${root}`);
  return { predicateType: MODEL_SIGNATURE_TYPE, name: subjects[0]?.name ?? null, root, files, ignorePaths };
}

function parseDigests(json: JsonValue): SignedModel {
  const files = parsed(digests, json).subject.map(
    ({ name, digest }) => ({ name, digest: `sha256:${digest.sha256}` }) as const,
  );
  requireNames(files);
  return { predicateType: MODEL_DIGESTS_TYPE, name: null, root: null, files, ignorePaths: [] };
}

/** Whether a name stays within the model and is written one way: relative, no empty part, no `.` and `..`. */
export function isModelPath(name: string): boolean {
  const parts = name.split('/');
  return !name.includes('\0') && name.isWellFormed() && !parts.some((part) => ['', '.', '..'].includes(part));
}

function requireNames(files: readonly SignedFile[]): void {
  const seen = new Set<string>();
  for (const { name } of files) {
    if (seen.has(name)) throw refused(`it lists ${quoted(name)} twice`);
    seen.add(name);
    const alone = name === '.' && files.length === 1;
    if (!alone && !isModelPath(name)) throw refused(`it lists ${quoted(name)}, which is no path within a model`);
  }
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, json: JsonValue): T {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refused(`${v.getDotPath(issue) ?? 'statement'}: ${issue.message}`);
}

function refused(why: string, options: { readonly hint?: string } = {}): MiraError {
  return new MiraError('E_SCHEMA', `the model signature does not have its form: ${why}`, options);
}
