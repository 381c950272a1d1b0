import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Digest } from '../digest.ts';
import { savedEnvironmentSchema } from '../environment/saved.ts';
import { ERROR_CODES, type ErrorCode } from '../error-codes.ts';
import { MiraError } from '../errors.ts';
import type { SecretSearch } from '../evidence/secrets.ts';
import { parseJsonBytes } from '../json.ts';
import { evaluationStatement } from '../statements/evaluation.ts';
import { altered } from './handover/altered.ts';
import { confirmIdentity, confirmOrigin, confirmRows, confirmStatement } from './handover/confirm.ts';
import { decodeFindings } from './handover/findings.ts';
import { openHandover, type OpenedHandover } from './handover/read.ts';
import type { AbortedHandover, MeasuredHandover } from './handover/schema.ts';
import type { Host } from './host.ts';
import type { Environment, RunOptions } from './options.ts';
import { attest } from './run/attest.ts';
import { recordStart } from './run/attempt.ts';
import { conclude } from './run/conclude.ts';
import type { Evaluation } from './run/evaluation.ts';
import { FILES, isLog } from './run/files.ts';
import { inFrame } from './run/frame.ts';
import { pinnedOnly } from './run/images.ts';
import { Progress } from './run/measure.ts';
import { prepare, type Prepared } from './run/prepare.ts';
import { reusing, unusable, verifiedIn } from './run/reuse.ts';
import { openSession, type Session } from './run/session.ts';
import { state } from './run/state.ts';

/** What `mira attest` is asked to do. */
export interface AttestOptions extends RunOptions {
  /** The folder that `mira evaluate` wrote. */
  readonly evidence: string;
  /** Digest of its index, as that job said it. */
  readonly evidenceDigest: Digest | null;
}

/**
 * `mira attest`, the job that may sign: runs no model code and restores no cache. Everything that can be known here is
 * computed again; what was handed over and is something else is refused.
 */
export async function attestCommand(options: AttestOptions, environment: Environment, host: Host): Promise<number> {
  return inFrame(
    () => openApart(options, environment, host),
    host,
    async (session, search, known) => {
      const prepared = await prepare(session, known, pinnedOnly);
      // an evaluation came before this job: whatever is refused from here on was an attempt
      known.progress = begun(session);
      const from = resolve(environment.workspace, options.evidence);
      const opened = await openHandover(from, options.evidenceDigest, join(session.work, 'evidence'));
      const { handover } = opened;
      confirmOrigin(session, handover);
      const measuring: Session = { ...session, startedOn: new Date(handover.startedOn) };
      await keepLogsOf(opened, session.out);
      if (handover.state === 'aborted') {
        known.progress = progressOf(handover);
        throw reasonOf(handover);
      }
      const evaluation =
        handover.state === 'measured'
          ? await attestMeasured(measuring, prepared, search, opened, handover)
          : await takeOver(measuring, prepared, opened, handover.from);
      return conclude(measuring, prepared, evaluation, search);
    },
  );
}

/** @throws MiraError E_USAGE where writing would destroy what is to be read */
async function openApart(options: AttestOptions, environment: Environment, host: Host): Promise<Session> {
  const { workspace } = environment;
  if (resolve(workspace, options.out) === resolve(workspace, options.evidence)) {
    throw new MiraError('E_USAGE', `the evidence and the output are the same folder (${options.out})`, {
      hint: 'Name another folder with `out`: it is emptied before anything is written.',
    });
  }
  return openSession(options, environment, host);
}

async function attestMeasured(
  session: Session,
  { identified, baseline }: Prepared,
  search: SecretSearch,
  { folder }: OpenedHandover,
  handover: MeasuredHandover,
): Promise<Evaluation> {
  confirmIdentity(identified, handover);
  // afterwards, since the other job cannot sign; but before anything can speak against it
  await recordStart(session, identified, new Progress(Object.keys(session.plan.evaluations)), search);
  const environment = await read(folder, FILES.environment, savedEnvironmentSchema);
  const findings = decodeFindings(handover.findings, environment);
  const files = { samplesPath: join(folder, FILES.samples), saltsPath: join(folder, FILES.salts) };
  await confirmRows(session.plan, handover, findings, files);
  const evidence = { findings, committed: { files, commitments: handover.commitments } };
  const stated = await state(session, identified, baseline, search, evidence);
  confirmStatement(stated.statement, await read(folder, FILES.evaluationUnsigned, evaluationStatement));
  session.host.info(`Recomputed from the rows: ${stated.claims.length} claims, as the evaluating job drew them up`);
  for (const warning of handover.warnings) if (!session.warnings.includes(warning)) session.warnings.push(warning);
  return attest(session, identified, stated);
}

/** @throws MiraError with the code of the check that failed, or E_HANDOVER */
async function takeOver(
  session: Session,
  { identified }: Prepared,
  { folder }: OpenedHandover,
  from: 'baseline' | 'cache',
): Promise<Evaluation> {
  if (session.signing.sign) {
    throw altered('a run that signs measures itself, and the evaluating job took over an earlier evaluation');
  }
  const evaluation = await verifiedIn(session, folder, 'the evaluation that was handed over');
  const why = unusable(session, identified, evaluation);
  if (why !== null) throw altered(`its evaluation ${why}`);
  return reusing(from, evaluation);
}

async function keepLogsOf({ handover, folder }: OpenedHandover, out: string): Promise<void> {
  for (const { name } of handover.files) if (isLog(name)) await copyFile(join(folder, name), join(out, name));
}

async function read<T extends v.GenericSchema>(folder: string, name: string, schema: T): Promise<v.InferOutput<T>> {
  const bytes = await readFile(join(folder, name));
  try {
    return v.parse(schema, parseJsonBytes(bytes));
  } catch {
    throw altered(`${name} does not have the form that it should have`);
  }
}

function begun({ plan }: Session): Progress {
  const names = Object.keys(plan.evaluations);
  const progress = new Progress(names);
  for (const name of names) progress.set(name, 'incomplete');
  progress.started = true;
  return progress;
}

function progressOf({ started, evaluations }: AbortedHandover): Progress {
  const progress = new Progress(evaluations.map(({ name }) => name));
  for (const { name, state: reached } of evaluations) if (reached !== 'not-run') progress.set(name, reached);
  progress.started = started;
  return progress;
}

/** The other job's error, told again by the job that can record it. */
function reasonOf({ reason: { code, message } }: AbortedHandover): MiraError {
  return new MiraError(isErrorCode(code) ? code : 'E_HANDOVER', message, {
    hint: 'The evaluating job ended with this; its log says more.',
  });
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CODES, code);
}
