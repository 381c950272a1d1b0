import { describe, expect, it } from 'vitest';
import { readImageDocument } from '../../../src/images/document.ts';
import { digestOf, DOCKER_LIST, DOCKER_MANIFEST, index, INDEX, manifest, MANIFEST } from './documents.ts';

function read(value: unknown, contentType: string | null = null): ReturnType<typeof readImageDocument> {
  return readImageDocument(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), contentType);
}

const CONFIG = { digest: digestOf('config') };

describe('readImageDocument', () => {
  it('reads an index, without attestations, the first of each platform', () => {
    expect(read(index, INDEX)).toEqual({
      kind: 'index',
      platforms: { 'linux/amd64': digestOf('amd64'), 'linux/arm/v7': digestOf('armv7') },
    });
  });

  it('reads a manifest, which does not say its platform', () => {
    expect(read(manifest, MANIFEST)).toEqual({ kind: 'manifest', platforms: {} });
  });

  it('reads what Docker called the same, and what has no media type', () => {
    expect(read({ schemaVersion: 2, mediaType: DOCKER_LIST, manifests: [] }, `${DOCKER_LIST}; charset=utf-8`)).toEqual({
      kind: 'index',
      platforms: {},
    });
    expect(read({ schemaVersion: 2, config: CONFIG, layers: [] }, DOCKER_MANIFEST)).toMatchObject({ kind: 'manifest' });
    expect(read({ schemaVersion: 2, manifests: [] }, 'application/json')).toMatchObject({ kind: 'index' });
  });

  it.each<[string, unknown, string | null]>([
    ['both an index and a manifest', { schemaVersion: 2, manifests: [], layers: [], config: CONFIG }, INDEX],
    ['an index with layers', { schemaVersion: 2, manifests: [], layers: [] }, INDEX],
    ['an index with a config', { schemaVersion: 2, manifests: [], config: CONFIG }, INDEX],
    ['a manifest that the registry calls an index', manifest, INDEX],
    ['an index that the registry calls a manifest', index, DOCKER_MANIFEST],
    ['an index that calls itself a manifest', { schemaVersion: 2, mediaType: MANIFEST, manifests: [] }, INDEX],
    ['two members of one name', '{"schemaVersion":2,"manifests":[],"manifests":[]}', INDEX],
    ['schema 1', { schemaVersion: 1, fsLayers: [], history: [] }, null],
    ['no JSON', '<html>', null],
    ['an array', [], null],
    ['an index of another version', { schemaVersion: 3, manifests: [] }, null],
    ['an index with a broken digest', { schemaVersion: 2, manifests: [{ digest: 'sha256:1' }] }, null],
    ['a manifest without layers', { schemaVersion: 2, config: CONFIG }, null],
    [
      'a platform with a slash',
      { schemaVersion: 2, manifests: [{ digest: digestOf('x'), platform: { os: 'a/b', architecture: 'c' } }] },
      null,
    ],
  ])('refuses %s', (_, value, contentType) => {
    expect(read(value, contentType)).toBeTypeOf('string');
  });
});
