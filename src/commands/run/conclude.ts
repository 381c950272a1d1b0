import { join } from 'node:path';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { recordFinish } from './attempt.ts';
import type { Evaluation } from './evaluation.ts';
import { FILES } from './files.ts';
import type { Prepared } from './prepare.ts';
import { reportOf } from './report.ts';
import { scrubWarnings } from './secrets.ts';
import type { Session } from './session.ts';
import { assertSameSigner } from './signer-change.ts';
import { store } from './store.ts';
import { tell } from './tell.ts';
import { judgeClaims, writeGate } from './verdicts.ts';

/** Stations 11 to 14: verdicts, the gate, storage, and what is told of it all; the exit status. */
export async function conclude(
  session: Session,
  { identified, baseline }: Prepared,
  evaluation: Evaluation,
  search: SecretSearch,
): Promise<number> {
  const { host, out } = session;
  const handover = await assertSameSigner(session, baseline?.evaluation ?? null, evaluation);
  const judged = await judgeClaims(session, identified, baseline, evaluation);
  const gatePaths = await writeGate(session, identified, baseline, evaluation, judged, search);
  const bundlePath = evaluation.bundle === null ? null : join(out, FILES.evaluation);
  const files = handover === null ? evaluation.files : [...evaluation.files, handover];
  const stored = await store(session, identified, { ...evaluation, files }, bundlePath, gatePaths);
  if (evaluation.digest !== null && evaluation.reused === null)
    await recordFinish(session, identified, evaluation.digest);
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
