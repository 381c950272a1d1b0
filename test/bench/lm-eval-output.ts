import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLines } from './lines-file.ts';
import { benchRows } from './rows.ts';

export const TASK = 'bench';
const DATE = '2026-01-01T00-00-00.000000';

/**
 * Writes what lm-eval 0.4 writes of one task with one request for each document, rows of about 770 bytes.
 *
 * @returns the file with the rows
 */
export function writeLmEvalOutput(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const samples = join(folder, `samples_${TASK}_${DATE}.jsonl`);
  const hashes = createHash('sha256');
  let right = 0;
  function* lines(): Generator<string> {
    for (const { key, scores, prompt, target, response, slices } of benchRows(count)) {
      const [docHash, promptHash, targetHash] = [key, prompt, target].map((text) =>
        createHash('sha256').update(text).digest('hex'),
      );
      hashes.update(`${docHash}${promptHash}${targetHash}`);
      right += scores.accuracy;
      yield JSON.stringify({
        doc_id: Number(key.slice(key.indexOf('/') + 1)),
        doc: { question: prompt, answer: target, ...slices },
        target,
        arguments: { gen_args_0: { arg_0: prompt, arg_1: { until: ['\n'], max_gen_toks: 32 } } },
        resps: [[response]],
        filtered_resps: [response],
        filter: 'none',
        metrics: ['exact_match'],
        doc_hash: docHash,
        prompt_hash: promptHash,
        target_hash: targetHash,
        exact_match: scores.accuracy,
      });
    }
  }
  writeLines(samples, lines());
  const results = {
    results: { [TASK]: { 'exact_match,none': right / count, 'exact_match_stderr,none': 'N/A' } },
    configs: { [TASK]: { metric_list: [{ metric: 'exact_match', aggregation: 'mean' }] } },
    config: {},
    'n-samples': { [TASK]: { original: count, effective: count } },
    'n-shot': { [TASK]: 0 },
    versions: { [TASK]: 1 },
    higher_is_better: { [TASK]: { exact_match: true } },
    task_hashes: { [TASK]: hashes.digest('hex') },
    lm_eval_version: '0.4.13',
  };
  writeFileSync(join(folder, `results_${DATE}.json`), JSON.stringify(results));
  return samples;
}
