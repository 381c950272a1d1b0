import * as v from 'valibot';
import { MiraError, type Place } from '../errors.ts';
import { isObject } from '../json.ts';
import { didYouMean } from '../nearest.ts';
import type { Plan } from './plan.ts';
import { parseYaml, type LocatedYaml, type Path } from './positions.ts';
import { resolvePlan } from './resolve.ts';
import {
  anchorSchema,
  claimSchema,
  configSchema,
  containerSchema,
  datasetSchema,
  evaluationSchema,
  evidenceSchema,
  gateSchema,
  guardSchema,
  keySignerSchema,
  modelSchema,
  mountSchema,
  workflowSignerSchema,
} from './schema.ts';

/** A plan, and where in the file its parts stand. */
export interface LocatedPlan {
  readonly plan: Plan;
  /** One place per entry of `claims`; empty when `claims` is `auto`. */
  readonly claimPlaces: readonly Place[];
  place(path: Path): Place;
}

/**
 * `mira.yml` as a plan. Nothing is executed, read or fetched.
 *
 * @param file its name, for messages
 * @throws MiraError E_CONFIG_… with file, line and column
 */
export function parsePlan(text: string, file: string): LocatedPlan {
  const yaml = parseYaml(text, file);
  if (!isObject(yaml.value)) {
    throw new MiraError('E_CONFIG_VALUE', 'the file must be a map of keys', { at: yaml.place([]) });
  }
  const checked = v.safeParse(configSchema, yaml.value);
  if (!checked.success) throw configError(checked.issues, yaml);
  const plan = resolvePlan(checked.output, (path, part) => yaml.place(path, part));
  const claims = plan.claims === 'auto' ? [] : plan.claims;
  return {
    plan,
    claimPlaces: claims.map((_, index) => yaml.place(['claims', index])),
    place: (path) => yaml.place(path),
  };
}

function configError(issues: readonly v.BaseIssue<unknown>[], yaml: LocatedYaml): MiraError {
  const issue = deepest(issues);
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(parent);
    const suggestion = didYouMean(key, known);
    return new MiraError('E_CONFIG_UNKNOWN_KEY', `"${key}" is not a key of ${nameOf(parent)}${suggestion}`, {
      at: yaml.place(path, 'key'),
      hint: `Keys here: ${known.join(', ')}`,
    });
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return new MiraError('E_CONFIG_VALUE', `${nameOf(parent)} lacks the key "${key}"`, { at: yaml.place(parent) });
  }
  const what = path.length === 0 ? 'the file' : `"${pathText(path)}"`;
  return new MiraError('E_CONFIG_VALUE', `${what} ${sentence(issue)}`, { at: yaml.place(path) });
}

/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepest(
  issues: readonly v.BaseIssue<unknown>[],
  prefix: readonly v.IssuePathItem[] = [],
): v.BaseIssue<unknown> {
  let best: v.BaseIssue<unknown> | null = null;
  for (const issue of issues) {
    const path = [...prefix, ...(issue.path ?? [])];
    const here = issue.issues === undefined ? withPath(issue, path) : deepest(issue.issues, path);
    if (best === null || (here.path?.length ?? 0) > (best.path?.length ?? 0)) best = here;
  }
  if (best === null) throw new RangeError('issues must not be empty');
  return best;
}

function withPath(issue: v.BaseIssue<unknown>, path: readonly v.IssuePathItem[]): v.BaseIssue<unknown> {
  const [first, ...rest] = path;
  return first === undefined ? issue : { ...issue, path: [first, ...rest] };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('must ')) {
    return issue.received === 'Array' ? issue.message : `${issue.message}, not ${issue.received}`;
  }
  if (issue.expected === null) return `is not allowed: ${issue.received}`;
  return `must be ${issue.expected.replaceAll('"', '')}, not ${issue.received}`;
}

function pathText(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}

function nameOf(path: Path): string {
  switch (path[0]) {
    case undefined:
      return 'mira.yml';
    case 'evaluations':
      if (path[2] === 'container')
        return `${path[3] === 'mounts' ? 'a mount' : 'the container'} of "${String(path[1])}"`;
      if (path[2] === 'datasets') return `a dataset of "${String(path[1])}"`;
      return path.length === 1 ? 'evaluations' : `the evaluation "${String(path[1])}"`;
    case 'claims':
      return path[2] === 'guard' || path[2] === 'estimator' ? `the ${path[2]} of a claim` : 'a claim';
    case 'signers':
      return 'a signer';
    case 'gate':
      return path[1] === 'anchor' ? 'the anchor' : 'gate';
    default:
      return String(path[0]);
  }
}

function keysAt(path: Path): readonly string[] {
  switch (path[0]) {
    case undefined:
      return Object.keys(configSchema.entries);
    case 'evaluations':
      if (path[3] === 'mounts') return Object.keys(mountSchema.entries);
      if (path[2] === 'datasets') return Object.keys(datasetSchema.entries);
      return Object.keys(path[2] === 'container' ? containerSchema.entries : evaluationSchema.entries);
    case 'claims':
      return Object.keys((path[2] === 'guard' ? guardSchema : claimSchema).entries);
    case 'model':
      return Object.keys(modelSchema.entries);
    case 'gate':
      return Object.keys((path[1] === 'anchor' ? anchorSchema : gateSchema).entries);
    case 'evidence':
      return Object.keys(evidenceSchema.entries);
    case 'signers':
      return [...Object.keys(workflowSignerSchema.entries), ...Object.keys(keySignerSchema.entries)];
    default:
      return [];
  }
}
