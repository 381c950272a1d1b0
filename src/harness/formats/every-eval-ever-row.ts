import type { Sample } from '../../evidence/sample.ts';
import { isObject } from '../../json.ts';
import type { Log, LogResult } from './every-eval-ever-log.ts';
import { MAX_REPEAT } from './mira-samples-row.ts';
import type { OutputRow } from './rows.ts';
import { readScore, readText } from './values.ts';

const HINT = 'Validate the file with `every_eval_ever validate`.';

/**
 * Which of the log's aggregates a row belongs to: the one that it names; where it names none, the first of its
 * evaluation, or the log's only one. Whether that is right shows when the aggregate is recomputed.
 *
 * @throws MiraError E_MIXED_RUNS for a row of another log, E_ROW
 */
export function resultOfRow(row: OutputRow, log: Log): LogResult {
  const { evaluation_id: id, model_id: model, evaluation_name: name, evaluation_result_id: resultId } = row.value;
  if (id !== log.id || model !== log.model) {
    return row.fail('E_MIXED_RUNS', `the row is of another evaluation or model than ${log.file}`, HINT);
  }
  const { results } = log;
  const linked = resultId ?? null;
  const found =
    linked === null
      ? (results.find(({ task }) => task === name) ?? (results.length === 1 ? results[0] : undefined))
      : results.find((result) => result.id === linked);
  if (found !== undefined) return found;
  return row.fail('E_ROW', `the row belongs to no result of the log: ${JSON.stringify(linked ?? name ?? null)}`, HINT);
}

/** @throws MiraError E_ROW, E_SCORE */
export function parseRow(row: OutputRow, result: LogResult): Sample {
  const { sample_id: id, input, output, messages, evaluation, error } = row.value;
  if (typeof id !== 'string' || id === '' || !id.isWellFormed()) {
    return row.fail('E_ROW', '"sample_id" is not a text', HINT);
  }
  const { raw = null, formatted = null, choices = null, reference = null } = isObject(input) ? input : {};
  const { score } = readScore(row, result.metric, isObject(evaluation) ? evaluation['score'] : null, row.python);
  const prompt = formatted ?? raw;
  return {
    task: result.task,
    key: `${result.metric}/${id}`,
    repeat: repeatOf(row),
    scores: { [result.metric]: result.unknownLevel && score === -1 ? null : score },
    slices: {},
    prompt: readText(row, 'input', choices === null ? prompt : { choices, input: prompt }),
    target: readText(row, 'reference', only(reference)),
    response: readText(row, 'output', isObject(output) ? only(output['raw']) : (messages ?? null)),
    error: readText(row, 'error', error),
  };
}

/** The converter of Inspect's logs leaves the epoch in the metadata. */
function repeatOf({ value: { metadata } }: OutputRow): number {
  const epoch = isObject(metadata) ? Number(metadata['epoch'] ?? 1) : 1;
  return Number.isSafeInteger(epoch) && epoch >= 1 && epoch <= MAX_REPEAT ? epoch - 1 : 0;
}

/** A list of one as that one. */
function only(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? list[0] : list;
}
