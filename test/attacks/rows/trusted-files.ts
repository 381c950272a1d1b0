import { checkLock, refuseUnpinned } from '../../../src/images/check.ts';
import { parseLock } from '../../../src/images/lock.ts';
import { parseTrustRoot } from '../../../src/verification/trust-root.ts';
import { edit } from '../../unit/verification/edit.ts';
import { suite, type Row, type Scenario } from '../attack.ts';
import { gone, to, type Change, type Path } from '../bundle-case.ts';
import { codeOf } from '../code-of.ts';

/** Files that say who is believed: the lock of images, and trust roots. */

const LOCKED = `sha256:${'1'.repeat(64)}`;
const LOCK = {
  schema: 'mira-lock/1',
  images: [
    {
      source: 'mira.yml#/evaluations/qa/image',
      ref: 'ghcr.io/acme/eval:1.4',
      registry: 'ghcr.io',
      tag: '1.4',
      digest: LOCKED,
      kind: 'manifest',
      platforms: { 'linux/amd64': LOCKED },
      resolvedAt: '2026-01-31T12:00:00Z',
    },
  ],
};

interface Pinned {
  readonly ref: string;
  readonly lock: unknown;
}

const PINS: Scenario<Pinned> = {
  name: 'image',
  about: 'an image that is pinned in mira.lock.json',
  build: async () => Promise.resolve({ ref: 'ghcr.io/acme/eval:1.4', lock: LOCK }),
  judge: async ({ ref, lock }) =>
    codeOf(() => {
      const parsed = lock === null ? null : parseLock(JSON.stringify(lock), 'mira.lock.json');
      const check = checkLock(parsed, { source: 'mira.yml#/evaluations/qa/image', ref });
      if (check.state !== 'pinned') throw refuseUnpinned(check);
    }),
};

export const pins = suite(PINS, [
  ['T8', 'the tag latest', 'E_UNPINNED', (base) => ({ ...base, ref: 'ghcr.io/acme/eval:latest' })],
  ['T8', 'no tag', 'E_UNPINNED', (base) => ({ ...base, ref: 'ghcr.io/acme/eval' })],
  ['T8', 'another registry', 'E_UNPINNED', (base) => ({ ...base, ref: 'ghcr.example/acme/eval:1.4' })],
  [
    'T8',
    'another digest than the lock says',
    'E_UNPINNED',
    (base) => ({ ...base, ref: `ghcr.io/acme/eval:1.4@sha256:${'2'.repeat(64)}` }),
  ],
  ['T8', 'no lock', 'E_UNPINNED', (base) => ({ ...base, lock: null })],
  [
    'T8',
    'a lock for another evaluation',
    'E_UNPINNED',
    (base) => ({ ...base, lock: edit(LOCK, ['images', 0, 'source'], to('mira.yml#/evaluations/other/image')) }),
  ],
  [
    'T8',
    'a digest in the lock that is none',
    'E_LOCK',
    (base) => ({ ...base, lock: edit(LOCK, ['images', 0, 'digest'], to('sha256:1')) }),
  ],
  ['T8 T27', 'a reference with blanks', 'E_IMAGE_REFERENCE', (base) => ({ ...base, ref: 'ghcr.io/acme/ eval:1.4' })],
]);

const ROOT: Scenario<unknown> = {
  name: 'trust-root',
  about: 'a trusted root in JSON',
  build: async (lab) => Promise.resolve(lab.emulator.sigstore.trustedRoot()),
  judge: async (root) =>
    codeOf(() => parseTrustRoot(typeof root === 'string' ? root : JSON.stringify(root), 'trusted_root.json')),
};

function inRoot(path: Path, change: Change): Row<unknown>[3] {
  return (root) => edit(root, path, change);
}

export const trustRoot = suite(ROOT, [
  ['T27', 'no JSON', 'E_TRUST_ROOT', (root) => JSON.stringify(root).slice(1)],
  ['T27', 'a member twice', 'E_TRUST_ROOT', (root) => JSON.stringify(root).replace('{', '{"mediaType":"x",')],
  ['T27', 'larger than 4 MiB', 'E_TRUST_ROOT', (root) => `${JSON.stringify(root)}${' '.repeat(4 * 1024 * 1024)}`],
  ['T27', '17 roots', 'E_TRUST_ROOT', (root) => `${JSON.stringify(root)}\n`.repeat(17)],
  ['T15', 'another media type', 'E_TRUST_ROOT', inRoot(['mediaType'], to('application/json'))],
  ['T15', 'no certificate authority', 'E_TRUST_ROOT', inRoot(['certificateAuthorities'], to([]))],
  [
    'T21',
    'an authority without a start of validity',
    'E_TRUST_ROOT',
    inRoot(['certificateAuthorities', 0, 'validFor', 'start'], gone),
  ],
  [
    'T21',
    'a log without a start of validity',
    'E_TRUST_ROOT',
    inRoot(['tlogs', 0, 'publicKey', 'validFor', 'start'], gone),
  ],
  ['T21', 'a certificate log without a validity', 'E_TRUST_ROOT', inRoot(['ctlogs', 0, 'publicKey', 'validFor'], gone)],
  [
    'T21',
    'a time stamp authority without a start of validity',
    'E_TRUST_ROOT',
    inRoot(['timestampAuthorities', 0, 'validFor', 'start'], gone),
  ],
  [
    'T21',
    'a start of validity that is no time',
    'E_TRUST_ROOT',
    inRoot(['tlogs', 0, 'publicKey', 'validFor', 'start'], to('long ago')),
  ],
  [
    'T1',
    'an authority without certificates',
    'E_TRUST_ROOT',
    inRoot(['certificateAuthorities', 0, 'certChain', 'certificates'], to([])),
  ],
  ['T1', 'a log without a key', 'E_TRUST_ROOT', inRoot(['tlogs', 0, 'publicKey', 'rawBytes'], to(''))],
  ['T1', 'a log without an id', 'E_TRUST_ROOT', inRoot(['tlogs', 0, 'logId'], gone)],
]);
