import { MiraError } from '../../errors.ts';
import { isObject, type JsonValue } from '../../json.ts';
import { readItems, readValue, type JsonItem } from './json-list.ts';
import { outlineJson, type JsonOutline } from './json-outline.ts';
import type { MetricInfo } from './reader.ts';
import { isStorable, type Members } from './rows.ts';
import { readScore, requireMetricName } from './values.ts';

/** One aggregate of a log: a metric of an evaluation. */
export interface LogResult {
  readonly task: string;
  readonly metric: string;
  /** What rows name it by, where they do. */
  readonly id: string | null;
  readonly info: MetricInfo;
  /** How many samples the aggregate is over, where that is said. */
  readonly samples: number | null;
  /** A score of −1 means that there is none. */
  readonly unknownLevel: boolean;
  readonly generation: JsonValue;
}

/** Where the rows of a log are, as it says itself. */
export interface LogRows {
  readonly path: string;
  readonly algorithm: 'sha256' | 'md5';
  readonly checksum: string | null;
  readonly rows: number | null;
}

/** An aggregate file (`every_eval_ever/schemas/eval.schema.json`, version 0.3). */
export interface Log {
  readonly file: string;
  readonly id: string;
  readonly model: string;
  readonly library: { readonly name: string | null; readonly version: string | null };
  readonly results: readonly LogResult[];
  /** `null` where there are aggregates only. */
  readonly rows: LogRows | null;
}

const MEMBERS = ['schema_version', 'evaluation_id', 'evaluation_results', 'source_metadata', 'model_info'];

/** Whether a file is a JSON document with the structure of an aggregate file, whole or cut off. */
export async function isLog(file: string): Promise<boolean> {
  return hasMembers(await outlineJson(file));
}

function hasMembers(outline: JsonOutline | null): outline is JsonOutline {
  return (
    outline !== null &&
    MEMBERS.every((name) => outline.members.has(name)) &&
    outline.members.get('evaluation_results')?.kind === 'array'
  );
}

/** @throws MiraError E_FORMAT, E_ROW, E_SCORE */
export async function readLog(file: string): Promise<Log> {
  const outline = await outlineJson(file);
  if (!hasMembers(outline) || outline.problem !== null) {
    throw refuse(file, outline?.problem ?? 'it has not the members of an aggregate file');
  }
  const value = async (name: string): Promise<unknown> => {
    const place = outline.members.get(name);
    return place === undefined ? null : readValue(file, place, { name });
  };
  const version = await value('schema_version');
  if (typeof version !== 'string' || !/^0\.3(?:\.\d+)?$/u.test(version)) {
    throw refuse(file, `its schema_version is ${JSON.stringify(version)}, and 0.3 is what is read`);
  }
  const id = textOf(await value('evaluation_id'));
  const model = textOf(members(await value('model_info'))['id']);
  if (id === null || model === null) throw refuse(file, 'it has no evaluation_id or model_info.id');
  const library = members(await value('eval_library'));
  const results: LogResult[] = [];
  const list = outline.members.get('evaluation_results');
  if (list !== undefined) {
    for await (const item of readItems(file, list, { item: 'result' })) results.push(resultOf(item, results));
  }
  return {
    file,
    id,
    model,
    library: { name: known(library['name']), version: known(library['version']) },
    results,
    rows: rowsOf(file, await value('detailed_evaluation_results')),
  };
}

function resultOf(item: JsonItem, before: readonly LogResult[]): LogResult {
  const {
    evaluation_name: name,
    evaluation_result_id: id,
    metric_config,
    score_details,
    generation_config,
  } = item.value;
  const config = members(metric_config);
  const details = members(score_details);
  const task = textOf(name) ?? item.fail('E_FORMAT', 'it has no evaluation_name', HINT);
  const own = metricName(config);
  const taken = (metric: string): boolean => before.some((other) => other.task === task && other.metric === metric);
  const resultId = textOf(id);
  if (resultId !== null && before.some((other) => other.id === resultId)) {
    return item.fail('E_FORMAT', `the evaluation_result_id "${resultId}" is there twice`, HINT);
  }
  const metric = taken(own) && resultId !== null ? `${own},${resultId}` : own;
  requireMetricName(item, metric);
  if (taken(metric)) return item.fail('E_FORMAT', `"${task}" has the metric "${metric}" twice`, HINT);
  const lower = config['lower_is_better'];
  const { generation_args: generation = null } = members(generation_config);
  const { num_samples: samples } = members(details['uncertainty']);
  return {
    task,
    metric,
    id: resultId,
    info: {
      direction: typeof lower === 'boolean' ? (lower ? 'lower' : 'higher') : null,
      kind: config['score_type'] === 'binary' ? 'binary' : null,
      reported: reportedOf(item, config, details),
      unsupported: whyNoMean(config['metric_kind']),
    },
    samples: typeof samples === 'number' && Number.isSafeInteger(samples) && samples >= 0 ? samples : null,
    unknownLevel: config['has_unknown_level'] === true,
    generation: isStorable(generation) ? generation : null,
  };
}

/** Converters of logs of other harnesses know no more of a metric than to describe it, by its name. */
function metricName(config: Members): string {
  const description = textOf(config['evaluation_description']);
  return (
    textOf(config['metric_id']) ??
    textOf(config['metric_name']) ??
    textOf(config['metric_kind']) ??
    (description !== null && description.length <= LONGEST_NAME ? description : 'score')
  );
}

const LONGEST_NAME = 60;

const HINT = 'Validate the file with `every_eval_ever validate`.';

/** In per cent nothing says whether the rows are, too. */
function reportedOf(item: JsonItem, config: Members, details: Members): number | null {
  const { score } = readScore(item, 'score_details.score', details['score'], false);
  return config['metric_unit'] === 'percent' ? null : score;
}

/** What is computed from all samples at once (metric_kind has no fixed list). */
const CORPUS =
  /(?:^|[^a-z])(?:f1|f_?beta|auroc|auc|mcc|elo|bleu|chrf|ter|perplexity|rmse|correlation|median)(?:[^a-z]|$)/iu;

function whyNoMean(kind: unknown): string | null {
  return typeof kind === 'string' && CORPUS.test(kind) ? `a metric of the kind ${kind} is no mean over samples` : null;
}

function rowsOf(file: string, value: unknown): LogRows | null {
  if (value === null) return null;
  const { format, file_path: path, hash_algorithm: algorithm, checksum, total_rows: rows } = members(value);
  if (format !== 'jsonl' || typeof path !== 'string' || path === '') {
    throw refuse(file, 'its detailed_evaluation_results are not a JSONL file');
  }
  return {
    path,
    algorithm: algorithm === 'md5' ? 'md5' : 'sha256',
    checksum: typeof checksum === 'string' ? checksum.toLowerCase() : null,
    rows: typeof rows === 'number' ? rows : null,
  };
}

function members(value: unknown): Members {
  return isObject(value) ? value : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.isWellFormed() ? value : null;
}

function known(value: unknown): string | null {
  return value === 'unknown' ? null : textOf(value);
}

function refuse(file: string, why: string): MiraError {
  return new MiraError('E_FORMAT', `${file} cannot be used: ${why}`, { hint: HINT, at: { file } });
}
