import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { MiraError, messageOf } from '../../errors.ts';
import { hashModel, type ModelManifest } from '../../model/manifest.ts';
import { pathInModel, withinModel } from '../../model/ignore.ts';
import { modelStatement } from '../../model/oms.ts';
import { progressLine } from '../../model/progress.ts';
import { quoted } from '../../model/refusals.ts';
import { plural } from '../../report/text.ts';
import { MODEL_CURVES } from '../../signing/curves.ts';
import { loadSigningKey, type SigningKey } from '../../signing/key.ts';
import { signModelStatement, type ModelSigningMethod } from '../../signing/model-signer.ts';
import { isSame, isValidAt, maySign, parseCertificates, type Certificate } from '../../verification/certificate.ts';
import type { Host } from '../host.ts';
import type { Environment } from '../options.ts';
import { writeWhole } from '../run/files.ts';
import { keySource } from '../run/signing.ts';
import { chooseServices, type ServiceOptions } from '../services.ts';
import { loadTrustRoot } from '../trust.ts';
import { confirmModelSignature } from './confirm.ts';
import { identityIn, keylessMethod } from './keyless.ts';

/** What `mira model sign` is asked. Paths are relative to the workspace. */
export interface ModelSignOptions extends ServiceOptions {
  readonly folder: string;
  /** Where the signature goes. */
  readonly signature: string;
  /** A path or `env:NAME` of a private key; `null`: the identity of the GitHub job signs. */
  readonly key: string | null;
  /** `env:NAME` of the passphrase of an encrypted key. */
  readonly keyPassphrase: string | null;
  /** Of the key. */
  readonly certificate: string | null;
  readonly certificateChain: readonly string[];
  readonly ignore: readonly string[];
  readonly publicLog: boolean;
  /** Paths of the trusted roots by which the signature is judged before it is written; the public one where there are none. */
  readonly trustedRoot?: readonly string[];
}

/**
 * `mira model sign`: writes the OpenSSF Model Signing v1.0 signature of a folder, and prints the root that was signed.
 * What can be known before hashing is settled before; what does not verify is not written.
 *
 * @throws MiraError E_USAGE, E_KEY, E_TRUST_ROOT, E_NO_OIDC, E_PRIVATE_LOG, E_UNSAFE_TRIGGER; as `hashModel`; as signing;
 * the code of the check that the signature failed
 */
export async function modelSignCommand(
  options: ModelSignOptions,
  environment: Environment,
  host: Host,
): Promise<number> {
  const folder = resolve(environment.workspace, options.folder);
  const path = resolve(environment.workspace, options.signature);
  if ((await kindAt(folder)) === 'file') {
    throw new MiraError('E_USAGE', `${quoted(options.folder)} is a file`, {
      hint: 'Sign the folder that holds it: tools disagree about the name of a model that is one file.',
    });
  }
  await requireFolderFor(path, options.signature);
  const ignore = options.ignore.map((given) => pathInModel(folder, given));
  for (const name of ignore) {
    if ((await kindAt(resolve(folder, name))) === null)
      host.warning(`nothing lies at ${quoted(name)}, which is ignored`);
  }
  const roots = options.trustedRoot ?? [];
  const trustRoot = await loadTrustRoot(roots.map((root) => resolve(environment.workspace, root)));
  const { method, certificates } = await methodOf(options, environment, host);
  const inside = withinModel(folder, path);
  const left = inside === null ? ignore : [...ignore, inside];
  const model = await hashModel(folder, {
    ignore: left,
    signal: environment.signal,
    progress: (progress) => host.info(progressLine(progress)),
  });
  const signature = await signModelStatement(modelStatement(basename(folder), model, left), method);
  await confirmModelSignature(signature, method, { trustRoot, certificates });
  await writeSignature(path, signature, options.signature);
  tell(options, model, signature, host);
  host.result(model.root);
  return 0;
}

interface Chosen {
  readonly method: ModelSigningMethod;
  /** All that were given with the key. */
  readonly certificates: readonly Certificate[];
}

async function methodOf(options: ModelSignOptions, environment: Environment, host: Host): Promise<Chosen> {
  const { key: spec, keyPassphrase: passphrase, certificate, certificateChain } = options;
  if (spec === null) {
    if (certificate !== null || certificateChain.length > 0) {
      throw new MiraError('E_USAGE', '--certificate needs the key that it certifies', { hint: 'Pass --key PEM too.' });
    }
    return { method: await keylessMethod(options, environment, host), certificates: [] };
  }
  if (certificate === null && certificateChain.length > 0) {
    throw new MiraError('E_USAGE', '--certificate-chain needs --certificate', {
      hint: 'Pass the certificate of the key.',
    });
  }
  const { env, workspace } = environment;
  const key = await loadSigningKey(keySource(spec, workspace), env, { passphrase, curves: MODEL_CURVES });
  const { witnesses } = await chooseServices(options, { keyed: true, workspace, now: environment.now() });
  if (certificate === null) {
    if (witnesses.logs.length > 0 && key.publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
      throw new MiraError('E_USAGE', 'a log takes keys on P-256 alone', {
        hint: 'Leave --rekor-url away, or use another key.',
      });
    }
    return { method: { kind: 'key', key, witnesses }, certificates: [] };
  }
  if (witnesses.logs.length + witnesses.timestampAuthorities.length > 0) {
    throw new MiraError('E_USAGE', 'signatures by certificate are entered into no log and not stamped', {
      hint: 'Leave --rekor-url and --tsa-url away.',
    });
  }
  const certificates = await certificatesOf(options, key, environment);
  return { method: { kind: 'certificate', key, chain: chainOf(certificates) }, certificates };
}

/**
 * The certificate of the key, and those that were given with it.
 *
 * @throws MiraError E_KEY when the certificate is not one of this key, not valid now, or not for signing
 */
async function certificatesOf(
  { certificate, certificateChain }: ModelSignOptions,
  key: SigningKey,
  environment: Environment,
): Promise<readonly [Certificate, ...Certificate[]]> {
  const read = async (name: string): Promise<readonly Certificate[]> =>
    parseCertificates(await readPem(resolve(environment.workspace, name), name), name);
  const own = await read(certificate ?? '');
  const [leaf, ...following] = own;
  if (leaf === undefined || !leaf.x509.publicKey.equals(key.publicKey)) {
    throw new MiraError('E_KEY', `the certificate ${certificate} is not one of the key that signs`);
  }
  if (!isValidAt(leaf, environment.now())) {
    throw new MiraError(
      'E_KEY',
      `the certificate ${certificate} is valid from ${leaf.notBefore.toISOString()} to ${leaf.notAfter.toISOString()}`,
      {
        hint: 'Sign with a certificate that is valid now.',
      },
    );
  }
  if (!maySign(leaf)) {
    throw new MiraError('E_KEY', `the certificate ${certificate} is for neither digital signatures nor code signing`);
  }
  return [leaf, ...following, ...(await Promise.all(certificateChain.map(read))).flat()];
}

/** What the bundle holds: a root in it proves nothing, and verifiers bring their own. */
function chainOf([leaf, ...others]: readonly [Certificate, ...Certificate[]]): readonly Uint8Array[] {
  const kept = others.filter((other) => !other.selfSigned && !isSame(other, leaf));
  return [leaf, ...kept].map(({ x509 }) => x509.raw);
}

function tell(
  { folder, signature: path }: ModelSignOptions,
  model: ModelManifest,
  signature: string,
  host: Host,
): void {
  host.info(`Signed ${plural(model.files.length, 'file')} of ${folder}: ${path}`);
  const signer = identityIn(signature);
  if (signer === null) return;
  // it changes with every tag, and other tools compare it as a whole
  host.info(`Signed by ${signer.san}`);
  host.info(
    `Check it with: model_signing verify ${shellWord(folder)} --signature ${shellWord(path)} --identity ${shellWord(signer.san)} --identity_provider ${signer.issuer}`,
  );
}

async function kindAt(path: string): Promise<'file' | 'other' | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isFile() ? 'file' : 'other';
}

function shellWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

async function requireFolderFor(path: string, shown: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder?.isDirectory() !== true) {
    throw new MiraError('E_USAGE', `there is no folder for the signature ${quoted(shown)}`, {
      hint: 'Make the folder first, or name another file.',
    });
  }
}

async function writeSignature(path: string, content: string, shown: string): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    throw new MiraError('E_USAGE', `the signature ${quoted(shown)} cannot be written: ${messageOf(error)}`, {
      hint: 'Check the path and its permissions.',
      cause: error,
    });
  }
}

async function readPem(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new MiraError('E_KEY', `the certificate ${shown} cannot be read`, { hint: 'Check the path.', cause: error });
  }
}
