import { appendFile } from 'node:fs/promises';
import path from 'node:path';

/** Where steps of a job leave the paths of the bundles that they made, one a line, as `actions/attest` does. */
const CREATED_PATHS = 'created_attestation_paths.txt';

/** Adds a bundle to the list in the runner's temporary folder. */
export async function recordBundlePath(runnerTemp: string, bundlePath: string): Promise<void> {
  await appendFile(path.join(runnerTemp, CREATED_PATHS), `${bundlePath}\n`);
}
