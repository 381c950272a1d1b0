import * as v from 'valibot';
import { MiraError, type Place } from '../errors.ts';
import { isObject } from '../json.ts';
import { SIGNER_KEYS } from '../policy/signer-rule.ts';
import { waiverSchema } from '../policy/waiver.ts';
import { controlSchema, judgeSchema } from './control-schema.ts';
import type { Plan } from './plan.ts';
import { containerSchema, mountSchema } from './container-schema.ts';
import { anchorSchema, gateSchema } from './gate-schema.ts';
import { parseYaml, type Path } from './positions.ts';
import { resolvePlan } from './resolve.ts';
import { schemaError } from './schema-error.ts';
import {
  claimSchema,
  configSchema,
  datasetSchema,
  evaluationSchema,
  evidenceSchema,
  guardSchema,
  modelSchema,
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
  if (!checked.success) throw schemaError(checked.issues, yaml, { nameOf, keysAt });
  const plan = resolvePlan(checked.output, (path, part) => yaml.place(path, part));
  const claims = plan.claims === 'auto' ? [] : plan.claims;
  return {
    plan,
    claimPlaces: claims.map((_, index) => yaml.place(['claims', index])),
    place: (path) => yaml.place(path),
  };
}

function nameOf(path: Path): string {
  switch (path[0]) {
    case undefined:
      return 'mira.yml';
    case 'evaluations':
      if (path[2] === 'container')
        return `${path[3] === 'mounts' ? 'a mount' : 'the container'} of "${String(path[1])}"`;
      if (path[2] === 'judge') return `the judge of "${String(path[1])}"`;
      if (path[2] === 'control') return `the control of "${String(path[1])}"`;
      if (path[2] === 'datasets') return `a dataset of "${String(path[1])}"`;
      return path.length === 1 ? 'evaluations' : `the evaluation "${String(path[1])}"`;
    case 'claims':
      return path[2] === 'guard' || path[2] === 'estimator' ? `the ${path[2]} of a claim` : 'a claim';
    case 'signers':
      return 'a signer';
    case 'waivers':
      return 'a waiver';
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
      if (path[2] === 'judge') return Object.keys(judgeSchema.entries);
      if (path[2] === 'control') return path[3] === undefined ? Object.keys(controlSchema.entries) : ['run'];
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
      return SIGNER_KEYS;
    case 'waivers':
      return Object.keys(waiverSchema.entries);
    default:
      return [];
  }
}
