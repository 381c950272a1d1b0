import { MiraError } from '../../errors.ts';
import type { Sample } from '../../evidence/sample.ts';
import { isObject } from '../../json.ts';
import { BASE, PLUS, readSolutions, type Solution } from './evalplus-task.ts';
import { readValue } from './json-list.ts';
import { outlineJson, type JsonOutline, type JsonPlace } from './json-outline.ts';
import type { HarnessOutput, MetricInfo, OpenOptions, Reader, TaskInfo } from './reader.ts';
import { listFiles } from './tree.ts';

const FORMAT = 'evalplus';

/**
 * EvalPlus's `*_eval_results.json`, in the layout of 0.3 (a list of samples for each problem) and in the older one (lists
 * of statuses).
 *
 * | here | in EvalPlus |
 * |---|---|
 * | task | what the problems' ids begin with: `HumanEval`, `Mbpp` |
 * | key, repeat | the problem's id; position among its samples |
 * | `base` | 1 where the status of the base tests is `pass` |
 * | `plus` | 1 where that of base and extra tests is; not there with `--base-only` |
 * | version | `hash`, the MD5 of the problems |
 * | reported | `pass_at_k`, where it was written (after 0.3.1) |
 */
export const evalPlus: Reader = {
  format: FORMAT,
  docs: {
    harness: '[EvalPlus](https://github.com/evalplus/evalplus) 0.3.1, and the layout of 0.1 and 0.2',
    files: '`*_eval_results.json`',
    key: "the problem's id (the task is what it begins with: `HumanEval`, `Mbpp`); repeat is the position among its samples",
    recomputed:
      'pass@1 on the base tests (`base`) and on base and extra tests (`plus`), against `pass_at_k` where the file holds it',
    unknown:
      'how many problems the dataset has; `--mini`, `--noextreme` and time limits; prompts. EvalPlus loads an existing results file instead of evaluating: `mira run` refuses one that is older than the run. pass@k above 1, and pass@1 over unequal numbers of samples, are no means over samples',
  },
  async detect(path) {
    return (await findResults(path)).length > 0;
  },
  async open(path, options) {
    const [results, other] = await findResults(path);
    if (results === undefined) {
      throw new MiraError('E_FORMAT', `no file at ${path} holds results of EvalPlus`, {
        hint: 'Point `output` at <samples>_eval_results.json.',
      });
    }
    if (other !== undefined) {
      throw new MiraError('E_MIXED_RUNS', `${path} holds the results of two runs`, {
        hint: 'Empty the folder before EvalPlus writes to it, or name one results file.',
        at: { file: other.file },
      });
    }
    return openResults(results, options);
  },
};

/** Told by its members, whatever it is called. */
async function findResults(path: string): Promise<readonly JsonOutline[]> {
  const found: JsonOutline[] = [];
  for (const file of await listFiles(path)) {
    const outline = file.endsWith('.json') ? await outlineJson(file) : null;
    const kinds = ['date', 'hash', 'eval'].map((name) => outline?.members.get(name)?.kind);
    if (outline !== null && kinds.join() === 'string,string,object') found.push(outline);
  }
  return found;
}

async function openResults(outline: JsonOutline, options: OpenOptions): Promise<HarnessOutput> {
  const { file, problem, members } = outline;
  if (problem !== null) {
    throw new MiraError('E_FORMAT', `${file} is not JSON: ${problem}`, {
      hint: 'EvalPlus may have been stopped while it wrote: run it again.',
      at: { file },
    });
  }
  const problems = members.get('eval')?.members ?? new Map<string, JsonPlace>();
  const task = taskName([...problems.keys()], options);
  const info = await taskInfo(outline, problems);
  return {
    format: FORMAT,
    harness: { name: FORMAT, version: null },
    tasks: new Map([[task, info]]),
    files: [file],
    async *rows(): AsyncGenerator<Sample> {
      for (const [id, place] of problems) {
        let repeat = 0;
        for await (const solution of readSolutions(file, id, place)) {
          yield sampleOf(task, id, repeat, solution, info.metrics.has(PLUS));
          repeat += 1;
        }
      }
    },
  };
}

/** `HumanEval/12` names its dataset. */
function taskName(ids: readonly string[], { task }: OpenOptions): string {
  const names = new Set(ids.map((id) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : '')));
  const [name = ''] = names;
  return names.size === 1 && name !== '' ? name : task;
}

async function taskInfo(outline: JsonOutline, problems: ReadonlyMap<string, JsonPlace>): Promise<TaskInfo> {
  const { file, members } = outline;
  const counts = new Set<number>();
  let plus = false;
  for (const [id, place] of problems) {
    let count = 0;
    for await (const solution of readSolutions(file, id, place)) {
      plus ||= solution.plus !== null;
      count += 1;
    }
    counts.add(count);
  }
  const hash = await memberOf(outline, 'hash');
  const reported = members.has('pass_at_k') ? await memberOf(outline, 'pass_at_k') : null;
  const uneven =
    counts.size > 1 ? 'its problems have different numbers of samples, and pass@1 weights the problems alike' : null;
  const metrics = new Map<string, MetricInfo>();
  for (const name of plus ? [BASE, PLUS] : [BASE]) {
    metrics.set(name, { direction: 'higher', kind: 'binary', reported: passAt1(reported, name), unsupported: uneven });
  }
  return {
    expected: null,
    limited: false,
    version: typeof hash === 'string' && hash !== '' ? hash : null,
    nShot: null,
    generation: null,
    metrics,
  };
}

async function memberOf({ file, members }: JsonOutline, name: string): Promise<unknown> {
  const place = members.get(name);
  return place === undefined ? null : readValue(file, place, { name, python: true });
}

function passAt1(reported: unknown, name: string): number | null {
  const of = isObject(reported) ? reported[name] : null;
  const value = isObject(of) ? of['pass@1'] : null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function sampleOf(task: string, key: string, repeat: number, solution: Solution, plus: boolean): Sample {
  return {
    task,
    key,
    repeat,
    scores: plus ? { [BASE]: solution.base, [PLUS]: solution.plus } : { [BASE]: solution.base },
    slices: {},
    prompt: null,
    target: null,
    response: solution.text,
    error: null,
  };
}
