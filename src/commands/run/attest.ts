import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestsFile } from '../../model/digests-file.ts';
import { modelStatement } from '../../model/oms.ts';
import { signerFacts } from './baseline.ts';
import { environmentText } from './commit.ts';
import type { Evaluation } from './evaluation.ts';
import { FILES, writeWhole } from './files.ts';
import type { Identified } from './identify.ts';
import type { Session } from './session.ts';
import { signInto } from './sign.ts';
import type { Stated } from './state.ts';
import { publishEvidence } from './view.ts';

/** Station 10: puts what may be shown into the output folder, and signs the statement where the run signs. */
export async function attest(session: Session, identified: Identified, stated: Stated): Promise<Evaluation> {
  const { out, method, host } = session;
  const { claims, statement, text, rows, parts, committed, findings, record } = stated;
  const { predicate } = statement;
  const files = [...(await publishEvidence(session, committed.files, committed.commitments, parts))];
  files.push(await writeWhole(join(out, FILES.environment), environmentText(findings)));
  files.push(await writeWhole(join(out, FILES.modelDigests), digestsFile(identified.model.files)));
  await copyFile(record, join(out, FILES.model));
  files.push(join(out, FILES.model));
  const made = { claims, predicate, rows, parts, reused: null };
  if (method === null) {
    await writeWhole(join(out, FILES.evaluationUnsigned), text);
    return { ...made, digest: null, bundle: null, signer: null, identity: null, certifiedTime: null, files };
  }
  host.info('Signing the evaluation');
  const signing = { ...session, method };
  const { bundle, paths, identity, certifiedTime } = await signInto(signing, 'evaluation', statement, FILES.evaluation);
  const { model, subject } = identified;
  const oms = modelStatement(subject.name, model, session.plan.model.ignore);
  const signed = await signInto(signing, 'model', oms, FILES.modelSignature);
  const signer = signerFacts(identity, bundle.logIndex);
  const all = [...files, ...paths, ...signed.paths];
  return { ...made, digest: bundle.digest, bundle, signer, identity, certifiedTime, files: all };
}
