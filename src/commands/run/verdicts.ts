import { brokenIn } from '../../claims/controls.ts';
import { termsOf } from '../../claims/terms.ts';
import { compareWith, environmentIn } from '../../environment/evaluation.ts';
import { environmentRule } from '../../environment/rule.ts';
import type { Anchor } from '../../gate/anchor.ts';
import { compareSides, recordFirst } from '../../gate/compare.ts';
import { underControls, vacuousClaims } from '../../gate/controls.ts';
import { flipsOf, withExamples } from '../../gate/flips.ts';
import { underJudges, untrustedClaims } from '../../gate/judges.ts';
import { decideGate, withFindings, type GateResult } from '../../gate/outcome.ts';
import { attestedSide, type Side } from '../../gate/side.ts';
import type { SecretSearch } from '../../evidence/secrets.ts';
import { planJudges } from '../../plan/content.ts';
import { policyDigest } from '../../plan/plan.ts';
import type { EnvironmentFacts } from '../../report/environment.ts';
import type { Digest } from '../../digest.ts';
import type { Outcome, RuleFinding } from '../../report/report.ts';
import { gateStatementOf } from '../../statements/compose.ts';
import { openEvidence } from '../../storage/evidence-folder.ts';
import { VERSION } from '../../version.ts';
import { earlierAttempts, type EarlierAttempts } from './attempts.ts';
import type { Baseline, VerifiedEvaluation } from './baseline.ts';
import { controlNotes, lackingControls, mustFailTasks } from './controls.ts';
import type { Evaluation } from './evaluation.ts';
import { FILES, writeWhole } from './files.ts';
import type { Identified } from './identify.ts';
import { planUri } from './predicate.ts';
import { judgeRules } from './rule-findings.ts';
import { requireNoSecretIn } from './secrets.ts';
import { releaseTag, type Session } from './session.ts';
import { signInto } from './sign.ts';
import { withoutClosed } from './view.ts';
import { join } from 'node:path';

export interface Judged {
  readonly outcome: Exclude<Outcome, { kind: 'failed' }>;
  readonly gate: GateResult;
  readonly findings: readonly RuleFinding[];
  readonly environment: EnvironmentFacts | null;
  /** What is said beside the verdicts. */
  readonly notes: readonly string[];
  readonly attempts: EarlierAttempts;
}

/** Station 13: verdicts against the verified baseline, and the gate. Without a baseline every claim is new. */
export async function judgeClaims(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
  evaluation: Evaluation,
): Promise<Judged> {
  const { plan } = session;
  const terms = termsOf(plan);
  const attempts = await earlierAttempts(session, identified, evaluation);
  const { controls } = evaluation.predicate;
  const vacuous = await vacuousClaims(evaluation, {
    alpha: plan.gate.alpha,
    broken: brokenIn(controls),
    tasks: mustFailTasks(controls),
    terms,
  });
  const untrusted = untrustedClaims(evaluation.predicate, plan.evaluations);
  if (baseline === null) {
    const side = attestedSide(evaluation.predicate, () => evaluation.rows());
    const recorded = underControls(await recordFirst(side, { alpha: plan.gate.alpha, terms, attempts }), vacuous);
    const first = underJudges(recorded, untrusted, null);
    const { claims, findings, notes } = judgeRules(session, identified, baseline, evaluation, first);
    return {
      outcome: { kind: 'first', claims },
      gate: gateOf(session, claims, findings),
      findings,
      environment: null,
      notes: [...attempts.notes, ...controlNotes(controls), ...notes],
      attempts,
    };
  }
  const { predicate } = baseline.evaluation.statement;
  const before = await sideOf(baseline.evaluation);
  const after = attestedSide(evaluation.predicate, () => evaluation.rows());
  const environment = compareWith(predicate, evaluation.predicate);
  const policy = plan.gate.environment ?? 'warn';
  const comparison = await compareSides(before, after, {
    alpha: plan.gate.alpha,
    terms,
    sameMeasurement: predicate.measurement === identified.measurement,
    regressed: plan.gate.regressed ?? 'any-loss',
    anchor: await anchorOf(session, baseline),
    attempts,
    ...environmentRule(environment, environmentIn(evaluation.predicate), policy),
  });
  const notes: string[] = [
    ...attempts.notes,
    ...controlNotes(controls),
    ...lackingControls(predicate.controls, controls),
  ];
  if (comparison.extraKeys > 0)
    notes.push(`${comparison.extraKeys} samples are not in the baseline and were not compared`);
  if (comparison.outputsIdentical && predicate.model.manifest !== identified.model.manifest) {
    notes.push(
      "outputs-identical: every response equals the baseline's although the model differs; was the right model evaluated?",
    );
  }
  if (comparison.hiddenPairs > 0) {
    notes.push(
      `the prompts or targets of ${comparison.hiddenPairs} samples are closed in the baseline: that they are the same is known from the digests of declared files alone`,
    );
  }
  const flips = flipsOf(before, after, { terms, verdicts: comparison.claims });
  const told = await withExamples(comparison.claims, flips);
  const shown = withoutClosed(told, [...evaluation.claims, ...before.claims], evaluation.parts);
  const trusted = underJudges(
    underControls(shown, vacuous),
    untrusted,
    untrustedClaims(predicate, planJudges(predicate.plan.content)),
  );
  const ruled = judgeRules(session, identified, baseline, evaluation, trusted);
  const { claims, findings } = ruled;
  return {
    outcome: { kind: 'compared', claims },
    gate: gateOf(session, claims, findings),
    findings,
    environment: environment === null ? null : { ...environment, policy },
    notes: [...notes, ...ruled.notes],
    attempts,
  };
}

function gateOf({ plan }: Session, claims: Judged['outcome']['claims'], findings: Judged['findings']): GateResult {
  return withFindings(decideGate(claims, plan.gate.failOn), findings.filter(({ fails }) => fails).length);
}

/** The anchor, where it is not the baseline itself. */
async function anchorOf({ plan }: Session, { anchor, evaluation }: Baseline): Promise<Anchor | null> {
  const rule = plan.gate.anchor;
  if (anchor === null || rule === undefined || anchor.evaluation.digest === evaluation.digest) return null;
  return { side: await sideOf(anchor.evaluation), label: anchor.label, margin: rule.margin };
}

async function sideOf({ statement, files }: VerifiedEvaluation): Promise<Side> {
  if (files === null) return attestedSide(statement.predicate, null);
  const opened = await openEvidence(files.samplesPath, files.saltsPath);
  return attestedSide(statement.predicate, () => opened.rows());
}

/** Signs the gate's verdict as a VSA, or writes it unsigned; the paths of a signed one. */
export async function writeGate(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
  evaluation: Evaluation,
  { outcome, gate, attempts }: Judged,
  search: SecretSearch,
): Promise<readonly string[]> {
  const { out, method, plan, environment } = session;
  const statement = gateStatementOf(identified.subject, {
    version: VERSION,
    time: environment.now().toISOString(),
    resourceUri: resourceUri(session, identified),
    policyUri: planUri(session),
    policy: policyDigest(plan),
    inputs: inputsOf(evaluation, baseline, attempts),
    claims: outcome.claims,
    gate,
  });
  const text = `${JSON.stringify(statement, null, 2)}\n`;
  await requireNoSecretIn(text, FILES.gateUnsigned, search, session.work);
  if (method === null) {
    await writeWhole(join(out, FILES.gateUnsigned), text);
    return [];
  }
  session.host.info("Signing the gate's verdict");
  return (await signInto({ ...session, method }, 'gate', statement, FILES.gate)).paths;
}

/** The evaluations that were judged: this one, the baseline, the anchor, earlier attempts. */
function inputsOf(
  { digest }: Evaluation,
  baseline: Baseline | null,
  { digests }: Judged['attempts'],
): readonly Digest[] {
  const all = [digest, baseline?.evaluation.digest ?? null, baseline?.anchor?.evaluation.digest ?? null, ...digests];
  return [...new Set(all.filter((input) => input !== null))];
}

/** Package URL of what is released (github.com/package-url/purl-spec, type `github`). */
function resourceUri({ context }: Session, { model }: Identified): string {
  if (context === null) return `pkg:generic/model@${model.root}`;
  return `pkg:github/${context.repository.fullName}@${releaseTag(context) ?? context.sha}`;
}
