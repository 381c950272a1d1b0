import { randomBytes } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { requireNoSecret, writeEvidence } from '../../storage/evidence-folder.ts';
import { FILES, logName } from './files.ts';
import type { Committed } from './findings.ts';
import type { HarnessLog, Measured } from './measure.ts';
import { requireNoSecretIn } from './secrets.ts';
import type { Session } from './session.ts';

/**
 * Station 7: commits to the rows and writes them into the temporary folder, open in all parts, after everything that the
 * harnesses wrote was searched for secrets; their logs go to the output folder.
 *
 * @throws MiraError E_SECRET_IN_EVIDENCE
 */
export async function commit(session: Session, measured: Measured, search: SecretSearch): Promise<Committed> {
  const { work, out } = session;
  const { sorted, outputs, logs, findings } = measured;
  for (const { path } of logs) await requireNoSecret(path, search);
  const files = { samplesPath: join(work, FILES.samples), saltsPath: join(work, FILES.salts) };
  const secrets = new Map([...sorted.counts.keys()].map((task) => [task, randomBytes(32)]));
  const commitments = await writeEvidence(sorted, secrets, files.samplesPath, files.saltsPath, search, {
    signal: session.environment.signal,
  });
  // what the statement will say of the harnesses, before what they wrote themselves: the file that people know is named
  await requireNoSecretIn(JSON.stringify(findings.harness), FILES.evaluationUnsigned, search, work);
  // nothing of these is stored by us; but who keeps the output of a harness should not keep a secret with it
  for (const file of outputs.flatMap(({ output }) => output.files)) await requireNoSecret(file, search);
  await requireNoSecretIn(environmentText(findings), FILES.environment, search, work);
  for (const log of logs) await keepLog(out, log);
  return { files, commitments };
}

/** `mira-environment.json`. */
export function environmentText({ environment }: Measured['findings']): string {
  return `${JSON.stringify(environment, null, 2)}\n`;
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
