import { zstdCompressSync } from 'node:zlib';
import { closeParts } from '../../../src/storage/evidence-view.ts';
import type { EvidenceFiles } from '../../../src/storage/evidence-folder.ts';
import type { Row } from '../attack.ts';
import type { BundleCase } from '../bundle-case.ts';
import { bytes, each, filesOf, lines, OWN, pathsIn, rows, withSamples } from '../evidence-case.ts';
import type { Lab } from '../lab.ts';

/** The samples that lie beside an evaluation. */

export const SAMPLES: readonly Row<BundleCase>[] = [
  ['T2', 'one score', 'evidence E_EVIDENCE', rows(each(9, { scores: { accuracy: 1 } }))],
  ['T2', 'a score more in a row', 'evidence E_EVIDENCE', rows(each(0, { scores: { accuracy: 1, other: 1 } }))],
  ['T2', 'a score that is null now', 'evidence E_EVIDENCE', rows(each(9, { scores: { accuracy: null } }))],
  ['T22', 'one prompt', 'evidence E_EVIDENCE', rows(each(2, { prompt: 'another' }))],
  ['T22', 'one target', 'evidence E_EVIDENCE', rows(each(2, { target: 'it' }))],
  ['T22', 'one response', 'evidence E_EVIDENCE', rows(each(2, { response: 'it' }))],
  [
    'T22',
    'an error in place of a response',
    'evidence E_EVIDENCE',
    rows(each(2, { response: null, error: 'timeout' })),
  ],
  ['T22', 'one slice', 'evidence E_EVIDENCE', rows(each(2, { slices: { lang: 'fr' } }))],
  ['T22', 'one key', 'evidence E_EVIDENCE', rows(each(2, { key: 'en-2x' }))],
  ['T22', 'one repeat', 'evidence E_EVIDENCE', rows(each(2, { repeat: 1 }))],
  ['T4', 'a row is gone', 'evidence E_EVIDENCE', rows((all) => all.toSpliced(OWN + 9, 1))],
  ['T4', 'the last row is gone', 'evidence E_EVIDENCE', rows((all) => all.slice(0, -1))],
  [
    'T4',
    'a row more',
    'evidence E_EVIDENCE',
    rows((all) => [...all, ...all.slice(-1).map((row) => ({ ...row, key: 'zz' }))]),
  ],
  ['T4', 'a task is gone', 'evidence E_EVIDENCE', rows((all) => all.slice(0, OWN))],
  [
    'T23',
    'the rows of a control are gone',
    'evidence E_EVIDENCE',
    rows((all) => all.filter(({ task }) => task !== 'control:must-fail:langid')),
  ],
  [
    'T4',
    'a task more',
    'evidence E_EVIDENCE',
    rows((all) => [...all, ...all.slice(-1).map((row) => ({ ...row, task: 'other' }))]),
  ],
  ['T4', 'no row', 'evidence E_EVIDENCE', rows(() => [])],
  ['T4', 'a row stands twice', 'evidence E_EVIDENCE', lines('samplesPath', (all) => [...all, ...all.slice(-1)])],
  [
    'T4',
    'two rows in another order',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => [...all.slice(0, -2), ...all.slice(-2).toReversed()]),
  ],
  [
    'T27',
    'another header',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => ['{"schema":"mira-evidence/2"}', ...all.slice(1)]),
  ],
  ['T27', 'no header', 'evidence E_EVIDENCE', lines('samplesPath', (all) => all.slice(1))],
  [
    'T27',
    'a member of a row twice',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => all.map((line, n) => (n === 1 ? line.replace('{', '{"response":"x",') : line))),
  ],
  [
    'T27',
    'a member of a row that nobody knows',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) => all.map((line, n) => (n === 1 ? line.replace('{', '{"note":"x",') : line))),
  ],
  [
    'T27',
    'NaN for a score',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) =>
      all.map((line, n) => (n === 1 ? line.replace('"accuracy":0', '"accuracy":NaN') : line)),
    ),
  ],
  [
    'T27',
    'a score in text',
    'evidence E_EVIDENCE',
    lines('samplesPath', (all) =>
      all.map((line, n) => (n === 1 ? line.replace('"accuracy":0', '"accuracy":"0"') : line)),
    ),
  ],
  ['T27', 'the samples cut off', 'evidence E_EVIDENCE', bytes('samplesPath', (all) => all.subarray(0, -8))],
  [
    'T27',
    'bytes behind the samples',
    'evidence E_EVIDENCE',
    bytes('samplesPath', (all) => Buffer.concat([all, Buffer.from('more')])),
  ],
  [
    'T27',
    'a second frame behind the samples',
    'evidence E_EVIDENCE',
    bytes('samplesPath', (all) => Buffer.concat([all, zstdCompressSync('{}\n')])),
  ],
  ['T27', 'no zstd', 'evidence E_EVIDENCE', bytes('samplesPath', () => Buffer.from('[]'))],
  [
    'T27',
    'a line of 200 MB of zeros in some kilobytes',
    'evidence E_SIZE',
    bytes('samplesPath', () => zstdCompressSync(Buffer.alloc(200 * 1024 * 1024))),
  ],
  [
    'T22',
    'the salts of a task are others',
    'evidence E_EVIDENCE',
    lines('saltsPath', (all) => all.map((line) => line.replace('"secret":"07', '"secret":"08'))),
  ],
  ['T22', 'the salts of a task are gone', 'evidence E_EVIDENCE', lines('saltsPath', (all) => all.slice(1))],
  [
    'T22',
    'salts of a task more',
    'evidence E_EVIDENCE',
    lines('saltsPath', (all) => [...all, ...all.slice(-1).map((line) => line.replace('langid', 'other'))]),
  ],
  [
    'T22',
    'salts that are too short',
    'evidence E_EVIDENCE',
    lines('saltsPath', (all) => all.map((line) => line.replace('"secret":"07', '"secret":"'))),
  ],
  [
    'T22',
    'a published response closed without a reason',
    'evidence E_UNDECLARED_REDACTION',
    async (base, lab) => withSamples(base, await closed(lab, filesOf(base))),
  ],
];

async function closed(lab: Lab, files: EvidenceFiles): Promise<EvidenceFiles> {
  const shown = pathsIn(lab);
  await closeParts(files, shown, ({ key }) => (key === 'en-3' ? [3] : []));
  return shown;
}
