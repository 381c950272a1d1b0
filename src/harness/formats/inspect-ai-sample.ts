import { hash } from 'node:crypto';
import type { Sample } from '../../evidence/sample.ts';
import { canonicalJson, isObject, type JsonValue } from '../../json.ts';
import { edited, type LogTask, type ScoreRule } from './inspect-ai-log.ts';
import type { ContentKeys } from './inspect-ai-keys.ts';
import { MAX_REPEAT } from './mira-samples-row.ts';
import type { Members } from './rows.ts';
import { slicesOf } from './slices.ts';
import { readScore, readText, requireMetricName, type Refusing } from './values.ts';

/** A sample of a log, with what to say when it is not what it should be. */
export interface LoggedSample extends Refusing {
  readonly value: Members;
  /** Texts that the sample refers to as `attachment://<name>`, by name. */
  readonly attachments: ReadonlyMap<string, string>;
}

const HINT = 'The sample is not what Inspect writes: run the evaluation again.';

/** @throws MiraError E_ROW, E_SCORE, E_EDITED */
export function parseSample(source: LoggedSample, task: LogTask, keys: ContentKeys): Sample {
  const { value } = source;
  const input = withoutIds(resolve(source, value['input']));
  const choices = value['choices'] ?? null;
  const prompt = readText(source, 'input', choices === null ? input : { choices, input });
  const scores = scoresOf(source, task);
  return {
    task: task.name,
    key: keyOf(source, prompt, keys),
    repeat: repeatOf(source),
    scores,
    slices: slicesOf(value['metadata'], (name) => task.slices.includes(name)),
    prompt,
    target: readText(source, 'target', value['target']),
    response: readText(source, 'output', resolve(source, completionOf(value['output']))),
    error: readText(source, 'error', errorOf(source, scores)),
  };
}

/** Ids that Inspect numbers are positions: shuffling and new samples move them, what is asked stays. */
function keyOf(source: LoggedSample, prompt: JsonValue, keys: ContentKeys): string {
  const { id } = source.value;
  if (typeof id === 'string' && id !== '' && id.isWellFormed()) return id;
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) {
    return source.fail('E_ROW', '"id" is neither a string nor a whole number below 2^53', HINT);
  }
  return keys.of(hash('sha256', canonicalJson(prompt)), id);
}

function repeatOf(source: LoggedSample): number {
  const { epoch } = source.value;
  if (typeof epoch === 'number' && Number.isSafeInteger(epoch) && epoch >= 1 && epoch <= MAX_REPEAT) return epoch - 1;
  return source.fail('E_ROW', '"epoch" is not a whole number from 1', HINT);
}

function scoresOf(source: LoggedSample, task: LogTask): Sample['scores'] {
  const own = source.value['scores'];
  const given = isObject(own) ? own : {};
  for (const [scorer, score] of Object.entries(given)) {
    requireMetricName(source, scorer);
    if (!isObject(score) || !Array.isArray(score['history']) || score['history'].length === 0) continue;
    throw edited(task.file, `the score "${scorer}" of sample ${JSON.stringify(source.value['id'])} has a history`);
  }
  const invalid = (source.value['invalidation'] ?? null) !== null;
  return Object.fromEntries(
    task.rules.map((rule) => [rule.metric, invalid ? null : scoreOf(source, rule, given[rule.scorer])]),
  );
}

/** As `value_to_float` of inspect_ai/scorer/_metric.py has them. */
const LETTERS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['C', 1],
  ['P', 0.5],
  ['I', 0],
  ['N', 0],
  [true, 1],
  [false, 0],
]);

function scoreOf(source: LoggedSample, rule: ScoreRule, score: unknown): number | null {
  const value = isObject(score) ? score['value'] : undefined;
  const one = rule.key !== null && isObject(value) ? value[rule.key] : value;
  const letter = LETTERS.get(one);
  if (letter !== undefined) return letter;
  if (typeof one === 'string' && !/^-?\d{16,}$/u.test(one)) {
    const hint = 'Letters are C, P, I and N; let the scorer return one of them, or a number.';
    return source.fail('E_SCORE', `the score "${rule.metric}" is the text ${JSON.stringify(one.slice(0, 40))}`, hint);
  }
  // NaN is Inspect's word for "not scored"; an infinite score has none, and may be a number that was too large
  return readScore(source, rule.metric, one, Number.isNaN(one)).score;
}

/** Why scores are missing, as far as the log says; a NaN is Inspect's own word for "not scored" and needs no other. */
function errorOf({ value }: LoggedSample, scores: Sample['scores']): unknown {
  const { error = null, invalidation = null, limit = null } = value;
  if (error !== null) return isObject(error) && typeof error['message'] === 'string' ? error['message'] : 'it failed';
  if (invalidation !== null) {
    const reason = isObject(invalidation) ? invalidation['reason'] : null;
    return typeof reason === 'string' ? `invalidated: ${reason}` : 'invalidated';
  }
  if (limit === null || Object.values(scores).some((score) => score !== null)) return null;
  return isObject(limit) && typeof limit['type'] === 'string' ? `${limit['type']} limit` : 'limit';
}

/** The text that the scorers saw; older logs have only the messages that it is taken from. */
function completionOf(output: unknown): unknown {
  if (!isObject(output)) return null;
  const { completion, choices } = output;
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  if (first === undefined) return typeof completion === 'string' && completion !== '' ? completion : null;
  if (typeof completion === 'string') return completion;
  const message = isObject(first) ? first['message'] : null;
  const content = isObject(message) ? message['content'] : null;
  if (!Array.isArray(content)) return content;
  return content
    .flatMap((part: unknown) => (isObject(part) && typeof part['text'] === 'string' ? [part['text']] : []))
    .join('\n');
}

/** Of messages what they say: their ids are drawn anew in every run. */
function withoutIds(input: unknown): unknown {
  if (!Array.isArray(input)) return input ?? null;
  return input.map((message: unknown) => {
    if (!isObject(message)) return message;
    const { role = null, content = null, tool_calls: calls } = message;
    return { role, content, ...(Array.isArray(calls) && calls.length > 0 ? { tool_calls: calls.map(callOf) } : {}) };
  });
}

function callOf(call: unknown): unknown {
  return isObject(call) ? { function: call['function'] ?? null, arguments: call['arguments'] ?? null } : call;
}

const ATTACHMENT = 'attachment://';
const MEDIA = 'data:';
const LONGEST_MEDIA = 1024;

/** Attachments in place of the references to them, and pictures and sound by their digest. */
function resolve(source: LoggedSample, value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    const text = value.startsWith(ATTACHMENT) ? source.attachments.get(value.slice(ATTACHMENT.length)) : value;
    if (text === undefined) return value;
    return text.startsWith(MEDIA) && text.length > LONGEST_MEDIA ? `sha256:${hash('sha256', text)}` : text;
  }
  // what is nested deeper is refused where it is stored
  if (typeof value !== 'object' || value === null || depth > 100) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(source, item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(source, item, depth + 1)]));
}
