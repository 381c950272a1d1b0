import { lstat, readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { compareBytes, type Digest } from '../digest.ts';
import { MiraError } from '../errors.ts';
import { hashAll, type HashWork } from './hash-files.ts';
import { isBelow, isWeights } from './ignore.ts';
import { DEFAULT_EXCLUSIONS } from './manifest.ts';
import { isModelPath, type SignedModel } from './oms-statement.ts';
import { quoted } from './refusals.ts';
import { kindOf, normalisedPath, walkFiles, type FoundFile } from './walk.ts';

/** Where a model at hand is not the one that was signed. Names in the order of their bytes. */
export interface ModelDifference {
  /** There, and not signed. */
  readonly extra: readonly string[];
  /** Signed, and not there. */
  readonly missing: readonly string[];
  /** Signed with another content. */
  readonly changed: readonly ChangedFile[];
  /** There and not signed, as the signer wanted it: nothing is known about them. */
  readonly leftOut: readonly string[];
}

export interface ChangedFile {
  readonly name: string;
  readonly signed: Digest;
  readonly found: Digest;
}

export interface CompareOptions extends Pick<HashWork, 'signal' | 'progress'> {
  /** Paths within the model where unsigned files may lie, beside what the signer left out. Signed ones are checked. */
  readonly ignore: readonly string[];
  /** Unsigned files are not looked for at all. */
  readonly ignoreUnsigned: boolean;
}

/**
 * Hashes the signed files and looks for others. Every signed file is checked, whatever is ignored.
 *
 * @throws MiraError E_SUBJECT when the signature is one of a single file and this is a folder, or the reverse, and when
 * the signer left out weights that are there; what `walkFiles` and `hashFile` refuse
 */
export async function compareModel(
  path: string,
  signed: SignedModel,
  options: CompareOptions,
): Promise<ModelDifference> {
  const model = resolve(path);
  if ((await kindOf(model)) === 'file') return compareFile(model, signed, options);
  if (signed.files[0]?.name === '.') throw oneFile(path);
  const present: FoundFile[] = [];
  const missing: string[] = [];
  const folders = new Map<string, boolean>([['', true]]);
  for (const { name } of signed.files) {
    const there = (await hasFolder(model, name, folders)) && (await kindOf(join(model, name))) === 'file';
    const file = join(model, name);
    if (there) present.push({ name, path: file, shown: file });
    else missing.push(name);
  }
  const { extra, leftOut } = options.ignoreUnsigned
    ? { extra: [], leftOut: [] }
    : await unsignedFiles(model, signed, options.ignore);
  return {
    extra,
    missing: missing.sort(compareBytes),
    changed: await changedFiles(present, signed, options),
    leftOut,
  };
}

/** Whether the folders above a file are folders; a symbolic link among them is refused. */
async function hasFolder(model: string, name: string, known: Map<string, boolean>): Promise<boolean> {
  const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const before = known.get(folder);
  if (before !== undefined) return before;
  const is = (await hasFolder(model, folder, known)) && (await kindOf(join(model, folder))) === 'folder';
  known.set(folder, is);
  return is;
}

/** A model that is one file: model_signing calls it `.`, the specification by its name. */
async function compareFile(path: string, signed: SignedModel, options: CompareOptions): Promise<ModelDifference> {
  const [file, second] = signed.files;
  if (file === undefined || second !== undefined || !['.', basename(path)].includes(file.name)) {
    throw new MiraError('E_SUBJECT', `${quoted(path)} is a file, and the signature is not one of this file alone`, {
      hint: 'Name the folder of the model.',
    });
  }
  const found = [{ name: file.name, path, shown: path }];
  return { extra: [], missing: [], leftOut: [], changed: await changedFiles(found, signed, options) };
}

async function changedFiles(
  present: readonly FoundFile[],
  signed: SignedModel,
  { signal, progress }: CompareOptions,
): Promise<readonly ChangedFile[]> {
  const digests = new Map(signed.files.map(({ name, digest }) => [name, digest]));
  const read = await hashAll(present, {
    inspect: null,
    ...(signal === undefined ? {} : { signal }),
    ...(progress === undefined ? {} : { progress }),
  });
  const changed = present.flatMap(({ name }, index) => {
    const known = digests.get(name);
    const found = read[index]?.digest;
    if (known === undefined || found === undefined) throw new Error(`nobody read ${quoted(name)}`);
    return known === found ? [] : [{ name, signed: known, found }];
  });
  return changed.sort((a, b) => compareBytes(a.name, b.name));
}

async function unsignedFiles(
  model: string,
  signed: SignedModel,
  ignore: readonly string[],
): Promise<Pick<ModelDifference, 'extra' | 'leftOut'>> {
  const names = new Set(signed.files.map(({ name }) => name));
  const accepted = [...DEFAULT_EXCLUSIONS, ...ignore.map(normalisedPath)];
  const bySigner = ignoredBySigner(signed);
  const found = await walkFiles(model, { exclude: [...accepted, ...bySigner] });
  const leftOut = new Set<string>();
  for (const path of bySigner) {
    for (const name of await namesBelow(model, path)) {
      if (!names.has(name) && !isBelow(name, accepted)) leftOut.add(name);
    }
  }
  const weights = [...leftOut].sort(compareBytes).find((name) => isWeights(name));
  if (weights !== undefined) {
    throw new MiraError('E_SUBJECT', `${quoted(weights)} is there, and the signer left it out: it is not signed`, {
      hint: 'A signature of a model that leaves out weights proves nothing about them. If you know this file, say so with --ignore.',
    });
  }
  return {
    extra: found.map(({ name }) => name).filter((name) => !names.has(name)),
    leftOut: [...leftOut].sort(compareBytes),
  };
}

/** What the signer left out, as far as it lies in the model; what points elsewhere matches nothing. */
function ignoredBySigner({ ignorePaths }: SignedModel): readonly string[] {
  const paths = ignorePaths.filter((path) => !path.startsWith('/')).map(normalisedPath);
  if (paths.includes('')) {
    throw new MiraError('E_SUBJECT', 'the signer left out the whole model: whatever lies there would be accepted');
  }
  return paths.filter((path) => isModelPath(path));
}

/** Everything at and below a path that is no folder, links too; nothing is followed. */
async function namesBelow(model: string, path: string): Promise<readonly string[]> {
  const top = await lstat(join(model, path)).catch(() => null);
  if (top === null) return [];
  if (!top.isDirectory()) return [path];
  const entries = await readdir(join(model, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(model, join(entry.parentPath, entry.name)));
}

function oneFile(path: string): MiraError {
  return new MiraError('E_SUBJECT', `the signature is one of a single file, and ${quoted(path)} is a folder`, {
    hint: 'Name the file.',
  });
}
