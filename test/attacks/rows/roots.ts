import { at } from '../../unit/signing/at.ts';
import { edit } from '../../unit/verification/edit.ts';
import type { Row } from '../attack.ts';
import { inRequest, replaced, type BundleCase, type Change, type Path } from '../bundle-case.ts';
import type { Lab } from '../lab.ts';
import { fullEvaluation } from '../statements.ts';

/** Signed by an instance that is not trusted, or trusted at another time. */
export const ROOTS: readonly Row<BundleCase>[] = [
  [
    'T1',
    'signed by another Sigstore instance with the same identity',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.byStranger(fullEvaluation())),
  ],
  [
    'T1',
    'signed with a key that nobody named',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.byKey(fullEvaluation())),
  ],
  [
    'T1',
    'no certificate log vouches for the certificate',
    'signature E_SIGNATURE',
    async (base, lab) => {
      const unlogged = await lab.witnessed(fullEvaluation(), lab.witnesses([1], false), {}, '/private');
      const authorities = lab.privateRoot.instances.flatMap((root) => [root['certificateAuthorities'] ?? []].flat());
      const instances = lab.trustRoot.instances.map((root) => ({ ...root, certificateAuthorities: authorities }));
      return { ...base, bundle: unlogged, request: { ...base.request, trustRoot: { ...lab.trustRoot, instances } } };
    },
  ],
  [
    'T1',
    'the trust root names no certificate log',
    'signature E_SIGNATURE',
    inRequest((_, lab) => changedRoot(lab, 'ctlogs', () => [otherLog(lab)])),
  ],
  [
    'T13',
    'the trust root names no such log',
    'log E_LOG',
    inRequest((_, lab) => changedRoot(lab, 'tlogs', () => [otherLog(lab)])),
  ],
  [
    'T21',
    'the authority of the trust root was not yet valid',
    'signature E_SIGNATURE',
    inRequest((_, lab) => changedRoot(lab, 'certificateAuthorities', validity({ start: '2099-01-01T00:00:00Z' }))),
  ],
  [
    'T21',
    'the authority of the trust root is valid no more',
    'signature E_SIGNATURE',
    inRequest((_, lab) =>
      changedRoot(
        lab,
        'certificateAuthorities',
        validity({ start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' }),
      ),
    ),
  ],
  [
    'T21',
    'the key of the log is valid no more',
    'log E_LOG',
    inRequest((_, lab) =>
      changedRoot(lab, 'tlogs', keyValidity({ start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' })),
    ),
  ],
  [
    'T21',
    'the key of the certificate log is valid no more',
    'signature E_SIGNATURE',
    inRequest((_, lab) =>
      changedRoot(lab, 'ctlogs', keyValidity({ start: '2019-01-01T00:00:00Z', end: '2020-01-01T00:00:00Z' })),
    ),
  ],
];

function changedRoot(lab: Lab, member: string, change: Change): Pick<BundleCase['request'], 'trustRoot'> {
  const instances = lab.trustRoot.instances.map((root) => Object.assign({}, edit(root, [member], change)));
  return { trustRoot: { ...lab.trustRoot, instances } };
}

function otherLog(lab: Lab): unknown {
  return at(lab.stranger.sigstore.trustedRoot(), 'tlogs', 0);
}

function validity(validFor: object): Change {
  return eachWith(['validFor'], validFor);
}

function keyValidity(validFor: object): Change {
  return eachWith(['publicKey', 'validFor'], validFor);
}

function eachWith(path: Path, value: unknown): Change {
  return (all) => (Array.isArray(all) ? all.map((one: unknown) => edit(one, path, () => value)) : all);
}
