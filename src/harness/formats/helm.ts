import { basename, dirname, join } from 'node:path';
import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { isObject, type JsonValue } from '../../json.ts';
import {
  indexRun,
  parseRowKey,
  PER_INSTANCE,
  REQUESTS,
  SCENARIO_STATE,
  STATS_OF_INSTANCE,
  type HelmIndex,
} from './helm-index.ts';
import { helmSample } from './helm-row.ts';
import { metricsOf, requireCount } from './helm-stats.ts';
import { readValue } from './json-list.ts';
import { outlineJson } from './json-outline.ts';
import { PartsFile } from './parts-file.ts';
import type { HarnessOutput, Reader, TaskInfo } from './reader.ts';
import { isStorable, type Members } from './rows.ts';
import { kindOf, listFiles } from './tree.ts';

const FORMAT = 'helm';
const RUN_SPEC = 'run_spec.json';

/**
 * Stanford's HELM: the folder of a run (`run_spec.json`, `stats.json`, `per_instance_stats.json`, `scenario_state.json`), or
 * a suite of them.
 *
 * | here | in HELM |
 * |---|---|
 * | task | name of the run without its model; `,split=…` and `,perturbation=…` where they are not the test split as it is |
 * | key, repeat | `instance_id`, `train_trial_index` |
 * | scores | means of `per_instance_stats`, apart from bookkeeping |
 * | reported | `mean` in `stats.json`, over trials and instances of the same split and perturbation |
 * | expected | `num_instances` × `num_train_trials` |
 * | prompt, target, response | `request.prompt`, references tagged `correct`, `completions[].text` |
 * | generation | method and sampling parameters of `adapter_spec` |
 */
export const helm: Reader = {
  format: FORMAT,
  docs: {
    harness: '[HELM](https://github.com/stanford-crfm/helm) (crfm-helm 0.5.16)',
    files:
      'the folder of a run, or folders of several: `run_spec.json`, `stats.json`, `per_instance_stats.json`, `scenario_state.json`',
    key: '`instance_id`, repeat `train_trial_index`; one task for each split and perturbation (the test split has the name of the run, without its model)',
    recomputed:
      'every metric that has a value for each instance, against `mean` in `stats.json`; the number of rows against `num_instances` × `num_train_trials`; requests against rows',
    unknown:
      "HELM's version; whether `max_eval_instances` cut the scenario short; directions are those of HELM's own schemas. Instance ids are positions: a changed dataset shows in the prompts. Perplexity, bits per byte, calibration and `worst`-case aggregates have no rows",
  },
  async detect(path) {
    return (await runFolders(path)).length > 0;
  },
  async open(path) {
    const folders = await runFolders(path);
    if (folders.length === 0) {
      throw new MiraError('E_FORMAT', `no folder at ${path} holds a run of HELM`, {
        hint: 'Point `output` at benchmark_output/runs/<suite>.',
      });
    }
    const runs = new Map<string, HelmRun>();
    for (const folder of folders) {
      const run = await openRun(folder);
      const other = runs.get(run.name);
      if (other !== undefined) {
        throw new MiraError('E_MIXED_RUNS', `${folder} and ${other.folder} hold runs of the same scenario`, {
          hint: 'Empty the folder before HELM writes to it, or name the folder of one run.',
          at: { file: join(folder, RUN_SPEC) },
        });
      }
      runs.set(run.name, run);
    }
    return {
      format: FORMAT,
      harness: { name: FORMAT, version: null },
      tasks: new Map(
        [...runs.values()].flatMap(({ tasks }) => [...tasks.values()].map(({ name, info }) => [name, info])),
      ),
      files: [...runs.values()].flatMap(({ files }) => files),
      async *rows(): AsyncGenerator<Sample> {
        for (const run of runs.values()) yield* rowsOf(run);
      },
    } satisfies HarnessOutput;
  },
};

/** Folders in which a run lies; a file of such a folder stands for it. */
async function runFolders(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  const files = (await kindOf(path)) === 'file' ? [join(dirname(path), RUN_SPEC)] : await listFiles(path);
  for (const file of files) {
    if (basename(file) === RUN_SPEC && (await kindOf(file)) === 'file' && (await isRunSpec(file)))
      found.push(dirname(file));
  }
  return found;
}

async function isRunSpec(file: string): Promise<boolean> {
  const members = (await outlineJson(file))?.members;
  const kinds = ['scenario_spec', 'adapter_spec', 'metric_specs'].map((name) => members?.get(name)?.kind);
  return kinds.join() === 'object,object,array';
}

interface HelmTask {
  readonly name: string;
  readonly info: TaskInfo;
}

interface HelmRun {
  readonly folder: string;
  /** Without the model. */
  readonly name: string;
  /** By the label of their context. */
  readonly tasks: ReadonlyMap<string, HelmTask>;
  readonly index: HelmIndex;
  readonly files: readonly string[];
}

async function openRun(folder: string): Promise<HelmRun> {
  const specFile = join(folder, RUN_SPEC);
  const spec = await readMembers(specFile);
  const adapter = isObject(spec['adapter_spec']) ? spec['adapter_spec'] : {};
  const name = runName(spec, specFile);
  for (const needed of [PER_INSTANCE, SCENARIO_STATE, 'stats.json']) {
    if ((await kindOf(join(folder, needed))) === 'file') continue;
    throw new MiraError('E_OUTPUT_MISSING', `there is no ${needed} beside ${specFile}`, {
      hint: 'HELM writes it when a run has ended: look at its log, or copy the whole folder of the run.',
      at: { file: specFile },
    });
  }
  const index = await indexRun(folder);
  const tasks = new Map<string, HelmTask>();
  for (const [label, { rows, metrics, aggregates }] of index.contexts) {
    if (rows === 0) continue;
    const task = taskName(name, label);
    const instances = aggregates.get('num_instances')?.mean;
    const trials = adapter['num_train_trials'];
    const expected =
      typeof instances === 'number' && Number.isSafeInteger(instances)
        ? instances * (typeof trials === 'number' ? trials : 1)
        : null;
    requireCount(task, rows, expected, join(folder, PER_INSTANCE));
    const shots = adapter['max_train_instances'];
    const info: TaskInfo = {
      expected,
      limited: false,
      version: null,
      nShot: typeof shots === 'number' && Number.isSafeInteger(shots) ? shots : null,
      generation: generationOf(adapter),
      metrics: metricsOf(aggregates, metrics),
    };
    tasks.set(label, { name: task, info });
  }
  return { folder, name, tasks, index, files: [specFile, ...index.files] };
}

async function readMembers(file: string): Promise<Members> {
  const outline = await outlineJson(file);
  const value = outline === null ? null : await readValue(file, outline, { name: 'run_spec', python: true });
  return isObject(value) ? value : {};
}

/** `mmlu:subject=philosophy,model=acme_small` without its model, which is what is compared. */
function runName(spec: Members, file: string): string {
  const { name } = spec;
  if (typeof name !== 'string' || name === '' || !name.isWellFormed()) {
    throw new MiraError('E_FORMAT', `${file} does not name its run`, {
      hint: 'The file is not what HELM writes, or was changed: run the evaluation again.',
      at: { file },
    });
  }
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const args = name
    .slice(colon + 1)
    .split(',')
    .filter((arg) => !/^model(?:_deployment)?=/u.test(arg));
  return args.length === 0 ? name.slice(0, colon) : `${name.slice(0, colon)}:${args.join(',')}`;
}

function taskName(run: string, label: string): string {
  if (label === '') return run;
  return `${run}${run.includes(':') ? ',' : ':'}${label}`;
}

const SAMPLING = ['method', 'temperature', 'max_tokens', 'stop_sequences', 'num_outputs', 'random'];

function generationOf(adapter: Members): JsonValue {
  const generation = Object.fromEntries(SAMPLING.map((name) => [name, adapter[name] ?? null]));
  return isStorable(generation) ? generation : null;
}

async function* rowsOf({ folder, tasks, index }: HelmRun): AsyncGenerator<Sample> {
  const stats = await PartsFile.open(join(folder, PER_INSTANCE), 'instance');
  try {
    const state = await PartsFile.open(join(folder, SCENARIO_STATE), 'request');
    try {
      let row = 0;
      for (const key of index.places.keys()) {
        const id = parseRowKey(key);
        const task = tasks.get(id.label);
        const parts = {
          stats: index.places
            .parts(row, STATS_OF_INSTANCE)
            .map((place) => stats.read(place))
            .toArray(),
          requests: index.places
            .parts(row, REQUESTS)
            .map((place) => state.read(place))
            .toArray(),
        };
        if (task !== undefined) yield helmSample(task.name, id, parts, task.info.metrics);
        row += 1;
      }
    } finally {
      await state.close();
    }
  } finally {
    await stats.close();
  }
}
