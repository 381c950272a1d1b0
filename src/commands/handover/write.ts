import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { sha256, type Digest } from '../../digest.ts';
import type { MiraError } from '../../errors.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { digestsFile } from '../../model/digests-file.ts';
import { planDigest } from '../../plan/plan.ts';
import { environmentText } from '../run/commit.ts';
import { FILES, isLog, writeWhole } from '../run/files.ts';
import type { Identified } from '../run/identify.ts';
import type { Progress } from '../run/measure.ts';
import { requireNoSecretIn } from '../run/secrets.ts';
import type { Session } from '../run/session.ts';
import type { Stated } from '../run/state.ts';
import type { VerifiedEvaluation } from '../run/baseline.ts';
import { encodeFindings } from './findings.ts';
import { handoverSchema, type HandedFile } from './schema.ts';

/** The folder's index is written last; its digest is all that has to reach the other job by another way. */
export interface HandedOver {
  readonly path: string;
  readonly digest: Digest;
}

/** Hands over what was measured: rows and salts open in all parts, and everything that the statement is made of. */
export async function handOver(
  session: Session,
  identified: Identified,
  stated: Stated,
  warnings: readonly string[],
  search: SecretSearch,
): Promise<HandedOver> {
  const { out } = session;
  const { committed, findings, text, record } = stated;
  await copyFile(committed.files.samplesPath, join(out, FILES.samples));
  await copyFile(committed.files.saltsPath, join(out, FILES.salts));
  await copyFile(record, join(out, FILES.model));
  await writeWhole(join(out, FILES.modelDigests), digestsFile(identified.model.files));
  await writeWhole(join(out, FILES.environment), environmentText(findings));
  await writeWhole(join(out, FILES.evaluationUnsigned), text);
  const { root, manifest } = identified.model;
  return writeIndex(session, search, {
    state: 'measured',
    model: { root, manifest },
    measurement: identified.measurement,
    materials: Object.fromEntries(identified.materials),
    commitments: committed.commitments,
    findings: encodeFindings(findings),
    warnings,
  });
}

/** Hands over an evaluation that somebody signed and published: it is verified again where it arrives. */
export async function handOverReused(
  session: Session,
  from: 'baseline' | 'cache',
  { bundlePath, files }: VerifiedEvaluation,
  search: SecretSearch,
): Promise<HandedOver> {
  if (files === null) throw new RangeError('rows that were not published cannot be reused');
  const { out } = session;
  await copyFile(bundlePath, join(out, FILES.evaluation));
  await copyFile(files.samplesPath, join(out, FILES.samples));
  await copyFile(files.saltsPath, join(out, FILES.salts));
  return writeIndex(session, search, { state: 'reused', from });
}

/**
 * Hands over that nothing came of it, so that the job which may sign records the attempt.
 *
 * @param error without the values of secrets
 */
export async function handOverAborted(
  session: Session,
  progress: Progress,
  { code, message }: MiraError,
  search: SecretSearch,
): Promise<HandedOver> {
  return writeIndex(session, search, {
    state: 'aborted',
    started: progress.started,
    reason: { code, message: message.slice(0, 10_000) },
    evaluations: progress.list(),
  });
}

async function writeIndex(session: Session, search: SecretSearch, own: object): Promise<HandedOver> {
  const { context, located, startedOn, out, work } = session;
  const index = {
    schema: 'mira-handover/1',
    ...own,
    origin: { runId: context?.runId ?? null, attempt: context?.attempt ?? null, commit: context?.sha ?? null },
    plan: planDigest(located.plan),
    startedOn: startedOn.toISOString(),
    files: await filesIn(out),
  };
  v.parse(handoverSchema, index);
  const text = `${JSON.stringify(index, null, 2)}\n`;
  await requireNoSecretIn(text, FILES.handover, search, work);
  const path = await writeWhole(join(out, FILES.handover), text);
  return { path, digest: sha256(Buffer.from(text)) };
}

const HANDED: ReadonlySet<string> = new Set([
  FILES.samples,
  FILES.salts,
  FILES.environment,
  FILES.model,
  FILES.modelDigests,
  FILES.evaluation,
  FILES.evaluationUnsigned,
]);

async function filesIn(folder: string): Promise<readonly HandedFile[]> {
  const files: HandedFile[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    if (!HANDED.has(name) && !isLog(name)) continue;
    const path = join(folder, name);
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    files.push({ name, size: (await stat(path)).size, digest: `sha256:${hash.digest('hex')}` });
  }
  return files;
}
