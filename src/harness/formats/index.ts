import { MiraError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { evalPlus } from './evalplus.ts';
import { helm } from './helm.ts';
import { everyEvalEver } from './every-eval-ever.ts';
import { inspectAi } from './inspect-ai.ts';
import { deepeval } from './deepeval.ts';
import { junit } from './junit.ts';
import { lighteval } from './lighteval.ts';
import { lmEval } from './lm-eval.ts';
import { miraSamples } from './mira-samples.ts';
import { openAiEvals } from './openai-evals.ts';
import { promptfoo } from './promptfoo.ts';
import type { HarnessOutput, OpenOptions, Reader } from './reader.ts';
import { sweBench } from './swe-bench.ts';
import { requireOutput } from './tree.ts';

export interface Format {
  readonly reader: Reader;
  /** What its output is recognised by, in words. */
  readonly mark: string;
}

/** In the order in which they are tried and documented. */
export const FORMATS: readonly Format[] = [
  { reader: miraSamples, mark: 'a .jsonl file that begins with {"schema":"mira-samples/1",…}' },
  { reader: lmEval, mark: 'a .json file with "results", "configs", "config" and "n-samples"' },
  { reader: promptfoo, mark: 'a .json file with "results": {"version": 3, "prompts": […], "results": […]}' },
  { reader: lighteval, mark: 'a .json file with "config_general", "results", "config_tasks" and "summary_tasks"' },
  { reader: deepeval, mark: 'a .json file with "testCases" and "conversationalTestCases" or "metricsScores"' },
  { reader: junit, mark: 'an .xml file with <testsuites> or <testsuite> at its root' },
  {
    reader: inspectAi,
    mark: 'a ZIP with header.json or _journal/start.json, or a .json file with "status" and "eval" of a task',
  },
  { reader: helm, mark: 'a folder with run_spec.json ("scenario_spec", "adapter_spec", "metric_specs")' },
  { reader: openAiEvals, mark: 'a .jsonl file that begins with {"spec":{"eval_name":…,"run_id":…}}' },
  { reader: sweBench, mark: 'a .json file with "total_instances", "resolved_instances" and "resolved_ids"' },
  { reader: evalPlus, mark: 'a .json file with "date", "hash" and "eval" of problems' },
  { reader: everyEvalEver, mark: 'a .json file with "schema_version", "evaluation_results" and "source_metadata"' },
];

/** The names that `format` can have, besides `auto`. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ reader }) => reader.format);

export interface OutputOptions extends OpenOptions {
  /** One of `FORMAT_NAMES`, or `auto`: told by structure. */
  readonly format: string;
}

/**
 * Opens a harness's output, a file or a folder.
 *
 * @throws MiraError E_OUTPUT_MISSING, E_FORMAT_UNKNOWN, and what the format's reader finds wrong with it
 */
export async function openOutput(path: string, options: OutputOptions): Promise<HarnessOutput> {
  await requireOutput(path);
  const reader = options.format === 'auto' ? await detect(path) : readerOf(options.format);
  return reader.open(path, options);
}

function readerOf(name: string): Reader {
  const format = FORMATS.find(({ reader }) => reader.format === name);
  if (format !== undefined) return format.reader;
  throw new MiraError('E_FORMAT_UNKNOWN', `there is no format "${name}"${didYouMean(name, FORMAT_NAMES)}`, {
    hint: `Known are auto, ${FORMAT_NAMES.join(', ')}.`,
  });
}

/** The only format that a path holds, told by structure. @throws MiraError E_OUTPUT_MISSING, E_FORMAT_UNKNOWN */
export async function detect(path: string): Promise<Reader> {
  const found: Reader[] = [];
  for (const { reader } of FORMATS) if (await reader.detect(path)) found.push(reader);
  const [first, second] = found;
  if (first === undefined) {
    const marks = FORMATS.map(({ reader, mark }) => `${reader.format}: ${mark}`);
    throw new MiraError('E_FORMAT_UNKNOWN', `no known format was recognised at ${path}`, {
      hint: ['Looked for, there and below:', ...marks].join('\n'),
    });
  }
  if (second === undefined) return first;
  throw new MiraError('E_FORMAT_UNKNOWN', `${path} holds ${first.format} and ${second.format}`, {
    hint: 'Say which one is meant with `format:`, or point `output` at it.',
  });
}
