import { edit, flip } from '../../unit/verification/edit.ts';
import { suite } from '../attack.ts';
import {
  bundleScenario,
  fromAnother,
  gone,
  inBundle,
  inRequest,
  replaced,
  to,
  type BundleCase,
} from '../bundle-case.ts';
import type { Lab } from '../lab.ts';
import { bit, ENTRIES, ENTRY, lastBit, plusOne, PROOF, STAMP_DATA, STAMPS } from '../paths.ts';
import { evaluationRequest, fullEvaluation } from '../statements.ts';

const STAMP = [...STAMPS, 0, 'signedTimestamp'];

const V2 = bundleScenario(
  'rekor-v2',
  'the same, in a Rekor v2 log with a time stamp of a timestamp authority, which is required',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> => lab.witnessed(statement, lab.witnesses([2], true));
    // no first entry of a log: its proof would be empty
    await sign(fullEvaluation());
    const request = await evaluationRequest(lab, 'v2');
    return { bundle: await sign(fullEvaluation()), sign, request: { ...request, timestamped: true } };
  },
);

export const rekorV2 = suite(V2, [
  ['T21', 'no time stamp', 'log E_LOG', inBundle(STAMPS, to([]))],
  ['T21', 'no time stamp data', 'log E_LOG', inBundle(STAMP_DATA, gone)],
  ['T21', 'a bit of the time stamp', 'log E_LOG', inBundle(STAMP, bit(300))],
  ['T21', 'the last bit of the time stamp', 'log E_LOG', inBundle(STAMP, lastBit(1))],
  [
    'T21',
    'the time stamp cut off',
    'log E_LOG',
    inBundle(STAMP, (old) => Buffer.from(String(old), 'base64').subarray(0, -40).toString('base64')),
  ],
  ['T21', 'no DER in place of the time stamp', 'log E_LOG', inBundle(STAMP, to('AAAA'))],
  ['T21 T14', 'the time stamp of another signature', 'log E_LOG', fromAnother(STAMPS)],
  ['T21', 'the time stamp twice', 'log E_LOG', inBundle(STAMPS, (all) => [all, all].flat())],
  [
    'T21',
    'stamped an hour after the certificate was issued',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.late(fullEvaluation(), lab.witnesses([2], true), 3600)),
  ],
  [
    'T21',
    'the authority of the time stamp is not in the trust root',
    'log E_LOG',
    inRequest((_, lab) => withoutAuthority(lab)),
  ],
  ['T21', 'the authority of the time stamp was valid years ago', 'log E_LOG', inRequest((_, lab) => oldAuthority(lab))],
  ['T21', 'a time that the log did not sign', 'log E_LOG', inBundle([...ENTRY, 'integratedTime'], to('1700000000'))],
  ['T13', 'no log entry', 'log E_LOG', inBundle(ENTRIES, to([]))],
  ['T13', 'a bit of the entry', 'log E_LOG', inBundle([...ENTRY, 'canonicalizedBody'], bit(60))],
  ['T14', 'the log entry of another signature', 'log E_LOG', fromAnother(ENTRY)],
  ['T13', 'the outer index', 'log E_LOG', inBundle([...ENTRY, 'logIndex'], plusOne)],
  ['T13', 'the index in the proof', 'log E_LOG', inBundle([...PROOF, 'logIndex'], plusOne)],
  [
    'T13',
    'both indexes',
    'log E_LOG',
    (base, lab) => {
      const first = inBundle([...ENTRY, 'logIndex'], plusOne);
      return Promise.resolve(first(base, lab)).then((one) => inBundle([...PROOF, 'logIndex'], plusOne)(one, lab));
    },
  ],
  ['T13', 'the root hash in the proof', 'log E_LOG', inBundle([...PROOF, 'rootHash'], bit(1))],
  ['T13', 'the tree size in the proof', 'log E_LOG', inBundle([...PROOF, 'treeSize'], plusOne)],
  ['T13', 'a hash on the way to the root', 'log E_LOG', inBundle([...PROOF, 'hashes', 0], bit(3))],
  [
    'T13',
    'the signature of the checkpoint',
    'log E_LOG',
    inBundle([...PROOF, 'checkpoint', 'envelope'], (old) =>
      String(old).replace(/(\S+)\n$/u, (_, last: string) => `${flip(last, 40)}\n`),
    ),
  ],
  ['T13', 'the kind of the entry', 'log E_LOG', inBundle([...ENTRY, 'kindVersion', 'version'], to('0.0.1'))],
  [
    'T13',
    'the id of the Rekor v1 log',
    'log E_LOG',
    async (base, lab) =>
      inBundle([...ENTRY, 'logId', 'keyId'], to(lab.emulator.sigstore.rekor.logId.toString('base64')))(base, lab),
  ],
  [
    'T21',
    'signed in the Rekor v1 log without a time stamp',
    'log E_TIMESTAMP',
    replaced(async (lab) => lab.keyless(fullEvaluation())),
  ],
]);

function withoutAuthority({ trustRoot }: Lab): Pick<BundleCase['request'], 'trustRoot'> {
  return {
    trustRoot: { ...trustRoot, instances: trustRoot.instances.map((root) => ({ ...root, timestampAuthorities: [] })) },
  };
}

function oldAuthority({ trustRoot }: Lab): Pick<BundleCase['request'], 'trustRoot'> {
  const validFor = { start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' };
  const instances = trustRoot.instances.map((root) =>
    Object.assign(
      {},
      edit(root, ['timestampAuthorities', 0, 'validFor'], () => validFor),
    ),
  );
  return { trustRoot: { ...trustRoot, instances } };
}
