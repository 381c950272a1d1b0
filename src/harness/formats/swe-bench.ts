import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { isObject } from '../../json.ts';
import { readValue } from './json-list.ts';
import { outlineJson } from './json-outline.ts';
import type { HarnessOutput, MetricInfo, OpenOptions, Reader } from './reader.ts';
import type { Members } from './rows.ts';
import { SweBenchReport } from './swe-bench-report.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'swe-bench';
const RESOLVED = 'resolved';

/**
 * The report of SWE-bench's `run_evaluation`, `<model>.<run id>.json` (schema version 2).
 *
 * | here | in the report |
 * |---|---|
 * | task | the evaluation's name: the report does not name its dataset |
 * | key | the instance's id |
 * | `resolved` | 1 for `resolved_ids`; 0 for `unresolved_ids` and `empty_patch_ids` |
 * | `null`, with an error | `error_ids`, `incomplete_ids`, and `infra_failure_ids`, which are unresolved because the machine failed |
 * | expected | `total_instances` |
 */
export const sweBench: Reader = {
  format: FORMAT,
  docs: {
    harness: '[SWE-bench](https://github.com/SWE-bench/SWE-bench) (swebench 5.0.2, report schema 2)',
    files: 'the report `<model>.<run id>.json` of `run_evaluation`',
    key: 'the instance id; the task is the evaluation, since the report does not name its dataset',
    recomputed:
      'every count of the report from its lists of ids; each instance has exactly one outcome. Instances without a prediction, with an error or with a likely infrastructure failure are not scored, where SWE-bench counts them as not resolved',
    unknown:
      'prompts, patches and tests; ids of instances that were not submitted, where `incomplete_ids` is absent; whether an error was the patch or the machine; results of instances that an earlier run with the same run id had left',
  },
  async detect(path) {
    return (await findReports(path)).length > 0;
  },
  async open(path, options) {
    const [file, other] = await findReports(path);
    if (file === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds a report of SWE-bench`, {
        hint: 'Point `output` at the report, <model>.<run id>.json.',
      });
    }
    if (other !== undefined) {
      throw new MiraError('E_MIXED_RUNS', `${path} holds the reports of two runs`, {
        hint: 'Empty the folder before SWE-bench writes to it, or name one report.',
        at: { file: other },
      });
    }
    return openReport(new SweBenchReport(file, await readReport(file)), options);
  },
};

/** Told by its members, whatever it is called. */
async function findReports(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await listFiles(path)) {
    if (!file.endsWith('.json')) continue;
    const members = (await outlineJson(file))?.members;
    const kinds = ['total_instances', 'resolved_instances', 'resolved_ids'].map((name) => members?.get(name)?.kind);
    if (kinds.join() === 'scalar,scalar,array') found.push(file);
  }
  return found;
}

async function readReport(file: string): Promise<Members> {
  const outline = await outlineJson(file);
  if (outline !== null && outline.problem === null) {
    const value = await readValue(file, outline, { name: 'the report' });
    if (isObject(value)) return value;
  }
  throw new MiraError('E_FORMAT', `${file} is not JSON: ${outline?.problem ?? 'it changed while it was read'}`, {
    hint: 'SWE-bench may have been stopped while it wrote: run it again.',
    at: { file },
  });
}

function openReport(report: SweBenchReport, { task }: OpenOptions): HarnessOutput {
  const metric: MetricInfo = { direction: 'higher', kind: 'binary', reported: null, unsupported: null };
  const info = {
    expected: report.total,
    limited: false,
    version: null,
    nShot: null,
    generation: null,
    metrics: new Map([[RESOLVED, metric]]),
  };
  return {
    format: FORMAT,
    harness: { name: FORMAT, version: null },
    tasks: new Map([[task, info]]),
    files: [report.file],
    async *rows(): AsyncGenerator<Sample> {
      for (const { id, resolved, error } of report.outcomes()) {
        yield {
          task,
          key: id,
          repeat: 0,
          scores: { [RESOLVED]: resolved },
          slices: {},
          prompt: null,
          target: null,
          response: null,
          error,
        };
      }
    },
  };
}
