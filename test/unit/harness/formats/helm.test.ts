import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import { helm } from '../../../../src/harness/formats/helm.ts';
import { helmDirection, isBookkeeping } from '../../../../src/harness/formats/helm-metrics.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed, reportedCount } from './recomputed.ts';
import { refusal } from './refusal.ts';

const CAPITALS = 'helm/capitals-model=simple_model1';
const MMLU = 'eee/helm/mmlu-subject=philosophy,method=multiple_choice_joint,model=openai_gpt2';
const EMPTY_STAT = { name: { name: 'exact_match', split: 'test' }, count: 0, sum: 0, sum_squared: 0 };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-helm-'));
  await cp(join(FIXTURES, CAPITALS), join(folder, 'run'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes the text of one of the run's files. */
async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, 'run', name);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing of ${name} was changed`);
  await writeFile(path, after);
}

const statSchema = v.looseObject({ name: v.looseObject({ name: v.string(), split: v.string() }), count: v.number() });
const instanceSchema = v.looseObject({ instance_id: v.string(), stats: v.array(statSchema) });
const stateSchema = v.looseObject({
  request_states: v.array(v.looseObject({ instance: v.looseObject({ id: v.string() }) })),
});

type Instance = v.InferOutput<typeof instanceSchema>;

function instancesIn(text: string): Instance[] {
  return v.parse(v.array(instanceSchema), JSON.parse(text));
}

async function editInstances(change: (instances: Instance[]) => unknown): Promise<void> {
  await edit('per_instance_stats.json', (text) => {
    const instances = instancesIn(text);
    return JSON.stringify(change(instances) ?? instances);
  });
}

async function open() {
  return openOutput(join(folder, 'run'), { format: 'auto', task: 'eval' });
}

async function read() {
  return recomputed(await open());
}

describe('helm', () => {
  it.each([
    [CAPITALS, { capitals: 4, 'capitals:split=valid': 2 }],
    [
      MMLU,
      {
        'mmlu:subject=philosophy,method=multiple_choice_joint': 9,
        'mmlu:subject=philosophy,method=multiple_choice_joint,split=valid': 1,
      },
    ],
    ['eee/helm/narrative_qa-model=openai_gpt2', { narrative_qa: 4, 'narrative_qa:split=valid': 1 }],
    [
      'eee/helm/commonsense-dataset=hellaswag,method=multiple_choice_joint,model=eleutherai_pythia-1b-v0',
      { 'commonsense:dataset=hellaswag,method=multiple_choice_joint,split=valid': 10 },
    ],
  ])('%s: one task for each split, its aggregates as they were printed', async (path, counts) => {
    const output = await openFixture(path);
    const { rows } = await recomputed(output);
    expect(Object.fromEntries([...output.tasks].map(([task, { expected }]) => [task, expected]))).toEqual(counts);
    for (const [task, count] of Object.entries(counts))
      expect(rows.filter((row) => row.task === task)).toHaveLength(count);
    expect(await reportedCount(output)).toBeGreaterThanOrEqual(4);
  });

  it('recomputes .111 over 9 of the test split and 0 over the one of validation', async () => {
    const { tallies } = await recomputed(await openFixture(MMLU));
    const means = [...tallies.all()].filter(({ name }) => name.metric === 'exact_match').map(({ rows }) => rows.mean);
    expect(means.map((mean) => mean.toFixed(3))).toEqual(['0.111', '0.000']);
  });

  it('reads a row with its texts, its settings and nothing of the bookkeeping', async () => {
    const output = await openFixture(MMLU);
    const { rows } = await recomputed(output);
    const row = rows.find(({ key }) => key === 'id147');
    expect(row).toMatchObject({ repeat: 0, slices: {}, target: 'internalmeaning', response: ' D', error: null });
    expect(row?.prompt).toEqual(
      expect.stringMatching(/^The following are multiple choice questions .* about philosophy/u),
    );
    expect(Object.keys(row?.scores ?? {}).every((name) => /exact_match/u.test(name))).toBe(true);
    const info = output.tasks.get('mmlu:subject=philosophy,method=multiple_choice_joint');
    expect(info).toMatchObject({ nShot: 5, limited: false, version: null });
    expect(info?.generation).toMatchObject({ method: 'multiple_choice_joint', temperature: 0, max_tokens: 1 });
    expect(output.files).toHaveLength(4);
  });

  it('lists aggregates that no instance has a value of as such', async () => {
    const metrics = (await openFixture(CAPITALS)).tasks.get('capitals')?.metrics;
    expect(metrics?.get('perplexity')).toMatchObject({ direction: 'lower', reported: 1, aggregateOnly: true });
    expect(metrics?.get('perplexity')?.unsupported).toMatch(/totals/u);
    expect(metrics?.get('exact_match')).toEqual({
      direction: 'higher',
      kind: null,
      reported: 0.5,
      unsupported: null,
    });
    expect([...(metrics?.keys() ?? [])].filter((name) => isBookkeeping(name))).toEqual([]);
  });

  it('reads a suite of runs, and a run by any of its files', async () => {
    expect([...(await openFixture('eee/helm')).tasks.keys()]).toHaveLength(5);
    expect([...(await openFixture(`${CAPITALS}/stats.json`)).tasks.keys()]).toHaveLength(2);
    expect(await helm.detect(join(FIXTURES, 'lm_eval'))).toBe(false);
    await cp(join(folder, 'run'), join(folder, 'other'), { recursive: true });
    const error = await refusal(() => openOutput(folder, { format: 'auto', task: 'eval' }));
    expect(error.code).toBe('E_MIXED_RUNS');
  });

  it('counts training trials as repeats and perturbed instances as tasks of their own', async () => {
    const perturbation = { name: 'typos', robustness: true, fairness: false, computed_on: 'perturbed', prob: 0.1 };
    await editInstances((instances) => [
      ...instances,
      ...instances.map((one) => ({ ...one, train_trial_index: 1 })),
      ...instances
        .filter(({ instance_id: id }) => id === 'id0')
        .map((one) => ({
          ...one,
          perturbation,
          stats: one.stats.map((stat) => ({ ...stat, name: { ...stat.name, perturbation } })),
        })),
    ]);
    await edit('scenario_state.json', (text) => {
      const state = v.parse(stateSchema, JSON.parse(text));
      const requests = state.request_states;
      const first = requests.filter(({ instance }) => instance.id === 'id0');
      return JSON.stringify({
        ...state,
        request_states: [
          ...requests,
          ...requests.map((one) => ({ ...one, train_trial_index: 1 })),
          ...first.map((one) => ({ ...one, instance: { ...one.instance, perturbation } })),
        ],
      });
    });
    await edit('run_spec.json', (text) => text.replace('"num_train_trials": 1', '"num_train_trials": 2'));
    const output = await open();
    const { rows } = await recomputed(output);
    expect([...output.tasks.keys()]).toEqual([
      'capitals',
      'capitals:split=valid',
      'capitals:perturbation=typos{"prob":0.1}',
    ]);
    expect(output.tasks.get('capitals')?.expected).toBe(8);
    expect(rows.filter(({ task }) => task === 'capitals').map(({ key, repeat }) => `${key} ${repeat}`)).toEqual([
      'id0 0',
      'id0 1',
      'id1 0',
      'id1 1',
      'id2 0',
      'id2 1',
      'id3 0',
      'id3 1',
    ]);
  });

  it('keeps what was asked and not scored as null, with the reason where there is one', async () => {
    await editInstances((instances) => {
      const [first, second] = instances;
      if (first === undefined || second === undefined) throw new Error('there are instances');
      first.stats = [...first.stats.filter(({ name }) => name.name !== 'exact_match'), EMPTY_STAT];
      second.stats = second.stats.filter(({ name }) => name.name !== 'exact_match');
    });
    await edit('stats.json', (text) => text.replace('"mean": 0.5', '"mean": NaN'));
    await edit('scenario_state.json', (text) =>
      text.replace('"success": true', '"success": false, "error": "HTTP 500"'),
    );
    const { rows } = await read();
    const [first, second, third] = rows;
    expect([first?.scores['exact_match'], second?.scores['exact_match'], third?.scores['exact_match']]).toEqual([
      null,
      null,
      1,
    ]);
    expect(first?.error).toBe('HTTP 500');
    expect(second?.error).toBeNull();
  });

  it("reads Python's NaN as not scored, and says so", async () => {
    await edit('per_instance_stats.json', (text) => nthMean(text, 'quasi_exact_match', 'NaN'));
    await edit('stats.json', (text) =>
      text
        .replaceAll('"mean": 0.5', '"mean": 0.6666666666666666')
        .replaceAll('"sum": 0.5', '"sum": 0.6666666666666666'),
    );
    const output = await open();
    const [first] = await collectRows(output);
    expect(first?.scores['quasi_exact_match']).toBeNull();
    expect(first?.error).toBe('quasi_exact_match is NaN');
  });

  it.each([
    ['a score that is a string', nthMeanOf('"1"'), 'E_SCORE', /exact_match" is a string/u],
    ['a score that is true', nthMeanOf('true'), 'E_SCORE', /the boolean true/u],
    ['a score that is an object', nthMeanOf('{"a":1}'), 'E_SCORE', /an object/u],
    ['a score beyond all numbers', nthMeanOf('1e999'), 'E_SCORE', /not finite/u],
    ['a score above 2^53', nthMeanOf('9007199254740993'), 'E_SCORE', /above 2\^53/u],
    ['a mean that is not that of its sum', nthMeanOf('1'), 'E_MISMATCH', /sum and count give 0/u],
    ['a count that is none', (text: string) => text.replace('"count": 1', '"count": -1'), 'E_FORMAT', /"count" of/u],
    [
      'a metric with the name of no metric',
      (text: string) => text.replace('"num_references"', '"__proto__"'),
      'E_SCORE',
      /no name of a metric/u,
    ],
    ['a lone surrogate', (text: string) => text.replace('"id0"', '"\\ud800"'), 'E_ROW', /"instance_id"/u],
    ['an instance that is a number', (text: string) => text.replace('"id0"', '0'), 'E_ROW', /"instance_id"/u],
    [
      'an instance without statistics',
      (text: string) => text.replace(/"stats": \[[\s\S]*?\n {4}\]/u, '"stats": []'),
      'E_ROW',
      /"stats"/u,
    ],
    [
      'two splits in one instance',
      (text: string) => text.replace('"split": "test"', '"split": "train"'),
      'E_ROW',
      /"split=train"/u,
    ],
    ['a row that is gone', dropped, 'E_COUNT', /no statistics of instance id0/u],
    [
      'a thousand levels',
      (text: string) => text.replace('"id0"', `${'['.repeat(1000)}${']'.repeat(1000)}`),
      'E_FORMAT',
      /deeper/u,
    ],
    ['an object instead of the list', () => '{}', 'E_FORMAT', /no list/u],
    ['nothing at all', () => '', 'E_FORMAT', /no list/u],
  ])('refuses %s', async (_, change, code, message) => {
    await edit('per_instance_stats.json', change);
    const error = await refusal(() => read());
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.file).toMatch(code === 'E_COUNT' ? /scenario_state\.json$/u : /per_instance_stats\.json$/u);
  });

  it('refuses instances twice, requests without rows and rows without requests', async () => {
    const original = await readFile(join(folder, 'run/per_instance_stats.json'), 'utf8');
    await editInstances((instances) => [...instances, instances[0]]);
    expect(await refusal(() => read())).toMatchObject({ code: 'E_DUPLICATE_SAMPLE' });
    await writeFile(join(folder, 'run/per_instance_stats.json'), original);
    await edit('scenario_state.json', (text) => text.replaceAll('"id3"', '"id9"'));
    expect(await refusal(() => read())).toMatchObject({ code: 'E_COUNT' });
    await edit('scenario_state.json', (text) => {
      const state = v.parse(stateSchema, JSON.parse(text));
      return JSON.stringify({ request_states: state.request_states.filter(({ instance }) => instance.id !== 'id9') });
    });
    expect((await refusal(() => read())).message).toMatch(/no request of instance id3/u);
  });

  it.each(['per_instance_stats.json', 'scenario_state.json', 'stats.json'])(
    'asks for a %s that is missing',
    async (name) => {
      await rename(join(folder, 'run', name), join(folder, name));
      expect(await refusal(() => open())).toMatchObject({ code: 'E_OUTPUT_MISSING' });
    },
  );

  it('compares what was printed with what the rows say', async () => {
    await edit('stats.json', (text) =>
      text.replaceAll('"mean": 0.5', '"mean": 0.75').replaceAll('"sum": 0.5', '"sum": 0.75'),
    );
    expect(await refusal(() => read())).toMatchObject({ code: 'E_MISMATCH' });
  });

  it.each(['per_instance_stats.json', 'scenario_state.json', 'stats.json', 'run_spec.json'])(
    'takes no prefix of %s for the whole',
    async (file) => expectPrefixesSafe(CAPITALS, file),
  );

  it('knows the direction of a metric, whatever k is', () => {
    expect(['exact_match@5', 'edit_similarity', 'unheard_of'].map((name) => helmDirection(name))).toEqual([
      'higher',
      'lower',
      null,
    ]);
  });
});

async function collectRows(output: Awaited<ReturnType<typeof open>>) {
  return (await recomputed({ ...output, tasks: new Map() })).rows;
}

/** The mean of the first statistic of that name. */
function nthMean(text: string, metric: string, value: string): string {
  const at = text.indexOf(`"name": "${metric}"`);
  const mean = text.indexOf('"mean": ', at) + '"mean": '.length;
  return `${text.slice(0, mean)}${value}${text.slice(text.indexOf(',', mean))}`;
}

function nthMeanOf(value: string): (text: string) => string {
  return (text) => nthMean(text, 'exact_match', value);
}

function dropped(text: string): string {
  return JSON.stringify(instancesIn(text).slice(1));
}
