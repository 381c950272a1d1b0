import { asMiraError } from '../../errors.ts';
import type { GitHub } from '../../github/client.ts';
import { getFile } from '../../github/contents.ts';
import { parseWorkflowUrl, type CertifiedIdentity } from '../../verification/certified-identity.ts';

/** Where the file can be read. */
interface Where {
  /** `null` without a token. */
  readonly github: GitHub | null;
  /** The repository of the run. */
  readonly context: { readonly repository: { readonly fullName: string } } | null;
}

/**
 * The certificate names the workflow by commit, which is another with every release; whether the file itself is another
 * can only be seen online.
 *
 * @returns what to say of it; `null` where it is the same, or where there is none
 */
export async function workflowFileChange(
  { github, context }: Where,
  before: CertifiedIdentity,
  after: CertifiedIdentity,
): Promise<string | null> {
  if (before.kind === 'key' || after.kind === 'key') return null;
  const found = after.workflow === null ? null : parseWorkflowUrl(after.workflow);
  const repository = context?.repository.fullName ?? '';
  if (found === null || before.workflowSha === null || after.workflowSha === null) return null;
  if (before.workflowSha === after.workflowSha) return null;
  const notChecked = `whether ${found.path} is the file that it was at the previous release was not checked`;
  if (github === null || !found.path.startsWith(`${repository}/`)) return notChecked;
  const path = found.path.slice(repository.length + 1);
  try {
    const [was, is] = [await getFile(github, path, before.workflowSha), await getFile(github, path, after.workflowSha)];
    if (was === null || is === null) return notChecked;
    return was.equals(is) ? null : `since the previous release ${path} was changed: see what else it does now`;
  } catch (error) {
    return `${notChecked}: ${asMiraError(error).code}`;
  }
}
