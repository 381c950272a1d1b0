import { openOutput } from '../harness/formats/index.ts';
import { canonicalJson } from '../json.ts';
import { plural } from '../report/text.ts';
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
  let printed = 0;
  try {
    for await (const row of output.rows()) {
      host.result(canonicalJson(row));
      printed += 1;
    }
  } catch (error) {
    // rows are printed as they are read, and what is wrong with them may stand behind them
    if (printed > 0)
      host.warning(`the ${plural(printed, 'row')} printed so far are not to be used: the output is refused`);
    throw error;
  }
  return 0;
}
