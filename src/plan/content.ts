import * as v from 'valibot';
import type { JsonValue } from '../json.ts';
import { signerContent } from '../policy/signer-rule.ts';
import { waiverSchema } from '../policy/waiver.ts';
import type { Plan, Rules } from './plan.ts';

const positive = v.pipe(v.number(), v.gtValue(0));
const margin = v.union([positive, v.object({ relative: positive })]);
const estimator = v.object({
  name: v.picklist(['log-ratio', 'ratio', 'ratio-of-sums', 'f1', 'bleu']),
  of: v.array(v.string()),
});

const rules = v.object({
  claims: v.union([
    v.literal('auto'),
    v.array(
      v.object({
        metric: v.string(),
        margin,
        direction: v.nullable(v.picklist(['higher', 'lower'])),
        advisory: v.boolean(),
        require: v.nullable(v.literal('holds')),
        guard: v.exactOptional(v.object({ relative: positive, below: v.number() })),
        floor: v.exactOptional(v.number()),
        group: v.exactOptional(v.string()),
        critical: v.exactOptional(v.literal(true)),
        estimator: v.exactOptional(estimator),
        pairing: v.exactOptional(v.literal('none')),
        deterministic: v.exactOptional(v.literal(true)),
      }),
    ),
  ]),
});

const allRules = v.object({
  ...rules.entries,
  gate: v.object({
    alpha: v.number(),
    failOn: v.array(v.picklist(['regressed', 'inconclusive', 'incomparable'])),
    regressed: v.exactOptional(v.literal('beyond-margin')),
    environment: v.exactOptional(v.literal('inconclusive')),
    attempts: v.exactOptional(v.literal('sequential')),
    findings: v.exactOptional(v.literal('fail')),
    anchor: v.exactOptional(v.object({ tag: v.string(), margin })),
  }),
  signers: v.nullable(v.array(signerContent)),
  waivers: v.exactOptional(v.array(waiverSchema)),
});

/** All rules in the content of a signed plan, as `planRules`. */
export function planPolicy(content: JsonValue): Rules | null {
  const parsed = v.safeParse(allRules, content);
  return parsed.success ? parsed.output : null;
}

const judged = v.object({
  evaluations: v.record(
    v.string(),
    v.object({
      repeats: v.exactOptional(v.number()),
      judge: v.exactOptional(v.object({ labels: v.exactOptional(v.string()), minAgreement: v.number() })),
    }),
  ),
});

/** How the evaluations in the content of a signed plan are judged; none where it is written differently. */
export function planJudges(content: JsonValue): v.InferOutput<typeof judged>['evaluations'] {
  const parsed = v.safeParse(judged, content);
  return parsed.success ? parsed.output.evaluations : {};
}

/** The claims in the content of a signed plan; `null` where it was written by a version that puts them differently. */
export function planRules(content: JsonValue): Pick<Plan, 'claims'> | null {
  const parsed = v.safeParse(rules, content);
  return parsed.success ? parsed.output : null;
}
