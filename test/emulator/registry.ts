import { createHash, randomBytes } from 'node:crypto';
import { bearerOf, json, Refusal, route, type Answer, type EmulatedRequest, type Route } from './http.ts';
import type { EmulatorUrls } from './server.ts';

export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

export interface Manifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** An image as it was pushed: one manifest, or an index with a manifest for each platform. */
export interface Image {
  readonly digest: string;
  readonly kind: 'index' | 'manifest';
  /** Manifest digests by platform, such as `linux/amd64`; empty for a single manifest. */
  readonly platforms: Readonly<Record<string, string>>;
}

/**
 * Who may pull: `open` asks for nothing, `token` gives everybody a token (as Docker Hub), `private` wants Basic
 * credentials at the token endpoint, `closed` answers 401 whatever is sent.
 */
export type RegistryAccess = 'open' | 'token' | 'private' | 'closed';

/** An OCI distribution registry, as far as resolving a reference goes. */
export class Registry {
  access: RegistryAccess = 'token';
  /** Passwords by user, for `private`. */
  readonly users = new Map<string, string>();
  /** What `Docker-Content-Digest` says instead of the truth; `null` leaves the header out. By digest. */
  readonly headers = new Map<string, string | null>();
  readonly #urls: EmulatorUrls;
  readonly #manifests = new Map<string, Manifest>();
  readonly #tags = new Map<string, string>();
  readonly #tokens = new Set<string>();

  constructor(urls: EmulatorUrls) {
    this.#urls = urls;
  }

  /** Pushes an image; another `content` is another image. With platforms it becomes an index. */
  push(repository: string, tag: string, content = 'v1', platforms: readonly string[] = []): Image {
    const image =
      platforms.length === 0 ? this.#single(repository, content) : this.#index(repository, content, platforms);
    this.tag(repository, tag, image.digest);
    return image;
  }

  /** Stores any document as a manifest. */
  put(repository: string, mediaType: string, document: object): Manifest {
    const bytes = Buffer.from(JSON.stringify(document));
    const manifest = { digest: digestOf(bytes), mediaType, bytes };
    this.#manifests.set(`${repository}@${manifest.digest}`, manifest);
    return manifest;
  }

  /** Replaces a manifest's bytes without changing the digest it is served under. */
  corrupt(repository: string, digest: string, bytes: string): void {
    const manifest = this.#manifests.get(`${repository}@${digest}`);
    if (manifest === undefined) throw new Error(`no manifest ${digest}`);
    this.#manifests.set(`${repository}@${digest}`, { ...manifest, bytes: Buffer.from(bytes) });
  }

  /** Creates or moves a tag. */
  tag(repository: string, tag: string, digest: string): void {
    this.#tags.set(`${repository}:${tag}`, digest);
  }

  untag(repository: string, tag: string): void {
    this.#tags.delete(`${repository}:${tag}`);
  }

  routes(): Route[] {
    const manifest = (request: EmulatedRequest): Answer => {
      this.#admit(request);
      return this.#serve(request);
    };
    return [
      route('GET /v2/:name*/manifests/:reference', manifest),
      route('HEAD /v2/:name*/manifests/:reference', manifest),
      route('GET /v2/', (request) => {
        this.#admit(request);
        return json(200, {});
      }),
      route('GET /token', (request) => this.#token(request)),
    ];
  }

  #serve(request: EmulatedRequest): Answer {
    const { name = '', reference = '' } = request.params;
    const digest = reference.startsWith('sha256:') ? reference : this.#tags.get(`${name}:${reference}`);
    const manifest = digest === undefined ? undefined : this.#manifests.get(`${name}@${digest}`);
    const accepted = request.headers.accept ?? '*/*';
    if (manifest === undefined || !(accepted.includes('*/*') || accepted.includes(manifest.mediaType))) {
      return failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    }
    const claimed = this.headers.has(manifest.digest) ? this.headers.get(manifest.digest) : manifest.digest;
    const header = typeof claimed === 'string' ? { 'docker-content-digest': claimed } : {};
    return { status: 200, headers: { 'content-type': manifest.mediaType, ...header }, body: manifest.bytes };
  }

  #admit(request: EmulatedRequest): void {
    if (this.access === 'open') return;
    const token = bearerOf(request);
    if (this.access !== 'closed' && token !== null && this.#tokens.has(token)) return;
    // a token of another service, such as GITHUB_TOKEN, is refused for good (as ghcr.io does)
    if (this.access !== 'closed' && token !== null) throw new Refusal(failure(403, 'DENIED', 'denied'));
    const scope = `repository:${request.params['name'] ?? ''}:pull`;
    const challenge = `Bearer realm="${this.#urls.api}/token",service="${this.#urls.registry}",scope="${scope}"`;
    const answer = failure(401, 'UNAUTHORIZED', 'authentication required');
    throw new Refusal({ ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } });
  }

  #token(request: EmulatedRequest): Answer {
    const basic = /^basic +(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1];
    const [user = '', ...rest] = Buffer.from(basic ?? '', 'base64')
      .toString('utf8')
      .split(':');
    const known = basic !== undefined && this.users.get(user) === rest.join(':');
    if ((basic !== undefined && !known) || (this.access === 'private' && !known)) {
      return failure(401, 'UNAUTHORIZED', 'authentication required');
    }
    const token = randomBytes(24).toString('base64url');
    this.#tokens.add(token);
    return json(200, { token, access_token: token, expires_in: 300 });
  }

  #single(repository: string, content: string): Image {
    const { digest } = this.put(repository, OCI_MANIFEST, manifestOf(content));
    return { digest, kind: 'manifest', platforms: {} };
  }

  #index(repository: string, content: string, platforms: readonly string[]): Image {
    const children = platforms.map((platform) => {
      const child = this.put(repository, OCI_MANIFEST, manifestOf(`${content} ${platform}`));
      const [os, architecture, variant] = platform.split('/');
      return { platform, child, described: { os, architecture, ...(variant === undefined ? {} : { variant }) } };
    });
    const { digest } = this.put(repository, OCI_INDEX, {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: children.map(({ child, described }) => ({
        mediaType: child.mediaType,
        digest: child.digest,
        size: child.bytes.byteLength,
        platform: described,
      })),
    });
    return {
      digest,
      kind: 'index',
      platforms: Object.fromEntries(children.map(({ platform, child }) => [platform, child.digest])),
    };
  }
}

function manifestOf(content: string): object {
  return {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: descriptor('application/vnd.oci.image.config.v1+json', `config of ${content}`),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar+gzip', `layer of ${content}`)],
  };
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function failure(status: number, code: string, message: string): Answer {
  return json(status, { errors: [{ code, message }] });
}

function descriptor(mediaType: string, text: string): object {
  return { mediaType, digest: digestOf(Buffer.from(text)), size: Buffer.byteLength(text) };
}
