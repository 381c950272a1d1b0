import type { HashProgress } from './hash-files.ts';
import { humanSize } from './lfs.ts';

/** Progress in one line for people: how much, how fast, how long still. */
export function progressLine({ bytes, totalBytes, files, totalFiles, seconds }: HashProgress): string {
  const rate = seconds > 0 ? bytes / seconds : 0;
  const left = rate > 0 ? ` · ${humanTime((totalBytes - bytes) / rate)} left` : '';
  return `Hashed ${humanSize(bytes)} of ${humanSize(totalBytes)}, ${files} of ${totalFiles} files · ${humanSize(rate)}/s${left}`;
}

function humanTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
