import type { JsonValue } from '../../json.ts';
import { isStorable, type Members } from './rows.ts';

/** Settings under which a model is sampled, by the names that harnesses and providers have for them. */
const SAMPLING = new Set(
  [
    'temperature top_p topP top_k topK min_p minP seed n stop stopSequences do_sample num_predict num_ctx',
    'max_tokens maxTokens max_new_tokens max_completion_tokens max_output_tokens maxOutputTokens',
    'frequency_penalty presence_penalty repetition_penalty reasoning_effort reasoning thinking',
    'generationConfig generation_config inferenceConfig',
  ].flatMap((names) => names.split(' ')),
);

/** Those among settings that say how a model was sampled; `null` when none does. */
export function samplingOf(settings: Members): JsonValue {
  const known = Object.entries(settings).flatMap(([name, value]): [string, JsonValue][] =>
    SAMPLING.has(name) && isStorable(value) ? [[name, value]] : [],
  );
  return known.length === 0 ? null : Object.fromEntries(known);
}
