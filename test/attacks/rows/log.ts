import { parseJson } from '../../../src/json.ts';
import { at } from '../../unit/signing/at.ts';
import { edit, flip } from '../../unit/verification/edit.ts';
import type { Row } from '../attack.ts';
import { fromAnother, gone, inBundle, replaced, statementOf, to, type BundleCase } from '../bundle-case.ts';
import { bit, ENTRIES, ENTRY, plusOne, PROOF, twice } from '../paths.ts';
import { fullEvaluation } from '../statements.ts';

const CHECKPOINT = [...PROOF, 'checkpoint', 'envelope'];
const BODY = [...ENTRY, 'canonicalizedBody'];

/** The entry of the Rekor v1 log. */
export const LOG: readonly Row<BundleCase>[] = [
  ['T13', 'no log entry', 'log E_LOG', inBundle(ENTRIES, to([]))],
  ['T13 GHSA-9vcr-p3rj-q5q6', 'the log entry twice', 'log E_LOG', inBundle(ENTRIES, twice)],
  ['T21 CVE-2026-48816', 'another integrated time', 'log E_LOG', inBundle([...ENTRY, 'integratedTime'], plusOne)],
  [
    'T21',
    'an integrated time of 2020',
    'signature E_SIGNATURE',
    inBundle([...ENTRY, 'integratedTime'], to('1577836800')),
  ],
  ['T21', 'no integrated time', 'log E_LOG', inBundle([...ENTRY, 'integratedTime'], gone)],
  [
    'T21 CVE-2026-48816',
    'an integrated time without the promise that signs it',
    'log E_LOG',
    inBundle([...ENTRY, 'inclusionPromise'], gone),
  ],
  [
    'T13',
    'a bit of the promise',
    'log E_LOG',
    inBundle([...ENTRY, 'inclusionPromise', 'signedEntryTimestamp'], bit(20)),
  ],
  ['T14', 'the promise of another entry', 'log E_LOG', fromAnother([...ENTRY, 'inclusionPromise'])],
  ['T13', 'another log', 'log E_LOG', inBundle([...ENTRY, 'logId', 'keyId'], bit(3))],
  [
    'T13',
    'the id of the certificate log in its place',
    'log E_LOG',
    async (base, lab) =>
      inBundle(
        [...ENTRY, 'logId', 'keyId'],
        to(at(lab.emulator.sigstore.trustedRoot(), 'ctlogs', 0, 'logId', 'keyId')),
      )(base, lab),
  ],
  ['T13', 'the outer index', 'log E_LOG', inBundle([...ENTRY, 'logIndex'], plusOne)],
  ['T13', 'the index in the proof', 'log E_LOG', inBundle([...PROOF, 'logIndex'], plusOne)],
  ['T13', 'the root hash in the proof', 'log E_LOG', inBundle([...PROOF, 'rootHash'], bit(1))],
  ['T13', 'the tree size in the proof', 'log E_LOG', inBundle([...PROOF, 'treeSize'], plusOne)],
  ['T13', 'a tree size of zero', 'log E_LOG', inBundle([...PROOF, 'treeSize'], to('0'))],
  [
    'T13',
    'a hash more on the way to the root',
    'log E_LOG',
    inBundle([...PROOF, 'hashes'], (old) => [old ?? [], Buffer.alloc(32).toString('base64')].flat()),
  ],
  ['T13', 'the proof of another entry', 'log E_LOG', fromAnother(PROOF)],
  [
    'T13',
    'the size in the checkpoint',
    'log E_LOG',
    inBundle(CHECKPOINT, (old) => String(old).replace(/\n(\d+)\n/u, (_, size: string) => `\n${BigInt(size) + 1n}\n`)),
  ],
  [
    'T13',
    'the root in the checkpoint',
    'log E_LOG',
    inBundle(CHECKPOINT, (old) => replaceLine(String(old), 2, (line) => flip(line, 1))),
  ],
  [
    'T13',
    'the signature of the checkpoint',
    'log E_LOG',
    inBundle(CHECKPOINT, (old) => String(old).replace(/(\S+)\n$/u, (_, last: string) => `${flip(last, 30)}\n`)),
  ],
  [
    'T13',
    'the name of the log in the checkpoint',
    'log E_LOG',
    inBundle(CHECKPOINT, (old) => String(old).replace('rekor.emulator.test', 'rekor.example.test')),
  ],
  [
    'T13',
    'the checkpoint without its signature',
    'log E_LOG',
    inBundle(CHECKPOINT, (old) => String(old).split('\n\n')[0]),
  ],
  ['T13', 'a bit of the entry', 'log E_LOG', inBundle(BODY, bit(80))],
  [
    'T13',
    'white space in the entry',
    'log E_LOG',
    inBundle(BODY, (old) =>
      Buffer.from(JSON.stringify(parseJson(Buffer.from(String(old), 'base64').toString()), null, 1)).toString('base64'),
    ),
  ],
  ['T13', 'the kind of the entry', 'log E_LOG', inBundle([...ENTRY, 'kindVersion', 'kind'], to('intoto'))],
  [
    'T13',
    'the version of the kind of the entry',
    'log E_LOG',
    inBundle([...ENTRY, 'kindVersion', 'version'], to('0.0.2')),
  ],
  [
    'T13',
    'an entry of the log of another instance',
    'log E_LOG',
    async (base, lab) => {
      const other = await lab.byStranger(statementOf(base.bundle));
      return { ...base, bundle: edit(base.bundle, ENTRY, () => at(other, ...ENTRY)) };
    },
  ],
  [
    'T21',
    'certified, and logged an hour later',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.late(fullEvaluation(), lab.witnesses([1], false), 3600)),
  ],
];

function replaceLine(text: string, index: number, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line, number) => (number === index ? change(line) : line))
    .join('\n');
}
