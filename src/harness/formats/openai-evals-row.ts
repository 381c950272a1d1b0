import type { Sample } from '../../evidence/sample.ts';
import { isObject, type JsonValue } from '../../json.ts';
import { ACCURACY, type LogIndex } from './openai-evals-log.ts';
import type { Part } from './parts-file.ts';
import type { Members } from './rows.ts';
import { readScore, readText } from './values.ts';

/**
 * The samples of one sample id: one, or as many as a metric has values for it.
 *
 * @throws MiraError E_ROW, E_SCORE
 */
export function* evalSamples(log: LogIndex, key: string, events: readonly Part[]): Generator<Sample> {
  const values = new Map<string, (number | null)[]>();
  const reasons: string[] = [];
  const note = (event: Part, name: string, value: unknown): void => {
    const { score, reason } = readScore(event, name, value, event.python);
    const list = values.get(name) ?? [];
    list.push(score);
    values.set(name, list);
    if (reason !== null) reasons.push(reason);
  };
  for (const event of events) {
    const { type } = event.value;
    const data = dataOf(event);
    if (type === 'match' && log.byMatch) note(event, ACCURACY, correctOf(event, data));
    if (type === 'error') reasons.push(errorOf(data));
    if (type !== 'metrics') continue;
    for (const name in data) {
      if (log.info.metrics.get(name)?.unsupported === null) note(event, name, numberOf(data[name]));
    }
  }
  const texts = textsOf(events);
  const repeats = Math.max(1, ...values.values().map(({ length }) => length));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    yield {
      task: log.task,
      key,
      repeat,
      scores: scoresOf(log, values, repeat),
      slices: {},
      ...texts,
      error: reasons.join('; ') || null,
    };
  }
}

/** What a sample was asked for and lacks is `null`; a repeat that others lack was asked of those alone that have it. */
function scoresOf(log: LogIndex, values: ReadonlyMap<string, (number | null)[]>, repeat: number): Sample['scores'] {
  const scores: [string, number | null][] = [];
  for (const [name, { unsupported }] of log.info.metrics) {
    if (unsupported !== null) continue;
    const list = values.get(name) ?? [];
    if (repeat < list.length || repeat === 0) scores.push([name, list[repeat] ?? null]);
  }
  return Object.fromEntries(scores);
}

function dataOf(event: Part): Members {
  const { data } = event.value;
  return isObject(data) ? data : event.fail('E_ROW', '"data" is not an object', OTHER);
}

const OTHER = 'The file is not what oaieval writes, or was changed: run the eval again.';

/** `record_match` writes a boolean and nothing else. */
function correctOf(event: Part, { correct }: Members): number {
  if (typeof correct === 'boolean') return correct ? 1 : 0;
  return event.fail('E_SCORE', '"correct" of a match is neither true nor false', OTHER);
}

/** Python's booleans are numbers, and its mean counts them as 1 and 0. */
function numberOf(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

function errorOf({ type, message }: Members): string {
  const parts = [type, message].filter((part) => typeof part === 'string' && part !== '' && part.isWellFormed());
  return parts.length === 0 ? 'the eval recorded an error' : parts.join(': ');
}

/** What was asked, answered and expected: a value, or a list where there were several. */
function textsOf(events: readonly Part[]): Pick<Sample, 'prompt' | 'target' | 'response'> {
  const prompts: JsonValue[] = [];
  const answers: JsonValue[] = [];
  const targets: JsonValue[] = [];
  const picked: JsonValue[] = [];
  for (const event of events) {
    const { type, data } = event.value;
    if (!isObject(data)) continue;
    if (type === 'sampling') {
      prompts.push(readText(event, 'prompt', data['prompt']));
      answers.push(readText(event, 'answer', data['sampled']));
    } else if (type === 'match') {
      targets.push(readText(event, 'expected answer', data['expected']));
      picked.push(readText(event, 'answer', data['sampled'] ?? data['picked']));
    }
  }
  return { prompt: only(prompts), target: only(targets), response: only(answers.length > 0 ? answers : picked) };
}

function only(values: readonly JsonValue[]): JsonValue {
  return values.length > 1 ? values : (values[0] ?? null);
}
