import { chooseStanding } from '../../../src/baseline/standing.ts';
import type { Digest } from '../../../src/digest.ts';
import { suite, type Scenario } from '../attack.ts';
import { codeOf } from '../code-of.ts';

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
            predicate: {
              supersedes: [{ digest: { sha256: FIRST.slice(7) }, reason: 'a worse one is easier to beat' }],
            },
          },
        },
      ],
    }),
  ],
]);
