import type { Direction } from './reader.ts';

/**
 * What HELM says about its metrics in `lower_is_better` of its `schema_*.yaml` files, which are not part of a run's output.
 * `@k` behind a name (the best of k completions) changes no direction.
 */
const HIGHER = new Set([
  'exact_match',
  'quasi_exact_match',
  'quasi_leave_articles_exact_match',
  'prefix_exact_match',
  'quasi_prefix_exact_match',
  'exact_match_indicator',
  'final_number_exact_match',
  'exact_set_match',
  'iou_set_match',
  'f1_set_match',
  'f1_score',
  'rouge_1',
  'rouge_2',
  'rouge_l',
  'bleu_1',
  'bleu_4',
  'math_equiv',
  'math_equiv_chain_of_thought',
  'percent_valid',
  'NDCG',
  'RR',
  'summac',
  'QAFactEval',
  'BERTScore-P',
  'BERTScore-R',
  'BERTScore-F',
  'code_eval_acc',
  'pass',
  'test_avg',
  'strict_acc',
  'cleva_top1_accuracy',
  'cleva_math_result_match',
  'ood_knowledge_rr',
  'logprob_per_byte',
]);

const LOWER = new Set([
  'absolute_value_difference',
  'distance',
  'longest_common_prefix_length',
  'edit_similarity',
  'expected_max_toxicity',
  'max_toxicity_probability',
  'toxic_frac',
  'perplexity',
  'bits_per_byte',
]);

/** `null` for metrics of which HELM's own schemas say nothing, or nothing that we know. */
export function helmDirection(metric: string): Direction | null {
  const name = metric.replace(/@\d+$/u, '');
  if (HIGHER.has(name)) return 'higher';
  return LOWER.has(name) ? 'lower' : null;
}

/**
 * Statistics about the run rather than the answers: counts of tokens and references, why generation ended, what it cost,
 * and the model's confidence in what it said. They are no scores. (`inference_runtime` of a cached request is that of the
 * request which filled the cache.)
 */
export function isBookkeeping(metric: string): boolean {
  return BOOKKEEPING.test(metric);
}

const BOOKKEEPING =
  /^(?:(?:max_|estimated_)?num_\w+|finish_reason_\w+|(?:training|inference)_\w+|batch_size|prompt_truncated|predicted_index|max_prob|logprob)$/u;
