import { hashModel } from '../model/manifest.ts';
import type { Host } from './host.ts';

export interface HashOptions {
  readonly folder: string;
  readonly ignore: readonly string[];
  readonly json: boolean;
}

/** `mira hash`: the root digest of a model folder, or its whole manifest. */
export async function hashCommand(options: HashOptions, host: Host): Promise<number> {
  const { root, manifest, files } = await hashModel(options.folder, { ignore: options.ignore });
  host.result(options.json ? JSON.stringify({ root, manifest, files }) : root);
  return 0;
}
