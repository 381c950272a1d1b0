import { MiraError, messageOf, type Place } from '../errors.ts';

/** A path as messages show it: in quotes, control characters escaped, so that a file name cannot forge a line of log. */
export function quoted(path: string): string {
  return JSON.stringify(path).replaceAll(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

export function symlinkError(path: string, at?: Place): MiraError {
  return new MiraError('E_MODEL_SYMLINK', `${quoted(path)} is a symbolic link`, {
    hint: 'Replace it by what it points to (cp -L), or leave it out with ignore. A Hugging Face cache is full of links: use hf download --local-dir.',
    ...(at === undefined ? {} : { at }),
  });
}

export function specialFileError(path: string, at?: Place): MiraError {
  return new MiraError('E_MODEL_SPECIAL_FILE', `${quoted(path)} is a FIFO, a socket or a device`, {
    hint: 'Remove it, or leave it out with ignore: only regular files can be hashed.',
    ...(at === undefined ? {} : { at }),
  });
}

export function unreadableError(path: string, cause: unknown, at?: Place): MiraError {
  return new MiraError('E_FILE_UNREADABLE', `${quoted(path)} cannot be read: ${messageOf(cause)}`, {
    hint: 'Check its permissions and the disk.',
    cause,
    ...(at === undefined ? {} : { at }),
  });
}

export function changedError(path: string, what: string): MiraError {
  return new MiraError('E_FILE_CHANGED', `${quoted(path)} ${what} while it was read`, {
    hint: 'Something is still writing there. Wait for it to end, and run again.',
  });
}
