import { randomBytes } from 'node:crypto';
import { failure, invalid, needRead, needWrite, notFound, page } from './github-access.ts';
import { json, jsonBody, route, textOf, type Route } from './http.ts';
import { snappyBlock } from './snappy.ts';
import type { Repository, StoredAttestation } from './github-state.ts';
import type { GitHub } from './github.ts';

type Fields = Readonly<Record<string, unknown>>;

/** GitHub's attestations API: storage by subject digest, nothing is verified. */
export function attestationRoutes(github: GitHub): Route[] {
  return [
    route('POST /repos/:owner/:repo/attestations', (request) => {
      const repository = github.repositoryOf(request);
      needWrite(github.caller(request), 'attestations');
      const stored = store(github.nextId(), jsonBody(request)['bundle']);
      repository.attestations.push(stored);
      return json(201, { id: stored.id });
    }),

    route('GET /repos/:owner/:repo/attestations/:digest', (request) => {
      const repository = github.repositoryOf(request);
      needRead(github.caller(request), repository, 'attestations');
      const type = request.url.searchParams.get('predicate_type');
      const found = repository.attestations.filter(
        ({ subjects, predicateType }) =>
          subjects.includes(request.params['digest'] ?? '') && (type === null || type === predicateType),
      );
      if (found.length === 0) throw notFound();
      const listed = page(
        request,
        found.map((stored) => listing(github, repository, stored)),
      );
      return { ...listed, body: `{"attestations":${String(listed.body)}}` };
    }),
  ];
}

/** The snappy-compressed bundles that `bundle_url` points to. */
export function attestationStorageRoutes(github: GitHub): Route[] {
  return [
    route('GET /attestations/:name', (request) => {
      if (request.headers.authorization !== undefined) return failure(400, 'Only one auth mechanism allowed');
      const download = github.signed.get(request.params['name'] ?? '');
      if (download === undefined) return failure(403, 'AuthenticationFailed');
      return { status: 200, headers: { 'content-type': download.contentType }, body: download.bytes };
    }),
  ];
}

function listing(github: GitHub, repository: Repository, stored: StoredAttestation): object {
  const common = { repository_id: repository.id, initiator: 'user' };
  if (github.attestationShape === 'bundle') return { ...common, bundle: stored.bundle, bundle_url: null };
  const name = `${randomBytes(24).toString('hex')}.json.sn`;
  const bytes = snappyBlock(Buffer.from(JSON.stringify(stored.bundle)));
  github.signed.set(name, { bytes, contentType: 'application/x-snappy' });
  return { ...common, bundle: null, bundle_url: `${github.urls.storage}/attestations/${name}` };
}

function store(id: number, bundle: unknown): StoredAttestation {
  const envelope = isFields(bundle) ? bundle['dsseEnvelope'] : null;
  const statement = isFields(envelope) ? parse(textOf(envelope, 'payload') ?? '') : null;
  const subjects = statement?.['subject'];
  if (statement === null || !Array.isArray(subjects)) throw invalid('Attestation', 'bundle', 'invalid');
  const items: readonly unknown[] = subjects;
  return {
    id,
    bundle,
    subjects: items.flatMap((subject) => {
      const digests = isFields(subject) ? subject['digest'] : null;
      const sha256 = isFields(digests) ? textOf(digests, 'sha256') : null;
      return sha256 === null ? [] : [`sha256:${sha256}`];
    }),
    predicateType: textOf(statement, 'predicateType'),
  };
}

function parse(payload: string): Fields | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
