import { join } from 'node:path';
import { fetchEvaluations } from '../../baseline/find.ts';
import { countedRows } from '../../claims/controls.ts';
import type { Digest } from '../../digest.ts';
import { asMiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import {
  declineLevel,
  holdsLevel,
  ONE_ATTEMPT,
  scoredAlike,
  spentOnHolds,
  type Attempts,
  type AttemptsRule,
} from '../../gate/attempts.ts';
import type { ClaimVerdict } from '../../gate/verdict.ts';
import { findRelease, getRelease, type Release } from '../../github/releases.ts';
import type { AttemptsFacts } from '../../report/report.ts';
import { openEvidence } from '../../storage/evidence-folder.ts';
import { verifyCandidate, type VerifiedEvaluation } from './baseline.ts';
import type { Evaluation } from './evaluation.ts';
import type { Identified } from './identify.ts';
import type { Session } from './session.ts';

/** Earlier tries of what a run measured, as far as they can be found. */
export interface EarlierAttempts extends Attempts {
  /** DSSE digests of the evaluations that are judged together with this one. */
  readonly digests: readonly Digest[];
  /** Other earlier tries, by what becomes of them. */
  readonly tries: Pick<AttemptsFacts, 'alike' | 'otherwise' | 'lost'>;
  /** Told beside the verdicts. */
  readonly notes: readonly string[];
}

/**
 * The evaluations of the same model and claims that earlier runs left on the release which this run is for. Those of the same
 * measurement are pooled; what cannot be (another measurement, withheld rows, files that do not verify, attempts of this
 * workflow run that left nothing) still counts as a look. One that scored every sample as another did is no other look.
 */
export async function earlierAttempts(
  session: Session,
  { model, measurement }: Identified,
  evaluation: Evaluation,
): Promise<EarlierAttempts> {
  const { plan, context } = session;
  const rule: AttemptsRule = plan.gate.attempts ?? 'pooled';
  if (context === null) return { ...ONE_ATTEMPT, rule, digests: [], tries: NONE, notes: [] };
  const ids = new Set(evaluation.claims.map(({ id }) => id));
  const { readable, unreadable } = await ownEvaluations(session);
  const earlier = readable
    .filter(({ digest }) => digest !== evaluation.digest)
    .filter(({ statement: { predicate } }) => predicate.model.manifest === model.manifest)
    // another plan on the same release asks other questions
    .filter(({ statement: { predicate } }) => predicate.claims.some(({ id }) => ids.has(id)))
    .toSorted((a, b) => (a.certifiedTime ?? 0) - (b.certifiedTime ?? 0));
  const pooled: { readonly digest: Digest; readonly rows: Attempts['earlier'][number] }[] = [];
  let alike = 0;
  for (const { statement, files, digest } of earlier) {
    if (files === null || statement.predicate.measurement !== measurement) continue;
    const opened = await openEvidence(files.samplesPath, files.saltsPath);
    const rows = (): AsyncIterable<Sample> => countedRows(opened.rows());
    if (await isKnown(rows, [() => countedRows(evaluation.rows()), ...pooled.map((one) => one.rows)])) alike += 1;
    else pooled.push({ digest, rows });
  }
  const ofThisRun = earlier.filter(({ statement }) => isOfRun(statement.predicate.run.uri, context.runUri)).length;
  const lost = unreadable + Math.max(0, context.attempt - 1 - ofThisRun);
  const otherwise = earlier.length - alike - pooled.length;
  const attempts = { rule, number: 1 + pooled.length + otherwise + lost, earlier: pooled.map(({ rows }) => rows) };
  return {
    ...attempts,
    digests: pooled.map(({ digest }) => digest),
    tries: { alike, otherwise, lost },
    notes: attempts.number === 1 ? [] : [noteOf(attempts, { otherwise, lost }, plan.gate.alpha)],
  };
}

const NONE: EarlierAttempts['tries'] = { alike: 0, otherwise: 0, lost: 0 };

/** What a report says of them, with the levels of the claims that were judged. */
export function attemptsFacts(
  attempts: EarlierAttempts,
  alpha: number,
  claims: readonly Pick<ClaimVerdict, 'id' | 'method'>[],
): AttemptsFacts {
  const { rule, number, digests, tries } = attempts;
  return {
    rule,
    number,
    pooled: digests,
    ...tries,
    levels: { regressed: alpha, holds: holdsLevel(alpha, attempts), spent: spentOnHolds(alpha, attempts) },
    claims: claims
      .filter(({ method }) => method !== 'none' && method !== 'identity')
      .map(({ id, method }) => ({ id, regressed: declineLevel(alpha, attempts, method) }))
      .filter(({ regressed }) => regressed !== alpha),
  };
}

async function isKnown(rows: Attempts['earlier'][number], known: Attempts['earlier']): Promise<boolean> {
  for (const other of known) if (await scoredAlike(rows(), other())) return true;
  return false;
}

function noteOf(
  attempts: Attempts,
  { otherwise, lost }: Pick<AttemptsFacts, 'otherwise' | 'lost'>,
  alpha: number,
): string {
  const parts = [
    ...(attempts.earlier.length > 0 ? [`${attempts.earlier.length} judged together with this one`] : []),
    ...(otherwise > 0 ? [`${otherwise} that measured in another way or show no samples`] : []),
    ...(lost > 0 ? [`${lost} whose samples cannot be had`] : []),
  ];
  return `attempt ${attempts.number} on this model (earlier ones: ${parts.join(', ')}): holds is tested at ${holdsLevel(alpha, attempts)} instead of ${alpha}`;
}

/** Verified like a baseline. What does not verify is never pooled, and not forgotten either. */
async function ownEvaluations(
  session: Session,
): Promise<{ readonly readable: readonly VerifiedEvaluation[]; readonly unreadable: number }> {
  const release = await ownRelease(session);
  if (release === null || session.github === null) return { readable: [], unreadable: 0 };
  const readable: VerifiedEvaluation[] = [];
  let unreadable = 0;
  for (const candidate of await fetchEvaluations(session.github, release, join(session.work, 'attempts'))) {
    const name = `mira-evaluation${candidate.stem}.sigstore.json`;
    try {
      readable.push(await verifyCandidate(session, candidate, `${release.tag} (${name})`, release.tag));
    } catch (error) {
      const { code, message } = asMiraError(error);
      session.warnings.push(`an earlier attempt was not judged together with this one: ${code}: ${message}`);
      unreadable += 1;
    }
  }
  return { readable, unreadable };
}

async function ownRelease({ context, github }: Session): Promise<Release | null> {
  if (context === null || github === null) return null;
  const { trigger } = context;
  if (trigger.kind === 'release') return getRelease(github, trigger.releaseId);
  return trigger.kind === 'tag' ? findRelease(github, trigger.tag) : null;
}

/** Attempts of one workflow run differ in the last part of their URL alone. */
function isOfRun(uri: string | null, own: string): boolean {
  const base = own.replace(/\d+$/u, '');
  return uri !== null && uri !== own && uri.startsWith(base);
}
