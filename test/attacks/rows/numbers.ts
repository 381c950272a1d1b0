import { commitTo, writeRows } from '../../unit/verification/evidence-files.ts';
import { suite, type Row } from '../attack.ts';
import { signed, statementOf, to, type BundleCase, type Mutation } from '../bundle-case.ts';
import { withSamples } from '../evidence-case.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';
import { SAMPLES } from './samples.ts';
import { EVALUATION } from '../statement-case.ts';

/** Numbers that do not follow from the samples, signed all the same. */

/** Numbers of an evaluation that somebody can sign. */
function number(path: readonly (string | number)[], value: unknown): Mutation {
  return signed(['predicate', ...path], to(value));
}

const NUMBERS: readonly Row<BundleCase>[] = [
  ['T2', 'an estimate that is one sample better', 'claims E_RECOMPUTE', number(['claims', 0, 'estimate'], '0.9')],
  [
    'T2',
    'an estimate that is better by the last digit',
    'claims E_RECOMPUTE',
    number(['claims', 0, 'estimate'], '0.8500000000000001'),
  ],
  ['T2', 'no estimate', 'claims E_RECOMPUTE', number(['claims', 0, 'estimate'], null)],
  ['T2', 'the lower end of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'lower'], '0.8')],
  ['T2', 'the upper end of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'upper'], '0.99')],
  ['T2', 'the level of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'level'], '0.5')],
  ['T2', 'the method of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'method'], 't')],
  ['T2', 'no interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval'], null)],
  ['T4', 'a sample fewer that was scored', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'scored'], 19)],
  ['T4', 'a sample more that was expected', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'expected'], 21)],
  ['T4', 'a sample more that is missing', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'missing'], 1)],
  ['T4', 'a sample more that was not scored', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'unscored'], 1)],
  ['T4', 'a sample more with an error', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'errored'], 1)],
  ['T2', 'the kind of a claim', 'claims E_RECOMPUTE', number(['claims', 0, 'kind'], 'mean')],
  ['T2', 'the metric of a claim', 'claims E_RECOMPUTE', number(['claims', 0, 'metric'], 'f1')],
  ['T2', 'the slice of a claim', 'claims E_RECOMPUTE', number(['claims', 1, 'slice', 'value'], 'fr')],
  ['T2', 'the slice of a claim, which is of the whole now', 'claims E_RECOMPUTE', number(['claims', 1, 'slice'], null)],
  ['T2', 'a claim on a slice that no row has', 'claims E_RECOMPUTE', number(['claims', 1, 'slice', 'value'], 'xx')],
  [
    'T23',
    'a sample that fails its own reference answer is called sound',
    'claims E_RECOMPUTE',
    async (base, lab) => {
      const failing = ALL_ROWS.map((row) =>
        row.task === 'control:must-pass:langid' && row.key === 'en-9' ? { ...row, scores: { accuracy: 0 } } : row,
      );
      return withSamples(
        { ...base, bundle: await lab.byKey(fullEvaluation(failing)) },
        await writeRows(lab.folder, '-broken', failing),
      );
    },
  ],
  [
    'T23',
    'a sample that its reference answer passes is called broken',
    'claims E_RECOMPUTE',
    number(['controls', 1, 'broken'], ['en-9']),
  ],
  ['T23', 'fewer reference answers than were checked', 'claims E_RECOMPUTE', number(['controls', 1, 'checked'], 19)],
  ['T4', 'one root, and another count', 'evidence E_EVIDENCE', number(['evidence', 2, 'count'], 21)],
  ['T4', 'another root, and the count', 'schema E_SCHEMA', number(['evidence', 2, 'root'], '0'.repeat(64))],
  [
    'T4',
    'another root in evidence and claims',
    'evidence E_EVIDENCE',
    async (base, lab) => {
      const text = JSON.stringify(statementOf(base.bundle));
      const root = commitTo(ALL_ROWS).find(({ task }) => task === 'langid')?.root ?? '';
      return { ...base, bundle: await lab.byKey(text.replaceAll(root, '0'.repeat(64))) };
    },
  ],
  [
    'T4',
    'the evidence of a task is not signed',
    'evidence E_EVIDENCE',
    signed(['predicate', 'evidence'], (all) => (Array.isArray(all) ? all.slice(1) : all)),
  ],
];

export const evidence = suite(EVALUATION, [...SAMPLES, ...NUMBERS]);
