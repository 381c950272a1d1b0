import { hexOf, type Digest } from '../../digest.ts';
import { MiraError } from '../../errors.ts';
import type { SignedFacts } from '../../policy/judge.ts';
import type { Role } from '../../policy/signer-rule.ts';
import { signedForOther } from '../../policy/signers.ts';
import { plural } from '../../report/text.ts';
import { isWithheld } from '../../statements/evaluation.ts';
import type { GateStatement } from '../../statements/gate.ts';
import type { Check } from '../../verification/checks.ts';
import { refusalOf } from '../../verification/refusal.ts';
import type { VerificationReport } from '../../verification/request.ts';
import type { ModelHasher, StatementKind } from '../../verification/statement.ts';
import type { TrustRoot } from '../../verification/trust-root.ts';
import { supersessionOf } from '../../verification/standing.ts';
import { verifyBundle } from '../../verification/verify.ts';
import { judgeBy, type LoadedPolicy } from '../policy.ts';
import type { Candidate, Candidates } from './candidates.ts';

export interface Question {
  readonly policy: LoadedPolicy;
  readonly trustRoot: TrustRoot;
  /** What the gate has to say. */
  readonly gate: 'passed' | 'holds';
  /** The model that all of it has to be about; `null`: the model of the release. */
  readonly subject: Digest | null;
  readonly model: ModelHasher | null;
  /** The tag of the release that the bundles lie on. */
  readonly release: string | null;
  readonly now: Date;
}

/** A model that counts as checked, and by what. */
export interface Decision {
  readonly subject: Digest;
  readonly evaluation: Verified<'evaluation'>;
  readonly gate: Verified<'gate'>;
  /** What was found besides, in words. */
  readonly notes: readonly string[];
}

type Report<K extends StatementKind> = Extract<VerificationReport<K>, { readonly verified: true }>;

export interface Verified<K extends StatementKind> {
  readonly name: string;
  readonly report: Report<K>;
}

/**
 * Whether the earliest evaluation that counts has a gate that says what is asked for. The earliest, because the newest
 * would be retry-until-green; nothing that counts is a refusal, never a pass.
 *
 * @throws MiraError E_NO_ATTESTATION, E_VERDICT, E_SUBJECT, or the code of the check that failed
 */
export async function decide(candidates: Candidates, question: Question): Promise<Decision> {
  const notes: string[] = [...candidates.warnings];
  const evaluations = await counted(candidates.evaluations, 'evaluation', candidates.all, question, notes);
  const [evaluation, ...later] = evaluations;
  if (evaluation === undefined) throw nothing('evaluation', candidates.evaluations.length, notes);
  const superseded = supersessionOf(
    evaluation.report,
    later.map(({ report }) => report),
  );
  if (superseded !== null) throw superseded;
  if (later.length > 0) notes.push(`${plural(later.length, 'later evaluation')} of this model: the earliest counts`);
  const subject = subjectOf(evaluation.report.statement);
  requireSamples(evaluation, candidates);
  const gates = (
    await counted(candidates.gates, 'gate', candidates.all, { ...question, subject, model: null }, notes)
  ).filter(({ report }) => namesEvaluation(report.statement, evaluation.report.digest));
  const [gate, ...others] = gates;
  if (gate === undefined) throw nothing('gate', candidates.gates.length, notes);
  if (others.length > 0) notes.push(`${plural(others.length, 'later gate')} on that evaluation: the earliest counts`);
  requireControls(gate, evaluation);
  requireVerdict(gate, question);
  return { subject, evaluation, gate, notes };
}

/** Those that verify, are about the subject and count under the policy, the earliest first. */
async function counted<K extends 'evaluation' | 'gate'>(
  candidates: readonly Candidate[],
  type: K,
  all: boolean,
  question: Question,
  notes: string[],
): Promise<readonly Verified<K>[]> {
  const verified: Verified<K>[] = [];
  for (const { name, bytes, files } of candidates) {
    const report = await verifyBundle<K>(bytes, {
      type,
      identity: { kind: 'policy', keys: [...question.policy.keys.values()] },
      trustRoot: question.trustRoot,
      validOn: question.now,
      policy: (facts) => count(facts, type, question),
      ...(question.model === null ? {} : { model: question.model }),
      ...(files === null ? {} : { samples: files }),
    });
    if (report.verified) verified.push({ name, report });
    else if (all) throw refusalOf(report.checks, name, 'See mira verify for every check.');
    else notes.push(`${name} does not count: ${describe(report.checks)}`);
  }
  const time = ({ report }: Verified<K>): number => report.certifiedTime ?? Infinity;
  return verified.toSorted((a, b) => time(a) - time(b));
}

function count(facts: SignedFacts, role: Role, question: Question): MiraError | string | null {
  const { subject, release, now } = question;
  const { policy, keys } = question.policy;
  const signed = subjectOf(facts.statement);
  if (subject !== null && signed !== subject) {
    return new MiraError('E_SUBJECT', `it speaks of the model ${signed}, and ${subject} is asked about`);
  }
  // what a gate says is judged where it is known which gate counts
  return (
    judgeBy({ policy: { ...policy, gate: null }, keys }, facts, now, role) ?? signedForOther(facts.identity, release)
  );
}

function subjectOf({ subject }: SignedFacts['statement']): Digest {
  return `sha256:${subject[0]?.digest.sha256 ?? ''}`;
}

/** Samples that were published and are not there may have been taken away. */
function requireSamples({ name, report }: Verified<'evaluation'>, { all }: Candidates): void {
  const recomputed = report.checks.some((check) => check.name === 'claims' && check.status === 'passed');
  if (!all || recomputed || isWithheld(report.statement.predicate.evidence)) return;
  throw new MiraError('E_EVIDENCE', `the samples of ${name} are not there, so that nothing of it can be recomputed`, {
    hint: 'Its samples and salts have to lie beside the bundle.',
  });
}

/** The first input is what was judged; the others are what it was held against, and earlier attempts. */
function namesEvaluation({ predicate }: GateStatement, digest: Digest): boolean {
  return predicate.inputAttestations[0]?.digest.sha256 === hexOf(digest);
}

/** A gate may not call green what the evaluation's own rows show to say nothing. */
function requireControls(gate: Verified<'gate'>, { name, report: { controls } }: Verified<'evaluation'>): void {
  const { miraVerdicts } = gate.report.statement.predicate;
  for (const id of controls?.vacuous ?? []) {
    const said = miraVerdicts.find(({ claim }) => claim === id);
    if (said?.verdict === 'regressed' || said?.reason === 'vacuous') continue;
    const verdict = said === undefined ? 'says nothing of it' : `calls it ${said.verdict}`;
    throw new MiraError(
      'E_VACUOUS',
      `by the samples of ${name} a known-bad subject scores like the model in ${id}, and ${gate.name} ${verdict}`,
      { hint: 'Whoever signed that gate did not judge these samples by the plan that was signed.' },
    );
  }
}

function requireVerdict({ name, report }: Verified<'gate'>, { gate: asked, policy }: Question): void {
  const { verificationResult, verifiedLevels, miraVerdicts } = report.statement.predicate;
  const strict = asked === 'holds' || policy.policy.gate === 'holds';
  const worst = miraVerdicts
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ claim, verdict }) => `${claim} ${verdict}`);
  const said = worst.length === 0 ? '' : ` (${worst.slice(0, 5).join(', ')}${worst.length > 5 ? ', …' : ''})`;
  if (verificationResult !== 'PASSED') {
    throw new MiraError('E_VERDICT', `${name} says that the gate failed${said}`, {
      hint: 'See its comparison with the baseline.',
    });
  }
  if (!strict || verifiedLevels.includes('MIRA_ALL_HOLD')) return;
  throw new MiraError('E_VERDICT', `${name} says that the gate passed without every claim holding${said}`, {
    hint: 'With `require: passed` that is enough.',
  });
}

function nothing(what: string, looked: number, notes: readonly string[]): MiraError {
  const found = looked === 0 ? 'none was found' : `${plural(looked, 'candidate')} looked at`;
  const why = notes.length === 0 ? '' : `; ${notes.slice(0, 3).join('; ')}`;
  return new MiraError('E_NO_ATTESTATION', `no ${what} counts for this model: ${found}${why}`, {
    hint: 'Run mira on this very model, with signing, and keep what it writes; see whose signatures the policy takes: mira policy explain.',
  });
}

function describe(checks: readonly Check[]): string {
  const failed = checks.find(({ status }) => status === 'failed');
  return `${failed?.code ?? ''}: ${failed?.detail ?? ''}`;
}
