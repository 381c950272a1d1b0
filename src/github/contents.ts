import * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { bodyOf, text } from './ask.ts';
import type { Call, GitHub } from './client.ts';

const file = v.object({ type: v.literal('file'), encoding: text, content: text, size: v.number() });
const anything = v.union([file, v.array(v.unknown()), v.object({ type: v.picklist(['dir', 'symlink', 'submodule']) })]);

/**
 * The bytes of a file at a branch, tag or commit; `null` where there is no such file. Files above 1 MB, which the API
 * gives no content of, are an error.
 */
export async function getFile(github: GitHub, path: string, ref: string): Promise<Buffer | null> {
  const call: Call = {
    route: `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
    parameters: { ref },
    headers: { accept: 'application/vnd.github+json' },
    expected: [404],
    what: `read ${path} at ${ref}`,
    permission: 'contents: read',
  };
  const answer = await github.send(call);
  if (answer.status === 404) return null;
  const found = bodyOf(github, call, answer, anything);
  if (!('content' in found)) return null;
  if (found.encoding === 'base64') {
    const bytes = Buffer.from(found.content, 'base64');
    if (bytes.byteLength === found.size) return bytes;
  }
  throw new MiraError('E_GITHUB', `${path} at ${ref} (${found.size} bytes) does not come whole from GitHub's API`, {
    hint: 'The contents API gives files up to 1 MB.',
  });
}
