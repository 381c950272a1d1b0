import { environmentDigest } from '../../environment/tiers.ts';
import { canonicalJson } from '../../json.ts';
import { MiraError } from '../../errors.ts';
import { PART_NAMES } from '../../evidence/parts.ts';
import { planDigest } from '../../plan/plan.ts';
import type { EvaluationStatement } from '../../statements/evaluation.ts';
import type { EvidenceFiles } from '../../storage/evidence-folder.ts';
import { verifyEvidence } from '../../verification/evidence.ts';
import { placesOf } from '../run/predicate.ts';
import type { Identified } from '../run/identify.ts';
import type { Findings } from '../run/findings.ts';
import type { Session } from '../run/session.ts';
import { altered } from './altered.ts';
import type { Handover, MeasuredHandover } from './schema.ts';

/**
 * The evidence is of this workflow run, this commit and this checkout's plan. Another attempt of the run is fine: only the
 * jobs that failed are run again.
 *
 * @throws MiraError E_HANDOVER
 */
export function confirmOrigin(
  { context, located, configPath }: Pick<Session, 'context' | 'located' | 'configPath'>,
  handover: Handover,
): void {
  const { runId, commit } = handover.origin;
  if (runId !== (context?.runId ?? null)) {
    throw altered(`it is of ${runNamed(runId)}, and this is ${runNamed(context?.runId ?? null)}`);
  }
  if (commit !== (context?.sha ?? null)) {
    throw altered(`it is of the commit ${commit ?? '-'}, and this is ${context?.sha ?? '-'}`);
  }
  const own = planDigest(located.plan);
  if (handover.plan !== own) {
    throw altered(`it is of the plan ${handover.plan}, and ${configPath} here gives ${own}`);
  }
}

function runNamed(id: string | null): string {
  return id === null ? 'no workflow run' : `the workflow run ${id}`;
}

/**
 * The model, the materials and the images are those that were evaluated, by hashing them here.
 *
 * @throws MiraError E_HANDOVER
 */
export function confirmIdentity({ model, materials, measurement }: Identified, handover: MeasuredHandover): void {
  if (handover.model.root !== model.root || handover.model.manifest !== model.manifest) {
    throw altered(`the model that was evaluated is ${handover.model.root}, and the one here is ${model.root}`);
  }
  const names = new Set([...materials.keys(), ...Object.keys(handover.materials)]);
  for (const name of names) {
    const here = byId(materials.get(name) ?? []);
    const there = byId(handover.materials[name] ?? []);
    for (const id of new Set([...here.keys(), ...there.keys()])) {
      const [own, theirs] = [here.get(id) ?? 'not there', there.get(id) ?? 'not there'];
      if (own !== theirs) throw altered(`${id} of the evaluation ${name} was ${theirs}, and is ${own} here`);
    }
  }
  if (handover.measurement !== measurement) {
    throw altered(`it is of the measurement ${handover.measurement}, and this job would make ${measurement}`);
  }
}

function byId(
  materials: readonly { readonly kind: string; readonly name: string; readonly digest: string }[],
): ReadonlyMap<string, string> {
  return new Map(materials.map(({ kind, name, digest }) => [`${kind} ${name}`, digest]));
}

/**
 * The rows are those that were committed to, open in all parts, and what is said of their tasks is about them.
 *
 * @throws MiraError E_EVIDENCE, E_UNDECLARED_REDACTION, E_HANDOVER
 */
export async function confirmRows(
  { evaluations }: Pick<Session['plan'], 'evaluations'>,
  handover: MeasuredHandover,
  findings: Findings,
  files: EvidenceFiles,
): Promise<void> {
  const { commitments } = handover;
  await verifyEvidence(
    commitments.map((commitment) => ({ ...commitment, publish: [...PART_NAMES] })),
    files,
  );
  for (const { task } of commitments) {
    const evaluation = findings.evaluations.get(task);
    if (evaluation === undefined || !Object.hasOwn(evaluations, evaluation)) {
      throw altered(`the task ${task} belongs to no evaluation of the plan`);
    }
  }
  for (const { evaluation } of findings.harness) {
    if (!Object.hasOwn(evaluations, evaluation)) throw altered(`the plan has no evaluation ${evaluation}`);
  }
  const { environment } = findings.environment;
  for (const [name, { ranIn, image }] of Object.entries(placesOf({ evaluations }))) {
    const said = environment.evaluations[name];
    if (said?.ranIn === ranIn && said.image === image) continue;
    throw altered(`the evaluation ${name} runs in the ${ranIn} by the plan, and not by the environment`);
  }
  if (environmentDigest(environment) !== environment.digest) throw altered('the environment has another digest');
}

/** What both jobs make of the rows, each by itself. */
const RECOMPUTED = [
  'measurement',
  'model',
  'materials',
  'harness',
  'environment',
  'evidence',
  'controls',
  'claims',
  'coverage',
] as const;

/**
 * The statement that the evaluating job drew up says what this job computes. Of the model what is the same elsewhere is left
 * out: it depends on which releases a job could see. So does which claims there are, where a job could not see the rules of
 * the base commit.
 *
 * @throws MiraError E_RECOMPUTE, E_HANDOVER
 */
export function confirmStatement(own: EvaluationStatement, draft: EvaluationStatement): void {
  const sameRules = own.predicate.plan.digest.sha256 === draft.predicate.plan.digest.sha256;
  const claims = new Map(draft.predicate.claims.map((claim) => [claim.id, claim]));
  for (const claim of own.predicate.claims) {
    const theirs = claims.get(claim.id);
    if (theirs === undefined && !sameRules) continue;
    if (theirs !== undefined && canonicalJson(theirs) === canonicalJson(claim)) continue;
    const said = theirs === undefined ? 'nothing' : (theirs.estimate ?? 'no value');
    throw new MiraError(
      'E_RECOMPUTE',
      `${claim.id} is ${claim.estimate ?? 'no value'} by the rows, and the evaluating job said ${said}`,
      { hint: 'Nothing was signed: whoever drew up the claims did not compute them from these rows.' },
    );
  }
  for (const member of RECOMPUTED) {
    if (member === 'claims' && !sameRules) continue;
    if (canonicalJson(comparable(own, member)) !== canonicalJson(comparable(draft, member))) {
      throw altered(`its statement has another ${member} than this job computes`);
    }
  }
}

function comparable({ predicate }: EvaluationStatement, member: (typeof RECOMPUTED)[number]): unknown {
  if (member !== 'model') return predicate[member] ?? null;
  const { sameAs: _elsewhere, ...model } = predicate.model;
  return model;
}
