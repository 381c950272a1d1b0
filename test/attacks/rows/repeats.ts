import { Tallies } from '../../../src/claims/tally.ts';
import { formatClaimId } from '../../../src/claims/id.ts';
import { estimateOf, repeatsOf } from '../../../src/claims/build.ts';
import { hexOf } from '../../../src/digest.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { jsonDigest } from '../../../src/json.ts';
import type { EvaluationStatement } from '../../../src/statements/evaluation.ts';
import { ROWS } from '../../unit/verification/evaluation.ts';
import { writeRows } from '../../unit/verification/evidence-files.ts';
import { suite } from '../attack.ts';
import { bundleScenario, gone, signed, to } from '../bundle-case.ts';
import { withSamples } from '../evidence-case.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';

/** What a claim says of samples that were asked more than once. */

const REPEATED = ROWS.flatMap((row) => [
  row,
  { ...row, repeat: 1, scores: row.key === 'en-0' ? { accuracy: 0 } : row.scores },
]);

/** With those of the controls, which are asked once. */
const ROWS_OF_ALL = [...ALL_ROWS.filter(({ task }) => task !== 'langid'), ...REPEATED];
const PLAN = { model: { ignore: [] } };

async function repeatedEvaluation(): Promise<EvaluationStatement> {
  const tallies = await Tallies.of(stream(), () => true);
  const { predicate, ...rest } = fullEvaluation(ROWS_OF_ALL);
  const content = { ...PLAN, evaluations: { langid: { repeats: 2, clusters: 'document' } } };
  const claims = predicate.claims.map((claim) => {
    const tally = tallies.get(formatClaimId(claim));
    if (tally === null) throw new Error(`there are no rows for ${claim.id}`);
    const said = { ...estimateOf(claim.kind, tally), ...repeatsOf(tally), asked: 2, clusters: 'document' };
    return { ...claim, ...said };
  });
  const plan = { ...predicate.plan, content, digest: { sha256: hexOf(jsonDigest(content)) } };
  return { ...rest, predicate: { ...predicate, plan, claims } };
}

async function* stream(): AsyncGenerator<Sample> {
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
        samples: await writeRows(lab.folder, '-repeats', ROWS_OF_ALL),
      },
    };
  },
);

const TASKS = ['predicate', 'environment', 'evaluations', 'langid', 'tasks'];
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
  ['T24 T5', 'nothing is said of how often it was to be asked', 'schema E_SCHEMA', signed([...CLAIM, 'asked'], gone)],
  ['T24', 'it was to be asked more often', 'schema E_SCHEMA', signed([...CLAIM, 'asked'], to(4))],
  ['T24 T2', 'samples of one document are called independent', 'schema E_SCHEMA', signed([...CLAIM, 'clusters'], gone)],
  ['T24 T2', 'other clusters than the plan has', 'schema E_SCHEMA', signed([...CLAIM, 'clusters'], to('language'))],
  [
    'T24',
    'it says that several judges voted, and the plan names none',
    'schema E_SCHEMA',
    signed([...CLAIM, 'votes'], to({ judges: ['a', 'b'], abstained: 0, correlation: '0', effective: '2' })),
  ],
  ['T24', 'its task belongs to no evaluation of the plan', 'schema E_SCHEMA', signed(TASKS, to(['other']))],
  [
    'T5 T4',
    'the second answers are not there',
    'evidence E_EVIDENCE',
    async (base, lab) => withSamples(base, await writeRows(lab.folder, lab.newName(), ALL_ROWS)),
  ],
]);
