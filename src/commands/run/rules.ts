import { MiraError, messageOf } from '../../errors.ts';
import type { GitHub } from '../../github/client.ts';
import { getFile } from '../../github/contents.ts';
import type { RunContext } from '../../github/context.ts';
import { parsePlan } from '../../plan/config.ts';
import type { Plan } from '../../plan/plan.ts';
import { ruleChanges, type RuleChange } from '../../policy/changes.ts';
import type { RunOptions } from '../options.ts';

interface Asked {
  readonly configPath: string;
  readonly context: RunContext | null;
  readonly github: GitHub | null;
  readonly options: RunOptions;
  readonly warnings: string[];
}

/**
 * The plan with the rules that judge this run: on a pull request `claims`, `gate`, `signers` and `baseline` come from
 * `mira.yml` at the base commit, so that a change cannot loosen what it is judged by (contracts.md §5). Options override both.
 */
export async function rulesThatJudge(
  head: Plan,
  asked: Asked,
): Promise<{ readonly plan: Plan; readonly ruleChanges: readonly RuleChange[] }> {
  const base = await basePlan(asked);
  const judged =
    base === null
      ? head
      : {
          ...head,
          claims: base.claims,
          gate: base.gate,
          signers: base.signers,
          // pointing at a weaker release would loosen as much as a wider margin
          baseline: base.baseline,
        };
  const { baseline, failOn } = asked.options;
  return {
    plan: {
      ...judged,
      baseline: baseline ?? judged.baseline,
      gate: failOn === null ? judged.gate : { ...judged.gate, failOn },
    },
    ruleChanges: base === null ? [] : [...ruleChanges(base, head), ...baselineChange(base, head)],
  };
}

function baselineChange(base: Plan, head: Plan): readonly RuleChange[] {
  return base.baseline === head.baseline ? [] : [{ what: `baseline ${base.baseline} → ${head.baseline}`, claim: null }];
}

async function basePlan({ configPath, context, github, warnings }: Asked): Promise<Plan | null> {
  const trigger = context?.trigger;
  if (trigger?.kind !== 'pull-request' && trigger?.kind !== 'merge-group') return null;
  const why = await (async () => {
    if (github === null) return 'no token was given to read it with';
    try {
      const bytes = await getFile(github, configPath, trigger.baseSha);
      return bytes === null ? `there is no ${configPath} there` : parsePlan(bytes.toString('utf8'), configPath).plan;
    } catch (error) {
      return error instanceof MiraError ? `${error.code}: ${error.message}` : messageOf(error);
    }
  })();
  if (typeof why !== 'string') return why;
  warnings.push(`the rules are those of this change, not of the commit it is based on: ${why}`);
  return null;
}
