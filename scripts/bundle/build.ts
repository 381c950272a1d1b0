import { spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DOORS } from './doors.ts';
import { formatLicences, type Licensed, licencesOf } from './licences.ts';
import { entryOf, pack } from './pack.ts';

export interface BuiltFile {
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** What belongs into `dist/`, by its name there. */
export interface Build {
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly licences: readonly Licensed[];
}

/** Compiles and bundles; writes `build/` only. The same sources and lock file give the same bytes in any folder. */
export async function build(root: string): Promise<Build> {
  // webpack numbers modules by their path from the current folder.
  process.chdir(root);
  await rm(join(root, 'build'), { recursive: true, force: true });
  compile(root);
  const packed = await pack(entryOf(root));
  const licences = await licencesOf(root, packed.sources);
  const files = new Map<string, BuiltFile>();
  for (const [name, bytes] of packed.files) files.set(name, { bytes, executable: false });
  files.set('package.json', text('{ "type": "module" }\n'));
  files.set('licenses.txt', text(formatLicences(licences)));
  for (const { file, text: content, executable } of DOORS) files.set(file, { ...text(content), executable });
  return { files, licences };
}

/** Replaces the folder by what was built. */
export async function writeBuild(folder: string, { files }: Build): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, { bytes, executable }] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    if (executable) await chmod(path, 0o755);
  }
}

function compile(root: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.bundle.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sources do not compile.\n${stdout}`);
}

function text(content: string): BuiltFile {
  return { bytes: Buffer.from(content), executable: false };
}
