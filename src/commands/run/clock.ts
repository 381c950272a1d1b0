import { MiraError } from '../../errors.ts';

/** Seconds between this machine's time and that of a log or authority which are no reason to doubt either. */
const TOLERANCE = 3600;

/**
 * When a run began and ended, for how long its evaluation counts and whether a waiver still does is told by the clock of
 * this machine. It is held against the time that somebody has just certified, before anything is measured by it.
 *
 * @param certifiedTime seconds since 1970; `null` where nobody vouches for a time
 * @throws MiraError E_CLOCK
 */
export function assertClock(certifiedTime: number | null, now: Date): void {
  if (certifiedTime === null) return;
  const ahead = now.getTime() / 1000 - certifiedTime;
  if (Math.abs(ahead) <= TOLERANCE) return;
  const hours = Math.round(Math.abs(ahead) / 3600);
  const certified = new Date(certifiedTime * 1000).toISOString();
  throw new MiraError(
    'E_CLOCK',
    `the clock of this machine says ${now.toISOString()}, about ${hours} h ${ahead > 0 ? 'after' : 'before'} the time ${certified} that was certified for its signature`,
    { hint: 'Set the clock of the runner, by NTP for example, and run the job again.' },
  );
}
