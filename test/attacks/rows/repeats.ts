import { Tallies } from '../../../src/claims/tally.ts';
import { formatClaimId } from '../../../src/claims/id.ts';
import { estimateOf, repeatsOf } from '../../../src/claims/build.ts';
import type { EvaluationStatement } from '../../../src/statements/evaluation.ts';
import { evaluation, ROWS } from '../../unit/verification/evaluation.ts';
import { commitTo, writeRows } from '../../unit/verification/evidence-files.ts';
import { suite } from '../attack.ts';
import { bundleScenario, gone, signed, to } from '../bundle-case.ts';
import { withSamples } from '../evidence-case.ts';

/** What a claim says of samples that were asked more than once. */

const REPEATED = ROWS.flatMap((row) => [
  row,
  { ...row, repeat: 1, scores: row.key === 'en-0' ? { accuracy: 0 } : row.scores },
]);

async function repeatedEvaluation(): Promise<EvaluationStatement> {
  const tallies = await Tallies.of(stream(), () => true);
  const { predicate, ...rest } = evaluation(commitTo(REPEATED), REPEATED);
  const claims = predicate.claims.map((claim) => {
    const tally = tallies.get(formatClaimId(claim));
    if (tally === null) throw new Error(`there are no rows for ${claim.id}`);
    return { ...claim, ...estimateOf(claim.kind, tally), ...repeatsOf(tally) };
  });
  return { ...rest, predicate: { ...predicate, claims } };
}

async function* stream(): AsyncGenerator<(typeof REPEATED)[number]> {
  yield* await Promise.resolve(REPEATED);
}

const REPEATS = bundleScenario(
  'repeats',
  'an evaluation that asked every sample twice, with its samples; one of them was answered otherwise the second time',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> => lab.byKey(statement);
    return {
      bundle: await sign(await repeatedEvaluation()),
      sign,
      request: {
        type: 'evaluation',
        identity: { kind: 'key', key: lab.key },
        trustRoot: lab.trustRoot,
        samples: await writeRows(lab.folder, '-repeats', REPEATED),
      },
    };
  },
);

const CLAIM = ['predicate', 'claims', 0];

export const repeats = suite(REPEATS, [
  ['T24 T2', 'nothing is said of the repeats', 'claims E_RECOMPUTE', signed([...CLAIM, 'repeats'], gone)],
  ['T24 T2', 'no answer changed among them', 'claims E_RECOMPUTE', signed([...CLAIM, 'repeats', 'flipRate'], to('0'))],
  ['T24 T5', 'more repeats than there were', 'claims E_RECOMPUTE', signed([...CLAIM, 'repeats', 'count'], to(3))],
  [
    'T24 T2',
    'the interval of as many samples as there are rows',
    'claims E_RECOMPUTE',
    signed([...CLAIM, 'interval', 'method'], to('wilson')),
  ],
  [
    'T5 T4',
    'the second answers are not there',
    'evidence E_EVIDENCE',
    async (base, lab) => withSamples(base, await writeRows(lab.folder, lab.newName(), ROWS)),
  ],
]);
