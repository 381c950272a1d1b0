import { readFile, writeFile } from 'node:fs/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Sample } from '../../../src/evidence/sample.ts';
import type { EvidenceFiles } from '../../../src/storage/evidence-folder.ts';
import { closeParts } from '../../../src/storage/evidence-view.ts';
import { commitTo, writeRows } from '../../unit/verification/evidence-files.ts';
import { edit } from '../../unit/verification/edit.ts';
import { suite, type Row } from '../attack.ts';
import { bundleScenario, signed, statementOf, to, type BundleCase, type Mutation } from '../bundle-case.ts';
import type { Lab } from '../lab.ts';
import { ALL_ROWS, fullEvaluation } from '../statements.ts';
import { EVALUATION } from './statements.ts';

/** The samples that lie beside an evaluation, and the numbers that follow from them. */

type Rows = readonly Sample[];

const OWN = ALL_ROWS.findIndex(({ task }) => task === 'langid');

/** Somebody who has the salts commits to other rows and signs nothing again. */
function rows(change: (all: Rows) => Rows): Mutation {
  return async (base, lab) => withSamples(base, await writeRows(lab.folder, lab.newName(), change(ALL_ROWS)));
}

/** The bytes of a file are changed. */
function bytes(file: keyof EvidenceFiles, change: (bytes: Buffer) => Buffer): Mutation {
  return async (base, lab) => {
    const path = lab.newPath('file.jsonl.zst');
    await writeFile(path, change(await readFile(filesOf(base)[file])));
    return withSamples(base, { ...filesOf(base), [file]: path });
  };
}

function lines(file: keyof EvidenceFiles, change: (lines: string[]) => string[]): Mutation {
  return bytes(file, (compressed) => {
    const text = zstdDecompressSync(compressed).toString('utf8');
    return zstdCompressSync(change(text.split('\n').slice(0, -1)).map((line) => `${line}\n`).join(''));
  });
}

/** Numbers of an evaluation that somebody can sign. */
function number(path: readonly (string | number)[], value: unknown): Mutation {
  return signed(['predicate', ...path], to(value));
}

function filesOf({ request }: BundleCase): EvidenceFiles {
  if (request.samples === undefined) throw new Error('the base has no samples');
  return request.samples;
}

function withSamples(base: BundleCase, samples: EvidenceFiles): BundleCase {
  return { ...base, request: { ...base.request, samples } };
}

function each(index: number, change: Partial<Sample>): (all: Rows) => Rows {
  return (all) => all.map((row, n) => (n === OWN + index ? { ...row, ...change } : row));
}

const SAMPLES: readonly Row<BundleCase>[] = [
  ['T2', 'one score', 'evidence E_EVIDENCE', rows(each(9, { scores: { accuracy: 1 } }))],
  ['T2', 'a score more in a row', 'evidence E_EVIDENCE', rows(each(0, { scores: { accuracy: 1, other: 1 } }))],
  ['T2', 'a score that is null now', 'evidence E_EVIDENCE', rows(each(9, { scores: { accuracy: null } }))],
  ['T22', 'one prompt', 'evidence E_EVIDENCE', rows(each(2, { prompt: 'another' }))],
  ['T22', 'one target', 'evidence E_EVIDENCE', rows(each(2, { target: 'it' }))],
  ['T22', 'one response', 'evidence E_EVIDENCE', rows(each(2, { response: 'it' }))],
  ['T22', 'an error in place of a response', 'evidence E_EVIDENCE', rows(each(2, { response: null, error: 'timeout' }))],
  ['T22', 'one slice', 'evidence E_EVIDENCE', rows(each(2, { slices: { lang: 'fr' } }))],
  ['T22', 'one key', 'evidence E_EVIDENCE', rows(each(2, { key: 'en-2x' }))],
  ['T22', 'one repeat', 'evidence E_EVIDENCE', rows(each(2, { repeat: 1 }))],
  ['T4', 'a row is gone', 'evidence E_EVIDENCE', rows((all) => all.toSpliced(OWN + 9, 1))],
  ['T4', 'the last row is gone', 'evidence E_EVIDENCE', rows((all) => all.slice(0, -1))],
  ['T4', 'a row more', 'evidence E_EVIDENCE', rows((all) => [...all, ...all.slice(-1).map((row) => ({ ...row, key: 'zz' }))])],
  ['T4', 'a task is gone', 'evidence E_EVIDENCE', rows((all) => all.slice(0, OWN))],
  ['T23', 'the rows of a control are gone', 'evidence E_EVIDENCE', rows((all) => all.filter(({ task }) => task !== 'control:must-fail:langid'))],
  ['T4', 'a task more', 'evidence E_EVIDENCE', rows((all) => [...all, ...all.slice(-1).map((row) => ({ ...row, task: 'other' }))])],
  ['T4', 'no row', 'evidence E_EVIDENCE', rows(() => [])],
  ['T4', 'a row stands twice', 'evidence E_EVIDENCE', lines('samplesPath', (all) => [...all, ...all.slice(-1)])],
  ['T4', 'two rows in another order', 'evidence E_EVIDENCE', lines('samplesPath', (all) => [...all.slice(0, -2), ...all.slice(-2).toReversed()])],
  ['T27', 'another header', 'evidence E_EVIDENCE', lines('samplesPath', (all) => ['{"schema":"mira-evidence/2"}', ...all.slice(1)])],
  ['T27', 'no header', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.slice(1))],
  ['T27', 'a member of a row twice', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 1 ? line.replace('{', '{"response":"x",') : line)))],
  ['T27', 'a member of a row that nobody knows', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 1 ? line.replace('{', '{"note":"x",') : line)))],
  ['T27', 'NaN for a score', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 1 ? line.replace('"accuracy":0', '"accuracy":NaN') : line)))],
  ['T27', 'a score in text', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 1 ? line.replace('"accuracy":0', '"accuracy":"0"') : line)))],
  ['T27', 'the samples cut off', 'evidence E_EVIDENCE', bytes('samplesPath', (all) => all.subarray(0, -8))],
  ['T27', 'bytes behind the samples', 'evidence E_EVIDENCE', bytes('samplesPath', (all) => Buffer.concat([all, Buffer.from('more')]))],
  ['T27', 'a second frame behind the samples', 'evidence E_EVIDENCE', bytes('samplesPath', (all) => Buffer.concat([all, zstdCompressSync('{}\n')]))],
  ['T27', 'no zstd', 'evidence E_EVIDENCE', bytes('samplesPath', () => Buffer.from('[]'))],
  ['T27', 'a line of 200 MB of zeros in some kilobytes', 'evidence E_SIZE', bytes('samplesPath', () => zstdCompressSync(Buffer.alloc(200 * 1024 * 1024)))],
  ['T22', 'the salts of a task are others', 'evidence E_EVIDENCE', lines('saltsPath', (all) => all.map((line) => line.replace('"secret":"07', '"secret":"08')))],
  ['T22', 'the salts of a task are gone', 'evidence E_EVIDENCE', lines('saltsPath', (all) => all.slice(1))],
  ['T22', 'salts of a task more', 'evidence E_EVIDENCE', lines('saltsPath', (all) => [...all, ...all.slice(-1).map((line) => line.replace('langid', 'other'))])],
  ['T22', 'salts that are too short', 'evidence E_EVIDENCE', lines('saltsPath', (all) => all.map((line) => line.replace('"secret":"07', '"secret":"')))],
  ['T22', 'a published response closed without a reason', 'evidence E_UNDECLARED_REDACTION', async (base, lab) => withSamples(base, await closed(lab, filesOf(base)))],
];

const NUMBERS: readonly Row<BundleCase>[] = [
  ['T2', 'an estimate that is one sample better', 'claims E_RECOMPUTE', number(['claims', 0, 'estimate'], '0.9')],
  ['T2', 'an estimate that is better by the last digit', 'claims E_RECOMPUTE', number(['claims', 0, 'estimate'], '0.8500000000000001')],
  ['T2', 'no estimate', 'claims E_RECOMPUTE', number(['claims', 0, 'estimate'], null)],
  ['T2', 'the lower end of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'lower'], '0.8')],
  ['T2', 'the upper end of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'upper'], '0.99')],
  ['T2', 'the level of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'level'], '0.5')],
  ['T2', 'the method of an interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval', 'method'], 't')],
  ['T2', 'no interval', 'claims E_RECOMPUTE', number(['claims', 0, 'interval'], null)],
  ['T4', 'a sample fewer that was scored', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'scored'], 19)],
  ['T4', 'a sample more that was expected', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'expected'], 21)],
  ['T4', 'a sample more that is missing', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'missing'], 1)],
  ['T4', 'a sample more that was not scored', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'unscored'], 1)],
  ['T4', 'a sample more with an error', 'claims E_RECOMPUTE', number(['claims', 0, 'counts', 'errored'], 1)],
  ['T2', 'the kind of a claim', 'claims E_RECOMPUTE', number(['claims', 0, 'kind'], 'mean')],
  ['T2', 'the metric of a claim', 'claims E_RECOMPUTE', number(['claims', 0, 'metric'], 'f1')],
  ['T2', 'the slice of a claim', 'claims E_RECOMPUTE', number(['claims', 1, 'slice', 'value'], 'fr')],
  ['T2', 'the slice of a claim, which is of the whole now', 'claims E_RECOMPUTE', number(['claims', 1, 'slice'], null)],
  ['T2', 'a claim on a slice that no row has', 'claims E_RECOMPUTE', number(['claims', 1, 'slice', 'value'], 'xx')],
  ['T23', 'a sample that fails its own reference answer is called sound', 'claims E_RECOMPUTE', async (base, lab) => {
    const failing = ALL_ROWS.map((row) => (row.task === 'control:must-pass:langid' && row.key === 'en-9' ? { ...row, scores: { accuracy: 0 } } : row));
    return withSamples({ ...base, bundle: await lab.byKey(fullEvaluation(failing)) }, await writeRows(lab.folder, '-broken', failing));
  }],
  ['T23', 'a sample that its reference answer passes is called broken', 'claims E_RECOMPUTE', number(['controls', 1, 'broken'], ['en-9'])],
  ['T23', 'fewer reference answers than were checked', 'claims E_RECOMPUTE', number(['controls', 1, 'checked'], 19)],
  ['T4', 'one root, and another count', 'evidence E_EVIDENCE', number(['evidence', 2, 'count'], 21)],
  ['T4', 'another root, and the count', 'schema E_SCHEMA', number(['evidence', 2, 'root'], '0'.repeat(64))],
  ['T4', 'another root in evidence and claims', 'evidence E_EVIDENCE', async (base, lab) => {
    const text = JSON.stringify(statementOf(base.bundle));
    const root = commitTo(ALL_ROWS).find(({ task }) => task === 'langid')?.root ?? '';
    return { ...base, bundle: await lab.byKey(text.replaceAll(root, '0'.repeat(64))) };
  }],
  ['T4', 'the evidence of a task is not signed', 'evidence E_EVIDENCE', signed(['predicate', 'evidence'], (all) => (Array.isArray(all) ? all.slice(1) : all))],
];

export const evidence = suite(EVALUATION, [...SAMPLES, ...NUMBERS]);

/** An evaluation whose prompts are closed, and one response was removed for a reason that is given. */
const PARTIAL = bundleScenario(
  'partial',
  'an evaluation that publishes no prompts, and one response that was removed for a reason that is given',
  async (lab) => {
    const all = await writeRows(lab.folder, '-whole', ALL_ROWS);
    const shown = pathsIn(lab);
    await closeParts(all, shown, () => [1]);
    const samples = pathsIn(lab);
    await closeParts(shown, samples, ({ task, key }) => (task === 'langid' && key === 'en-3' ? [3] : []), 'personal data');
    const statement = edit(fullEvaluation(), ['predicate', 'evidence'], (found) =>
      Array.isArray(found) ? found.map((one: unknown) => Object.assign({}, one, { publish: ['scores', 'target', 'response'] })) : found,
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
  ['T22', 'the reason is gone', 'evidence E_UNDECLARED_REDACTION', lines('samplesPath', (all) => all.map((line) => line.replace(`,${REDACTED}`, '')))],
  ['T22', 'a reason that is no text', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line) => line.replace(REDACTED, '"redacted":{"3":1}')))],
  ['T22', 'a reason for a part that is open', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line) => line.replace(REDACTED, '"redacted":{"2":"x"}')))],
  ['T22', 'the hash of the closed response', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line) => (line.includes(REDACTED) ? line.replace(/"3":"[0-9a-f]{8}/u, '"3":"00000000') : line)))],
  ['T22', 'the hash of a closed prompt', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 5 ? line.replace(/"1":"[0-9a-f]{8}/u, '"1":"00000000') : line)))],
  ['T22', 'the scores closed', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 5 ? line.replace('"closed":{', `"closed":{"0":"${'0'.repeat(64)}",`) : line)))],
  ['T22', 'a prompt beside its hash', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 5 ? line.replace('{', '{"prompt":"x",') : line)))],
  ['T22', 'a response opened with another text', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.map((line, n) => (n === 45 ? line.replace(/"response":"[a-z]+"/u, '"response":"it"') : line)))],
  ['T22', 'the salt of an open part', 'evidence E_EVIDENCE', lines('saltsPath', (all) => all.map((line, n) => (n === 5 ? line.replace(/"salts":\["[0-9a-f]{4}/u, '"salts":["0000') : line)))],
  ['T22', 'no salt for an open part', 'evidence E_EVIDENCE', lines('saltsPath', (all) => all.map((line, n) => (n === 5 ? line.replace(/"salts":\["[0-9a-f]{32}"/u, '"salts":[null') : line)))],
  ['T4', 'a row is gone', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.slice(0, -1))],
]);

async function closed(lab: Lab, files: EvidenceFiles): Promise<EvidenceFiles> {
  const shown = pathsIn(lab);
  await closeParts(files, shown, ({ key }) => (key === 'en-3' ? [3] : []));
  return shown;
}

function pathsIn(lab: Lab): EvidenceFiles {
  return { samplesPath: lab.newPath('samples.jsonl.zst'), saltsPath: lab.newPath('salts.jsonl.zst') };
}
