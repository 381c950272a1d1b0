import { MODEL } from '../../unit/verification/evaluation.ts';
import { edit } from '../../unit/verification/edit.ts';
import { writeRows } from '../../unit/verification/evidence-files.ts';
import { suite, type Row, type Scenario } from '../attack.ts';
import {
  bundleScenario,
  gone,
  inRequest,
  replaced,
  signed,
  signedText,
  to,
  type BundleCase,
  type Change,
} from '../bundle-case.ts';
import { ALL_ROWS, attempt, fullEvaluation, gate, plan } from '../statements.ts';
import type { StatementKind } from '../../../src/verification/statement.ts';

/** What somebody who can sign may not say: signed again after every change, with a key. */

function keyed(name: string, about: string, type: StatementKind, statement: () => object): Scenario<BundleCase> {
  return bundleScenario(name, about, async (lab) => {
    const sign = async (changed: unknown): Promise<unknown> => lab.byKey(changed);
    return {
      bundle: await sign(statement()),
      sign,
      request: {
        type,
        identity: { kind: 'key', key: lab.key },
        trustRoot: lab.trustRoot,
        ...(type === 'evaluation' ? { samples: await writeRows(lab.folder, `-${name}`, ALL_ROWS) } : {}),
        ...(type === 'plan' ? {} : { model: async () => Promise.resolve(MODEL) }),
      },
    };
  });
}

export const EVALUATION = keyed('evaluation', 'an evaluation with every member, its model and its samples', 'evaluation', fullEvaluation);
export const GATE = keyed('gate', 'a gate’s verdict and its model', 'gate', () => Object.assign({}, gate()));
export const ATTEMPT = keyed('attempt', 'the record of an attempt and its model', 'attempt', attempt);
export const PLAN = keyed('plan', 'a plan', 'plan', plan);

const twice: Change = (all) => [all, all].flat();
const CLAIM = ['predicate', 'claims', 0];
const ZEROS = '0'.repeat(64);

/** In-toto's own confusions, the same for every kind. */
const FORM: readonly Row<BundleCase>[] = [
  ['T27', 'a statement of version 0.1', 'statement E_STATEMENT', signed(['_type'], to('https://in-toto.io/Statement/v0.1'))],
  ['T27', 'no type of statement', 'statement E_STATEMENT', signed(['_type'], gone)],
  ['T27', 'a member twice', 'statement E_STATEMENT', signedText((text) => text.replace('{', '{"predicateType":"x",'))],
  ['T27', 'something behind the statement', 'statement E_STATEMENT', signedText((text) => `${text}{}`)],
  ['T27', 'an infinite number', 'statement E_STATEMENT', signedText((text) => text.replace('{', '{"x":1e999,'))],
  ['T27', 'nesting of 70 levels', 'statement E_STATEMENT', signedText((text) => text.replace('{', `{"x":${'['.repeat(70)}${']'.repeat(70)},`))],
  ['T27', 'a lone surrogate', 'statement E_STATEMENT', signedText((text) => text.replace('{', String.raw`{"x":"\ud800",`))],
  ['T14', 'two subjects', 'statement E_STATEMENT', signed(['subject'], twice)],
  ['T14', 'a second subject of another name', 'statement E_STATEMENT', signed(['subject'], (all) => [all, { name: 'other', digest: { sha256: ZEROS } }].flat())],
  ['T14', 'no subject', 'statement E_STATEMENT', signed(['subject'], to([]))],
  ['T14', 'a subject without a digest', 'statement E_STATEMENT', signed(['subject', 0, 'digest'], to({}))],
  ['T14', 'a subject by SHA-1', 'statement E_STATEMENT', signed(['subject', 0, 'digest'], to({ sha1: 'a'.repeat(40) }))],
  ['T14', 'a subject by SHA-512 alone', 'statement E_STATEMENT', signed(['subject', 0, 'digest'], to({ sha512: 'a'.repeat(128) }))],
  ['T14', 'the digest in capitals', 'statement E_STATEMENT', signed(['subject', 0, 'digest', 'sha256'], (old) => String(old).toUpperCase().replace(/^\d/u, 'A'))],
  ['T14', 'the digest cut off', 'statement E_STATEMENT', signed(['subject', 0, 'digest', 'sha256'], (old) => String(old).slice(0, 62))],
  ['T14', 'the digest with its algorithm', 'statement E_STATEMENT', signed(['subject', 0, 'digest', 'sha256'], (old) => `sha256:${String(old)}`)],
  ['T14', 'an empty name', 'statement E_STATEMENT', signed(['subject', 0, 'name'], to(''))],
  ['T27', 'no predicate', 'statement E_STATEMENT', signed(['predicate'], gone)],
  ['T27', 'a list for a predicate', 'statement E_STATEMENT', signed(['predicate'], (old) => [old])],
  ['CVE-2025-25204', 'a predicate type with something behind', 'predicate-type E_PREDICATE_TYPE', signed(['predicateType'], (old) => `${String(old)}/`)],
  ['CVE-2025-25204', 'a predicate type in capitals', 'predicate-type E_PREDICATE_TYPE', signed(['predicateType'], (old) => String(old).toUpperCase())],
  ['CVE-2025-25204', 'a predicate type by http', 'predicate-type E_PREDICATE_TYPE', signed(['predicateType'], (old) => String(old).replace('https:', 'http:'))],
];

const OTHER_MODEL: Row<BundleCase> = [
  'T14 T7',
  'the model at hand is another',
  'subject E_SUBJECT',
  inRequest(() => ({ model: async () => Promise.resolve({ ...MODEL, root: `sha256:${'9'.repeat(64)}` }) })),
];

export const evaluationForm = suite(EVALUATION, [
  ...FORM,
  OTHER_MODEL,
  ['T14', 'the subject is another model than the predicate’s', 'subject E_SUBJECT', signed(['subject', 0, 'digest', 'sha256'], to(ZEROS))],
  ['T14', 'the predicate’s model is another than the subject', 'subject E_SUBJECT', signed(['predicate', 'model', 'root'], to(`sha256:${ZEROS}`))],
  ['T7', 'other names and sizes of the files', 'subject E_SUBJECT', signed(['predicate', 'model', 'manifest'], to(`sha256:${ZEROS}`))],
  ['T6', 'another plan than its digest', 'schema E_SCHEMA', signed(['predicate', 'plan', 'content', 'model', 'ignore'], to([]))],
  ['T6', 'another digest than the plan’s', 'schema E_SCHEMA', signed(['predicate', 'plan', 'digest', 'sha256'], to(ZEROS))],
  ['T28', 'another environment than its digest', 'schema E_SCHEMA', signed(['predicate', 'environment', 'host', 'A', 'facts', 'python.version'], to('3.13.0'))],
  ['T28', 'an environment that claims do not depend on', 'schema E_SCHEMA', signed(['predicate', 'materials'], (all) => (Array.isArray(all) ? all.filter((_, index) => index !== 2) : all))],
  ['T28', 'a fact that is null without a reason', 'schema E_SCHEMA', signed(['predicate', 'environment', 'host', 'B', 'reasons'], to({}))],
  ['T28', 'vouched for by more than the machine itself', 'schema E_SCHEMA', signed(['predicate', 'environment', 'assurance'], to('attested'))],
  ['T6', 'a claim on a material that is not listed', 'schema E_SCHEMA', signed([...CLAIM, 'materials'], to(['model', 'dataset:other']))],
  ['T6', 'no materials', 'schema E_SCHEMA', signed(['predicate', 'materials'], to([]))],
  ['T2', 'a claim twice', 'schema E_SCHEMA', signed(['predicate', 'claims'], twice)],
  ['T4', 'a task of the evidence twice', 'schema E_SCHEMA', signed(['predicate', 'evidence'], twice)],
  ['T4', 'a claim on other evidence than its task has', 'schema E_SCHEMA', signed([...CLAIM, 'evidence'], to(ZEROS))],
  ['T4', 'a claim on no evidence', 'schema E_SCHEMA', signed([...CLAIM, 'evidence'], to(null))],
  ['T4', 'a claim that calls itself an aggregate and has evidence', 'schema E_SCHEMA', signed([...CLAIM, 'kind'], to('aggregate'))],
  ['T27', 'an estimate that is no shortest decimal', 'schema E_SCHEMA', signed([...CLAIM, 'estimate'], to('0.850'))],
  ['T27', 'an estimate that is no number', 'schema E_SCHEMA', signed([...CLAIM, 'estimate'], to('NaN'))],
  ['T27', 'an estimate in hexadecimal', 'schema E_SCHEMA', signed([...CLAIM, 'estimate'], to('0x1'))],
  ['T27', 'half a sample', 'schema E_SCHEMA', signed([...CLAIM, 'counts', 'scored'], to(17.5))],
  ['T27', 'fewer than no samples', 'schema E_SCHEMA', signed([...CLAIM, 'counts', 'missing'], to(-1))],
  ['T27', 'a time zone', 'schema E_SCHEMA', signed(['predicate', 'run', 'startedOn'], to('2026-01-31T12:00:00+02:00'))],
  ['T22', 'published parts that nobody knows', 'schema E_SCHEMA', signed(['predicate', 'evidence', 0, 'publish'], to(['all']))],
]);

export const gateForm = suite(GATE, [
  ...FORM,
  OTHER_MODEL,
  ['T14', 'the subject is another model', 'subject E_SUBJECT', signed(['subject', 0, 'digest', 'sha256'], to(ZEROS))],
  ['T15', 'a third result', 'schema E_SCHEMA', signed(['predicate', 'verificationResult'], to('WARNED'))],
  ['T15', 'a level of somebody else', 'schema E_SCHEMA', signed(['predicate', 'verifiedLevels'], to(['SLSA_BUILD_LEVEL_3']))],
  ['T3', 'a verdict that does not exist', 'schema E_SCHEMA', signed(['predicate', 'miraVerdicts', 0, 'verdict'], to('passes'))],
  ['T3', 'a verdict without a claim', 'schema E_SCHEMA', signed(['predicate', 'miraVerdicts', 0, 'claim'], gone)],
  ['CVE-2022-35929', 'an evaluation in its place', 'predicate-type E_PREDICATE_TYPE', replaced(async (lab) => lab.byKey(fullEvaluation()))],
  ['CVE-2022-35929', 'the predicate of an evaluation under its type', 'schema E_SCHEMA', replaced(async (lab) => lab.byKey(edit(gate(), ['predicate'], () => fullEvaluation().predicate)))],
]);

export const attemptForm = suite(ATTEMPT, [
  ...FORM,
  OTHER_MODEL,
  ['T25', 'a state that does not exist', 'schema E_SCHEMA', signed(['predicate', 'state'], to('passed'))],
  ['T25', 'no plan', 'schema E_SCHEMA', signed(['predicate', 'plan'], gone)],
  ['T25', 'attempt number 0', 'schema E_SCHEMA', signed(['predicate', 'run', 'attempt'], to(0))],
  ['CVE-2022-35929', 'an evaluation in its place', 'predicate-type E_PREDICATE_TYPE', replaced(async (lab) => lab.byKey(fullEvaluation()))],
]);

export const planForm = suite(PLAN, [
  ...FORM.filter(([, what]) => !what.startsWith('a subject by')),
  ['T6', 'another content than the subject says', 'subject E_SUBJECT', signed(['predicate', 'content', 'gate', 'alpha'], to(0.2))],
  ['T6', 'another subject than the content has', 'subject E_SUBJECT', signed(['subject', 0, 'digest', 'sha256'], to(ZEROS))],
  ['T6', 'no content', 'subject E_SUBJECT', signed(['predicate', 'content'], gone)],
  ['T6', 'no policy', 'schema E_SCHEMA', signed(['predicate', 'policy'], gone)],
  ['CVE-2022-35929', 'the start of an attempt in its place', 'predicate-type E_PREDICATE_TYPE', replaced(async (lab) => lab.byKey(attempt()))],
]);
