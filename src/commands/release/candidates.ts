import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluationNames, gateName } from '../../baseline/files.ts';
import { fetchEvaluations, loadBaselineFile, type BaselineCandidate } from '../../baseline/find.ts';
import { fetchGate } from '../../baseline/find-proven.ts';
import type { Digest } from '../../digest.ts';
import { MiraError } from '../../errors.ts';
import type { GitHub } from '../../github/client.ts';
import { findAttestations } from '../../github/find-attestations.ts';
import { findRelease } from '../../github/releases.ts';
import { EVALUATION_TYPE, VSA_TYPE } from '../../statements/uris.ts';
import type { EvidenceFiles } from '../../storage/evidence-folder.ts';

/** An evaluation or a gate's verdict as it was found; nothing of it is verified. */
export interface Candidate {
  /** What messages call it. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Samples and salts of an evaluation, where they lie beside it. */
  readonly files: EvidenceFiles | null;
}

/** What there is about a model. */
export interface Candidates {
  readonly evaluations: readonly Candidate[];
  readonly gates: readonly Candidate[];
  /**
   * Whether every one of them has to verify: what lies on a release is the publisher's, while the attestations API also
   * lists what anybody who may write put there.
   */
  readonly all: boolean;
  readonly warnings: readonly string[];
}

/** @throws MiraError E_NO_ATTESTATION where there is no such release; of downloading */
export async function onRelease(github: GitHub, tag: string, folder: string): Promise<Candidates> {
  const release = await findRelease(github, tag);
  if (release === null) {
    throw new MiraError('E_NO_ATTESTATION', `there is no release ${tag} in ${github.repository}`, {
      hint: 'Name a tag that has a release; a draft is seen only by a token that may write.',
    });
  }
  const found = await fetchEvaluations(github, release, folder);
  const gates: Candidate[] = [];
  for (const { stem } of found) {
    const name = gateName({ stem });
    const bytes = await fetchGate(github, release, name, folder);
    if (bytes !== null) gates.push({ name: `${tag} (${name})`, bytes, files: null });
  }
  return {
    evaluations: found.map((candidate) =>
      fromFile(candidate, `${tag} (mira-evaluation${candidate.stem}.sigstore.json)`),
    ),
    gates,
    all: true,
    warnings: [],
  };
}

/** @throws MiraError E_FILE_UNREADABLE, E_SIZE */
export async function inFolder(folder: string): Promise<Candidates> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new MiraError('E_FILE_UNREADABLE', `the folder ${folder} cannot be read`, {
      hint: 'Check the path.',
      cause: error,
    });
  });
  const evaluations: Candidate[] = [];
  const gates: Candidate[] = [];
  for (const name of names.toSorted()) {
    const known = evaluationNames(name);
    if (known === null) continue;
    evaluations.push(fromFile(await loadBaselineFile(join(folder, name)), name));
    const gate = gateName(known);
    if (names.includes(gate)) gates.push({ name: gate, bytes: await readFile(join(folder, gate)), files: null });
  }
  return { evaluations, gates, all: true, warnings: [] };
}

/** @throws MiraError E_NO_ATTESTATION where there are more than are read; of `GitHub.send` */
export async function inAttestationsApi(github: GitHub, subject: Digest, folder: string): Promise<Candidates> {
  await mkdir(folder, { recursive: true });
  const warnings: string[] = [];
  const listed = async (type: string, what: string): Promise<readonly Candidate[]> => {
    const { bundles, unreadable, cut } = await findAttestations(github, subject, type);
    warnings.push(...unreadable.map((why) => `an attestation of this model could not be read: ${why}`));
    if (cut) throw tooMany(bundles.length + unreadable.length, what);
    return bundles.map((bytes, index) => ({
      name: `${what} ${index + 1} in the attestations API`,
      bytes,
      files: null,
    }));
  };
  const evaluations = await listed(EVALUATION_TYPE, 'evaluation');
  return { evaluations, gates: await listed(VSA_TYPE, 'gate'), all: false, warnings };
}

/** Whoever may write there could otherwise hide the earliest behind others, which need not even verify. */
function tooMany(read: number, what: string): MiraError {
  return new MiraError(
    'E_NO_ATTESTATION',
    `the attestations API lists more than ${read} ${what}s of this model: nobody can say which is the earliest`,
    { hint: 'Name the tag of the release, or the folder of its bundles.' },
  );
}

function fromFile({ bundle, samplesPath, saltsPath }: BaselineCandidate, name: string): Candidate {
  const files = samplesPath === null || saltsPath === null ? null : { samplesPath, saltsPath };
  return { name, bytes: bundle, files };
}
