import type { Suite } from './attack.ts';
import { evidence, partial } from './rows/evidence.ts';
import { FIELDS } from './rows/fields.ts';
import { keyed, privateInstance, rekorV2, reusable } from './rows/instances.ts';
import { keyless } from './rows/keyless.ts';
import { policy, policyGate, succession } from './rows/policy.ts';
import { release, standing } from './rows/release.ts';
import { attemptForm, evaluationForm, gateForm, planForm } from './rows/statements.ts';

/** Every base and what is done to it. */
export const CORPUS: readonly Suite[] = [
  keyless,
  rekorV2,
  privateInstance,
  reusable,
  keyed,
  evaluationForm,
  gateForm,
  attemptForm,
  planForm,
  ...FIELDS,
  evidence,
  partial,
  policy,
  policyGate,
  succession,
  release,
  standing,
];
