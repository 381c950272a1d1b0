import { MiraError, messageOf } from '../errors.ts';

/** A path as messages show it: in quotes, control characters escaped, so that a file name cannot forge a line of log. */
export function quoted(path: string): string {
  return JSON.stringify(path).replaceAll(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

export function symlinkError(path: string): MiraError {
  return new MiraError('E_MODEL_SYMLINK', `${quoted(path)} is a symbolic link`, {
    hint: 'Replace it by what it points to (cp -L), or leave it out with ignore. A Hugging Face cache is full of links: use hf download --local-dir.',
  });
}

export function specialFileError(path: string): MiraError {
  return new MiraError('E_MODEL_SPECIAL_FILE', `${quoted(path)} is a FIFO, a socket or a device`, {
    hint: 'Remove it, or leave it out with ignore: only regular files can be hashed.',
  });
}

export function unreadableError(path: string, cause: unknown): MiraError {
  return new MiraError('E_FILE_UNREADABLE', `${quoted(path)} cannot be read: ${reasonOf(cause)}`, {
    hint: 'Check its permissions and the disk.',
    cause,
  });
}

/** What the system says, without the path that it adds. */
function reasonOf(cause: unknown): string {
  return messageOf(cause).replace(/, [a-z]+(?: '.*')?$/su, '');
}

export function changedError(path: string, what: string): MiraError {
  return new MiraError('E_FILE_CHANGED', `${quoted(path)} ${what} while it was read`, {
    hint: 'Something is still writing there. Wait for it to end, and run again.',
  });
}
