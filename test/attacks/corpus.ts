import type { Suite } from './attack.ts';
import { evaluationForm } from './rows/evaluation.ts';
import { FIELDS } from './rows/fields.ts';
import { handover, handoverForm } from './rows/handover.ts';
import { keyed, reusable } from './rows/keyed.ts';
import { keyless } from './rows/keyless.ts';
import { comparison, output } from './rows/measured.ts';
import { model } from './rows/model.ts';
import { evidence } from './rows/numbers.ts';
import { outFolder } from './rows/out-folder.ts';
import { partial } from './rows/partial.ts';
import { policy, policyGate, succession } from './rows/policy.ts';
import { privateInstance } from './rows/private.ts';
import { rekorV2 } from './rows/rekor-v2.ts';
import { repeats } from './rows/repeats.ts';
import { release } from './rows/release.ts';
import { rules } from './rows/rules.ts';
import { standing, together } from './rows/standing.ts';
import { attemptForm, gateForm, planForm } from './rows/statements.ts';
import { pins, trustRoot } from './rows/trusted-files.ts';

/** Bundles: who signed, and who saw it. */
export const BUNDLES: readonly Suite[] = [
  keyless,
  rekorV2,
  privateInstance,
  reusable,
  keyed,
  policy,
  policyGate,
  succession,
  handover,
];

/** What was signed, what it follows from, and what is read besides. */
export const CONTENTS: readonly Suite[] = [
  evaluationForm,
  gateForm,
  attemptForm,
  planForm,
  handoverForm,
  evidence,
  partial,
  repeats,
  release,
  standing,
  together,
  output,
  outFolder,
  comparison,
  model,
  pins,
  trustRoot,
  rules,
];

/** Every base and what is done to it. */
export const CORPUS: readonly Suite[] = [...BUNDLES, ...CONTENTS, ...FIELDS];
