import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Digest } from '../../digest.ts';
import { MiraError } from '../../errors.ts';
import { hashModel, hashPath, type ModelManifest } from '../../model/manifest.ts';
import { progressLine } from '../../model/progress.ts';
import { quoted } from '../../model/refusals.ts';
import { measurementDigest, type HashedMaterial, type Materials } from '../../plan/measurement.ts';
import type { EvaluationPlan } from '../../plan/plan.ts';
import type { Subject } from '../../statements/compose.ts';
import type { RunImages } from './images.ts';
import { pathIn, shownIn, type Session } from './session.ts';

/** The exact identity of everything that a run depends on. */
export interface Identified {
  readonly model: ModelManifest;
  readonly subject: Subject;
  readonly materials: Materials;
  readonly measurement: Digest;
  readonly images: RunImages;
}

/** Stations 2 and 3: hashes the model and the materials. */
export async function identify(session: Session, images: RunImages): Promise<Identified> {
  const { plan, located } = session;
  const model = await hashModel(pathIn(session, plan.model.path), {
    ignore: plan.model.ignore,
    at: located.place(['model']),
    shown: shownIn(session, plan.model.path),
    tensors: 'note',
    policy: { allowPickle: plan.model.allowPickle },
    signal: session.environment.signal,
    progress: (progress) => session.host.info(progressLine(progress)),
  });
  if (model.codeBearing.length > 0) {
    session.warnings.push(`loading the model runs code of its own: ${model.codeBearing.map(quoted).join(', ')}`);
  }
  session.warnings.push(...(model.contents?.unread ?? []).map((why) => `weights are not told apart: ${why}`));
  const materials = new Map<string, readonly HashedMaterial[]>();
  for (const [name, evaluation] of Object.entries(plan.evaluations)) {
    const own = await hashMaterials(session, name, evaluation);
    const image = images.get(name)?.locked;
    materials.set(
      name,
      image === undefined ? own : [...own, { kind: 'image' as const, name: image.ref, digest: image.digest }],
    );
  }
  const subject = { name: basename(resolve(pathIn(session, plan.model.path))), root: model.root };
  return { model, subject, materials, measurement: measurementDigest(plan, model.manifest, materials), images };
}

async function hashMaterials(session: Session, name: string, evaluation: EvaluationPlan): Promise<HashedMaterial[]> {
  const materials: HashedMaterial[] = [];
  for (const [key, kind] of KINDS) {
    for (const [index, path] of evaluation[key].entries()) {
      const at = session.located.place(['evaluations', name, key, index]);
      materials.push({
        kind,
        name: path,
        digest: await hashPath(pathIn(session, path), { at, shown: shownIn(session, path) }),
      });
    }
  }
  for (const path of await programFiles(session, evaluation)) {
    materials.push({
      kind: 'harness',
      name: path,
      digest: await hashPath(pathIn(session, path), { shown: shownIn(session, path) }),
    });
  }
  return materials;
}

const KINDS = [
  ['datasets', 'dataset'],
  ['prompts', 'prompts'],
  ['scorer', 'scorer'],
] as const;

/** Argument words that name a file of the workspace are materials by themselves, unless they are declared as others. */
async function programFiles(session: Session, evaluation: EvaluationPlan): Promise<readonly string[]> {
  const declared = new Set([...evaluation.datasets, ...evaluation.prompts, ...evaluation.scorer]);
  const { labels } = evaluation.judge ?? {};
  const found = new Set(labels === undefined || declared.has(labels) ? [] : [labels]);
  const { mustFail = [], mustPass = [] } = evaluation.control ?? {};
  for (const word of [...evaluation.run, ...mustFail, ...mustPass, ...(evaluation.judge?.run ?? [])]) {
    if (word.startsWith('/') || word.includes('{') || word.split('/').includes('..')) continue;
    const path = word.replace(/^(?:\.\/+)+/u, '');
    if (path === '' || declared.has(path)) continue;
    if (await isFile(pathIn(session, path))) found.add(path);
  }
  return [...found];
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Hashes the model and the materials again, after strangers' code ran beside them.
 *
 * @throws MiraError E_FILE_CHANGED when they are not what was evaluated
 */
export async function confirmUnchanged(session: Session, before: Identified): Promise<void> {
  const { plan } = session;
  const model = await hashModel(pathIn(session, plan.model.path), {
    ignore: plan.model.ignore,
    shown: shownIn(session, plan.model.path),
    signal: session.environment.signal,
    progress: (progress) => session.host.info(progressLine(progress)),
  });
  if (model.manifest !== before.model.manifest) throw changed('the model');
  for (const { kind, name, digest } of [...before.materials.values()].flat()) {
    if (kind !== 'image' && (await hashPath(pathIn(session, name))) !== digest) throw changed(quoted(name));
  }
}

function changed(what: string): MiraError {
  return new MiraError('E_FILE_CHANGED', `${what} changed while it was evaluated`, {
    hint: 'Let the harness write to {out} only; nothing was signed.',
  });
}
