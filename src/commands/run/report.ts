import { hexOf } from '../../digest.ts';
import type { MiraError } from '../../errors.ts';
import type { GateResult, Word } from '../../gate/outcome.ts';
import { planPolicy } from '../../plan/content.ts';
import { ruleChanges } from '../../policy/changes.ts';
import type { MaterialChange, MeasurementFacts, Report, SigningFacts } from '../../report/report.ts';
import { isWithheld, type Material } from '../../statements/evaluation.ts';
import { attemptsFacts } from './attempts.ts';
import type { Baseline } from './baseline.ts';
import { checkCommands } from './check-commands.ts';
import type { Evaluation } from './evaluation.ts';
import type { Identified } from './identify.ts';
import { modelChangesSince } from './model-record.ts';
import { sameModels } from './same-model.ts';
import { releaseTag, type Session } from './session.ts';
import type { Judged } from './verdicts.ts';

/** Puts together what a run tells when it came to verdicts. */
export async function reportOf(
  session: Session,
  identified: Identified,
  baseline: Baseline | null,
  evaluation: Evaluation,
  judged: Judged,
): Promise<Report> {
  const signing = signingFacts(session, evaluation);
  const signer = signing.signed ? signing.signer : (baseline?.facts.signer ?? null);
  const tag = signing.signed ? releaseTag(session.context) : (baseline?.facts.label ?? null);
  const checked = signing.signed || baseline === null ? evaluation.predicate : baseline.evaluation.statement.predicate;
  const withheld = isWithheld(checked.evidence);
  return {
    ...common(session, identified),
    outcome: judged.outcome,
    gate: judged.gate,
    baseline: baseline?.facts ?? null,
    anchor: anchorFacts(baseline),
    measurement: measurementFacts(evaluation),
    signing,
    changes: baseline === null ? [] : changesSince(baseline, evaluation, identified),
    modelChanges: baseline === null ? [] : await modelChangesSince(baseline.evaluation, identified.model),
    sameModels: sameModels(identified.model, baseline, releaseTag(session.context)).map(({ label, url, by }) => ({
      label,
      url,
      by,
    })),
    environment: judged.environment,
    ruleChanges: rulesSince(session, baseline),
    findings: judged.findings,
    attempts: attemptsFacts(judged.attempts, session.plan.gate.alpha, judged.outcome.claims),
    warnings: [...session.warnings, ...judged.notes],
    check: signer === null ? null : checkCommands(session, { signer, tag, withheld }),
  };
}

const WORD_OF_EXIT: Readonly<Record<number, Word>> = { 12: 'incomplete', 30: 'not-verified' };

/** What a run tells when an error ended it. */
export function failureReport(
  session: Session,
  identified: Identified | null,
  baseline: Baseline | null,
  error: MiraError,
): Report {
  const gate: GateResult = {
    word: WORD_OF_EXIT[error.exit] ?? 'incomplete',
    passed: false,
    exit: error.exit,
    failing: [],
  };
  const { code, message, hint } = error;
  return {
    ...common(session, identified),
    outcome: { kind: 'failed', error: { code, message, hint } },
    gate,
    baseline: baseline?.facts ?? null,
    anchor: anchorFacts(baseline),
    measurement: { kind: 'not-run' },
    signing: { signed: false, why: session.signing.sign ? 'it came to no claims' : session.signing.why },
    changes: [],
    modelChanges: [],
    sameModels: [],
    environment: null,
    ruleChanges: { since: 'base', changes: session.ruleChanges },
    findings: [],
    attempts: null,
    warnings: session.warnings,
    check: null,
  };
}

function common(session: Session, identified: Identified | null): Pick<Report, 'model' | 'run'> {
  const { context, configPath } = session;
  const sha = context?.trigger.kind === 'pull-request' ? context.trigger.baseSha : context?.sha;
  return {
    model:
      identified === null
        ? null
        : {
            name: identified.subject.name,
            root: identified.model.root,
            manifest: identified.model.manifest,
            files: identified.model.files.length,
            bytes: identified.model.bytes,
          },
    run: {
      uri: context?.runUri ?? null,
      label: context === null ? 'in a terminal' : `#${session.environment.env['GITHUB_RUN_NUMBER'] ?? context.runId}`,
      attempt: context?.attempt ?? null,
      startedOn: session.startedOn.toISOString(),
      plan: session.planDigest,
      planUrl:
        context === null
          ? null
          : `${context.serverUrl}/${context.repository.fullName}/blob/${sha ?? ''}/${configPath.split('/').map(encodeURIComponent).join('/')}`,
      commit: context?.sha ?? null,
    },
  };
}

function measurementFacts({ reused, digest }: Evaluation): MeasurementFacts {
  if (reused === null) return { kind: 'measured', digest };
  return { kind: 'reused', from: reused.from, by: reused.evaluation.signer, digest: reused.evaluation.digest };
}

function signingFacts({ signing }: Session, { signer }: Evaluation): SigningFacts {
  if (signer !== null) return { signed: true, signer };
  return { signed: false, why: signing.sign ? 'nothing was measured' : signing.why };
}

/** On a pull request what it would change; else what changed since the plan that the baseline was judged by. */
function rulesSince(session: Session, baseline: Baseline | null): Report['ruleChanges'] {
  const kind = session.context?.trigger.kind;
  if (kind === 'pull-request' || kind === 'merge-group' || baseline === null) {
    return { since: 'base', changes: session.ruleChanges };
  }
  const before = planPolicy(baseline.evaluation.statement.predicate.plan.content);
  return { since: 'baseline', changes: before === null ? [] : ruleChanges(before, session.plan) };
}

/** Every material of either side, before and after. */
function changesSince({ evaluation }: Baseline, here: Evaluation, identified: Identified): readonly MaterialChange[] {
  const before = new Map(evaluation.statement.predicate.materials.map((material) => [material.id, material]));
  const after = new Map(here.predicate.materials.map((material) => [material.id, material]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const known: Material | undefined = after.get(id) ?? before.get(id);
    if (known === undefined) return [];
    // an evaluation of before it was captured says nothing about it
    if (known.kind === 'environment' && !(before.has(id) && after.has(id))) return [];
    const files = id === 'model' ? changedFiles(evaluation.fileDigests, identified) : null;
    const digests = { before: before.get(id)?.digest.sha256 ?? null, after: after.get(id)?.digest.sha256 ?? null };
    return [{ kind: known.kind, name: known.name, ...digests, files }];
  });
}

function changedFiles(known: ReadonlySet<string> | null, { model }: Identified): MaterialChange['files'] {
  if (known === null) return null;
  const changed = model.files.filter(({ digest }) => !known.has(hexOf(digest))).length;
  return { changed, total: model.files.length };
}

function anchorFacts(baseline: Baseline | null): Report['anchor'] {
  if (baseline === null || baseline.anchor === null) return null;
  const { label, url, evaluation } = baseline.anchor;
  return { label, url, digest: evaluation.digest };
}
