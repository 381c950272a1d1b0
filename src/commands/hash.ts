import { hashModel, type ModelManifest } from '../model/manifest.ts';
import { progressLine } from '../model/progress.ts';
import { savedManifest } from '../model/saved-manifest.ts';
import { limitYoungGeneration } from './heap.ts';
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
  limitYoungGeneration();
  const model = await hashModel(options.folder, {
    ignore: options.ignore,
    policy: { allowPickle: options.allowPickle },
    tensors: options.tensors ? 'refuse' : null,
    signal: options.signal,
    progress: (progress) => host.info(progressLine(progress)),
  });
  await host.resultInParts(options.json ? savedManifest(model) : textOf(model));
  return 0;
}

function* textOf({ root, contents }: ModelManifest): Generator<string> {
  yield root;
  if (contents === null) return;
  yield `\nweights ${contents.weightsDigest ?? 'none'}`;
  for (const { digest, dtype, shape, name, file } of contents.tensors) {
    yield `\n${[digest, dtype, `[${shape.join(',')}]`, JSON.stringify(name), JSON.stringify(file)].join(' ')}`;
  }
}
