import { hash } from 'node:crypto';
import { isDigest, sha256, type Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { isLoopback } from '../http.ts';
import { authorize } from './authorization.ts';
import type { Credential, Credentials } from './credentials.ts';
import { ACCEPTED_TYPES, readImageDocument, type ImageDocument } from './document.ts';
import type { ImageReference } from './reference.ts';
import { createTransport, type RegistryResponse, type Transport, type TransportOptions } from './transport.ts';

/** What a reference stands for now. */
export interface ResolvedImage extends ImageDocument {
  /** SHA-256 of the top document: of the index, where the image is for several platforms. */
  readonly digest: Digest;
}

export interface RegistryOptions extends TransportOptions {
  /** Used at once where it has something, and then alone: whoever logged in means it. */
  readonly credentials?: Credentials;
  /** Tried when there are no credentials and asking anonymously was refused, so that it goes out only where it must. */
  readonly fallback?: Credentials;
}

/**
 * A client of OCI distribution registries (distribution-spec 1.1) that can do one thing: say which digest a reference
 * stands for. It keeps tokens for as long as it lives.
 */
export class RegistryClient {
  readonly #transport: Transport;
  readonly #credentials: Credentials;
  readonly #fallback: Credentials;
  /** `Authorization` by registry and repository. */
  readonly #authorizations = new Map<string, string>();

  constructor(options: RegistryOptions = {}) {
    this.#transport = createTransport(options);
    this.#credentials = options.credentials ?? nobody;
    this.#fallback = options.fallback ?? nobody;
  }

  /**
   * Resolves a reference; one with a digest is resolved by it, and its tag is not looked at.
   *
   * @throws MiraError E_REGISTRY_AUTH, E_REGISTRY_NOT_FOUND, E_REGISTRY_DIGEST, E_RATE_LIMIT, E_REGISTRY
   */
  async resolve(reference: ImageReference): Promise<ResolvedImage> {
    // Docker Hub counts GET as a pull and HEAD not: what is missing or closed should cost nothing
    const head = await this.#request(reference, 'HEAD');
    if (head.status === 404) throw notFound(reference);
    const { status, body, headers } = await this.#request(reference, 'GET');
    if (status === 404) throw notFound(reference);
    if (status !== 200) throw unusable(reference, `it answered with status ${status}`);

    // the header is optional (distribution-spec 1.1); where it is, it has to be right
    const named = headers.get('docker-content-digest') ?? head.headers.get('docker-content-digest');
    for (const expected of [reference.digest, named]) {
      if (expected !== null && !hasDigest(body, expected)) throw wrongDigest(reference, expected, sha256(body));
    }
    const document = readImageDocument(body, headers.get('content-type'));
    if (typeof document === 'string') throw unusable(reference, `what it sent cannot be used: ${document}`);
    return { digest: sha256(body), ...document };
  }

  /**
   * Asks whether a reference can be pulled, without fetching what it stands for.
   *
   * @throws MiraError E_REGISTRY_NOT_FOUND when it is gone, E_REGISTRY_AUTH when access is refused, E_RATE_LIMIT or
   *   E_REGISTRY when the registry gave no answer that would tell
   */
  async confirm(reference: ImageReference): Promise<void> {
    const { status } = await this.#request(reference, 'HEAD');
    if (status === 200) return;
    if (status === 404) throw notFound(reference);
    // not every registry knows HEAD
    await this.resolve(reference);
  }

  /**
   * The digest that a tag stands for now, as the registry names it: good enough to tell that it has moved, not to pin it.
   *
   * @throws MiraError as `resolve`
   */
  async look(reference: ImageReference): Promise<Digest> {
    const tagged = { ...reference, digest: null };
    const { status, headers } = await this.#request(tagged, 'HEAD');
    if (status === 404) throw notFound(tagged);
    const named = headers.get('docker-content-digest');
    // the header is optional, and not every registry knows HEAD
    return status === 200 && named !== null && isDigest(named) ? named : (await this.resolve(tagged)).digest;
  }

  async #request(reference: ImageReference, method: 'GET' | 'HEAD'): Promise<RegistryResponse> {
    const origin = originOf(reference);
    const key = `${reference.registry}/${reference.repository}`;
    const ask = (authorization: string | null): Promise<RegistryResponse> =>
      this.#transport({
        method,
        url: new URL(`/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag ?? ''}`, origin),
        headers: { accept: ACCEPTED_TYPES },
        authorization,
      });
    const first = await ask(this.#authorizations.get(key) ?? null);
    if (!isRefused(first)) return first;
    // a challenge from where the registry redirected to could ask for its credentials
    const challenge = first.url.origin === origin.origin ? first.headers.get('www-authenticate') : null;
    if (challenge === null) throw refused(reference);
    for await (const credential of this.#candidates(reference.registry)) {
      const authorization = await authorize(this.#transport, origin, reference, challenge, credential);
      const response = authorization === null ? null : await ask(authorization);
      if (authorization === null || response === null || isRefused(response)) continue;
      this.#authorizations.set(key, authorization);
      return response;
    }
    throw refused(reference);
  }

  async *#candidates(registry: string): AsyncGenerator<Credential | null> {
    const own = await this.#credentials(registry);
    yield own;
    if (own !== null) return;
    const fallback = await this.#fallback(registry);
    if (fallback !== null) yield fallback;
  }
}

const nobody: Credentials = async () => null;

function originOf({ registry }: ImageReference): URL {
  // the API of Docker Hub lives elsewhere than its name says
  const url = new URL(`https://${registry === 'docker.io' ? 'registry-1.docker.io' : registry}`);
  return isLoopback(url) ? new URL(`http://${registry}`) : url;
}

function isRefused({ status }: RegistryResponse): boolean {
  return status === 401 || status === 403;
}

function hasDigest(body: Buffer, expected: string): boolean {
  const [algorithm = ''] = expected.split(':');
  // the two that the OCI image-spec registers
  return ['sha256', 'sha512'].includes(algorithm) && `${algorithm}:${hash(algorithm, body, 'hex')}` === expected;
}

function notFound({ text, registry }: ImageReference): MiraError {
  return new MiraError('E_REGISTRY_NOT_FOUND', `${registry} has no image ${text}`, {
    hint: 'Check name and tag. Some registries say the same of private images when nobody is logged in.',
  });
}

function refused({ text, registry }: ImageReference): MiraError {
  return new MiraError('E_REGISTRY_AUTH', `${registry} refuses access to ${text}, or has no such image`, {
    hint: `Log in first (docker/login-action, docker login); a credential helper that Docker's configuration names has to be installed. On ghcr.io the job's token needs packages: read, and the package has to grant this repository access.`,
  });
}

function wrongDigest({ text, registry }: ImageReference, expected: string, actual: Digest): MiraError {
  const claimed = JSON.stringify(expected.slice(0, 140));
  return new MiraError('E_REGISTRY_DIGEST', `${registry} sent ${text} as ${claimed}, but it is ${actual}`, {
    hint: 'Something between here and the registry changes what it sends, or the registry is broken. Do not use the image.',
  });
}

function unusable({ text, registry }: ImageReference, why: string): MiraError {
  return new MiraError('E_REGISTRY', `${text} could not be resolved at ${registry}: ${why}`, {
    hint: 'Check that the reference names a container image; if it does, run the job again.',
  });
}
