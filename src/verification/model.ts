import { MiraError } from '../errors.ts';
import type { ModelDifference } from '../model/oms-compare.ts';
import { modelPredicateType, parseModelPayload, parseSignedModel, type SignedModel } from '../model/oms-statement.ts';
import { formatCount, plural } from '../report/text.ts';
import { MODEL_DIGESTS_TYPE } from '../statements/uris.ts';
import { assertBundleSize } from './bundle.ts';
import { Checks, type Check, type CheckName } from './checks.ts';
import { describeIdentity, describeTestimony } from './describe.ts';
import { parseModelBundle, type ModelBundle } from './model-bundle.ts';
import {
  verifyModelSignature,
  type ModelRequirement,
  type ModelSignerIdentity,
  type VerifiedModelSignature,
} from './model-signature.ts';
import { assertIdentity } from './requirement.ts';
import { assertPayloadType } from './statement.ts';
import { assertTestimony } from './trusted-times.ts';

export interface ModelRequest {
  readonly requirement: ModelRequirement;
  /** Sets the model at hand against what was signed. */
  readonly compare: (signed: SignedModel) => Promise<ModelDifference>;
}

export interface ModelReport {
  readonly verified: boolean;
  readonly checks: readonly Check[];
  /** What was signed, where the signature holds. */
  readonly signed: SignedModel | null;
  /** Who signed, where the signature holds. */
  readonly signer: ModelSignerIdentity | null;
  /** `null` where it did not come to the files. */
  readonly difference: ModelDifference | null;
}

/** The checks of a model, in the order in which they are made. */
const MODEL_CHECKS: readonly CheckName[] = [
  'size',
  'bundle',
  'signature',
  'log',
  'identity',
  'payload-type',
  'statement',
  'predicate-type',
  'schema',
  'subject',
];

/** Verifies the signature of a model, every check by name (OMS v1.0 §8). Never throws. */
export async function verifyModel(bytes: Uint8Array, request: ModelRequest): Promise<ModelReport> {
  const checks = new Checks();
  let signer: ModelSignerIdentity | null = null;
  let signed: SignedModel | null = null;
  let difference: ModelDifference | null = null;
  const verified = await checks.sequence(async () => {
    await checks.make('size', () => assertBundleSize(bytes.byteLength));
    const bundle = await checks.make('bundle', () => parseModelBundle(bytes), describeSize);
    const signature = await verifySigner(bundle, request.requirement, checks);
    ({ signer } = signature);
    signed = await readStatement(bundle, signature, checks);
    const model: SignedModel = signed;
    await checks.make(
      'subject',
      async () => {
        difference = await request.compare(model);
        assertSameModel(difference);
      },
      () => `${plural(model.files.length, 'file')}${model.root === null ? '' : `, ${model.root}`}`,
    );
    return true;
  });
  const made = new Map(checks.list().map((check) => [check.name, check]));
  return {
    verified: verified === true,
    checks: MODEL_CHECKS.flatMap((name) => made.get(name) ?? []),
    signed,
    signer,
    difference,
  };
}

function describeSize({ bytes }: ModelBundle): string {
  return `one signature, ${bytes < 1000 ? `${bytes} bytes` : `${formatCount(Math.round(bytes / 1000))} kB`}`;
}

async function verifySigner(
  bundle: ModelBundle,
  requirement: ModelRequirement,
  checks: Checks,
): Promise<VerifiedModelSignature> {
  const signature = await checks.make(
    'signature',
    () => verifyModelSignature(bundle, requirement),
    ({ algorithm, encoding }) => (encoding === 'legacy' ? `${algorithm}, as model_signing 0.2 signed` : algorithm),
  );
  const logged = bundle.method.kind === 'certificate' ? null : bundle.method.bundle;
  const { signer, times } = signature;
  const testimony = logged === null ? null : describeTestimony(logged, times);
  if (logged === null || testimony === null)
    checks.skip('log', 'entered into no log: nobody vouches for when it was signed');
  else
    await checks.make(
      'log',
      () => assertTestimony(logged.entries, times, false),
      () => testimony,
    );
  await checks.make(
    'identity',
    () => {
      if (requirement.kind !== 'sigstore') return;
      if (signer.kind !== 'certificate') throw new MiraError('E_SIGNER', 'no certificate says who signed');
      assertIdentity(signer, requirement.identity);
    },
    () => signerText(signer),
  );
  return signature;
}

/** A signer as people read it. */
export function signerText(signer: ModelSignerIdentity): string {
  return signer.kind === 'x509' ? signer.path.join(' ← ') : describeIdentity(signer);
}

async function readStatement(
  { payload, payloadType }: ModelBundle,
  { encoding }: VerifiedModelSignature,
  checks: Checks,
): Promise<SignedModel> {
  await checks.make(
    'payload-type',
    () => assertPayloadType(payloadType),
    () => payloadType,
  );
  const json = await checks.make(
    'statement',
    () => parseModelPayload(payload),
    () => 'in-toto Statement v1',
  );
  await checks.make(
    'predicate-type',
    () => {
      const type = modelPredicateType(json);
      // the broken encoding does not bind the payload as well as the right one: only where it has to be
      if (encoding === 'legacy' && type !== MODEL_DIGESTS_TYPE) {
        throw new MiraError('E_SIGNATURE', 'it is signed as model_signing 0.2 did, and states what came later');
      }
      return type;
    },
    String,
  );
  return checks.make('schema', () => parseSignedModel(json));
}

function assertSameModel({ extra, missing, changed }: ModelDifference): void {
  const counts = [
    [changed.length, 'changed'],
    [missing.length, 'missing'],
    [extra.length, 'not signed'],
  ] as const;
  const found = counts.filter(([count]) => count > 0);
  if (found.length === 0) return;
  const why = found.map(([count, what]) => `${plural(count, 'file')} ${what}`).join(', ');
  throw new MiraError('E_SUBJECT', `this is not the model that was signed: ${why}`, {
    hint:
      missing.length + changed.length === 0
        ? 'Remove them, or tolerate them: --ignore PATH, --ignore-unsigned-files.'
        : 'Fetch the model again from where it was published.',
  });
}
