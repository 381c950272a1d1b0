import * as v from 'valibot';
import type { JsonValue } from '../json.ts';
import type { Plan } from './plan.ts';

const rules = v.object({
  claims: v.union([
    v.literal('auto'),
    v.array(
      v.object({
        metric: v.string(),
        margin: v.pipe(v.number(), v.gtValue(0)),
        direction: v.nullable(v.picklist(['higher', 'lower'])),
        advisory: v.boolean(),
        require: v.nullable(v.literal('holds')),
      }),
    ),
  ]),
});

const allRules = v.object({
  ...rules.entries,
  gate: v.object({ alpha: v.number(), failOn: v.array(v.picklist(['regressed', 'inconclusive', 'incomparable'])) }),
  signers: v.nullable(
    v.array(v.union([v.object({ workflow: v.string(), ref: v.nullable(v.string()) }), v.object({ key: v.string() })])),
  ),
});

/** All rules in the content of a signed plan, as `planRules`. */
export function planPolicy(content: JsonValue): Pick<Plan, 'claims' | 'gate' | 'signers'> | null {
  const parsed = v.safeParse(allRules, content);
  return parsed.success ? parsed.output : null;
}

/** The claims in the content of a signed plan; `null` where it was written by a version that puts them differently. */
export function planRules(content: JsonValue): Pick<Plan, 'claims'> | null {
  const parsed = v.safeParse(rules, content);
  return parsed.success ? parsed.output : null;
}
