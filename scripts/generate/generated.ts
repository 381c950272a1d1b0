import { generateActions } from './actions.ts';
import { generateDetectionMatrix } from './detection-matrix.ts';
import { generateErrorTable } from './errors.ts';
import { generateHarnesses } from './harnesses.ts';
import { generateReadme } from './readme.ts';
import { generateSchemas } from './schema-files.ts';

/** A file that follows from others in the repository. */
export interface GeneratedFile {
  /** Relative to the root. */
  readonly file: string;
  readonly content: string;
}

/** Everything that is generated, as it should be now. */
export async function generateAll(root: string): Promise<readonly GeneratedFile[]> {
  return [
    ...(await generateSchemas()),
    generateErrorTable(),
    generateDetectionMatrix(),
    generateHarnesses(),
    await generateReadme(root),
    ...(await generateActions(root)),
  ];
}
