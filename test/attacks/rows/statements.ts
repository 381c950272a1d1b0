import { edit } from '../../unit/verification/edit.ts';
import { suite } from '../attack.ts';
import { gone, replaced, signed, to } from '../bundle-case.ts';
import { ATTEMPT, FORM, GATE, OTHER_MODEL, PLAN, ZEROS } from '../statement-case.ts';
import { attempt, fullEvaluation, gate } from '../statements.ts';

/** The same of gates, attempts and plans. */

export const gateForm = suite(GATE, [
  ...FORM,
  OTHER_MODEL,
  ['T14', 'the subject is another model', 'subject E_SUBJECT', signed(['subject', 0, 'digest', 'sha256'], to(ZEROS))],
  [
    'T15',
    'the summary of another verifier',
    'schema E_SCHEMA',
    signed(['predicate', 'verifier', 'id'], to('https://example.com/verifier')),
  ],
  ['T15', 'a third result', 'schema E_SCHEMA', signed(['predicate', 'verificationResult'], to('WARNED'))],
  [
    'T15',
    'a level of somebody else',
    'schema E_SCHEMA',
    signed(['predicate', 'verifiedLevels'], to(['SLSA_BUILD_LEVEL_3'])),
  ],
  [
    'T3',
    'a verdict that does not exist',
    'schema E_SCHEMA',
    signed(['predicate', 'miraVerdicts', 0, 'verdict'], to('passes')),
  ],
  ['T3', 'a verdict without a claim', 'schema E_SCHEMA', signed(['predicate', 'miraVerdicts', 0, 'claim'], gone)],
  [
    'CVE-2022-35929',
    'an evaluation in its place',
    'predicate-type E_PREDICATE_TYPE',
    replaced(async (lab) => lab.byKey(fullEvaluation())),
  ],
  [
    'CVE-2022-35929',
    'the predicate of an evaluation under its type',
    'schema E_SCHEMA',
    replaced(async (lab) => lab.byKey(edit(gate(), ['predicate'], () => fullEvaluation().predicate))),
  ],
]);

export const attemptForm = suite(ATTEMPT, [
  ...FORM,
  OTHER_MODEL,
  ['T25', 'a state that does not exist', 'schema E_SCHEMA', signed(['predicate', 'state'], to('passed'))],
  ['T25', 'no plan', 'schema E_SCHEMA', signed(['predicate', 'plan'], gone)],
  ['T25', 'attempt number 0', 'schema E_SCHEMA', signed(['predicate', 'run', 'attempt'], to(0))],
  [
    'CVE-2022-35929',
    'an evaluation in its place',
    'predicate-type E_PREDICATE_TYPE',
    replaced(async (lab) => lab.byKey(fullEvaluation())),
  ],
]);

export const planForm = suite(PLAN, [
  ...FORM.filter(([, what]) => !what.startsWith('a subject by')),
  [
    'T6',
    'another content than the subject says',
    'subject E_SUBJECT',
    signed(['predicate', 'content', 'gate', 'alpha'], to(0.2)),
  ],
  [
    'T6',
    'another subject than the content has',
    'subject E_SUBJECT',
    signed(['subject', 0, 'digest', 'sha256'], to(ZEROS)),
  ],
  ['T6', 'no content', 'subject E_SUBJECT', signed(['predicate', 'content'], gone)],
  ['T6', 'no policy', 'schema E_SCHEMA', signed(['predicate', 'policy'], gone)],
  [
    'CVE-2022-35929',
    'the start of an attempt in its place',
    'predicate-type E_PREDICATE_TYPE',
    replaced(async (lab) => lab.byKey(attempt())),
  ],
]);
