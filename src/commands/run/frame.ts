import { asMiraError, type MiraError } from '../../errors.ts';
import type { Host } from '../host.ts';
import type { AfterFailure, Course } from './framed.ts';
import type { Session } from './session.ts';
import { wordOf } from './word.ts';

/**
 * What every run begins and ends with, whichever part of the flow it carries out: a fresh output folder, the search for
 * secrets, a report also of what went wrong, and no temporary file left behind. What it takes to measure and report is
 * loaded once the configuration has been read, so that a mistake in it is told at once.
 *
 * @returns the exit status of design.md §4
 */
export async function inFrame(
  open: () => Promise<Session>,
  host: Host,
  course: Course,
  afterFailure: AfterFailure = async () => {},
): Promise<number> {
  let session: Session;
  try {
    session = await open();
  } catch (error) {
    return reportEarly(asMiraError(error), host);
  }
  const { framed } = await import('./framed.ts');
  return framed(session, course, afterFailure);
}

async function reportEarly(error: MiraError, host: Host): Promise<number> {
  host.failure(error);
  host.output('verdict', wordOf(error));
  const { earlySummary } = await import('../../report/comment.ts');
  await host.summary(earlySummary(error));
  return error.exit;
}
