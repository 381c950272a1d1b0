import { compareBytes, hexOf } from '../digest.ts';
import { MODEL_SIGNATURE_TYPE, STATEMENT_TYPE } from '../statements/uris.ts';
import { DEFAULT_EXCLUSIONS, type ModelManifest } from './manifest.ts';
import { normalisedPath } from './walk.ts';

/** What `model.sig` signs: the statement of OpenSSF Model Signing v1.0, method `files`, SHA-256. */
export interface ModelStatement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }];
  readonly predicateType: typeof MODEL_SIGNATURE_TYPE;
  readonly predicate: {
    readonly serialization: {
      readonly method: 'files';
      readonly hash_type: 'sha256';
      readonly allow_symlinks: false;
      readonly ignore_paths: readonly string[];
    };
    readonly resources: readonly { readonly name: string; readonly algorithm: 'sha256'; readonly digest: string }[];
  };
}

/**
 * The statement of a model. Its predicate is closed: nothing of ours can be added without other tools refusing it.
 *
 * @param name informational in the format; the last segment of the model's path
 * @param ignore the paths beside the default exclusions that were left out when hashing
 */
export function modelStatement(
  name: string,
  model: Pick<ModelManifest, 'root' | 'files'>,
  ignore: readonly string[] = [],
): ModelStatement {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name, digest: { sha256: hexOf(model.root) } }],
    predicateType: MODEL_SIGNATURE_TYPE,
    predicate: {
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: [...new Set([...DEFAULT_EXCLUSIONS, ...ignore.map(normalisedPath)])].sort(compareBytes),
      },
      resources: model.files.map((file) => ({ name: file.name, algorithm: 'sha256', digest: hexOf(file.digest) })),
    },
  };
}
