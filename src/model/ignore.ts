import { isAbsolute, relative, resolve, sep } from 'node:path';
import { MiraError } from '../errors.ts';
import { quoted } from './refusals.ts';
import { normalisedPath } from './walk.ts';

/**
 * A path that somebody wants left out, relative to the model: given absolute, or relative to the model.
 *
 * @throws MiraError E_USAGE when it leaves the model, or is the model
 */
export function pathInModel(folder: string, path: string): string {
  const inside = withinModel(folder, isAbsolute(path) ? path : resolve(folder, path));
  if (inside !== null) return inside;
  throw new MiraError('E_USAGE', `${quoted(path)} does not lie in the model ${quoted(folder)}`, {
    hint: 'Give a path below the model, absolute or relative to the model.',
  });
}

/** The path relative to the model, `null` outside of it and for the model itself. */
export function withinModel(folder: string, path: string): string | null {
  const inside = relative(resolve(folder), resolve(path));
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return normalisedPath(inside.replaceAll(sep, '/'));
}

/** Whether a path is one of these, or lies below one. */
export function isBelow(name: string, paths: readonly string[]): boolean {
  return paths.some((path) => name === path || name.startsWith(`${path}/`));
}

/** Names of files that hold weights, by their ends: formats of the common frameworks, sharded or not. */
const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|pkl|pickle|joblib|h5|hdf5|keras|onnx|onnx_data|pb|tflite|msgpack|npy|npz|nemo|distcp|engine|plan|mlmodel|llamafile)$/iu;

export function isWeights(name: string): boolean {
  return WEIGHTS.test(name);
}
