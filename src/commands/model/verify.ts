import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MiraError } from '../../errors.ts';
import { pathInModel, withinModel } from '../../model/ignore.ts';
import { compareModel } from '../../model/oms-compare.ts';
import { progressLine } from '../../model/progress.ts';
import { quoted } from '../../model/refusals.ts';
import { kindOf } from '../../model/walk.ts';
import { MODEL_CURVES } from '../../signing/curves.ts';
import { loadVerificationKey } from '../../signing/key.ts';
import { MAX_BUNDLE_BYTES } from '../../verification/bundle.ts';
import { parseCertificates } from '../../verification/certificate.ts';
import type { ModelRequirement } from '../../verification/model-signature.ts';
import { verifyModel } from '../../verification/model.ts';
import { modelJson, modelText } from '../../verification/model-text.ts';
import type { Host } from '../host.ts';
import type { Environment } from '../options.ts';
import { loadTrustRoot, type TrustFlags } from '../trust.ts';
import { requiredIdentity } from '../required-identity.ts';

/** What `mira model verify` is asked. Paths are relative to the workspace. */
export interface ModelVerifyOptions extends TrustFlags {
  /** A folder, or the one file that is the model. */
  readonly model: string;
  readonly signature: string;
  /** PEM files: roots, and certificates on the way to them. */
  readonly certificateChain: readonly string[];
  /** Absolute, or relative to the model. */
  readonly ignore: readonly string[];
  readonly ignoreUnsigned: boolean;
  readonly json: boolean;
}

const VERIFIED = 0;
const NOT_VERIFIED = 30;

/**
 * `mira model verify`: who signed, and whether this is the model that was signed. Uses no network.
 *
 * @throws MiraError E_USAGE, E_KEY, E_TRUST_ROOT, E_MODEL_MISSING, E_FILE_UNREADABLE for what was asked; E_CANCELLED
 */
export async function modelVerifyCommand(
  options: ModelVerifyOptions,
  environment: Environment,
  host: Host,
): Promise<number> {
  const { workspace, signal } = environment;
  const model = resolve(workspace, options.model);
  const path = resolve(workspace, options.signature);
  const requirement = await requirementOf(options, workspace);
  if ((await kindOf(model)) === null) {
    throw new MiraError('E_MODEL_MISSING', `there is no model at ${quoted(options.model)}`, {
      hint: 'Check the path.',
    });
  }
  const ignore = options.ignore.map((given) => pathInModel(model, given));
  const own = withinModel(model, path);
  const report = await verifyModel(await readSignature(path, options.signature), {
    requirement,
    compare: async (signed) =>
      compareModel(model, signed, {
        ignore: own === null ? ignore : [...ignore, own],
        ignoreUnsigned: options.ignoreUnsigned,
        signal,
        progress: (progress) => host.info(progressLine(progress)),
      }),
  });
  signal.throwIfAborted();
  const about = { ignoredUnsigned: options.ignoreUnsigned };
  host.result(options.json ? modelJson(report) : modelText(report, about));
  return report.verified ? VERIFIED : NOT_VERIFIED;
}

async function requirementOf(options: ModelVerifyOptions, workspace: string): Promise<ModelRequirement> {
  const { certificateChain, key, repo, identity } = options;
  if (certificateChain.length > 0) {
    if ([key, repo, identity].some((given) => given !== undefined)) {
      throw new MiraError('E_USAGE', '--certificate-chain excludes --key, --identity and --repo', {
        hint: 'Pass one of them.',
      });
    }
    const files = certificateChain.map(async (name) => {
      const pem = await readFile(resolve(workspace, name), 'utf8').catch((error: unknown) => {
        throw new MiraError('E_KEY', `the certificate ${name} cannot be read`, {
          hint: 'Check the path.',
          cause: error,
        });
      });
      return parseCertificates(pem, name);
    });
    return { kind: 'certificate', trusted: (await Promise.all(files)).flat() };
  }
  const roots = [options.trustedRoot ?? []].flat();
  const trustRoot = await loadTrustRoot(roots.map((root) => resolve(workspace, root)));
  if (key !== undefined) {
    if (repo !== undefined || identity !== undefined) await requiredIdentity(options);
    return { kind: 'key', key: await loadVerificationKey(resolve(workspace, key), MODEL_CURVES), trustRoot };
  }
  const required = await requiredIdentity(options);
  if (required.kind !== 'san' && required.kind !== 'repo') throw new Error(`no identity but ${required.kind}`);
  return { kind: 'sigstore', identity: required, trustRoot };
}

/** One byte more than a bundle may have is enough to see that it is too large. */
async function readSignature(path: string, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    const stream: AsyncIterable<Uint8Array> = createReadStream(path, { end: MAX_BUNDLE_BYTES });
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    throw new MiraError('E_FILE_UNREADABLE', `the signature ${quoted(shown)} cannot be read`, {
      hint: 'Check the path.',
      cause: error,
    });
  }
  return Buffer.concat(chunks);
}
