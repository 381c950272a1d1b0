import { randomBytes } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Digest } from '../../digest.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import type { Sample } from '../../evidence/sample.ts';
import { digestsFile } from '../../model/digests-file.ts';
import { modelStatement } from '../../model/oms.ts';
import { signStatement, type SignedBundle, type SigningMethod } from '../../signing/signer.ts';
import { evaluationStatementOf } from '../../statements/compose.ts';
import { evaluationStatement, type Claim, type EvaluationPredicate } from '../../statements/evaluation.ts';
import { openEvidence, requireNoSecret, writeEvidence, type EvidenceFiles } from '../../storage/evidence-folder.ts';
import type { Baseline, VerifiedEvaluation } from './baseline.ts';
import { makeClaims } from './claims.ts';
import { FILES, logName, writeWhole } from './files.ts';
import { confirmUnchanged, type Identified } from './identify.ts';
import { measure, type HarnessLog, type Measured, type Progress } from './measure.ts';
import { writeModelRecord } from './model-record.ts';
import { predicateOf } from './predicate.ts';
import { requireNoSecretIn } from './secrets.ts';
import type { Session } from './session.ts';
import { partsOf, publishEvidence, type PartsOf } from './view.ts';

/** What this run measured, or what it took over from a verified earlier measurement. */
export interface Evaluation {
  readonly claims: readonly Claim[];
  /** What it states: of this run, or of the one whose rows it takes over. */
  readonly predicate: EvaluationPredicate;
  /** Whole, whatever of them is published: the gate judges what was measured. */
  rows(): AsyncIterable<Sample>;
  /** What of the rows may be shown. */
  readonly parts: PartsOf;
  /** DSSE digest of the signed evaluation; `null` for an unsigned one. */
  readonly digest: Digest | null;
  readonly bundle: SignedBundle | null;
  /** `null` when the run measured itself. */
  readonly reused: { readonly from: 'baseline' | 'cache'; readonly evaluation: VerifiedEvaluation } | null;
  /** Paths of the files that belong to the evaluation, to be stored together. */
  readonly files: readonly string[];
}

/** Stations 4 to 10: measures, commits, claims, and signs where the run signs. */
export async function evaluate(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
  search: SecretSearch,
  progress: Progress,
): Promise<Evaluation> {
  const measured = await measure(session, identified.images, progress);
  try {
    if (session.method !== null) await confirmUnchanged(session, identified);
    return await attest(session, identified, baseline, search, measured);
  } finally {
    await measured.sorted.close();
  }
}

async function attest(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
  search: SecretSearch,
  measured: Measured,
): Promise<Evaluation> {
  const { work, out, method, host } = session;
  const full = { samplesPath: join(work, FILES.samples), saltsPath: join(work, FILES.salts) };
  const parts = partsOf(session, measured);
  const secrets = new Map([...measured.sorted.counts.keys()].map((task) => [task, randomBytes(32)]));
  for (const { path } of measured.logs) await requireNoSecret(path, search);
  const commitments = await writeEvidence(measured.sorted, secrets, full.samplesPath, full.saltsPath, search);
  const claims = await makeClaims(session, measured, measured.sorted.rows(), commitments, identified.materials);
  const record = join(work, FILES.model);
  const recorded = await writeModelRecord(record, identified.model);
  await requireNoSecret(record, search);
  const predicate = predicateOf(session, identified, measured, { commitments, parts }, claims, recorded, baseline);
  const statement = v.parse(evaluationStatement, evaluationStatementOf(identified.subject, predicate));
  const text = `${JSON.stringify(statement, null, 2)}\n`;
  // before anything is signed: a signature goes to services that keep what they are sent
  await requireNoSecretIn(text, FILES.evaluationUnsigned, search, work);
  const environment = `${JSON.stringify(measured.environment, null, 2)}\n`;
  await requireNoSecretIn(environment, FILES.environment, search, work);
  // nothing of these is stored by us; but who keeps the output of a harness should not keep a secret with it
  for (const file of measured.outputs.flatMap(({ output }) => output.files)) await requireNoSecret(file, search);
  for (const log of measured.logs) await keepLog(out, log);
  const files = [...(await publishEvidence(session, full, commitments, parts))];
  files.push(await writeWhole(join(out, FILES.environment), environment));
  files.push(await writeWhole(join(out, FILES.modelDigests), digestsFile(identified.model.files)));
  await copyFile(record, join(out, FILES.model));
  files.push(join(out, FILES.model));
  if (method === null) {
    await writeWhole(join(out, FILES.evaluationUnsigned), text);
    return { claims, predicate, rows: await rowsOf(full), parts, digest: null, bundle: null, reused: null, files };
  }
  host.info('Signing the evaluation');
  const bundle = await signStatement(statement, method);
  files.push(await writeWhole(join(out, FILES.evaluation), bundle.json));
  files.push(await signModel(session, identified, method));
  return { claims, predicate, rows: await rowsOf(full), parts, digest: bundle.digest, bundle, reused: null, files };
}

async function keepLog(out: string, { evaluation, path }: HarnessLog): Promise<void> {
  await copyFile(path, join(out, logName(evaluation)));
}

/** After a run that did not finish: its logs, as far as no secret stands in them. */
export async function keepLogs({ out }: Session, logs: readonly HarnessLog[], search: SecretSearch): Promise<void> {
  for (const log of logs) {
    try {
      await requireNoSecret(log.path, search);
      await keepLog(out, log);
    } catch {
      // a log that holds a secret, or that was never written, is not kept; the error itself is told already
    }
  }
}

async function rowsOf({ samplesPath, saltsPath }: EvidenceFiles): Promise<() => AsyncIterable<Sample>> {
  const opened = await openEvidence(samplesPath, saltsPath);
  return () => opened.rows();
}

/** `model.sig`, which tools of OpenSSF Model Signing verify. */
async function signModel(session: Session, { model, subject }: Identified, method: SigningMethod): Promise<string> {
  const statement = modelStatement(subject.name, model, session.plan.model.ignore);
  const signed = await signStatement(statement, method.kind === 'key' ? { ...method, hint: 'pem' } : method);
  return writeWhole(join(session.out, FILES.modelSignature), signed.json);
}
