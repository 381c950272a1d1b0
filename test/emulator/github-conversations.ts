import { invalid, needRead, needWrite, notFound, page } from './github-access.ts';
import { json, jsonBody, route, textOf, type EmulatedRequest, type Route } from './http.ts';
import type { IssueComment, Repository } from './github-state.ts';
import type { GitHub } from './github.ts';

const MAX_COMMENT = 65_536;

/** Pull requests and the comments on them. */
export function conversationRoutes(github: GitHub): Route[] {
  return [
    route('GET /repos/:owner/:repo/issues/:number/comments', (request) => {
      const repository = readable(github, request);
      const number = issueOf(repository, request);
      const comments = repository.comments.filter(({ issue }) => issue === number);
      return page(
        request,
        comments.map((comment) => github.json.comment(repository, comment)),
      );
    }),

    route('POST /repos/:owner/:repo/issues/:number/comments', (request) => {
      const repository = github.repositoryOf(request);
      const { account } = needWrite(github.caller(request), 'issues', 'pull-requests');
      const now = github.clock.iso();
      const comment: IssueComment = {
        id: github.nextId(),
        issue: issueOf(repository, request),
        user: account,
        body: bodyOf(request),
        createdAt: now,
        updatedAt: now,
      };
      repository.comments.push(comment);
      return json(201, github.json.comment(repository, comment));
    }),

    route('GET /repos/:owner/:repo/issues/comments/:id', (request) => {
      const repository = readable(github, request);
      return json(200, github.json.comment(repository, commentOf(repository, request)));
    }),

    route('PATCH /repos/:owner/:repo/issues/comments/:id', (request) => {
      const repository = github.repositoryOf(request);
      needWrite(github.caller(request), 'issues', 'pull-requests');
      const comment = commentOf(repository, request);
      comment.body = bodyOf(request);
      comment.updatedAt = github.clock.iso();
      return json(200, github.json.comment(repository, comment));
    }),

    route('DELETE /repos/:owner/:repo/issues/comments/:id', (request) => {
      const repository = github.repositoryOf(request);
      needWrite(github.caller(request), 'issues', 'pull-requests');
      repository.comments.splice(repository.comments.indexOf(commentOf(repository, request)), 1);
      return { status: 204 };
    }),

    route('GET /repos/:owner/:repo/pulls/:number', (request) => {
      const repository = readable(github, request);
      const pull = repository.pulls.find(({ number }) => String(number) === request.params['number']);
      if (pull === undefined) throw notFound();
      return json(200, github.json.pull(repository, pull));
    }),

    route('GET /repos/:owner/:repo/commits/:sha/pulls', (request) => {
      const repository = readable(github, request);
      const pulls = repository.pulls.filter(
        ({ head, mergeSha }) => head.sha === request.params['sha'] || mergeSha === request.params['sha'],
      );
      return page(
        request,
        pulls.map((pull) => github.json.pull(repository, pull)),
      );
    }),
  ];
}

function readable(github: GitHub, request: EmulatedRequest): Repository {
  const repository = github.repositoryOf(request);
  needRead(github.caller(request), repository, 'issues', 'pull-requests');
  return repository;
}

function issueOf(repository: Repository, request: EmulatedRequest): number {
  const pull = repository.pulls.find(({ number }) => String(number) === request.params['number']);
  if (pull === undefined) throw notFound();
  return pull.number;
}

function commentOf(repository: Repository, request: EmulatedRequest): IssueComment {
  const comment = repository.comments.find(({ id }) => String(id) === request.params['id']);
  if (comment === undefined) throw notFound();
  return comment;
}

function bodyOf(request: EmulatedRequest): string {
  const body = textOf(jsonBody(request), 'body');
  if (body === null || body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field');
  if (body.length > MAX_COMMENT) {
    throw invalid('IssueComment', 'body', 'custom', `body is too long (maximum is ${MAX_COMMENT} characters)`);
  }
  return body;
}
