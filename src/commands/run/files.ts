import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../storage/zstd.ts';

/** The files of an evaluation in the output folder (design.md §6, contracts.md §9). */
export const FILES = {
  evaluation: 'mira-evaluation.sigstore.json',
  evaluationUnsigned: 'mira-evaluation.intoto.json',
  evaluationEnvelope: 'mira-evaluation.dsse.json',
  gate: 'mira-gate.sigstore.json',
  gateEnvelope: 'mira-gate.dsse.json',
  gateUnsigned: 'mira-gate.intoto.json',
  plan: 'mira-plan.sigstore.json',
  planEnvelope: 'mira-plan.dsse.json',
  attemptStarted: 'mira-attempt-started.sigstore.json',
  attemptStartedEnvelope: 'mira-attempt-started.dsse.json',
  attempt: 'mira-attempt.sigstore.json',
  attemptEnvelope: 'mira-attempt.dsse.json',
  attemptUnsigned: 'mira-attempt.intoto.json',
  samples: 'mira-samples.jsonl.zst',
  salts: 'mira-salts.jsonl.zst',
  environment: 'mira-environment.json',
  modelSignature: 'model.sig',
  modelDigests: 'mira-model.digests',
  model: 'mira-model.json',
  report: 'mira-report.json',
  comment: 'mira-comment.md',
  handover: 'mira-handover.json',
} as const;

const LOG = /^mira-harness-.+\.log$/u;

export function logName(evaluation: string): string {
  return `mira-harness-${evaluation}.log`;
}

export function isLog(name: string): boolean {
  return LOG.test(name);
}

/** An output folder without the results of an earlier run, which nobody should take for this one's. */
export async function prepareOut(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const logs = (await readdir(folder)).filter((name) => isLog(name));
  for (const name of [...Object.values(FILES), ...logs]) await rm(join(folder, name), { force: true });
}

/** Writes a file so that its name never stands for half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  await replaceFile(path, (beside) => writeFile(beside, content));
  return path;
}
