import type { StatementKind } from '../../src/verification/statement.ts';
import { MODEL } from '../unit/verification/evaluation.ts';
import { writeRows } from '../unit/verification/evidence-files.ts';
import type { Row, Scenario } from './attack.ts';
import { bundleScenario, gone, inRequest, signed, signedText, to, type BundleCase } from './bundle-case.ts';
import { twice } from './paths.ts';
import { ALL_ROWS, attempt, fullEvaluation, gate, plan, succession } from './statements.ts';

/** What somebody who can sign may not say: signed again after every change, with a key. */

function keyed(name: string, about: string, type: StatementKind, statement: () => unknown): Scenario<BundleCase> {
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
        ...(type === 'plan' || type === 'handover' ? {} : { model: async () => Promise.resolve(MODEL) }),
      },
    };
  });
}

export const EVALUATION = keyed(
  'evaluation',
  'an evaluation with every member, its model and its samples',
  'evaluation',
  fullEvaluation,
);
export const GATE = keyed('gate', 'a gate’s verdict and its model', 'gate', gate);
export const ATTEMPT = keyed('attempt', 'the record of an attempt and its model', 'attempt', attempt);
export const PLAN = keyed('plan', 'a plan', 'plan', plan);
export const HANDOVER = keyed('handover', 'a hand-over of a repository', 'handover', succession);

export const ZEROS = '0'.repeat(64);

/** In-toto's own confusions, the same for every kind. */
export const FORM: readonly Row<BundleCase>[] = [
  [
    'T27',
    'a statement of version 0.1',
    'statement E_STATEMENT',
    signed(['_type'], to('https://in-toto.io/Statement/v0.1')),
  ],
  ['T27', 'no type of statement', 'statement E_STATEMENT', signed(['_type'], gone)],
  ['T27', 'a member twice', 'statement E_STATEMENT', signedText((text) => text.replace('{', '{"predicateType":"x",'))],
  ['T27', 'something behind the statement', 'statement E_STATEMENT', signedText((text) => `${text}{}`)],
  ['T27', 'an infinite number', 'statement E_STATEMENT', signedText((text) => text.replace('{', '{"x":1e999,'))],
  [
    'T27',
    'nesting of 70 levels',
    'statement E_STATEMENT',
    signedText((text) => text.replace('{', `{"x":${'['.repeat(70)}${']'.repeat(70)},`)),
  ],
  [
    'T27',
    'a lone surrogate',
    'statement E_STATEMENT',
    signedText((text) => text.replace('{', String.raw`{"x":"\ud800",`)),
  ],
  ['T14', 'two subjects', 'statement E_STATEMENT', signed(['subject'], twice)],
  [
    'T14',
    'a second subject of another name',
    'statement E_STATEMENT',
    signed(['subject'], (all) => [all, { name: 'other', digest: { sha256: ZEROS } }].flat()),
  ],
  ['T14', 'no subject', 'statement E_STATEMENT', signed(['subject'], to([]))],
  ['T14', 'a subject without a digest', 'statement E_STATEMENT', signed(['subject', 0, 'digest'], to({}))],
  [
    'T14',
    'a subject by SHA-1',
    'statement E_STATEMENT',
    signed(['subject', 0, 'digest'], to({ sha1: 'a'.repeat(40) })),
  ],
  [
    'T14',
    'a subject by SHA-512 alone',
    'statement E_STATEMENT',
    signed(['subject', 0, 'digest'], to({ sha512: 'a'.repeat(128) })),
  ],
  [
    'T14',
    'the digest in capitals',
    'statement E_STATEMENT',
    signed(['subject', 0, 'digest', 'sha256'], (old) => String(old).toUpperCase().replace(/^\d/u, 'A')),
  ],
  [
    'T14',
    'the digest cut off',
    'statement E_STATEMENT',
    signed(['subject', 0, 'digest', 'sha256'], (old) => String(old).slice(0, 62)),
  ],
  [
    'T14',
    'the digest with its algorithm',
    'statement E_STATEMENT',
    signed(['subject', 0, 'digest', 'sha256'], (old) => `sha256:${String(old)}`),
  ],
  ['T14', 'an empty name', 'statement E_STATEMENT', signed(['subject', 0, 'name'], to(''))],
  ['T27', 'no predicate', 'statement E_STATEMENT', signed(['predicate'], gone)],
  ['T27', 'a list for a predicate', 'statement E_STATEMENT', signed(['predicate'], (old) => [old])],
  [
    'CVE-2025-25204',
    'a predicate type with something behind',
    'predicate-type E_PREDICATE_TYPE',
    signed(['predicateType'], (old) => `${String(old)}/`),
  ],
  [
    'CVE-2025-25204',
    'a predicate type in capitals',
    'predicate-type E_PREDICATE_TYPE',
    signed(['predicateType'], (old) => String(old).toUpperCase()),
  ],
  [
    'CVE-2025-25204',
    'a predicate type by http',
    'predicate-type E_PREDICATE_TYPE',
    signed(['predicateType'], (old) => String(old).replace('https:', 'http:')),
  ],
];

export const OTHER_MODEL: Row<BundleCase> = [
  'T14 T7',
  'the model at hand is another',
  'subject E_SUBJECT',
  inRequest(() => ({ model: async () => Promise.resolve({ ...MODEL, root: `sha256:${'9'.repeat(64)}` }) })),
];
