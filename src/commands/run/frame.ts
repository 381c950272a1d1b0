import { rm } from 'node:fs/promises';
import { asMiraError, type MiraError } from '../../errors.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { earlySummary } from '../../report/comment.ts';
import type { ReportWord } from '../../report/report.ts';
import { limitYoungGeneration } from '../heap.ts';
import type { Host } from '../host.ts';
import { recordAbort } from './attempt.ts';
import type { Baseline } from './baseline.ts';
import { keepLogs } from './commit.ts';
import { prepareOut } from './files.ts';
import type { Identified } from './identify.ts';
import { Progress } from './measure.ts';
import { failureReport } from './report.ts';
import { prepareSecretSearch, scrubWarnings, withoutSecrets } from './secrets.ts';
import type { Session } from './session.ts';
import { tell } from './tell.ts';

/** What is known when something ends a run: filled in on the way. */
export interface Known {
  progress: Progress;
  search?: SecretSearch;
  identified?: Identified;
  baseline?: Baseline | null;
}

/** What else is left behind when a run failed; the error holds no secret. */
export type AfterFailure = (session: Session, search: SecretSearch, known: Known, error: MiraError) => Promise<void>;

/**
 * What every run begins and ends with, whichever part of the flow it carries out: a fresh output folder, the search for
 * secrets, a report also of what went wrong, and no temporary file left behind.
 *
 * @returns the exit status of design.md §4
 */
export async function inFrame(
  open: () => Promise<Session>,
  host: Host,
  carryOut: (session: Session, search: SecretSearch, known: Known) => Promise<number>,
  afterFailure: AfterFailure = async () => {},
): Promise<number> {
  let session: Session;
  try {
    session = await open();
  } catch (error) {
    return reportEarly(asMiraError(error), host);
  }
  const known: Known = { progress: new Progress(Object.keys(session.plan.evaluations)) };
  try {
    await prepareOut(session.out);
    limitYoungGeneration();
    const search = (known.search = prepareSecretSearch(session));
    return await carryOut(session, search, known);
  } catch (error) {
    return await fail(session, known, asMiraError(error), afterFailure);
  } finally {
    await rm(session.work, { recursive: true, force: true });
  }
}

const WORD_OF_EXIT: Readonly<Record<number, ReportWord>> = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };

function wordOf(error: MiraError): ReportWord {
  return WORD_OF_EXIT[error.exit] ?? 'error';
}

/** Tells why the run ended; an attempt that had begun leaves a record. */
async function fail(session: Session, known: Known, thrown: MiraError, afterFailure: AfterFailure): Promise<number> {
  const { host } = session;
  const error = known.search === undefined ? thrown : await withoutSecrets(thrown, known.search);
  if (known.search !== undefined) await scrubWarnings(session.warnings, known.search);
  host.failure(error);
  try {
    if (known.progress.started && known.identified !== undefined && known.search !== undefined) {
      // a harness that let one secret out may have printed it in a form that no search knows
      if (error.code !== 'E_SECRET_IN_EVIDENCE') await keepLogs(session, known.progress.logs, known.search);
      await recordAbort(session, known.identified, known.progress, error);
    }
    if (known.search !== undefined) await afterFailure(session, known.search, known, error);
    await tell(session, failureReport(session, known.identified ?? null, known.baseline ?? null, error), wordOf(error));
  } catch (failure) {
    host.warning(`the report could not be written: ${asMiraError(failure).message}`);
  }
  return error.exit;
}

async function reportEarly(error: MiraError, host: Host): Promise<number> {
  host.failure(error);
  host.output('verdict', wordOf(error));
  await host.summary(earlySummary(error));
  return error.exit;
}
