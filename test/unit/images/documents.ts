import { createHash } from 'node:crypto';
import type { Answer } from './server.ts';

export const INDEX = 'application/vnd.oci.image.index.v1+json';
export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

export function digestOf(text: string): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

const child = (name: string, platform?: object): object => ({
  mediaType: MANIFEST,
  digest: digestOf(name),
  size: 100,
  ...(platform === undefined ? {} : { platform }),
});

export const index = JSON.stringify({
  schemaVersion: 2,
  mediaType: INDEX,
  manifests: [
    child('amd64', { os: 'linux', architecture: 'amd64' }),
    child('armv7', { os: 'linux', architecture: 'arm', variant: 'v7' }),
    child('attestation', { os: 'unknown', architecture: 'unknown' }),
    child('second amd64', { os: 'linux', architecture: 'amd64', 'os.version': '10' }),
    child('no platform'),
  ],
});

export const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: MANIFEST,
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('config'), size: 10 },
  layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: digestOf('layer'), size: 10 }],
});

/** How a registry serves a document; `digest: null` leaves its header out. */
export function served(body: string, type: string, digest: string | null = digestOf(body)): Answer {
  const header = digest === null ? {} : { 'docker-content-digest': digest };
  return { status: 200, headers: { 'content-type': type, ...header }, body };
}
