import { hexOf, type Digest } from '../digest.ts';

/**
 * The content of `mira-model.digests` (design.md §6): the raw digests of the files, 32 bytes each, one after another in
 * manifest order. OMS v1.0 §6.5.1 defines the model root as the SHA-256 of exactly these bytes, so a tool that only
 * takes a file can check our subject with it.
 */
export function digestsFile(files: readonly { readonly digest: Digest }[]): Buffer {
  return Buffer.concat(files.map(({ digest }) => Buffer.from(hexOf(digest), 'hex')));
}
