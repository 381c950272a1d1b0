import { chooseStanding } from '../../../src/baseline/standing.ts';
import { hexOf, type Digest } from '../../../src/digest.ts';
import { parseBundle } from '../../../src/verification/bundle.ts';
import { refuseSuperseded } from '../../../src/verification/standing.ts';
import type { StatementKind } from '../../../src/verification/statement.ts';
import type { VerificationReport } from '../../../src/verification/request.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { edit } from '../../unit/verification/edit.ts';
import { suite, type Outcome, type Row, type Scenario } from '../attack.ts';
import { outcomeOf } from '../bundle-case.ts';
import { codeOf } from '../code-of.ts';
import type { Lab } from '../lab.ts';
import { fullEvaluation } from '../statements.ts';

interface Standing {
  readonly evaluations: Parameters<typeof chooseStanding>[0];
  readonly rules: Parameters<typeof chooseStanding>[1];
}

const FIRST: Digest = `sha256:${'1'.repeat(64)}`;
const SECOND: Digest = `sha256:${'2'.repeat(64)}`;

const STANDING: Scenario<Standing> = {
  name: 'standing',
  about: 'a verified baseline that nobody took back and that is still valid',
  build: async () =>
    Promise.resolve({
      evaluations: [{ digest: FIRST, statement: { predicate: { validUntil: '2026-12-31T00:00:00Z' } } }],
      rules: { superseded: [], now: new Date('2026-06-01T00:00:00Z'), label: 'v1.0.0', named: false },
    }),
  judge: async ({ evaluations, rules }) => codeOf(async () => Promise.resolve(chooseStanding(evaluations, rules))),
};

export const standing = suite(STANDING, [
  [
    'T19',
    'it is valid no more',
    'E_BASELINE_EXPIRED',
    (base) => ({ ...base, rules: { ...base.rules, now: new Date('2027-01-01T00:00:00Z') } }),
  ],
  [
    'T19',
    'the rules of the repository withdraw it',
    'E_BASELINE_WITHDRAWN',
    (base) => ({ ...base, rules: { ...base.rules, superseded: [{ digest: FIRST, reason: 'wrong scorer' }] } }),
  ],
  [
    'T19 T5',
    'another evaluation on the release says that it supersedes it',
    'E_BASELINE_SUPERSEDED',
    (base) => ({
      ...base,
      evaluations: [
        ...base.evaluations,
        {
          digest: SECOND,
          statement: {
            predicate: replacing(FIRST),
          },
        },
      ],
    }),
  ],
  [
    'T19 T5',
    'it and another evaluation say that they supersede each other',
    'E_BASELINE_SUPERSEDED',
    (base) => ({
      ...base,
      evaluations: [
        { digest: FIRST, statement: { predicate: replacing(SECOND) } },
        { digest: SECOND, statement: { predicate: replacing(FIRST) } },
      ],
    }),
  ],
  [
    'T19 T5',
    'the rules withdraw it and the one that supersedes it',
    'E_BASELINE_WITHDRAWN',
    (base) => ({
      evaluations: [...base.evaluations, { digest: SECOND, statement: { predicate: replacing(FIRST) } }],
      rules: {
        ...base.rules,
        superseded: [FIRST, SECOND].map((digest) => ({ digest, reason: 'wrong scorer' })),
      },
    }),
  ],
]);

function replacing(digest: Digest) {
  return { supersedes: [{ digest: { sha256: hexOf(digest) }, reason: 'a worse one is easier to beat' }] };
}

/** Bundles that are verified in one go. */
interface Together {
  readonly bundles: readonly unknown[];
  readonly validOn: Date;
}

const TOGETHER: Scenario<Together> = {
  name: 'together',
  about: 'two evaluations of one model by the release workflow, neither of which takes the other back; `mira verify`',
  build: async (lab) => ({ bundles: [await sign(lab, {}), await sign(lab, { previous: null })], validOn: lab.now }),
  judge: async ({ bundles, validOn }, lab) => {
    const reports: VerificationReport<StatementKind>[] = [];
    for (const bundle of bundles) {
      const identity = { kind: 'repo', repo: 'acme/langid' } as const;
      const request = { type: 'evaluation', identity, trustRoot: lab.trustRoot, validOn } as const;
      reports.push(await verifyBundle(bytesOf(bundle), request));
    }
    const outcomes = refuseSuperseded(reports).map((report): Outcome => outcomeOf(report));
    return outcomes.find((outcome) => outcome !== 'accepted') ?? 'accepted';
  },
};

function bytesOf(bundle: unknown): Buffer {
  return Buffer.from(JSON.stringify(bundle));
}

async function sign(lab: Lab, members: object, run: Parameters<Lab['keyless']>[1] = {}): Promise<unknown> {
  return lab.keyless(
    edit(fullEvaluation(), ['predicate'], (predicate) => Object.assign({}, predicate, members)),
    run,
  );
}

/** Another evaluation that takes the first of them back, in the place of the second. */
function takenBack(run: Parameters<Lab['keyless']>[1] = {}): Row<Together>[3] {
  return async (base, lab) => {
    const { digest } = parseBundle(bytesOf(base.bundles[0]));
    return { ...base, bundles: [base.bundles[0], await sign(lab, replacing(digest), run)] };
  };
}

export const together = suite(TOGETHER, [
  ['T19', 'the second takes the first back', 'policy E_SUPERSEDED', takenBack()],
  [
    'T19',
    'the second takes the first back, and is named before it',
    'policy E_SUPERSEDED',
    async (base, lab) => {
      const { bundles, validOn } = await takenBack()(base, lab);
      return { validOn, bundles: bundles.toReversed() };
    },
  ],
  [
    'T19 T1',
    'a stranger takes the first back, which is no reason against that one',
    'identity E_SIGNER',
    takenBack({ owner: 'stranger', repositoryId: 77 }),
  ],
  [
    'T19 T21',
    'they are valid no more',
    'policy E_EXPIRED',
    (base) => ({ ...base, validOn: new Date('2100-01-01T00:00:00Z') }),
  ],
]);
