import { closeParts } from '../../../src/storage/evidence-view.ts';
import { edit } from '../../unit/verification/edit.ts';
import { writeRows } from '../../unit/verification/evidence-files.ts';
import { suite } from '../attack.ts';
import { bundleScenario } from '../bundle-case.ts';
import { lines, pathsIn } from '../evidence-case.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';

/** An evaluation whose prompts are closed, and one response was removed for a reason that is given. */
const PARTIAL = bundleScenario(
  'partial',
  'an evaluation that publishes no prompts, and one response that was removed for a reason that is given',
  async (lab) => {
    const all = await writeRows(lab.folder, '-whole', ALL_ROWS);
    const shown = pathsIn(lab);
    await closeParts(all, shown, () => [1]);
    const samples = pathsIn(lab);
    await closeParts(
      shown,
      samples,
      ({ task, key }) => (task === 'langid' && key === 'en-3' ? [3] : []),
      'personal data',
    );
    const statement = edit(fullEvaluation(), ['predicate', 'evidence'], (found) =>
      Array.isArray(found)
        ? found.map((one: unknown) => Object.assign({}, one, { publish: ['scores', 'target', 'response'] }))
        : found,
    );
    const sign = async (changed: unknown): Promise<unknown> => lab.byKey(changed);
    return {
      bundle: await sign(statement),
      sign,
      request: { type: 'evaluation', identity: { kind: 'key', key: lab.key }, trustRoot: lab.trustRoot, samples },
    };
  },
);

const REDACTED = '"redacted":{"3":"personal data"}';

export const partial = suite(PARTIAL, [
  [
    'T22',
    'the reason is gone',
    'evidence E_UNDECLARED_REDACTION',
    lines('samplesPath', (all) => all.map((line) => line.replace(`,${REDACTED}`, ''))),
  ],
  [
    'T22',
    'a reason that is no text',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => all.map((line) => line.replace(REDACTED, '"redacted":{"3":1}'))),
  ],
  [
    'T22',
    'a reason for a part that is open',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => all.map((line) => line.replace(REDACTED, '"redacted":{"2":"x"}'))),
  ],
  [
    'T22',
    'the hash of the closed response',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) =>
      all.map((line) => (line.includes(REDACTED) ? line.replace(/"3":"[0-9a-f]{8}/u, '"3":"00000000') : line)),
    ),
  ],
  [
    'T22',
    'the hash of a closed prompt',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) =>
      all.map((line, n) => (n === 5 ? line.replace(/"1":"[0-9a-f]{8}/u, '"1":"00000000') : line)),
    ),
  ],
  [
    'T22',
    'the scores closed',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) =>
      all.map((line, n) => (n === 5 ? line.replace('"closed":{', `"closed":{"0":"${'0'.repeat(64)}",`) : line)),
    ),
  ],
  [
    'T22',
    'a prompt beside its hash',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => all.map((line, n) => (n === 5 ? line.replace('{', '{"prompt":"x",') : line))),
  ],
  [
    'T22',
    'a response opened with another text',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) =>
      all.map((line, n) => (n === 45 ? line.replace(/"response":"[a-z]+"/u, '"response":"it"') : line)),
    ),
  ],
  [
    'T22',
    'the salt of an open part',
    'evidence E_EVIDENCE',
    lines('saltsPath', (all) =>
      all.map((line, n) => (n === 5 ? line.replace(/"salts":\["[0-9a-f]{4}/u, '"salts":["0000') : line)),
    ),
  ],
  [
    'T22',
    'no salt for an open part',
    'evidence E_EVIDENCE',
    lines('saltsPath', (all) =>
      all.map((line, n) => (n === 5 ? line.replace(/"salts":\["[0-9a-f]{32}"/u, '"salts":[null') : line)),
    ),
  ],
  ['T4', 'a row is gone', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.slice(0, -1))],
]);
