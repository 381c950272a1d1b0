import * as v from 'valibot';
import { ask, askAll, id, text } from './ask.ts';
import type { GitHub } from './client.ts';
import { getViewer, isMinimized, withoutBot } from './viewer.ts';

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

export interface WrittenComment extends Comment {
  readonly action: 'created' | 'updated';
}

const comment = v.object({
  id,
  node_id: text,
  html_url: text,
  body: v.fallback(text, ''),
  // a deleted account
  user: v.nullable(v.object({ login: text })),
});

/**
 * Our comment on a pull request: the oldest that has the marker as its first or last line, was written by the account
 * behind the token, and that nobody has hidden. A quoted marker, or one in somebody else's comment, is none.
 */
export async function findComment(github: GitHub, pull: number, marker: string): Promise<Comment | null> {
  const comments = await askAll(
    github,
    {
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pull },
      what: `list the comments of #${pull}`,
      permission: 'pull-requests: read',
    },
    comment,
  );
  const marked = comments.filter(({ body }) => isMarked(body, marker));
  if (marked.length === 0) return null;
  const viewer = await getViewer(github);
  for (const found of marked) {
    if (found.user === null || withoutBot(found.user.login).toLowerCase() !== viewer.toLowerCase()) continue;
    if ((await isMinimized(github, found.node_id)) === true) continue;
    return { id: found.id, url: found.html_url, body: found.body };
  }
  return null;
}

/**
 * Writes our comment: over `existing` (what `findComment` found), or as a new one.
 *
 * @throws MiraError E_GITHUB_PERMISSION where the token may not comment
 */
export async function writeComment(
  github: GitHub,
  pull: number,
  body: string,
  existing: Comment | null,
): Promise<WrittenComment> {
  const common = { what: `comment on #${pull}`, permission: 'pull-requests: write' } as const;
  const written =
    existing === null
      ? await ask(
          github,
          {
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: pull, body },
            ...common,
          },
          comment,
        )
      : await ask(
          github,
          {
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: existing.id, body },
            ...common,
          },
          comment,
        );
  return {
    id: written.id,
    url: written.html_url,
    body: written.body,
    action: existing === null ? 'created' : 'updated',
  };
}

function isMarked(body: string, marker: string): boolean {
  const lines = body.trim().split(/\r?\n/u);
  return lines[0]?.trim() === marker || lines.at(-1)?.trim() === marker;
}
