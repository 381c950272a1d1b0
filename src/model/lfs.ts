import { MiraError } from '../errors.ts';
import { quoted } from './refusals.ts';

/** The largest pointer that Git LFS itself would read. */
export const LFS_POINTER_MAX_BYTES = 1024;

const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';

/**
 * Refuses the whole content of a small file when it is a Git LFS pointer (docs/spec.md of git-lfs/git-lfs): its digest
 * would stand for a few lines of text where everybody believes that it stands for the weights.
 *
 * @throws MiraError E_LFS_POINTER
 */
export function refuseLfsPointer(content: Buffer, path: string): void {
  if (content.length > LFS_POINTER_MAX_BYTES || !content.toString('latin1').startsWith(FIRST_LINE)) return;
  const size = /^size (\d{1,15})$/mu.exec(content.toString('latin1'))?.[1];
  const real = size === undefined ? 'a file of unknown size' : `a file of ${humanSize(Number(size))}`;
  throw new MiraError(
    'E_LFS_POINTER',
    `${quoted(path)} is a Git LFS pointer of ${humanSize(content.length)} that stands for ${real}`,
    { hint: 'Fetch the file itself: lfs: true for actions/checkout, or git lfs pull.' },
  );
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes for people: decimal units, two significant digits or more. */
export function humanSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.round(value) >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
