import { edit } from '../../unit/verification/edit.ts';
import type { Scenario } from '../attack.ts';
import {
  inBundle,
  inText,
  signed,
  to,
  type BundleCase,
  type Change,
  type Mutation,
  type Path,
} from '../bundle-case.ts';
import type { Lab } from '../lab.ts';
import { EVALUATION, GATE } from '../statement-case.ts';

/** What `mira verify` accepts although it was changed, so that nobody takes it for checked. */
export interface Unchecked {
  readonly base: string;
  readonly what: string;
  /** Why nobody can check it, or who does. */
  readonly why: string;
  attempt(lab: Lab): Promise<string>;
}

type Row = readonly [what: string, why: string, mutate: Mutation];

function unchecked(scenario: Scenario<BundleCase>, rows: readonly Row[]): readonly Unchecked[] {
  return rows.map(([what, why, mutate]) => ({
    base: scenario.name,
    what,
    why,
    attempt: async (lab) => scenario.judge(await mutate(await scenario.build(lab), lab), lab),
  }));
}

const OTHER = `sha256:${'9'.repeat(64)}`;
const CLAIM = ['predicate', 'claims', 0];

function says(path: Path, value: unknown): Mutation {
  return signed(['predicate', ...path], to(value));
}

const each =
  (member: string, value: unknown): Change =>
  (all) =>
    Array.isArray(all) ? all.map((one: unknown) => edit(one, [member], () => value)) : all;

const RUN = 'asserted: the certificate names the run';
const ELSEWHERE = 'asserted by whoever signs: the files are not at hand';
const GATE_SAYS = 'asserted: `mira compare` recomputes it from the two evaluations';

export const UNCHECKED: readonly Unchecked[] = [
  ...unchecked(EVALUATION, [
    [
      'the spelling of the bundle’s JSON',
      'harmless: what is signed is the payload',
      inText((text) => JSON.stringify(JSON.parse(text), null, 2)),
    ],
    [
      'the key name in the envelope',
      'harmless: DSSE calls it a hint, and no key is chosen by it',
      inBundle(['dsseEnvelope', 'signatures', 0, 'keyid'], to('somebody')),
    ],
    [
      'the name of the subject',
      'harmless: the model is known by its digest',
      signed(['subject', 0, 'name'], to('other')),
    ],
    ['a member that nobody knows', 'ignored: newer versions may add some', signed(['predicate', 'extra'], to(1))],
    ['when it was run', RUN, says(['run', 'startedOn'], '2020-01-01T00:00:00Z')],
    ['the URL of the run', RUN, says(['run', 'uri'], 'https://example.com')],
    ['the number of the attempt', RUN, says(['run', 'attempt'], 2)],
    ['where the plan lies', 'asserted: the plan itself is there in full', says(['plan', 'uri'], null)],
    ['the digest of a dataset', ELSEWHERE, says(['materials', 1, 'digest', 'sha256'], '9'.repeat(64))],
    ['number and size of the model’s files', ELSEWHERE, says(['model', 'files'], 3)],
    ['the digest of all weights', ELSEWHERE, says(['model', 'weightsDigest'], OTHER)],
    ['which files run code', ELSEWHERE, says(['model', 'codeBearing'], [])],
    ['releases with the same weights', ELSEWHERE, says(['model', 'sameAs'], [])],
    ['name and version of the harness', ELSEWHERE, says(['harness', 0, 'name'], 'other')],
    [
      'the machine, where no number depends on it',
      ELSEWHERE,
      says(['environment', 'host', 'C', 'facts', 'os.name'], 'other'),
    ],
    ['the measurement', ELSEWHERE, says(['measurement'], OTHER)],
    [
      'whether higher is better',
      'checked by the comparison, which needs both sides alike',
      signed([...CLAIM, 'direction'], to('lower')),
    ],
    [
      'what a claim can be compared with',
      'checked by the comparison, which needs both sides alike',
      signed([...CLAIM, 'comparability'], to(OTHER)),
    ],
    ['what the harness printed', 'asserted: the estimate is recomputed', signed([...CLAIM, 'reported'], to('0.99'))],
    ['on which materials a claim depends', 'asserted by the plan', signed([...CLAIM, 'materials'], to(['model']))],
    [
      'a claim is left out',
      'caught by a policy that asks for it, and as `regressed: claim-removed` by the next comparison',
      signed(['predicate', 'claims'], (all) => (Array.isArray(all) ? all.slice(1) : all)),
    ],
    ['the evaluation before it', 'asserted: the earlier evaluation may be gone', says(['previous'], null)],
    ['how long it counts', 'asserted by whoever signs', says(['validUntil'], '2199-01-31T12:00:00Z')],
    ['what it calls covered', 'words for people', says(['coverage', 'asserted'], [])],
    ['a control that checked nothing', 'asserted by the plan, which is there in full', says(['controls'], [])],
    [
      'which parts were published',
      'checked where they are closed; who opens more harms himself',
      signed(['predicate', 'evidence'], each('publish', ['scores'])),
    ],
  ]),
  ...unchecked(GATE, [
    ['the result and its levels', GATE_SAYS, says(['verifiedLevels'], ['MIRA_NO_REGRESSION_PROVEN'])],
    ['a verdict', GATE_SAYS, says(['miraVerdicts', 1, 'verdict'], 'holds')],
    [
      'a verdict is left out',
      GATE_SAYS,
      signed(['predicate', 'miraVerdicts'], (all) => (Array.isArray(all) ? all.slice(1) : all)),
    ],
    [
      'when it was verified',
      'asserted: logs and time stamps say when it was signed',
      says(['timeVerified'], '2020-01-01T00:00:00Z'),
    ],
    [
      'what it was about',
      'asserted: the model is known by its digest',
      says(['resourceUri'], 'pkg:github/acme/other@v9'),
    ],
    ['the policy', GATE_SAYS, says(['policy', 'digest', 'sha256'], '9'.repeat(64))],
    [
      'the evaluations that it read',
      '`verify/action.yml` asks that it names the evaluation at hand',
      says(['inputAttestations'], []),
    ],
  ]),
];
