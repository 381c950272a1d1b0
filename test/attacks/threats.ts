/** A threat, what else tests it, and what of it no code here meets yet. */
export interface KnownThreat {
  readonly id: `T${number}`;
  readonly title: string;
  /** Tests outside of the corpus, which run the whole program. */
  readonly elsewhere: readonly string[];
  /** What later work brings. */
  readonly later: string | null;
}

function threat(
  id: number,
  title: string,
  elsewhere: readonly string[] = [],
  later: string | null = null,
): KnownThreat {
  return { id: `T${id}`, title, elsewhere: elsewhere.map((name) => `test/${name}.test.ts`), later };
}

export const THREATS: readonly KnownThreat[] = [
  threat(1, 'stolen keys, and signers that are not believed'),
  threat(2, 'faked results', ['e2e/baseline-attacks']),
  threat(3, 'bad claims left out', ['scenarios/baseline']),
  threat(4, 'bad samples left out', ['e2e/formats-tests']),
  threat(5, 'the best of many runs', ['scenarios/attempts', 'unit/gate/attempts'], 'seeds that follow from a beacon'),
  threat(6, 'another harness, prompt or decoding', ['scenarios/same-model']),
  threat(7, 'another model than the one tested', ['e2e/model', 'e2e/verify-action']),
  threat(8, 'moved image tags and action references', ['e2e/pin', 'scenarios/container', 'unit/scripts/checks']),
  threat(
    9,
    'an edited or leaked dataset',
    ['scenarios/environment'],
    'splits that stay hidden until they are revealed',
  ),
  threat(10, 'a race to publish first', [], 'commit and reveal'),
  threat(11, 'verifiers that collude', [], 'a quorum that the verifier chooses'),
  threat(12, 'one owner with many names', [], 'a quorum of owners'),
  threat(13, 'a log that shows different people different things', [], 'checkpoints that are remembered and compared'),
  threat(14, 'an old signature for a new artifact', ['e2e/baseline-attacks']),
  threat(15, 'rules loosened by the change that they judge', ['scenarios/waivers', 'e2e/triggers']),
  threat(16, 'a workflow edited in a pull request', ['e2e/triggers', 'unit/workflows/evaluate-and-attest']),
  threat(17, 'a pull request from a fork', ['e2e/triggers']),
  threat(18, 'a poisoned cache', ['scenarios/cache']),
  threat(19, 'a baseline that is stale or chosen', [
    'scenarios/baseline',
    'scenarios/anchor',
    'scenarios/standing',
    'unit/commands/release/decide',
  ]),
  threat(
    20,
    'evidence that was deleted',
    ['e2e/publish', 'e2e/baseline-attacks'],
    'a ledger that names what there was',
  ),
  threat(21, 'clocks that lie'),
  threat(22, 'logs of prompts edited in silence', ['e2e/publish']),
  threat(23, 'an evaluation that tells nothing', ['scenarios/controls', 'unit/gate/controls']),
  threat(24, 'chance as an excuse', ['unit/gate/properties', 'unit/gate/rules']),
  threat(25, 'failing runs that are cancelled', ['scenarios/attempts', 'e2e/two-jobs']),
  threat(26, 'commands and markup in what a model says', ['e2e/isolation', 'e2e/comment']),
  threat(27, 'attacks on parsers', ['unit/harness/formats/zip', 'unit/model/disk']),
  threat(28, 'a runner that lies about its hardware', ['scenarios/environment'], 'evidence by the hardware itself'),
  threat(29, 'repositories and owners that were renamed or transferred', ['scenarios/succession']),
  threat(30, 'this program’s own supply chain', ['unit/scripts/checks']),
];
