import * as v from 'valibot';
import type { Digest } from '../digest.ts';
import { isObject, parseJson, type JsonValue } from '../json.ts';
import { digest } from '../statements/fields.ts';

export type ImageKind = 'index' | 'manifest';

/** What an image's top document says: an index over platforms, or the manifest of one. */
export interface ImageDocument {
  readonly kind: ImageKind;
  /** Manifest digests by `os/architecture[/variant]`; empty for a manifest, whose platform stands in another file. */
  readonly platforms: Readonly<Record<string, Digest>>;
}

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** All four have to be asked for: a registry serves only what is accepted (models-and-images.md §13). */
export const ACCEPTED_TYPES = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');

const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+$/u));
const indexSchema = v.object({
  schemaVersion: v.literal(2),
  manifests: v.array(
    v.object({
      digest,
      platform: v.exactOptional(v.object({ os: word, architecture: word, variant: v.exactOptional(v.string()) })),
    }),
  ),
});
const manifestSchema = v.object({
  schemaVersion: v.literal(2),
  config: v.object({ digest }),
  layers: v.array(v.object({ digest })),
});

/**
 * Reads an OCI index or manifest, or Docker's equivalents.
 *
 * @param contentType what the registry calls it
 * @returns the document, or in one clause why it is none that may be used
 */
export function readImageDocument(body: Buffer, contentType: string | null): ImageDocument | string {
  let value: JsonValue;
  try {
    value = parseJson(body.toString('utf8'));
  } catch {
    return 'it is not JSON';
  }
  if (!isObject(value)) return 'it is not a JSON object';
  const isIndex = 'manifests' in value;
  // CVE-2021-41190: one digest, read as an index by one client and as a manifest by another
  if (isIndex && ['layers', 'config', 'fsLayers'].some((member) => member in value)) {
    return 'it can be read as an index and as a manifest';
  }
  const kind = isIndex ? 'index' : 'manifest';
  for (const type of [contentType?.split(';')[0]?.trim().toLowerCase(), value['mediaType']]) {
    if (typeof type === 'string' && (isIndex ? MANIFEST_TYPES : INDEX_TYPES).includes(type)) {
      return `it is called ${type} and has the form of ${isIndex ? 'an index' : 'a manifest'}`;
    }
  }
  if (!isIndex) return v.is(manifestSchema, value) ? { kind, platforms: {} } : 'it is not an image manifest';
  const index = v.safeParse(indexSchema, value);
  return index.success ? { kind, platforms: platformsOf(index.output.manifests) } : 'it is not an image index';
}

function platformsOf(manifests: v.InferOutput<typeof indexSchema>['manifests']): Record<string, Digest> {
  const platforms: Record<string, Digest> = {};
  for (const { digest: child, platform } of manifests) {
    // attestations of BuildKit are filed under unknown/unknown
    if (platform === undefined || platform.os === 'unknown') continue;
    const name = [platform.os, platform.architecture, ...(platform.variant ? [platform.variant] : [])].join('/');
    // runtimes take the first match
    platforms[name] ??= child;
  }
  return platforms;
}
