import { edit } from '../../unit/verification/edit.ts';
import { suite, type Row } from '../attack.ts';
import { gone, signed, statementOf, to, type Path } from '../bundle-case.ts';
import {
  ACME,
  BY_COLLEAGUE,
  followed,
  GLOBEX,
  HANDED_OVER,
  handing,
  INITECH,
  NEW,
  OLD,
  party,
  TO_GLOBEX,
  TO_INITECH,
  type Succession,
} from '../handover-case.ts';
import type { Lab, Run } from '../lab.ts';
import { FORM, HANDOVER, ZEROS } from '../statement-case.ts';
import { attempt, fullEvaluation } from '../statements.ts';

/** Hand-overs that are forged, of somebody else, for something else, or of another time. */

type Said = Parameters<typeof handing>[1];
type Mutate = Row<Succession>[3];

/** Another hand-over is shown, and the release is signed after it. */
function shown(statement: (lab: Lab) => unknown, by: Run = {}, next: Run = GLOBEX): Mutate {
  return async (base, lab) => {
    const handover = await lab.keyless(statement(lab), by);
    return { ...base, handover, next: await followed(lab, next) };
  };
}

/** The previous signer says something else. */
function saying(said: Said, next: Run = GLOBEX): Mutate {
  return shown((lab) => handing(lab, said), {}, next);
}

/** It says what it says, and another signed it. */
function signedBy(run: Run): Mutate {
  return shown(handing, run);
}

/** The release is signed by another than the hand-over names. */
function releasedBy(run: Run): Mutate {
  return async (base, lab) => ({ ...base, next: await followed(lab, run) });
}

/** It says something else, and the signature stays. */
function forged(path: Path, value: unknown): Mutate {
  return (base) => {
    const statement = edit(statementOf(base.handover), path, () => value);
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    return { ...base, handover: edit(base.handover, ['dsseEnvelope', 'payload'], () => payload) };
  };
}

const YEAR = '2020-01-01T00:00:00.000Z';
const DAY = 24 * 3600 * 1000;

export const handover = suite(HANDED_OVER, [
  ['T29', 'none is shown', 'policy E_IDENTITY_CHANGED', (base) => ({ ...base, handover: null })],
  ['T29', 'it names another successor, not signed again', 'E_SIGNATURE', forged(['predicate', 'to'], TO_INITECH)],
  [
    'T29',
    'it is valid for longer, not signed again',
    'E_SIGNATURE',
    forged(['predicate', 'validUntil'], '2199-01-01T00:00:00Z'),
  ],
  ['T29', 'another repository id, not signed again', 'E_SIGNATURE', forged(['predicate', 'repositoryId'], '666')],
  ['T1 T29', 'the successor signed it itself', 'policy E_IDENTITY_CHANGED', signedBy(GLOBEX)],
  [
    'T1 T29',
    'the successor signed it itself, as from itself',
    'policy E_IDENTITY_CHANGED',
    shown((lab) => handing(lab, { from: TO_GLOBEX }), GLOBEX),
  ],
  [
    'T1 T16',
    'another workflow of the repository signed it, which may sign evaluations',
    'policy E_IDENTITY_CHANGED',
    signedBy(BY_COLLEAGUE),
  ],
  [
    'T1 T29',
    'a repository of the same name and another id signed it',
    'policy E_IDENTITY_CHANGED',
    signedBy({ repositoryId: 666 }),
  ],
  [
    'T1 T29',
    'an owner of the same name and another id signed it',
    'policy E_IDENTITY_CHANGED',
    signedBy({ ownerId: 666 }),
  ],
  ['T1', 'somebody signed it who counts for nothing', 'E_SIGNER', signedBy({ owner: 'stranger', repositoryId: 88 })],
  ['T1 T17', 'it was signed on a branch', 'E_SIGNER', signedBy({ ref: 'refs/heads/main' })],
  ['T1', 'a key signed it', 'E_SIGNATURE', async (base, lab) => ({ ...base, handover: await lab.byKey(handing(lab)) })],
  [
    'T1',
    'an instance signed it that nobody trusts',
    'E_SIGNATURE',
    async (base, lab) => ({ ...base, handover: await lab.byStranger(handing(lab)) }),
  ],
  [
    'T1',
    'who signed it is distrusted since',
    'E_DISTRUST',
    async (base, lab) => {
      const handed = await lab.keyless(handing(lab));
      const from = new Date(lab.now.getTime() - 1000).toISOString();
      const distrust = `distrust: [{identity: ${OLD}, from: ${from}, reason: taken over}]\n`;
      return { ...base, handover: handed, policy: base.policy + distrust };
    },
  ],
  ['T29', 'it is from somebody else than signed it', 'policy E_IDENTITY_CHANGED', saying({ from: TO_INITECH })],
  ['T14 T29', 'it is for another repository', 'policy E_IDENTITY_CHANGED', saying({ repositoryId: '666' })],
  [
    'T14 T29',
    'it is shown for another repository of the successor',
    'policy E_IDENTITY_CHANGED',
    releasedBy({ ...GLOBEX, repositoryId: 666 }),
  ],
  [
    'T29',
    'it is to another workflow',
    'policy E_IDENTITY_CHANGED',
    saying({ to: party(`${NEW.slice(0, -4)}2.yml`, '99') }),
  ],
  ['T29', 'it is to another owner id', 'policy E_IDENTITY_CHANGED', saying({ to: party(NEW, '100') })],
  [
    'T16',
    'another event started the release, and it names none',
    'policy E_IDENTITY_CHANGED',
    releasedBy({ ...GLOBEX, event: 'workflow_dispatch' }),
  ],
  [
    'T29',
    'two in a row: the first is shown, and the second successor signed',
    'policy E_IDENTITY_CHANGED',
    releasedBy(INITECH),
  ],
  [
    'T29',
    'two in a row: the second is shown, and the first successor never released',
    'policy E_IDENTITY_CHANGED',
    shown((lab) => handing(lab, { from: TO_GLOBEX, to: TO_INITECH }), GLOBEX, INITECH),
  ],
  [
    'T29',
    'the first successor hands back, and an old release is shown as the previous one',
    'policy E_IDENTITY_CHANGED',
    shown((lab) => handing(lab, { from: TO_GLOBEX, to: ACME }), GLOBEX),
  ],
  [
    'T14 T21',
    'its time is over',
    'policy E_IDENTITY_CHANGED',
    saying({ date: YEAR, validUntil: '2020-03-01T00:00:00.000Z' }),
  ],
  [
    'T21',
    'it is dated after the release',
    'policy E_IDENTITY_CHANGED',
    shown((lab) => handing(lab, { date: new Date(lab.now.getTime() + DAY).toISOString() })),
  ],
  [
    'T21',
    'it is dated before the release, and was signed after it',
    'policy E_IDENTITY_CHANGED',
    async (base, lab) => {
      const next = await followed(lab);
      lab.emulator.clock.advance(60);
      return { ...base, next, handover: await lab.keyless(handing(lab, { date: YEAR })) };
    },
  ],
  ['CVE-2026-39395', 'an evaluation in its place', 'E_PREDICATE_TYPE', shown(() => fullEvaluation())],
  ['CVE-2026-39395', 'the record of an attempt in its place', 'E_PREDICATE_TYPE', shown(() => attempt())],
]);

export const handoverForm = suite(HANDOVER, [
  ...FORM.filter(([, what]) => !what.startsWith('a subject by')),
  ['T29', 'another successor than the subject says', 'subject E_SUBJECT', signed(['predicate', 'to'], to(TO_INITECH))],
  [
    'T29',
    'another subject than the successor has',
    'subject E_SUBJECT',
    signed(['subject', 0, 'digest', 'sha256'], to(ZEROS)),
  ],
  ['T29', 'no successor', 'subject E_SUBJECT', signed(['predicate', 'to'], gone)],
  ['T29', 'a repository by its name', 'schema E_SCHEMA', signed(['predicate', 'repositoryId'], to('acme/langid'))],
  ['T21', 'no end', 'schema E_SCHEMA', signed(['predicate', 'validUntil'], gone)],
  ['T21', 'a day without a time', 'schema E_SCHEMA', signed(['predicate', 'date'], to('2026-01-31'))],
]);
