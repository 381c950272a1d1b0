import { MiraError } from '../../errors.ts';
import { isObject, type JsonValue } from '../../json.ts';
import type { Direction, MetricInfo, TaskInfo } from './reader.ts';
import { isStorable, type Members } from './rows.ts';

/** The members of a log besides its samples, by Inspect's own names (`inspect log schema`). */
export interface LogHeader {
  readonly file: string;
  readonly status: unknown;
  readonly error: unknown;
  readonly spec: Members;
  readonly plan: Members;
  readonly results: Members | null;
  readonly updates: unknown;
  readonly invalidated: unknown;
}

/** Where in a sample's scores the value of a metric stands. */
export interface ScoreRule {
  readonly metric: string;
  readonly scorer: string;
  /** Of a score with several values, the one. */
  readonly key: string | null;
}

/** What the header of a log says about the samples that have to be in it. */
export interface LogTask {
  readonly file: string;
  readonly name: string;
  readonly model: string | null;
  readonly version: string | null;
  readonly info: TaskInfo;
  readonly rules: readonly ScoreRule[];
  /** Fields of the samples' metadata that a metric groups or clusters by. */
  readonly slices: readonly string[];
  /** How many samples, epochs counted, the log has to hold; `null` where it does not say. */
  readonly samples: number | null;
}

const HEADER_HINT = 'Point `output` at the log that `inspect eval` wrote.';

/**
 * A log's header, once it is sure that its run succeeded and that nobody edited it since.
 *
 * @throws MiraError E_FORMAT, E_RUN_FAILED, E_EDITED
 */
export function readTask(header: LogHeader): LogTask {
  const { file, spec, results } = header;
  requireFinished(header);
  if (Array.isArray(header.updates) && header.updates.length > 0)
    throw edited(file, 'its header says so (log_updates)');
  const { task } = spec;
  if (typeof task !== 'string' || task === '' || !task.isWellFormed()) {
    throw new MiraError('E_FORMAT', `${file} does not name its task`, { hint: HEADER_HINT, at: { file } });
  }
  const config = member(spec, 'config');
  const epochs = countOf(config['epochs']) ?? 1;
  const ids = member(spec, 'dataset')['sample_ids'];
  const planned = countOf(results?.['total_samples']) ?? (Array.isArray(ids) ? ids.length * epochs : null);
  const scored = scoreRules(header, epochs);
  return {
    file,
    // a registered task is named <package>/<task>
    name: task.slice(task.lastIndexOf('/') + 1) || task,
    model: textOf(spec['model']),
    version: textOf(member(spec, 'packages')['inspect_ai']),
    info: {
      expected: planned,
      limited: isLimited(spec) || abandoned(results, planned) > 0,
      version: versionOf(spec['task_version']),
      nShot: null,
      generation: rulerOf(header),
      metrics: scored.metrics,
    },
    rules: scored.rules,
    slices: groupingFields(header),
    samples: planned === null ? null : planned - abandoned(results, planned),
  };
}

function requireFinished({ file, status, error }: LogHeader): void {
  if (status === 'success') return;
  const why = isObject(error) && typeof error['message'] === 'string' ? `: ${error['message'].slice(0, 200)}` : '';
  const said = typeof status === 'string' ? `its status is "${status}"` : 'it has no status';
  throw new MiraError('E_RUN_FAILED', `the run of ${file} did not succeed, ${said}${why}`, {
    hint: 'inspect exits with 0 all the same: look at its log, and run the evaluation again.',
    at: { file },
  });
}

export function edited(file: string, what: string): MiraError {
  return new MiraError('E_EDITED', `${file} was edited after its run: ${what}`, {
    hint: 'Only what a run measured can be attested: score it again with `inspect score`, or run the evaluation again.',
    at: { file },
  });
}

/** Samples that a run planned and left out when it was told to stop early. */
function abandoned(results: Members | null, planned: number | null): number {
  if (results === null || planned === null) return 0;
  const logged = countOf(results['logged_samples']);
  if (logged !== null && logged < planned) return planned - logged;
  const stops = member(results, 'early_stopping')['early_stops'];
  return Array.isArray(stops) ? Math.min(stops.length, planned) : 0;
}

function isLimited(spec: Members): boolean {
  const config = member(spec, 'config');
  const { samples, sample_ids: ids } = member(spec, 'dataset');
  if (typeof samples === 'number' && Array.isArray(ids)) return ids.length < samples;
  return (config['limit'] ?? null) !== null || (config['sample_id'] ?? null) !== null;
}

/** Both are the mean over samples, of values that are numbers or stand for numbers. */
const MEANS: ReadonlyMap<string, Direction | null> = new Map([
  ['accuracy', 'higher'],
  ['mean', null],
]);

/** How sure a mean is, which is computed anew from the rows and never taken from a harness. */
const SPREADS = new Set(['stderr', 'bootstrap_stderr', 'ci']);

/** Over one epoch these are the sample's own score. */
const OWN_OVER_ONE = new Set(['median', 'mode', 'max']);

interface Printed {
  readonly scorer: string;
  readonly key: string | null;
  readonly metric: string;
  readonly reducer: string | null;
  readonly value: unknown;
}

function scoreRules(
  header: LogHeader,
  epochs: number,
): { metrics: ReadonlyMap<string, MetricInfo>; rules: readonly ScoreRule[] } {
  const metrics = new Map<string, MetricInfo>();
  const rules: ScoreRule[] = [];
  const printed = printedMetrics(header);
  // samples that were invalidated afterwards still count in what the harness printed
  const believed = header.invalidated !== true;
  for (const { scorer, key, metric, reducer, value } of printed) {
    if (SPREADS.has(metric)) continue;
    if ([metric, scorer, key].includes('__proto__')) {
      const hint = 'Give the scorer and its metrics other names.';
      throw new MiraError('E_SCORE', `${header.file} has a metric with the name "__proto__"`, {
        hint,
        at: { file: header.file },
      });
    }
    const name = `${metric},${key === null ? scorer : `${scorer}.${key}`}`;
    const reported = believed && typeof value === 'number' && Number.isFinite(value) ? value : null;
    const direction = MEANS.get(metric) ?? null;
    if (!MEANS.has(metric)) {
      const why = metric.startsWith('grouped.')
        ? 'it is of a group, whose claim is one of a slice'
        : 'it is no mean over samples';
      metrics.set(name, { direction: null, kind: null, reported, unsupported: why });
      continue;
    }
    const mean = reducer === null || reducer === 'mean' || (epochs === 1 && OWN_OVER_ONE.has(reducer));
    if (!metrics.has(name)) {
      rules.push({ metric: name, scorer, key });
      metrics.set(name, { direction, kind: null, reported: null, unsupported: null });
    }
    if (mean) metrics.set(name, { direction, kind: null, reported, unsupported: null });
    else {
      const why = `it reduces the epochs by ${reducer}, not by the mean`;
      metrics.set(`${name},${reducer}`, { direction, kind: null, reported, unsupported: why });
    }
  }
  return { metrics, rules };
}

/** What the results hold; of a run in which nothing was scored, what its scorers would have been asked for. */
function printedMetrics({ results, spec }: LogHeader): readonly Printed[] {
  const printed = objects(results?.['scores']).flatMap((score): Printed[] => {
    const name = textOf(score['name']);
    const scorer = textOf(score['scorer']) ?? name;
    if (name === null || scorer === null) return [];
    const { metrics } = score;
    return Object.entries(isObject(metrics) ? metrics : {}).map(([id, metric]) => ({
      scorer,
      key: name === scorer ? null : name,
      metric: metricName(id, metric),
      reducer: textOf(score['reducer']),
      value: isObject(metric) ? metric['value'] : null,
    }));
  });
  return printed.length > 0 ? printed : definedMetrics(spec);
}

function definedMetrics(spec: Members): readonly Printed[] {
  return objects(spec['scorers']).flatMap((definition): Printed[] => {
    const scorer = textOf(definition['name']);
    if (scorer === null) return [];
    const { metrics } = definition;
    const own = objects(metrics).map((metric): readonly [string | null, Members] => [null, metric]);
    const ofKeys = Object.entries(isObject(metrics) ? metrics : {}).flatMap(([key, list]) =>
      objects(list).map((metric): readonly [string | null, Members] => [key, metric]),
    );
    return [...own, ...ofKeys].flatMap(([key, metric]): Printed[] => {
      const name = textOf(metric['name']);
      return name === null ? [] : [{ scorer, key, metric: bare(name), reducer: null, value: null }];
    });
  });
}

/** `accuracy` and `mean` only for Inspect's own, as they come: others have a group, a package, a number or parameters. */
function metricName(id: string, metric: unknown): string {
  if (!isObject(metric)) return id;
  const group = textOf(metric['group']);
  if (group !== null) return `${group}.${id}`;
  const name = bare(textOf(metric['name']) ?? id);
  const params = Object.keys(member(metric, 'params')).length > 0;
  if (MEANS.has(name)) return name === bare(id) && !params ? name : `${id} with parameters`;
  return name;
}

function bare(metric: string): string {
  return metric.startsWith('inspect_ai/') ? metric.slice('inspect_ai/'.length) : metric;
}

/** `stderr(cluster="doc")` and `grouped(…, group_key="lang")`: what the task itself groups its samples by. */
function groupingFields({ spec, results }: LogHeader): readonly string[] {
  const definitions = objects(spec['scorers']).flatMap(({ metrics }) =>
    Array.isArray(metrics) ? objects(metrics) : Object.values(isObject(metrics) ? metrics : {}).flatMap(objects),
  );
  const printed = objects(results?.['scores']).flatMap(({ metrics }) =>
    objects(isObject(metrics) ? Object.values(metrics) : []),
  );
  const fields = [...definitions, ...printed].flatMap((metric) => {
    const options = { ...member(metric, 'options'), ...member(metric, 'params') };
    return [options['cluster'], options['group_key']].filter((field) => typeof field === 'string');
  });
  return [...new Set(fields)].filter((field) => field.isWellFormed());
}

/** How requests are sent, not what is asked. */
const TRANSPORT = /^(?:max_connections|max_retries|timeout|attempt_timeout|adaptive_connections|batch|cache\w*)$/u;
const LIMITS = ['message_limit', 'token_limit', 'time_limit', 'working_limit', 'cost_limit', 'turn_limit'];

/** What has to be the same for two runs to be comparable, apart from the samples: sampling, solvers, scorers, limits. */
function rulerOf({ spec, plan }: LogHeader): JsonValue {
  const sampling = { ...member(spec, 'model_generate_config'), ...member(plan, 'config') };
  const config = member(spec, 'config');
  const ruler = {
    sampling: Object.fromEntries(
      Object.entries(sampling).filter(([name, value]) => value !== null && !TRANSPORT.test(name)),
    ),
    solvers: objects(plan['steps']).map((step) => ({
      name: step['solver'] ?? null,
      params: step['params_passed'] ?? step['params'] ?? null,
    })),
    scorers: objects(spec['scorers']).map(({ name = null, options = null }) => ({ name, options })),
    limits: Object.fromEntries(
      LIMITS.flatMap((name) => ((config[name] ?? null) === null ? [] : [[name, config[name]]])),
    ),
  };
  return isStorable(ruler) ? ruler : null;
}

function member(object: Members, name: string): Members {
  const value = object[name];
  return isObject(value) ? value : {};
}

function objects(list: unknown): readonly Members[] {
  return Array.isArray(list) ? list.filter((item) => isObject(item)) : [];
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.isWellFormed() ? value : null;
}

function versionOf(version: unknown): string | null {
  return typeof version === 'number' && Number.isFinite(version) ? String(version) : textOf(version);
}
