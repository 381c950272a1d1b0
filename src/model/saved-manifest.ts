import * as v from 'valibot';
import { compareBytes, isDigest, sha256, type Digest } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { isObject, parseJson, type JsonValue } from '../json.ts';
import { count, digest, text } from '../statements/fields.ts';
import { digestsFile } from './digests-file.ts';
import { JsonCursor } from './json-cursor.ts';
import { manifestDigest, type ModelManifest } from './manifest.ts';
import type { ModelContents } from './model-facts.ts';
import { weightsDigest, type ModelTensors } from './model-tensors.ts';
import { quoted } from './refusals.ts';
import { savedTensors } from './saved-tensors.ts';

/** What `mira hash --json` prints, beside the tensors; the last three are there with `--tensors`. */
const saved = v.object({
  root: digest,
  manifest: digest,
  files: v.pipe(v.array(v.object({ name: text, size: count, digest })), v.minLength(1)),
  codeBearing: v.optional(v.array(text), []),
  weightsDigest: v.optional(v.nullable(digest)),
  unread: v.optional(v.array(text), []),
  // no v.record, which passes over names such as "constructor"
  members: v.optional(v.custom<ModelContents['members']>(isMembers, 'members are no digests by file and name')),
});

function isMembers(value: unknown): boolean {
  return (
    isObject(value) && Object.values(value).every((own) => isObject(own) && Object.values(own).every(isDigestText))
  );
}

function isDigestText(value: unknown): boolean {
  return typeof value === 'string' && isDigest(value);
}

/** What is read of a file: a quarter of a million tensors. */
export const MAX_SAVED_BYTES = 64 * 1024 * 1024;

const TOGETHER = 500;

/** A manifest as it is saved: JSON in parts, so that no text of all tensors has to be in memory. */
export function* savedManifest({ root, manifest, files, codeBearing, contents }: ModelManifest): Generator<string> {
  yield `{"root":"${root}","manifest":"${manifest}","files":`;
  yield* inParts(files);
  yield `,"codeBearing":${JSON.stringify(codeBearing)}`;
  if (contents !== null) {
    yield `,"weightsDigest":${JSON.stringify(contents.weightsDigest)}`;
    if (contents.unread.length > 0) yield `,"unread":${JSON.stringify(contents.unread)}`;
    yield ',"tensors":';
    yield* inParts(contents.tensors);
    yield ',"members":{';
    let first = true;
    for (const [file, members] of Object.entries(contents.members)) {
      yield `${first ? '' : ','}${JSON.stringify(file)}:${JSON.stringify(members)}`;
      first = false;
    }
    yield '}';
  }
  yield '}';
}

/** A JSON array of many small items. */
function* inParts(items: Iterable<object>): Generator<string> {
  let part = '[';
  let within = 0;
  let first = true;
  for (const item of items) {
    part += `${first ? '' : ','}${JSON.stringify(item)}`;
    first = false;
    within += 1;
    if (within < TOGETHER) continue;
    yield part;
    part = '';
    within = 0;
  }
  yield `${part}]`;
}

/**
 * Reads what `savedManifest` gave. Its digests have to follow from what it lists.
 *
 * @throws MiraError E_MANIFEST
 */
export function parseSavedManifest(content: Buffer, path: string): ModelManifest {
  const fail = (what: string, cause?: unknown): never => {
    throw new MiraError('E_MANIFEST', `${quoted(path)} ${what}`, {
      hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
      ...(cause === undefined ? {} : { cause }),
    });
  };
  const { members: parsed, tensors } = parsedManifest(content, fail);
  const { root, manifest, files, codeBearing, unread, members } = parsed;
  if (files.some(({ name }, i) => i > 0 && compareBytes(files[i - 1]?.name ?? '', name) >= 0)) {
    fail('does not list its files in order, each once');
  }
  if (manifestDigest(files) !== manifest) fail('has another manifest digest than its files give');
  if (sha256(digestsFile(files)) !== root) fail('has another root digest than its files give');
  const weights = parsed.weightsDigest ?? null;
  if (tensors !== null && weights !== expectedWeights(tensors, unread)) {
    fail('has another weightsDigest than its tensors give');
  }
  return {
    root,
    manifest,
    files,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    codeBearing,
    contents: tensors === null ? null : { weightsDigest: weights, tensors, unread, members: members ?? {} },
  };
}

function expectedWeights(tensors: ModelTensors, unread: readonly string[]): Digest | null {
  return unread.length === 0 ? weightsDigest(tensors) : null;
}

interface Parsed {
  readonly members: v.InferOutput<typeof saved>;
  readonly tensors: ModelTensors | null;
}

/** The tensors go straight into their columns; everything else is small. */
function parsedManifest(content: Buffer, fail: (what: string, cause?: unknown) => never): Parsed {
  try {
    const cursor = new JsonCursor(content);
    const rest = new Map<string, JsonValue>();
    let tensors: ModelTensors | null = null;
    cursor.members((name) => {
      const start = cursor.at;
      if (rest.has(name) || (name === 'tensors' && tensors !== null)) {
        throw new SyntaxError(`duplicate member ${quoted(name)}`);
      }
      if (name === 'tensors') tensors = savedTensors(cursor);
      else {
        cursor.skip();
        if (Object.hasOwn(saved.entries, name)) {
          rest.set(name, parseJson(content.toString('utf8', start, cursor.offset)));
        }
      }
    });
    cursor.end();
    return { members: v.parse(saved, Object.fromEntries(rest)), tensors };
  } catch (error) {
    return fail(`is no saved manifest (${messageOf(error)})`, error);
  }
}
