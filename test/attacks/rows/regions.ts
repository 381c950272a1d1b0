import { canonicalJson, parseJson } from '../../../src/json.ts';
import type { Row } from '../attack.ts';
import { fromAnother, inBundle, to, type BundleCase } from '../bundle-case.ts';
import { bit, CERTIFICATE, ENTRY, lastBit, MATERIAL, PAYLOAD, SIGNATURES } from '../paths.ts';

/** A region of the bundle's bytes, one bit of it turned over. */
export const REGIONS: readonly Row<BundleCase>[] = [
  ['T2', 'a bit of the payload', 'signature E_SIGNATURE', inBundle(PAYLOAD, bit(40))],
  ['T2', 'the last byte of the payload', 'signature E_SIGNATURE', inBundle(PAYLOAD, lastBit(1))],
  [
    'T2',
    'a space behind the payload',
    'signature E_SIGNATURE',
    inBundle(PAYLOAD, (old) => Buffer.from(`${Buffer.from(String(old), 'base64').toString()} `).toString('base64')),
  ],
  [
    'T2',
    'the payload with its members in another order',
    'signature E_SIGNATURE',
    inBundle(PAYLOAD, (old) => reordered(String(old))),
  ],
  [
    'T2',
    'the payload type',
    'signature E_SIGNATURE',
    inBundle(['dsseEnvelope', 'payloadType'], to('application/json')),
  ],
  [
    'T2',
    'a parameter behind the payload type',
    'signature E_SIGNATURE',
    inBundle(['dsseEnvelope', 'payloadType'], (old) => `${String(old)}; charset=utf-8`),
  ],
  ['T2', 'a bit of r in the signature', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], bit(10))],
  ['T2', 'a bit of s in the signature', 'signature E_SIGNATURE', inBundle([...SIGNATURES, 0, 'sig'], lastBit(3))],
  [
    'T2',
    'a signature of zeros',
    'signature E_SIGNATURE',
    inBundle([...SIGNATURES, 0, 'sig'], to(Buffer.from('3006020100020100', 'hex').toString('base64'))),
  ],
  [
    'T2',
    'a signature followed by bytes',
    'signature E_SIGNATURE',
    inBundle([...SIGNATURES, 0, 'sig'], (old) =>
      Buffer.concat([Buffer.from(String(old), 'base64'), Buffer.of(0)]).toString('base64'),
    ),
  ],
  [
    'T1',
    'a bit of the certificate: its serial number',
    'signature E_SIGNATURE',
    inBundle([...CERTIFICATE, 'rawBytes'], bit(20)),
  ],
  [
    'T1',
    'a bit of the certificate: its extensions',
    'signature E_SIGNATURE',
    inBundle([...CERTIFICATE, 'rawBytes'], bit(400)),
  ],
  [
    'T1',
    'a bit of the certificate: its signature',
    'signature E_SIGNATURE',
    inBundle([...CERTIFICATE, 'rawBytes'], lastBit(5)),
  ],
  ['T1', 'no certificate in its place', 'signature E_SIGNATURE', inBundle([...CERTIFICATE, 'rawBytes'], to('AAAA'))],
  ['T14', 'the payload of another genuine bundle', 'signature E_SIGNATURE', fromAnother(PAYLOAD)],
  ['T14', 'the signature of another genuine bundle', 'signature E_SIGNATURE', fromAnother([...SIGNATURES, 0, 'sig'])],
  ['T14', 'the certificate of another genuine bundle', 'signature E_SIGNATURE', fromAnother(CERTIFICATE)],
  ['T14', 'the envelope of another genuine bundle', 'signature E_SIGNATURE', fromAnother(['dsseEnvelope'])],
  ['T14 CVE-2026-22703', 'the log entry of another genuine bundle', 'log E_LOG', fromAnother(ENTRY)],
  [
    'T14',
    'the certificate and the log entry of another genuine bundle',
    'signature E_SIGNATURE',
    fromAnother([MATERIAL]),
  ],
];

function reordered(payload: string): string {
  const json = parseJson(Buffer.from(payload, 'base64').toString('utf8'));
  const text = canonicalJson(json);
  const members = typeof json === 'object' && json !== null ? Object.entries(json).toReversed() : [];
  const other = JSON.stringify(Object.fromEntries(members));
  if (other === text) throw new Error('the order is the same');
  return Buffer.from(other).toString('base64');
}
