import { at } from '../../unit/signing/at.ts';
import { edit } from '../../unit/verification/edit.ts';
import { suite } from '../attack.ts';
import {
  bundleScenario,
  fromAnother,
  inBundle,
  inRequest,
  replaced,
  statementOf,
  to,
  type BundleCase,
} from '../bundle-case.ts';
import type { Lab } from '../lab.ts';
import { ENTRIES, ENTRY, STAMPS } from '../paths.ts';
import { evaluationRequest, fullEvaluation } from '../statements.ts';

const PRIVATE = bundleScenario(
  'private',
  'an instance without logs, as GitHub’s for private repositories: a certificate and a time stamp',
  async (lab) => {
    const sign = async (statement: unknown): Promise<unknown> =>
      lab.witnessed(statement, lab.witnesses([], true), {}, '/private');
    const request = await evaluationRequest(lab, 'private');
    return { bundle: await sign(fullEvaluation()), sign, request: { ...request, trustRoot: lab.privateRoot } };
  },
);

export const privateInstance = suite(PRIVATE, [
  ['T21', 'no time stamp', 'log E_LOG', inBundle(STAMPS, to([]))],
  ['T21 T14', 'the time stamp of another signature', 'log E_LOG', fromAnother(STAMPS)],
  [
    'T15',
    'the trust root of an instance that has logs',
    'signature E_SIGNATURE',
    inRequest((_, lab) => ({ trustRoot: lab.trustRoot })),
  ],
  [
    'T15',
    'signed by an instance that has logs, without them',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.witnessed(fullEvaluation(), lab.witnesses([], true))),
  ],
  [
    'T15',
    'an instance that has logs, entered into none, beside the private one in the trust root',
    'log E_LOG',
    async (base, lab) => ({
      ...base,
      bundle: await lab.witnessed(fullEvaluation(), lab.witnesses([], true)),
      request: { ...base.request, trustRoot: both(lab) },
    }),
  ],
  [
    'T13',
    'the log entry of another instance beside the time stamp',
    'log E_LOG',
    async (base, lab) => {
      const logged = await lab.byStranger(statementOf(base.bundle));
      return { ...base, bundle: edit(base.bundle, ENTRIES, () => [at(logged, ...ENTRY)]) };
    },
  ],
  [
    'T21',
    'stamped an hour after the certificate was issued',
    'signature E_SIGNATURE',
    replaced(async (lab) => lab.late(fullEvaluation(), lab.witnesses([], true), 3600)),
  ],
]);

function both({ trustRoot, privateRoot }: Lab): BundleCase['request']['trustRoot'] {
  return { ...trustRoot, instances: [...trustRoot.instances, ...privateRoot.instances] };
}
