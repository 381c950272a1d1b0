import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { asMiraError } from '../../errors.ts';
import { storeAttestation } from '../../github/attestations.ts';
import { saveEvaluation } from '../../storage/cache.ts';
import { recordBundlePath } from '../../storage/created-paths.ts';
import { attachToRelease } from '../../storage/release.ts';
import type { Evaluation } from './evaluation.ts';
import type { Identified } from './identify.ts';
import { triggerKind, type Session } from './session.ts';

/** Where the evaluation can be found besides the output folder. */
export interface Stored {
  readonly attestationId: string | null;
  readonly attestationUrl: string | null;
}

/**
 * Hands the record of an attempt to the attestations API, where it can be found by the model although nothing of it is
 * on a release. What fails here is told again, loudly, of the evaluation itself.
 */
export async function storeRecord(
  { context, github, host }: Session,
  bundle: string,
  what = 'this attempt',
): Promise<void> {
  if (context === null || github === null) return;
  try {
    await storeAttestation(github, bundle);
  } catch (error) {
    host.info(`A record of ${what} is not in GitHub's attestations API: ${asMiraError(error).message}`);
  }
}

const NOWHERE: Stored = { attestationId: null, attestationUrl: null };

/**
 * Station 11: GitHub's list of created bundles, the attestations API, the release, the cache. The release is where later
 * runs look for their baseline, so that failing there fails the run; the other places are told about and go on.
 */
export async function store(
  session: Session,
  identified: Identified,
  evaluation: Evaluation,
  bundlePath: string | null,
  gatePaths: readonly string[],
): Promise<Stored> {
  const { context, github, environment, warnings, host } = session;
  if (bundlePath === null || evaluation.bundle === null) return NOWHERE;
  const runnerTemp = environment.env['RUNNER_TEMP'];
  if (runnerTemp !== undefined) await recordBundlePath(runnerTemp, bundlePath);
  if (context === null || github === null) return NOWHERE;
  let stored = NOWHERE;
  try {
    const id = await storeAttestation(github, evaluation.bundle.json);
    const url = `${context.serverUrl}/${context.repository.fullName}/attestations/${encodeURIComponent(id)}`;
    stored = { attestationId: id, attestationUrl: url };
  } catch (error) {
    const { code, message, hint } = asMiraError(error);
    warnings.push(`the evaluation is not in GitHub's attestations API: ${code}: ${message}`);
    if (hint !== null) host.info(hint);
  }
  // beside the evaluation, for whoever asks by the digest of the model; an unsigned one is no bundle
  const gate = gatePaths.find((path) => path.endsWith('.sigstore.json'));
  if (stored !== NOWHERE && gate !== undefined)
    await storeRecord(session, await readFile(gate, 'utf8'), 'this verdict');
  const files = [...evaluation.files, ...gatePaths];
  const attached = await attachToRelease(
    github,
    context,
    files.map((path) => ({ name: basename(path), path })),
  );
  if (attached.kind === 'attached') {
    const draft = attached.release.draft ? 'draft ' : '';
    host.info(`Attached ${attached.files.length} files to the ${draft}release ${attached.release.tag}`);
  }
  if (triggerKind(context) === 'default-branch' && runnerTemp !== undefined) {
    const saved = await saveEvaluation(identified.measurement, evaluation.files, { runnerTemp });
    if (!saved.saved) warnings.push(saved.warning);
  }
  return stored;
}
