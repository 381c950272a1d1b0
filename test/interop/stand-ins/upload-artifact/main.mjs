// actions/upload-artifact for a machine that has no GitHub: the same inputs, a folder instead of the service.
import { appendFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { ARTIFACTS, GITHUB_OUTPUT, GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH } = process.env;
const folder = join(GITHUB_WORKSPACE, INPUT_PATH);
if (existsSync(folder)) {
  const id = `${readdirSync(ARTIFACTS).length + 1}`;
  cpSync(folder, join(ARTIFACTS, id, INPUT_NAME), { recursive: true });
  appendFileSync(GITHUB_OUTPUT, `artifact-id=${id}\n`);
} else if (process.env['INPUT_IF-NO-FILES-FOUND'] !== 'ignore') {
  console.log(`::error::there is nothing at ${INPUT_PATH}`);
  process.exitCode = 1;
}
