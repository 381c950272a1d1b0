import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { EVENTS, indexLog, type LogIndex } from './openai-evals-log.ts';
import { evalSamples } from './openai-evals-row.ts';
import { PartsFile } from './parts-file.ts';
import type { Reader } from './reader.ts';
import { readFirstRow, type OutputRow } from './rows.ts';
import { isObject } from '../../json.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'openai-evals';

/**
 * OpenAI's evals: the JSONL that `oaieval` records.
 *
 * | here | in the log |
 * |---|---|
 * | task, version | `eval_name` without and with what follows its split: `capitals.test`, `v1` |
 * | key | `sample_id` |
 * | repeat | the number of earlier values of the same metric for its sample |
 * | scores | numbers and booleans of `metrics` events; `accuracy` is `correct` of `match` events where no `metrics` event has it |
 * | reported | members of `final_report` of the same name |
 * | limited | `max_samples` in the spec |
 * | prompt, target, response | `sampling` and `match` events |
 * | error | `error` events |
 */
export const openAiEvals: Reader = {
  format: FORMAT,
  docs: {
    harness: '[OpenAI evals](https://github.com/openai/evals) (evals 3.0.1)',
    files: 'the `*.jsonl` that `oaieval` records, one for each eval',
    key: '`sample_id`; a metric that a sample has several times counts as repeats',
    recomputed:
      '`accuracy` from `match` events and every number of `metrics` events, against `final_report`; events are there without a gap',
    unknown:
      "how many samples the eval has (`max_samples` makes it limited), the harness's version, sampling parameters other than the eval's own arguments. Sample ids are positions: a changed dataset shows in the prompts. Aggregates that are no mean over samples (counts, deviations, confusion matrices) have no rows",
  },
  async detect(path) {
    return (await logRows(path)).length > 0;
  },
  async open(path) {
    const rows = await logRows(path);
    if (rows.length === 0) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds a log of OpenAI evals`, {
        hint: 'Point `output` at what was given as --record_path.',
      });
    }
    const logs = new Map<string, LogIndex>();
    for (const row of rows) {
      const log = await indexLog(row);
      const other = logs.get(log.task);
      if (other !== undefined) {
        throw new MiraError('E_MIXED_RUNS', `${log.file} and ${other.file} record the same eval`, {
          hint: 'Empty the folder before the eval writes to it, or name one log.',
          at: { file: log.file },
        });
      }
      logs.set(log.task, log);
    }
    return {
      format: FORMAT,
      harness: { name: FORMAT, version: null },
      tasks: new Map([...logs].map(([task, { info }]) => [task, info])),
      files: [...logs.values()].map(({ file }) => file),
      async *rows(): AsyncGenerator<Sample> {
        for (const log of logs.values()) yield* rowsOf(log);
      },
    };
  },
};

const MAX_SPEC_BYTES = 1024 * 1024;

/** The first rows of those files that begin with a run's spec; a file that was named is read whatever it is called. */
async function logRows(path: string): Promise<readonly OutputRow[]> {
  const found: OutputRow[] = [];
  for (const file of await listFiles(path)) {
    if (file !== path && !file.endsWith('.jsonl')) continue;
    const row = await readFirstRow(file, MAX_SPEC_BYTES);
    const spec = row?.value['spec'];
    if (row !== null && isObject(spec) && 'eval_name' in spec && 'run_id' in spec) found.push(row);
  }
  return found;
}

async function* rowsOf(log: LogIndex): AsyncGenerator<Sample> {
  const file = await PartsFile.open(log.file, 'line');
  try {
    let row = 0;
    for (const key of log.places.keys()) {
      const events = log.places
        .parts(row, EVENTS)
        .map((place) => file.read(place))
        .toArray();
      yield* evalSamples(log, key, events);
      row += 1;
    }
  } finally {
    await file.close();
  }
}
