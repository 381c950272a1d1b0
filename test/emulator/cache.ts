import { randomBytes } from 'node:crypto';
import {
  bearerOf,
  json,
  jsonBody,
  Refusal,
  route,
  textOf,
  type Answer,
  type EmulatedRequest,
  type Route,
} from './http.ts';
import type { Clock } from './clock.ts';
import type { EmulatorUrls } from './server.ts';

/** What one job may do: a pull request reads the base's and its own entries and writes into its own scope. */
export interface CacheGrant {
  readonly repository: string;
  /** Refs whose entries are visible, nearest first. */
  readonly read: readonly string[];
  /** The ref that entries are written under, or `null` where the token is read-only. */
  readonly write: string | null;
}

export interface CacheEntry {
  readonly id: number;
  readonly repository: string;
  readonly ref: string;
  readonly key: string;
  /** Hash of paths and compression; `@actions/cache` computes it. */
  readonly version: string;
  /** The archive: a zstd-compressed tar file. Tests may put anything here. */
  bytes: Buffer;
  complete: boolean;
  readonly createdAt: string;
}

interface Blob {
  readonly entry: CacheEntry;
  /** The `sig` of the signed URL; long, since `@actions/core` masks it wherever it occurs. */
  readonly signature: string;
  readonly blocks: Map<string, Buffer>;
}

/** The cache service v2 of GitHub Actions and the blob store behind it (github.com/actions/toolkit, `packages/cache`). */
export class CacheService {
  /** By `<repository> <ref> <key>+<version>`. */
  readonly entries = new Map<string, CacheEntry>();
  /** Refuses every write as GitHub refuses it to tokens of untrusted events. */
  readOnly = false;
  readonly blobs = new Map<string, Blob>();
  readonly #urls: EmulatorUrls;
  readonly #clock: Clock;
  readonly #grants = new Map<string, CacheGrant>();
  #lastId = 0;

  constructor(urls: EmulatorUrls, clock: Clock) {
    this.#urls = urls;
    this.#clock = clock;
  }

  /** A runtime token. */
  grant(grant: CacheGrant): string {
    const token = `runtime_${randomBytes(24).toString('hex')}`;
    this.#grants.set(token, grant);
    return token;
  }

  grantOf(request: EmulatedRequest): CacheGrant {
    const grant = this.#grants.get(bearerOf(request) ?? '');
    if (grant === undefined) throw new Refusal(json(401, { code: 'unauthenticated', msg: 'the token is not valid' }));
    return grant;
  }

  /** The entries with a key, whatever their scope and version. */
  find(key: string): CacheEntry[] {
    return [...this.entries.values()].filter((entry) => entry.key === key);
  }

  /** A new incomplete entry, or `null` where one exists. */
  reserve(repository: string, ref: string, key: string, version: string): CacheEntry | null {
    const name = `${repository} ${ref} ${key}+${version}`;
    if (this.entries.has(name)) return null;
    this.#lastId += 1;
    const createdAt = this.#clock.iso();
    const bytes = Buffer.alloc(0);
    const entry = { id: this.#lastId, repository, ref, key, version, bytes, complete: false, createdAt };
    this.entries.set(name, entry);
    return entry;
  }

  /** A complete entry as some other job may have written it. */
  put(repository: string, ref: string, key: string, version: string, bytes: Uint8Array): CacheEntry {
    const entry = this.reserve(repository, ref, key, version);
    if (entry === null) throw new Error(`the cache already holds ${key}`);
    entry.bytes = Buffer.from(bytes);
    entry.complete = true;
    return entry;
  }

  /** In each visible scope: an exact match, else the newest that one of the prefixes fits. */
  lookup(grant: CacheGrant, key: string, prefixes: readonly string[], version: string): CacheEntry | null {
    for (const ref of grant.read) {
      const usable = [...this.entries.values()]
        .filter((entry) => entry.repository === grant.repository && entry.ref === ref && entry.version === version)
        .filter(({ complete }) => complete)
        .toReversed();
      const exact = usable.find((entry) => entry.key === key);
      if (exact !== undefined) return exact;
      for (const prefix of prefixes) {
        const near = usable.find((entry) => entry.key.startsWith(prefix));
        if (near !== undefined) return near;
      }
    }
    return null;
  }

  signedUrl(entry: CacheEntry): string {
    const name = randomBytes(12).toString('hex');
    const signature = randomBytes(32).toString('base64');
    this.blobs.set(name, { entry, signature, blocks: new Map() });
    return `${this.#urls.storage}/actions-cache/${name}?se=2099-01-01&sp=rw&sig=${encodeURIComponent(signature)}`;
  }
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService';

export function cacheRoutes(cache: CacheService): { readonly api: Route[]; readonly storage: Route[] } {
  const api = [
    route(`POST ${SERVICE}/CreateCacheEntry`, (request) => {
      const { repository, write } = cache.grantOf(request);
      const { key, version } = keyOf(request);
      if (write === null || cache.readOnly) {
        return json(200, { ok: false, signed_upload_url: '', message: 'cache write denied: the token is read-only' });
      }
      const entry = cache.reserve(repository, write, key, version);
      if (entry === null) {
        return json(409, {
          code: 'already_exists',
          msg: 'cache entry with the same key, version, and scope already exists',
        });
      }
      return json(200, { ok: true, signed_upload_url: cache.signedUrl(entry), message: '' });
    }),
    route(`POST ${SERVICE}/FinalizeCacheEntryUpload`, (request) => {
      const { repository, write } = cache.grantOf(request);
      const { key, version, fields } = keyOf(request);
      const entry = cache.entries.get(`${repository} ${write ?? ''} ${key}+${version}`);
      if (entry === undefined) return json(404, { code: 'not_found', msg: 'cache entry not found' });
      if (String(fields['size_bytes'] ?? fields['sizeBytes']) !== String(entry.bytes.byteLength)) {
        return json(200, { ok: false, entry_id: '0', message: 'the uploaded size is not the announced one' });
      }
      entry.complete = true;
      return json(200, { ok: true, entry_id: String(entry.id), message: '' });
    }),
    route(`POST ${SERVICE}/GetCacheEntryDownloadURL`, (request) => {
      const grant = cache.grantOf(request);
      const { key, version, fields } = keyOf(request);
      const listed = fields['restore_keys'] ?? fields['restoreKeys'];
      const prefixes = Array.isArray(listed) ? listed.map(String) : [];
      const entry = cache.lookup(grant, key, prefixes, version);
      if (entry === null) return json(200, { ok: false, signed_download_url: '', matched_key: '' });
      return json(200, { ok: true, signed_download_url: cache.signedUrl(entry), matched_key: entry.key });
    }),
  ];
  const storage = [
    route('PUT /actions-cache/:name', (request) => put(request, blobOf(cache, request))),
    route('GET /actions-cache/:name', (request) => {
      const { entry } = blobOf(cache, request);
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: entry.bytes };
    }),
  ];
  return { api, storage };
}

function keyOf(request: EmulatedRequest): { key: string; version: string; fields: Readonly<Record<string, unknown>> } {
  const fields = jsonBody(request);
  const key = textOf(fields, 'key');
  const version = textOf(fields, 'version');
  if (key !== null && version !== null) return { key, version, fields };
  throw new Refusal(json(400, { code: 'invalid_argument', msg: 'key and version are required' }));
}

function blobOf(cache: CacheService, request: EmulatedRequest): Blob {
  const blob = cache.blobs.get(request.params['name'] ?? '');
  if (blob !== undefined && request.url.searchParams.get('sig') === blob.signature) return blob;
  throw new Refusal({ status: 403, headers: { 'x-ms-error-code': 'AuthenticationFailed' } });
}

/** Azure's Put Blob, Put Block and Put Block List. */
function put(request: EmulatedRequest, { entry, blocks }: Blob): Answer {
  const query = request.url.searchParams;
  if (query.get('comp') === 'block') {
    blocks.set(query.get('blockid') ?? '', request.body);
  } else if (query.get('comp') === 'blocklist') {
    const ids = [...request.body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</gu)].map(
      ([, id]) => id ?? '',
    );
    entry.bytes = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
  } else {
    entry.bytes = request.body;
  }
  return { status: 201, headers: { etag: '"0x1"', 'x-ms-version': '2025-01-05', 'x-ms-request-id': 'emulator' } };
}
