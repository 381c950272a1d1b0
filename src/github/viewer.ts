import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { bodyOf } from './ask.ts';
import type { Call, GitHub } from './client.ts';

/** The login that a job's own token acts as. */
const ACTIONS = 'github-actions';

const viewer = v.object({ data: v.object({ viewer: v.object({ login: v.string() }) }) });
const minimized = v.object({ data: v.object({ node: v.object({ isMinimized: v.boolean() }) }) });

/** The account behind the token, without the `[bot]` that REST adds to apps and GraphQL does not always. */
export async function getViewer(github: GitHub): Promise<string> {
  return withoutBot((await query(github, '{ viewer { login } }', {}, viewer))?.data.viewer.login ?? ACTIONS);
}

/** Whether somebody has hidden a comment; `null` where GitHub does not tell. REST never does. */
export async function isMinimized(github: GitHub, nodeId: string): Promise<boolean | null> {
  const document = 'query($id: ID!) { node(id: $id) { ... on Minimizable { isMinimized } } }';
  return (await query(github, document, { id: nodeId }, minimized))?.data.node.isMinimized ?? null;
}

export function withoutBot(login: string): string {
  return login.replace(/\[bot\]$/u, '');
}

/** The answer to a question that can do without one: whatever goes wrong is `null`. */
async function query<S extends v.GenericSchema>(
  github: GitHub,
  document: string,
  variables: Readonly<Record<string, string>>,
  body: S,
): Promise<v.InferOutput<S> | null> {
  const call: Call = {
    // on GitHub Enterprise Server REST lies under /api/v3 and GraphQL beside it
    route: `POST ${github.apiUrl.replace(/\/api\/v3$/u, '/api')}/graphql`,
    parameters: { data: { query: document, variables } },
    what: 'say who the token belongs to',
    permission: 'pull-requests: read',
  };
  try {
    return bodyOf(github, call, await github.send(call), body);
  } catch (error) {
    if (error instanceof MiraError) return null;
    throw error;
  }
}
