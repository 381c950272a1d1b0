import { suite } from '../attack.ts';
import { signed, to } from '../bundle-case.ts';
import { twice } from '../paths.ts';
import { EVALUATION, FORM, OTHER_MODEL, ZEROS } from '../statement-case.ts';

const CLAIM = ['predicate', 'claims', 0];

/** An evaluation that contradicts itself, or says what no evaluation can. */
export const evaluationForm = suite(EVALUATION, [
  ...FORM,
  OTHER_MODEL,
  [
    'T14',
    'the subject is another model than the predicate’s',
    'subject E_SUBJECT',
    signed(['subject', 0, 'digest', 'sha256'], to(ZEROS)),
  ],
  [
    'T14',
    'the predicate’s model is another than the subject',
    'subject E_SUBJECT',
    signed(['predicate', 'model', 'root'], to(`sha256:${ZEROS}`)),
  ],
  [
    'T7',
    'other names and sizes of the files',
    'subject E_SUBJECT',
    signed(['predicate', 'model', 'manifest'], to(`sha256:${ZEROS}`)),
  ],
  [
    'T6',
    'another plan than its digest',
    'schema E_SCHEMA',
    signed(['predicate', 'plan', 'content', 'model', 'ignore'], to([])),
  ],
  [
    'T6',
    'another digest than the plan’s',
    'schema E_SCHEMA',
    signed(['predicate', 'plan', 'digest', 'sha256'], to(ZEROS)),
  ],
  [
    'T28',
    'another environment than its digest',
    'schema E_SCHEMA',
    signed(['predicate', 'environment', 'host', 'A', 'facts', 'python.version'], to('3.13.0')),
  ],
  [
    'T28',
    'an environment that claims do not depend on',
    'schema E_SCHEMA',
    signed(['predicate', 'materials'], (all) => (Array.isArray(all) ? all.filter((_, index) => index !== 2) : all)),
  ],
  [
    'T28',
    'a fact that is null without a reason',
    'schema E_SCHEMA',
    signed(['predicate', 'environment', 'host', 'B', 'reasons'], to({})),
  ],
  [
    'T28',
    'vouched for by more than the machine itself',
    'schema E_SCHEMA',
    signed(['predicate', 'environment', 'assurance'], to('attested')),
  ],
  [
    'T6',
    'a claim on a material that is not listed',
    'schema E_SCHEMA',
    signed([...CLAIM, 'materials'], to(['model', 'dataset:other'])),
  ],
  ['T6', 'no materials', 'schema E_SCHEMA', signed(['predicate', 'materials'], to([]))],
  ['T2', 'a claim twice', 'schema E_SCHEMA', signed(['predicate', 'claims'], twice)],
  ['T4', 'a task of the evidence twice', 'schema E_SCHEMA', signed(['predicate', 'evidence'], twice)],
  ['T4', 'a claim on other evidence than its task has', 'schema E_SCHEMA', signed([...CLAIM, 'evidence'], to(ZEROS))],
  ['T4', 'a claim on no evidence', 'schema E_SCHEMA', signed([...CLAIM, 'evidence'], to(null))],
  [
    'T4',
    'a claim that calls itself an aggregate and has evidence',
    'schema E_SCHEMA',
    signed([...CLAIM, 'kind'], to('aggregate')),
  ],
  ['T27', 'an estimate that is no shortest decimal', 'schema E_SCHEMA', signed([...CLAIM, 'estimate'], to('0.850'))],
  ['T27', 'an estimate that is no number', 'schema E_SCHEMA', signed([...CLAIM, 'estimate'], to('NaN'))],
  ['T27', 'an estimate in hexadecimal', 'schema E_SCHEMA', signed([...CLAIM, 'estimate'], to('0x1'))],
  ['T27', 'half a sample', 'schema E_SCHEMA', signed([...CLAIM, 'counts', 'scored'], to(17.5))],
  ['T27', 'fewer than no samples', 'schema E_SCHEMA', signed([...CLAIM, 'counts', 'missing'], to(-1))],
  ['T27', 'a time zone', 'schema E_SCHEMA', signed(['predicate', 'run', 'startedOn'], to('2026-01-31T12:00:00+02:00'))],
  [
    'T22',
    'published parts that nobody knows',
    'schema E_SCHEMA',
    signed(['predicate', 'evidence', 0, 'publish'], to(['all'])),
  ],
]);
