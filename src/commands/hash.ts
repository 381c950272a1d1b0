import { hashModel, type ModelManifest } from '../model/manifest.ts';
import { progressLine } from '../model/progress.ts';
import { savedManifest } from '../model/saved-manifest.ts';
import type { Host } from './host.ts';

export interface HashOptions {
  readonly folder: string;
  readonly ignore: readonly string[];
  readonly allowPickle: boolean;
  readonly tensors: boolean;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

/** `mira hash`: the root digest of a model folder, or its whole manifest. */
export async function hashCommand(options: HashOptions, host: Host): Promise<number> {
  const model = await hashModel(options.folder, {
    ignore: options.ignore,
    policy: { allowPickle: options.allowPickle },
    tensors: options.tensors,
    signal: options.signal,
    progress: (progress) => host.info(progressLine(progress)),
  });
  host.result(options.json ? JSON.stringify(savedManifest(model)) : textOf(model));
  return 0;
}

function textOf({ root, contents }: ModelManifest): string {
  if (contents === null) return root;
  const { tensors, weightsDigest } = contents;
  return [
    root,
    `weights ${weightsDigest ?? 'none'}`,
    ...tensors.map(({ digest, dtype, shape, name, file }) =>
      [digest, dtype, `[${shape.join(',')}]`, JSON.stringify(name), JSON.stringify(file)].join(' '),
    ),
  ].join('\n');
}
