import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { MiraError, messageOf } from '../errors.ts';

/** A piece of a text that gives way to another; `start` equals `end` where something is put in. Offsets as in strings. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with the edits in it, and everything else as it was. The same edit twice counts once.
 *
 * @throws RangeError when two edits contradict each other
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  let last: Edit | null = null;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (last !== null && edit.start === last.start && edit.end === last.end && edit.text === last.text) continue;
    if (edit.start < at || (last !== null && edit.start === last.start)) throw new RangeError('edits overlap');
    parts.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
    last = edit;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/**
 * Replaces the content of a file in one step, its mode kept: whoever reads it meanwhile sees the old or the new one.
 *
 * @param was what the file has to hold still
 * @throws MiraError E_FILE_CHANGED, E_FILE_UNWRITABLE
 */
export async function replaceFile(path: string, was: string, content: string): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const { mode } = await stat(path);
    await writeFile(beside, content, { flag: 'wx' });
    await chmod(beside, mode);
    if (!(await readFile(path)).equals(Buffer.from(was))) {
      throw new MiraError('E_FILE_CHANGED', 'the file changed after it was searched for images', {
        at: { file: path },
        hint: 'It was left as it is. Run mira pin again.',
      });
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (error instanceof MiraError) throw error;
    throw new MiraError('E_FILE_UNWRITABLE', `the file cannot be rewritten: ${messageOf(error)}`, {
      at: { file: path },
      hint: 'It was left as it is. Check its permissions, and those of its folder.',
      cause: error,
    });
  }
}
