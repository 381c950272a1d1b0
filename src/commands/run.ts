import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asMiraError, type MiraError } from '../errors.ts';
import { earlySummary } from '../report/comment.ts';
import type { SecretSearch } from '../evidence/secrets.ts';
import type { ReportWord } from '../report/report.ts';
import { refuseImmutableRelease } from '../storage/release.ts';
import { limitYoungGeneration } from './heap.ts';
import type { Host } from './host.ts';
import type { Environment, RunOptions } from './options.ts';
import { verifiedPast } from './run/anchor.ts';
import { recordAttempt } from './run/attempt.ts';
import type { Baseline } from './run/baseline.ts';
import { evaluate, keepLogs } from './run/evaluate.ts';
import { FILES, prepareOut } from './run/files.ts';
import { identify, type Identified } from './run/identify.ts';
import { settleImages } from './run/images.ts';
import { Progress } from './run/measure.ts';
import { failureReport, reportOf } from './run/report.ts';
import { reuse } from './run/reuse.ts';
import { prepareSecretSearch, scrubWarnings, withoutSecrets } from './run/secrets.ts';
import { openSession, type Session } from './run/session.ts';
import { store } from './run/store.ts';
import { tell } from './run/tell.ts';
import { judgeClaims, writeGate } from './run/verdicts.ts';
import { tellPublish, tellWithheld } from './run/view.ts';

/** `mira run` and the action: evaluate, attest, compare, gate, report. Returns the exit status of design.md §4. */
export async function runCommand(options: RunOptions, environment: Environment, host: Host): Promise<number> {
  let session: Session;
  try {
    session = await openSession(options, environment, host);
  } catch (error) {
    return reportEarly(asMiraError(error), host);
  }
  const known: Known = { progress: new Progress(Object.keys(session.plan.evaluations)) };
  try {
    await prepareOut(session.out);
    return await carryOut(session, known);
  } catch (error) {
    return await fail(session, known, asMiraError(error));
  } finally {
    await rm(session.work, { recursive: true, force: true });
  }
}

/** What is known when something ends the run. */
interface Known {
  readonly progress: Progress;
  search?: SecretSearch;
  identified?: Identified;
  baseline?: Baseline | null;
}

/** The flow of design.md §2. */
async function carryOut(session: Session, known: Known): Promise<number> {
  const { host, out } = session;
  limitYoungGeneration();
  const search = (known.search = prepareSecretSearch(session));
  if (session.method !== null && session.github !== null && session.context !== null) {
    await refuseImmutableRelease(session.github, session.context);
  }
  tellPublish(session);
  const images = await settleImages(session);
  const identified = (known.identified = await identify(session, images));
  host.info(`Model ${identified.model.root} (${identified.model.files.length} files)`);
  const baseline = (known.baseline = await verifiedPast(session));
  host.info(baseline === null ? 'No baseline' : `Baseline ${baseline.facts.label} verified`);
  tellWithheld(session, baseline);
  const anchor = baseline?.anchor ?? null;
  if (anchor !== null) host.info(`Anchor ${anchor.label} verified`);

  const evaluation =
    (await reuse(session, identified, baseline)) ??
    (await evaluate(session, identified, baseline, search, known.progress));
  const judged = await judgeClaims(session, identified, baseline, evaluation);
  const gatePath = await writeGate(session, identified, baseline, evaluation, judged, search);

  const bundlePath = evaluation.bundle === null ? null : join(out, FILES.evaluation);
  const stored = await store(session, identified, evaluation, bundlePath, gatePath);
  await scrubWarnings(session.warnings, search);
  await tell(session, await reportOf(session, identified, baseline, evaluation, judged), judged.gate.word);
  host.output('bundle-path', bundlePath ?? '');
  host.output(
    'statement-path',
    bundlePath === null && evaluation.reused === null ? join(out, FILES.evaluationUnsigned) : '',
  );
  host.output('attestation-id', stored.attestationId ?? '');
  host.output('attestation-url', stored.attestationUrl ?? '');
  return judged.gate.exit;
}

const WORD_OF_EXIT: Readonly<Record<number, ReportWord>> = { 2: 'usage', 12: 'incomplete', 30: 'not-verified' };

function wordOf(error: MiraError): ReportWord {
  return WORD_OF_EXIT[error.exit] ?? 'error';
}

/** Tells why the run ended; an attempt that had begun leaves a record. */
async function fail(session: Session, known: Known, thrown: MiraError): Promise<number> {
  const { host } = session;
  const error = known.search === undefined ? thrown : await withoutSecrets(thrown, known.search);
  if (known.search !== undefined) await scrubWarnings(session.warnings, known.search);
  host.failure(error);
  try {
    if (known.progress.started && known.identified !== undefined && known.search !== undefined) {
      // a harness that let one secret out may have printed it in a form that no search knows
      if (error.code !== 'E_SECRET_IN_EVIDENCE') await keepLogs(session, known.progress.logs, known.search);
      await recordAttempt(session, known.identified, known.progress, error);
    }
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
