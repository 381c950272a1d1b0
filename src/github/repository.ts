import * as v from 'valibot';
import { ask, id, text } from './ask.ts';
import type { GitHub } from './client.ts';

export interface RepositoryFacts {
  /** `owner/name`, as it is now called. */
  readonly fullName: string;
  readonly id: string;
  readonly ownerId: string;
  readonly private: boolean;
  readonly defaultBranch: string;
}

const body = v.object({
  id,
  full_name: text,
  private: v.boolean(),
  default_branch: text,
  owner: v.object({ id }),
});

/** What the repository says of itself, for events whose payload does not. */
export async function getRepository(github: GitHub): Promise<RepositoryFacts> {
  const found = await ask(
    github,
    { route: 'GET /repos/{owner}/{repo}', what: `describe ${github.repository}`, permission: 'contents: read' },
    body,
  );
  return {
    fullName: found.full_name,
    id: String(found.id),
    ownerId: String(found.owner.id),
    private: found.private,
    defaultBranch: found.default_branch,
  };
}
