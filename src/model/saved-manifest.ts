import * as v from 'valibot';
import { compareBytes, sha256 } from '../digest.ts';
import { MiraError, messageOf } from '../errors.ts';
import { jsonDigest, parseJson } from '../json.ts';
import { count, digest, text } from '../statements/fields.ts';
import { digestsFile } from './digests-file.ts';
import type { ModelManifest } from './manifest.ts';
import { quoted } from './refusals.ts';
import { weightsDigest } from './tensors.ts';

const tensor = v.object({ name: v.string(), dtype: text, shape: v.array(count), digest, file: text });

/** What `mira hash --json` prints; the last three are there with `--tensors`. */
const saved = v.object({
  root: digest,
  manifest: digest,
  files: v.pipe(v.array(v.object({ name: text, size: count, digest })), v.minLength(1)),
  codeBearing: v.optional(v.array(text), []),
  weightsDigest: v.optional(v.nullable(digest)),
  tensors: v.optional(v.array(tensor)),
  members: v.optional(v.record(v.string(), v.record(v.string(), digest))),
});

/** A manifest as it is saved. */
export function savedManifest({ root, manifest, files, codeBearing, contents }: ModelManifest): object {
  return { root, manifest, files, codeBearing, ...contents };
}

/**
 * Reads what `savedManifest` gave. Its digests have to follow from what it lists.
 *
 * @throws MiraError E_MANIFEST
 */
export function parseSavedManifest(content: string, path: string): ModelManifest {
  const fail = (what: string, cause?: unknown): never => {
    throw new MiraError('E_MANIFEST', `${quoted(path)} ${what}`, {
      hint: 'Name a model folder, or a file that mira hash --json (--tensors) has written.',
      ...(cause === undefined ? {} : { cause }),
    });
  };
  const { root, manifest, files, codeBearing, ...rest } = parsed(content, fail);
  if (files.some(({ name }, i) => i > 0 && compareBytes(files[i - 1]?.name ?? '', name) >= 0)) {
    fail('does not list its files in order, each once');
  }
  if (jsonDigest(files) !== manifest) fail('has another manifest digest than its files give');
  if (sha256(digestsFile(files)) !== root) fail('has another root digest than its files give');
  const { tensors, members } = rest;
  if (tensors !== undefined && weightsDigest(tensors) !== rest.weightsDigest) {
    fail('has another weightsDigest than its tensors give');
  }
  return {
    root,
    manifest,
    files,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    codeBearing,
    contents:
      tensors === undefined ? null : { weightsDigest: rest.weightsDigest ?? null, tensors, members: members ?? {} },
  };
}

function parsed(content: string, fail: (what: string, cause?: unknown) => never): v.InferOutput<typeof saved> {
  try {
    return v.parse(saved, parseJson(content));
  } catch (error) {
    return fail(`is no saved manifest (${messageOf(error)})`, error);
  }
}
