import { parseClaimPattern } from '../claims/id.ts';
import { MiraError, type Place } from '../errors.ts';
import { parseDuration } from '../harness/duration.ts';
import { isForbidden } from '../harness/environment.ts';
import { resolveSigner } from '../policy/signer-rule.ts';
import type { ContainerPlan, EvaluationPlan, GateRules, ModelPlan, Plan } from './plan.ts';
import type { Path } from './positions.ts';
import { normalPublish } from './publish.ts';
import { marginOf, resolveClaims, type Locate } from './resolve-claims.ts';
import type { Config, ConfigEvaluation } from './schema.ts';

export const DEFAULT_ALPHA = 0.05;
const DEFAULT_TIMEOUT_SECONDS = 6 * 3600;

/**
 * Fills every default and checks what the schema cannot say.
 *
 * @throws MiraError E_CONFIG_VALUE, E_CONFIG_PATH, E_CONFIG_DUPLICATE_CLAIM
 */
export function resolvePlan(config: Config, locate: Locate): Plan {
  const evaluations: Record<string, EvaluationPlan> = {};
  for (const [name, evaluation] of Object.entries(config.evaluations)) {
    evaluations[name] = resolveEvaluation(evaluation, ['evaluations', name], locate);
  }
  return {
    model: resolveModel(config.model, locate),
    evaluations,
    claims: resolveClaims(config.claims ?? 'auto', locate),
    gate: resolveGate(config.gate),
    evidence: { publish: normalPublish(config.evidence?.publish) },
    baseline: config.baseline ?? 'latest-release',
    signers: config.signers === undefined ? null : config.signers.map((signer) => resolveSigner(signer)),
    ...(config.waivers === undefined || config.waivers.length === 0
      ? {}
      : { waivers: resolveWaivers(config.waivers, locate) }),
    ...(config.supersedes === undefined || config.supersedes.length === 0 ? {} : { supersedes: config.supersedes }),
    ...(config['valid-days'] === undefined ? {} : { validDays: config['valid-days'] }),
  };
}

function resolveModel(model: Config['model'], locate: Locate): ModelPlan {
  if (typeof model === 'string') {
    return { path: insidePath(model, locate(['model'])), ignore: [], allowPickle: false };
  }
  return {
    path: insidePath(model.path, locate(['model', 'path'])),
    ignore: (model.ignore ?? []).map((path, index) => insidePath(path, locate(['model', 'ignore', index]))),
    allowPickle: model['allow-pickle'] ?? false,
  };
}

function resolveEvaluation(evaluation: ConfigEvaluation, at: Path, locate: Locate): EvaluationPlan {
  const files = (key: 'prompts' | 'scorer'): string[] =>
    (evaluation[key] ?? []).map((path, index) => insidePath(path, locate([...at, key, index])));
  const datasets = resolveDatasets(evaluation.datasets ?? [], [...at, 'datasets'], locate);
  const closedAnswers = datasets.filter(({ closed }) => closed).map(({ path }) => path);
  const env = evaluation.env ?? {};
  const secrets = evaluation.secrets ?? [];
  for (const [name, path] of [
    ...Object.keys(env).map((key) => [key, [...at, 'env', key]] as const),
    ...secrets.map((key, index) => [key, [...at, 'secrets', index]] as const),
  ]) {
    if (isForbidden(name)) {
      throw new MiraError('E_CONFIG_VALUE', `${name} is never given to a harness`, {
        at: locate(path),
        hint: 'Tokens of the job, the files of the runner, action inputs and Sigstore settings stay out of the program that is evaluated.',
      });
    }
  }
  const both = secrets.find((name) => Object.hasOwn(env, name));
  if (both !== undefined) {
    throw new MiraError('E_CONFIG_VALUE', `${both} stands under env and under secrets`, {
      at: locate([...at, 'secrets', secrets.indexOf(both)]),
    });
  }
  return {
    run: evaluation.run,
    format: evaluation.format ?? 'auto',
    output: evaluation.output ?? '{out}',
    image: evaluation.image ?? null,
    container: resolveContainer(evaluation, at, locate),
    datasets: datasets.map(({ path }) => path),
    ...(closedAnswers.length === 0 ? {} : { closedAnswers }),
    prompts: files('prompts'),
    scorer: files('scorer'),
    env,
    secrets,
    timeoutSeconds:
      evaluation.timeout === undefined
        ? DEFAULT_TIMEOUT_SECONDS
        : (parseDuration(evaluation.timeout) ?? DEFAULT_TIMEOUT_SECONDS),
    okExitCodes: evaluation['ok-exit-codes'] ?? [0],
    minScored: evaluation['min-scored'] ?? 0.9,
    ...(evaluation.repeats === undefined ? {} : { repeats: evaluation.repeats }),
    ...resolveSlices(evaluation, at, locate),
    ...(evaluation.clusters === undefined ? {} : { clusters: evaluation.clusters }),
    ...resolveControl(evaluation, at, locate),
    ...resolveJudge(evaluation, at, locate),
  };
}

/** @throws MiraError E_CONFIG_VALUE where rows of another format have slices of their own */
function resolveSlices(
  { slices, format = 'auto' }: ConfigEvaluation,
  at: Path,
  locate: Locate,
): Pick<EvaluationPlan, 'slices'> {
  if (slices === undefined) return {};
  if (format === 'auto' || format === 'lm-eval') return { slices: [...new Set(slices)] };
  throw new MiraError('E_CONFIG_VALUE', `slices names fields of lm-eval's documents, and the format is ${format}`, {
    at: locate([...at, 'slices'], 'key'),
    hint: `Leave it out: what the slices of ${format} are is said in docs/harnesses.md.`,
  });
}

const DEFAULT_AGREEMENT = 0.6;

/** @throws MiraError E_CONFIG_VALUE, E_CONFIG_PATH */
function resolveJudge({ judge }: ConfigEvaluation, at: Path, locate: Locate): Pick<EvaluationPlan, 'judge'> {
  if (judge === undefined) return {};
  const { labels, run, votes } = judge;
  if (run !== undefined && labels === undefined) {
    throw new MiraError('E_CONFIG_VALUE', 'judge.run scores labelled outputs, and there are no labels', {
      at: locate([...at, 'judge', 'run'], 'key'),
      hint: 'Name the file of labels: judge: {labels: data/labels.jsonl, run: […]}',
    });
  }
  return {
    judge: {
      ...(labels === undefined ? {} : { labels: insidePath(labels, locate([...at, 'judge', 'labels'])) }),
      ...(run === undefined ? {} : { run }),
      minAgreement: judge['min-agreement'] ?? DEFAULT_AGREEMENT,
      ...(votes === undefined ? {} : { votes }),
    },
  };
}

/** @throws MiraError E_CONFIG_VALUE where two runs would write to one place */
function resolveControl(
  { control, judge, output = '{out}' }: ConfigEvaluation,
  at: Path,
  locate: Locate,
): Pick<EvaluationPlan, 'control'> {
  if (control === undefined && judge?.run === undefined) return {};
  if (!output.startsWith('{out}')) {
    throw new MiraError('E_CONFIG_VALUE', `controls need an output of their own, and all runs write to ${output}`, {
      at: locate([...at, 'output']),
      hint: 'Let the harness write into {out}.',
    });
  }
  if (control === undefined) return {};
  const { 'must-fail': mustFail, 'must-pass': mustPass } = control;
  return {
    control: {
      ...(mustFail === undefined ? {} : { mustFail: mustFail.run }),
      ...(mustPass === undefined ? {} : { mustPass: mustPass.run }),
    },
  };
}

function resolveDatasets(
  datasets: NonNullable<ConfigEvaluation['datasets']>,
  at: Path,
  locate: Locate,
): { readonly path: string; readonly closed: boolean }[] {
  return datasets.map((dataset, index) => {
    if (typeof dataset === 'string') return { path: insidePath(dataset, locate([...at, index])), closed: false };
    return { path: insidePath(dataset.path, locate([...at, index, 'path'])), closed: dataset.answers === 'closed' };
  });
}

/** @throws MiraError E_CONFIG_VALUE where there is nothing to run in */
function resolveContainer({ image, container = {} }: ConfigEvaluation, at: Path, locate: Locate): ContainerPlan | null {
  if (image === undefined) {
    if (Object.keys(container).length === 0) return null;
    throw new MiraError('E_CONFIG_VALUE', 'container says how to run in an image, and there is none', {
      at: locate([...at, 'container'], 'key'),
      hint: 'Name the image: image: ghcr.io/acme/eval:1.4',
    });
  }
  const { runtime = 'auto', network = 'none', gpus = null, memory = null, mounts = [] } = container;
  return {
    runtime,
    network,
    gpus: gpus === null || gpus === 'all' ? gpus : gpus.map(String),
    memory,
    mounts: mounts.map(({ path, target = null, readonly = true }) => ({ path, target, readonly })),
  };
}

function resolveGate(gate: Config['gate'] = {}): GateRules {
  return {
    alpha: gate.alpha ?? DEFAULT_ALPHA,
    failOn: gate['fail-on'] ?? ['regressed'],
    ...(gate.regressed === 'beyond-margin' ? { regressed: gate.regressed } : {}),
    ...(gate.environment === 'inconclusive' ? { environment: gate.environment } : {}),
    ...(gate.attempts === 'sequential' ? { attempts: gate.attempts } : {}),
    ...(gate.findings === 'fail' ? { findings: gate.findings } : {}),
    ...(gate.anchor === undefined ? {} : { anchor: { tag: gate.anchor.tag, margin: marginOf(gate.anchor.margin) } }),
  };
}

/** @throws MiraError E_CONFIG_VALUE */
function resolveWaivers(waivers: NonNullable<Config['waivers']>, locate: Locate): NonNullable<Plan['waivers']> {
  const seen = new Set<string>();
  for (const [index, { claim, digest = '' }] of waivers.entries()) {
    const at = locate(['waivers', index, 'claim']);
    const pattern = parseClaimPattern(claim);
    if (pattern === null || !pattern.exact) {
      throw new MiraError('E_CONFIG_VALUE', `"${claim}" is not the id of one claim`, {
        at,
        hint: 'A waiver speaks of one claim: <task>/<metric> or <task>/<metric>@<slice>=<value>, without *.',
      });
    }
    if (seen.has(`${claim} ${digest}`)) {
      throw new MiraError('E_CONFIG_VALUE', `"${claim}" is waived twice`, { at, hint: 'Keep one of the waivers.' });
    }
    seen.add(`${claim} ${digest}`);
  }
  return waivers;
}

/** A path relative to `mira.yml`, written one way: `/` separators, no `.` parts, no trailing slash, never outside. */
function insidePath(path: string, at: Place): string {
  const parts: string[] = [];
  let outside = path.startsWith('/') || path.includes('\\') || path.includes('\0');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.pop() === undefined) outside = true;
    else if (part !== '..') parts.push(part);
  }
  if (outside) {
    throw new MiraError('E_CONFIG_PATH', `"${path}" leaves the folder of mira.yml`, {
      at,
      hint: 'Paths are relative to mira.yml, with / between folders, and stay below it.',
    });
  }
  return parts.join('/') || '.';
}
