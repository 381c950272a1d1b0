import { join } from 'node:path';
import * as v from 'valibot';
import { brokenIn } from '../../claims/controls.ts';
import type { Sample } from '../../evidence/sample.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { evaluationStatementOf } from '../../statements/compose.ts';
import { evaluationStatement, type Claim, type EvaluationStatement } from '../../statements/evaluation.ts';
import { openEvidence, requireNoSecret, type EvidenceFiles } from '../../storage/evidence-folder.ts';
import type { Baseline } from './baseline.ts';
import { makeClaims } from './claims.ts';
import { controlsOf } from './controls.ts';
import type { Evidence } from './evaluate.ts';
import { FILES } from './files.ts';
import type { Identified } from './identify.ts';
import { agreementsOf, judgeLines, withVotes } from './judges.ts';
import { writeModelRecord } from './model-record.ts';
import { predicateOf } from './predicate.ts';
import { requireNoSecretIn } from './secrets.ts';
import type { Session } from './session.ts';
import { partsOf, type PartsOf } from './view.ts';

/** What is to be signed, and what it was made of. */
export interface Stated extends Evidence {
  readonly claims: readonly Claim[];
  readonly statement: EvaluationStatement;
  /** The statement as `mira-evaluation.intoto.json` holds it. */
  readonly text: string;
  readonly rows: () => AsyncIterable<Sample>;
  readonly parts: PartsOf;
  /** Path of `mira-model.json` in the temporary folder. */
  readonly record: string;
}

/** Stations 8 and 9: the claims, recomputed from the committed rows, and the statement that holds them. */
export async function state(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
  search: SecretSearch,
  evidence: Evidence,
): Promise<Stated> {
  const { work } = session;
  const { findings, committed } = evidence;
  const { commitments } = committed;
  const parts = partsOf(session, findings);
  const rows = await rowsOf(committed.files);
  const controls = [
    ...(await controlsOf(session.plan, findings, rows)),
    ...(await agreementsOf(session.plan, findings, rows)),
  ];
  const made = await makeClaims(session, findings, rows, controls, commitments, identified.materials);
  const claims = await withVotes(made, session.plan, findings, rows, brokenIn(controls));
  for (const line of judgeLines(claims, controls)) session.host.info(line);
  const record = join(work, FILES.model);
  const recorded = await writeModelRecord(record, identified.model);
  await requireNoSecret(record, search);
  const predicate = predicateOf(
    session,
    identified,
    findings,
    { commitments, parts, controls },
    claims,
    recorded,
    baseline,
  );
  const statement = v.parse(evaluationStatement, evaluationStatementOf(identified.subject, predicate));
  const text = `${JSON.stringify(statement, null, 2)}\n`;
  // before anything is signed: a signature goes to services that keep what they are sent
  await requireNoSecretIn(text, FILES.evaluationUnsigned, search, work);
  return { ...evidence, claims, statement, text, rows, parts, record };
}

async function rowsOf({ samplesPath, saltsPath }: EvidenceFiles): Promise<() => AsyncIterable<Sample>> {
  const opened = await openEvidence(samplesPath, saltsPath);
  return () => opened.rows();
}
