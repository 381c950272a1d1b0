import { copyFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { baselineSource } from '../../baseline/choose.ts';
import { loadBaselineFile, type BaselineCandidate } from '../../baseline/find.ts';
import type { Plan } from '../../plan/plan.ts';

/** The baseline, where it is a file, copied before the output folder is emptied, in which it may lie. */
export async function holdBaselineFile(plan: Plan, root: string, work: string): Promise<BaselineCandidate | null> {
  const source = baselineSource(plan.baseline);
  if (source.kind !== 'file') return null;
  const found = await loadBaselineFile(resolve(root, source.path));
  const copied = async (path: string): Promise<string> => {
    const copy = join(work, `baseline-${basename(path)}`);
    await copyFile(path, copy);
    return copy;
  };
  const held = async (path: string | null): Promise<string | null> => (path === null ? null : copied(path));
  return {
    bundle: found.bundle,
    stem: found.stem,
    bundlePath: await copied(found.bundlePath),
    samplesPath: await held(found.samplesPath),
    saltsPath: await held(found.saltsPath),
    digestsPath: await held(found.digestsPath),
    modelPath: await held(found.modelPath),
  };
}
