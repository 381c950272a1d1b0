import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.ts';

/** The demo's model repository: a language detector from npm, its evaluation and its `mira.yml`. */

export type ModelVersion = '1.2.0' | '1.3.4';

/** Both releases under equal names, so that what differs is what changed. */
const SOURCES: Readonly<Record<ModelVersion, string>> = {
  '1.2.0': 'dist/tinyld.cjs.js',
  '1.3.4': 'dist/tinyld.normal.node.js',
};

export async function writeModel(folder: string, version: ModelVersion): Promise<void> {
  const home = new URL(`../../node_modules/tinyld-v${version}/`, import.meta.url);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = {
    'README.md': 'Readme.md',
    LICENSE: 'license',
    'package.json': 'package.json',
    'tinyld.cjs': SOURCES[version],
  };
  for (const [name, source] of Object.entries(files)) await copyFile(new URL(source, home), join(folder, name));
}

export const MIRA_YML = `# yaml-language-server: $schema=https://mira-attest.github.io/schema/mira.schema.json
model: model/
evaluations:
  langid:
    run: [node, eval.mjs, --model, "{model}", --data, data/udhr.jsonl, --out, "{out}"]
    datasets: [data/udhr.jsonl]
    scorer: [eval.mjs]
    timeout: 5m
claims:
  - {metric: langid/accuracy, margin: 0.02}
  - {metric: langid/accuracy@lang=*, margin: 0.08}
gate: {alpha: 0.05, fail-on: [regressed]}
signers:
  - {workflow: acme/langid/.github/workflows/release.yml, ref: refs/tags/v*}
`;

export interface ProjectOptions {
  readonly version: ModelVersion;
  readonly languages?: readonly string[];
  readonly config?: string;
}

/** Writes the whole repository into a folder. */
export async function writeProject(folder: string, options: ProjectOptions): Promise<void> {
  await writeModel(join(folder, 'model'), options.version);
  const lines = await corpus(options.languages);
  await writeAt(join(folder, 'data', 'udhr.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await copyFile(fileURLToPath(new URL('eval.mjs', import.meta.url)), join(folder, 'eval.mjs'));
  await writeAt(join(folder, 'mira.yml'), options.config ?? MIRA_YML);
  await writeAt(join(folder, 'README.md'), '# langid\n\nA language detector.\n');
}

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
