import { writeFile } from 'node:fs/promises';
import type { VerifyOptions } from '../../src/commands/verify.ts';
import { whoAndWhat } from '../../src/commands/who-and-what.ts';
import { successionStatementOf } from '../../src/statements/compose.ts';
import type { Party, SuccessionPredicate } from '../../src/statements/succession.ts';
import { recordingHost } from '../unit/commands/recording-host.ts';
import type { Outcome, Scenario } from './attack.ts';
import { judgeBundle } from './bundle-case.ts';
import { codeOf } from './code-of.ts';
import type { Lab, Run } from './lab.ts';
import { fullEvaluation } from './statements.ts';

/** A release that goes on under another identity, and the hand-over by which it does. */
export interface Succession {
  readonly previous: unknown;
  /** `null`: none is shown. */
  readonly handover: unknown;
  readonly next: unknown;
  readonly policy: string;
}

export const OLD = 'acme/langid/.github/workflows/release.yml';
export const NEW = 'globex/langid/.github/workflows/release.yml';
const THIRD = 'initech/langid/.github/workflows/release.yml';
const COLLEAGUE = 'acme/langid/.github/workflows/nightly.yml';

/** Whose signatures count is not what is tried here: the repository may be any. */
const POLICY = `version: 1
signers:
  - {workflow: ${OLD}, ref: "refs/tags/*"}
  - {workflow: ${COLLEAGUE}, ref: "refs/tags/*"}
  - {workflow: ${NEW}, ref: "refs/tags/*"}
  - {workflow: ${THIRD}, ref: "refs/tags/*"}
`;

/** The repository after it was transferred: the id stays, and the owner is another. */
export const GLOBEX: Run = { owner: 'globex', ownerId: 99 };
export const INITECH: Run = { owner: 'initech', ownerId: 77 };
export const BY_COLLEAGUE: Run = { workflowRef: `${COLLEAGUE}@refs/tags/v1.0.0` };

const DAY = 24 * 3600 * 1000;
/** What lies between a release and the next. */
const LATER = 60;

export function party(workflow: string, ownerId: string): Party {
  const issuer = 'https://token.actions.githubusercontent.com';
  return { kind: 'workflow', workflow, signer: null, issuer, ownerId, trigger: null };
}

export const ACME = party(OLD, '56');
export const TO_GLOBEX = party(NEW, '99');
export const TO_INITECH = party(THIRD, '77');

/** A hand-over of the lab's day, as `mira policy handover` states it. */
export function handing(lab: Lab, said: Partial<SuccessionPredicate> = {}): object {
  const at = (milliseconds: number): string => new Date(lab.now.getTime() + milliseconds).toISOString();
  return successionStatementOf({
    from: ACME,
    to: TO_GLOBEX,
    repositoryId: '1234',
    date: at(-1000),
    validUntil: at(90 * DAY),
    ...said,
  });
}

/** The release that goes on, signed a minute after what was signed before. */
export async function followed(lab: Lab, run: Run = GLOBEX): Promise<unknown> {
  lab.emulator.clock.advance(LATER);
  return lab.keyless(fullEvaluation(), { ref: 'refs/tags/v1.1.0', ...run });
}

export const HANDED_OVER: Scenario<Succession> = {
  name: 'hand-over',
  about:
    'a release of a repository that was transferred, by the hand-over that its previous signer signed; `mira verify --previous … --handover …`',
  build: async (lab) => ({
    previous: await lab.keyless(fullEvaluation()),
    handover: await lab.keyless(handing(lab)),
    next: await followed(lab),
    policy: POLICY,
  }),
  judge: async (attempt, lab) => {
    let outcome: Outcome = 'accepted';
    const thrown = await codeOf(async () => {
      outcome = await judge(attempt, lab);
    });
    return thrown === 'accepted' ? outcome : thrown;
  },
};

async function judge({ previous, handover, next, policy }: Succession, lab: Lab): Promise<Outcome> {
  const file = async (name: string, content: string): Promise<string> => {
    const path = lab.newPath(name);
    await writeFile(path, content);
    return path;
  };
  const options: VerifyOptions = {
    bundles: [],
    type: 'evaluation',
    json: false,
    policy: await file('policy.yml', policy),
    previous: await file('previous.json', JSON.stringify(previous)),
    ...(handover === null ? {} : { handover: await file('handover.json', JSON.stringify(handover)) }),
  };
  const asked = await whoAndWhat(options, lab.trustRoot, recordingHost().host);
  const request = { type: 'evaluation', trustRoot: lab.trustRoot, ...asked } as const;
  return judgeBundle({ bundle: next, request, sign: async () => Promise.resolve(next) });
}
