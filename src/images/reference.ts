import { isDigest, type Digest } from '../digest.ts';
import { MiraError, type Place } from '../errors.ts';

/** A container image reference, normalised; the text is kept as it was written. */
export interface ImageReference {
  readonly text: string;
  /** The registry's name, with its port where one is given: `docker.io`, `ghcr.io`, `localhost:5000`. */
  readonly registry: string;
  /** `library/ubuntu` for `ubuntu`. */
  readonly repository: string;
  /** `latest` when the text has neither tag nor digest; `null` when it has a digest alone. */
  readonly tag: string | null;
  readonly digest: Digest | null;
}

/** Grammar of OCI distribution-spec 1.1 ("Pulling manifests") and, for the host, of github.com/distribution/reference. */
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${PART}(?:/${PART})*$`, 'u');
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/u;
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const REGISTRY = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`, 'u');
const MAX_NAME = 255;

/**
 * Reads a reference the way Docker does: `ubuntu` is `docker.io/library/ubuntu:latest`; a first part with a dot, a colon
 * or capitals, and `localhost`, is a registry.
 *
 * @throws MiraError E_IMAGE_REFERENCE
 */
export function parseImageReference(text: string, at?: Place): ImageReference {
  const fail = (why: string, hint = HINT): never => {
    const place = at === undefined ? {} : { at };
    throw new MiraError('E_IMAGE_REFERENCE', `${JSON.stringify(text)} is not an image reference: ${why}`, {
      hint,
      ...place,
    });
  };
  if (text.includes('://')) fail('it has a scheme', 'Write the reference alone, such as ghcr.io/acme/eval:1.4.');
  if (text.includes('$')) fail('variables are not replaced here', 'Write the reference out, or pin its digest.');
  const [named = '', digest, ...rest] = text.split('@');
  if (rest.length > 0) fail('it has more than one digest');
  if (digest !== undefined && !isDigest(digest)) fail('the digest is not sha256: and 64 hex digits in lower case');

  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  const tag = colon === -1 ? null : named.slice(colon + 1);
  if (tag !== null && !TAG.test(tag)) fail('the tag has characters that no tag may have, or more than 128');

  const { registry, repository } = splitName(name);
  if (!REGISTRY.test(registry)) fail('the registry is not a host name');
  if (/[A-Z]/u.test(repository)) fail('the name has capitals', 'Image names are in lower case.');
  if (!REPOSITORY.test(repository)) fail('the name has characters or separators where none may be');
  if (registry.length + 1 + repository.length > MAX_NAME) fail(`the name is longer than ${MAX_NAME} characters`);
  return {
    text,
    registry,
    repository,
    tag: tag ?? (digest === undefined ? 'latest' : null),
    digest: digest !== undefined && isDigest(digest) ? digest : null,
  };
}

const HINT = 'Write [registry/]name[:tag][@sha256:…], such as ghcr.io/acme/eval:1.4.';
const DOCKER_HUB = 'docker.io';

function splitName(name: string): { readonly registry: string; readonly repository: string } {
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = first === 'localhost' || /[.:]/u.test(first) || first !== first.toLowerCase();
  const host = isHost ? first : DOCKER_HUB;
  const repository = isHost ? name.slice(slash + 1) : name;
  if (host !== DOCKER_HUB && host !== 'index.docker.io') return { registry: host, repository };
  return {
    registry: DOCKER_HUB,
    repository: repository.includes('/') ? repository : `library/${repository}`,
  };
}
