// actions/download-artifact for a machine that has no GitHub: one artifact, by its id.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { ARTIFACTS, GITHUB_WORKSPACE, INPUT_PATH } = process.env;
const kept = join(ARTIFACTS, process.env['INPUT_ARTIFACT-IDS']);
for (const name of readdirSync(kept)) cpSync(join(kept, name), join(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true });
