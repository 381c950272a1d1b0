import { openOutput } from '../harness/formats/index.ts';
import { canonicalJson } from '../json.ts';
import type { Host } from './host.ts';

export interface SamplesOptions {
  readonly path: string;
  readonly format: string;
  /** The task of rows that name none. */
  readonly task: string | null;
}

/** The task of rows that name none, where no evaluation gives one. */
export const DEFAULT_TASK = 'default';

/** `mira samples`: the rows of a harness's output, one JSON object a line, in file order. */
export async function samplesCommand(options: SamplesOptions, host: Host): Promise<number> {
  const output = await openOutput(options.path, { format: options.format, task: options.task ?? DEFAULT_TASK });
  for await (const row of output.rows()) host.result(canonicalJson(row));
  return 0;
}
