import { bearerOf, json, Refusal, type Answer, type EmulatedRequest } from './http.ts';
import type { Access, Grant, Permissions, Repository } from './github-state.ts';

export interface Caller {
  /** `null`: nobody, which may read what is public. */
  readonly grant: Grant | null;
}

/** Who calls; a token that GitHub never gave is refused, as there. */
export function callerOf(request: EmulatedRequest, grants: ReadonlyMap<string, Grant>): Caller {
  if (request.headers.authorization === undefined) return { grant: null };
  const grant = grants.get(bearerOf(request) ?? '');
  if (grant === undefined) throw new Refusal(failure(401, 'Bad credentials'));
  return { grant };
}

/** Whether the caller has at least this access by one of the named permissions. */
export function has(caller: Caller, access: Access, ...permissions: readonly (keyof Permissions)[]): boolean {
  return permissions.some((name) => rank(caller.grant?.permissions[name] ?? 'none') >= rank(access));
}

export function needRead(caller: Caller, repository: Repository, ...permissions: readonly (keyof Permissions)[]): void {
  if (!repository.private || has(caller, 'read', ...permissions)) return;
  throw new Refusal(caller.grant === null ? failure(404, 'Not Found') : forbidden());
}

export function needWrite(caller: Caller, ...permissions: readonly (keyof Permissions)[]): Grant {
  if (caller.grant === null) throw new Refusal(failure(401, 'Requires authentication'));
  if (!has(caller, 'write', ...permissions)) throw new Refusal(forbidden());
  return caller.grant;
}

export function failure(status: number, message: string, more: object = {}): Answer {
  return json(status, { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}

export function notFound(): Refusal {
  return new Refusal(failure(404, 'Not Found'));
}

/** GitHub's 422 with one field error. */
export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new Refusal(failure(422, 'Validation Failed', { errors: [error] }));
}

function forbidden(): Answer {
  return failure(403, 'Resource not accessible by integration');
}

function rank(access: Access): number {
  return ['none', 'read', 'write'].indexOf(access);
}

/** One page of a list with GitHub's `Link` header; 30 items unless `per_page` (at most 100) says otherwise. */
export function page(request: EmulatedRequest, items: readonly object[]): Answer {
  const query = request.url.searchParams;
  const size = Math.min(100, positive(query.get('per_page'), 30));
  const number = positive(query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const url = new URL(request.url);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  const shown = items.slice((number - 1) * size, number * size);
  return json(200, shown, links.length === 0 ? {} : { link: links.join(', ') });
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
