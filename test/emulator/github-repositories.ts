import { failure, needRead, notFound } from './github-access.ts';
import { fullName, type Repository } from './github-state.ts';
import { json, jsonBody, route, textOf, type Route } from './http.ts';
import type { GitHub } from './github.ts';

/** The repository itself, its files and refs, and the one GraphQL question that is answered: who am I? */
export function repositoryRoutes(github: GitHub): Route[] {
  return [
    route('GET /repos/:owner/:repo', (request) => {
      const repository = github.repositoryOf(request);
      needRead(github.caller(request), repository, 'contents', 'issues', 'pull-requests');
      return json(200, github.json.repository(repository));
    }),

    route('GET /repos/:owner/:repo/contents/:path*', (request) => {
      const repository = github.repositoryOf(request);
      needRead(github.caller(request), repository, 'contents');
      const ref = request.url.searchParams.get('ref') ?? repository.defaultBranch;
      const path = (request.params['path'] ?? '').replace(/\/+$/u, '');
      const files = filesAt(repository, ref);
      if (files === null) return failure(404, `No commit found for the ref ${ref}`);
      const bytes = files.get(path);
      if (bytes === undefined) {
        const below = [...files].filter(([name]) => path === '' || name.startsWith(`${path}/`));
        if (below.length === 0) throw notFound();
        return json(
          200,
          below.map(([name, content]) => github.json.file(repository, name, ref, content)),
        );
      }
      if (/\.raw\b/u.test(request.headers.accept ?? '')) {
        return { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: bytes };
      }
      return json(200, github.json.file(repository, path, ref, bytes));
    }),

    route('GET /repos/:owner/:repo/git/ref/:ref*', (request) => {
      const repository = github.repositoryOf(request);
      needRead(github.caller(request), repository, 'contents');
      const ref = `refs/${request.params['ref'] ?? ''}`;
      const sha = repository.refs.get(ref);
      if (sha === undefined) throw notFound();
      const url = `${github.urls.api}/repos/${fullName(repository)}/git`;
      return json(200, { ref, url: `${url}/${ref}`, object: { sha, type: 'commit', url: `${url}/commits/${sha}` } });
    }),

    route('POST /graphql', (request) => {
      const caller = github.caller(request);
      if (caller.grant === null) return failure(401, 'This endpoint requires you to be authenticated.');
      const query = textOf(jsonBody(request), 'query') ?? '';
      if (!/^\s*(?:query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/u.test(query)) {
        return json(200, { errors: [{ type: 'UNSUPPORTED', message: 'the emulator answers viewer { login } alone' }] });
      }
      return json(200, { data: { viewer: { login: caller.grant.account.login } } });
    }),
  ];
}

/** The files at a branch, tag or commit, by any of the names that GitHub takes. */
function filesAt(repository: Repository, ref: string): ReadonlyMap<string, Buffer> | null {
  const short = ref.replace(/^refs\/(?:heads|tags)\//u, '');
  const sha = ['', 'refs/heads/', 'refs/tags/'].map((prefix) => repository.refs.get(`${prefix}${ref}`));
  for (const name of [ref, short, ...sha]) {
    const files = name === undefined ? undefined : repository.contents.get(name);
    if (files !== undefined) return files;
  }
  return null;
}
