import { MiraError, messageOf } from '../../errors.ts';
import type { GitHub } from '../../github/client.ts';
import { getFile } from '../../github/contents.ts';
import type { RunContext } from '../../github/context.ts';
import { parsePlan } from '../../plan/config.ts';
import type { Plan } from '../../plan/plan.ts';
import { baselineChanges, ruleChanges, type RuleChange } from '../../policy/changes.ts';
import type { RunOptions } from '../options.ts';

interface Asked {
  readonly configPath: string;
  readonly context: Pick<RunContext, 'trigger'> | null;
  readonly github: GitHub | null;
  readonly options: Pick<RunOptions, 'baseline' | 'failOn'>;
  readonly warnings: string[];
}

/** By what a run is judged. */
export interface JudgingPlan {
  readonly plan: Plan;
  readonly ruleChanges: readonly RuleChange[];
  /** `mira.yml` at the commit that the change is based on; `null` where there is none, or where it cannot be read. */
  readonly baseRules: Plan | null;
}

/**
 * The plan with the rules that judge this run: on a pull request `claims`, `gate`, `signers` and `baseline` come from
 * `mira.yml` at the base commit, so that a change cannot loosen what it is judged by (contracts.md §5). Options override both.
 */
export async function rulesThatJudge(head: Plan, asked: Asked): Promise<JudgingPlan> {
  const base = await basePlan(asked);
  const { waivers, supersedes, ...unwaived } = head;
  const changing = changeIn(asked) !== null;
  if (base === null && changing && waivers !== undefined) {
    asked.warnings.push('the waivers of this change do not count: only those of the commit it is based on do');
  }
  if (base === null && changing && supersedes !== undefined) {
    asked.warnings.push(
      'what this change supersedes counts still: only what the commit it is based on supersedes does not',
    );
  }
  const judged =
    base === null
      ? {
          ...unwaived,
          ...(changing || waivers === undefined ? {} : { waivers }),
          ...(changing || supersedes === undefined ? {} : { supersedes }),
        }
      : {
          ...unwaived,
          claims: base.claims,
          gate: base.gate,
          signers: base.signers,
          // pointing at a weaker release would loosen as much as a wider margin
          baseline: base.baseline,
          // and so would taking back the evaluation that it is compared with
          ...(base.supersedes === undefined ? {} : { supersedes: base.supersedes }),
          ...(base.waivers === undefined ? {} : { waivers: base.waivers }),
        };
  const { baseline, failOn } = asked.options;
  return {
    plan: {
      ...judged,
      baseline: baseline ?? judged.baseline,
      gate: failOn === null ? judged.gate : { ...judged.gate, failOn },
    },
    baseRules: base,
    ruleChanges: base === null ? [] : [...ruleChanges(base, head), ...baselineChanges(base, head)],
  };
}

/** The event, where it is about something that is judged before it is part of a branch. */
function changeIn({ context }: Pick<Asked, 'context'>): Extract<RunContext['trigger'], { baseSha: string }> | null {
  const trigger = context?.trigger;
  return trigger?.kind === 'pull-request' || trigger?.kind === 'merge-group' ? trigger : null;
}

async function basePlan(asked: Asked): Promise<Plan | null> {
  const { configPath, github, warnings } = asked;
  const trigger = changeIn(asked);
  if (trigger === null) return null;
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
