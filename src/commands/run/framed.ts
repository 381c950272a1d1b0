import { rm } from 'node:fs/promises';
import { asMiraError, type MiraError } from '../../errors.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { limitYoungGeneration } from '../heap.ts';
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
import { wordOf } from './word.ts';

/** What is known when something ends a run: filled in on the way. */
export interface Known {
  progress: Progress;
  search?: SecretSearch;
  identified?: Identified;
  baseline?: Baseline | null;
}

/** What else is left behind when a run failed; the error holds no secret. */
export type AfterFailure = (session: Session, search: SecretSearch, known: Known, error: MiraError) => Promise<void>;

/** What a run does once it is known what it is asked. */
export type Course = (session: Session, search: SecretSearch, known: Known) => Promise<number>;

/** The part of `inFrame` that follows once a session is open. */
export async function framed(session: Session, course: Course, afterFailure: AfterFailure): Promise<number> {
  const known: Known = { progress: new Progress(Object.keys(session.plan.evaluations)) };
  try {
    await prepareOut(session.out);
    limitYoungGeneration();
    const search = (known.search = prepareSecretSearch(session));
    return await course(session, search, known);
  } catch (error) {
    return await fail(session, known, asMiraError(error), afterFailure);
  } finally {
    await rm(session.work, { recursive: true, force: true });
  }
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
