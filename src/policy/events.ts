import { MiraError } from '../errors.ts';

/** What started the run, as far as it decides about signing. */
export type TriggerKind =
  | 'pull-request'
  | 'merge-group'
  | 'tag'
  | 'default-branch'
  | 'other-branch'
  | 'release'
  | 'schedule'
  | 'dispatch'
  | 'unsafe'
  | 'other'
  | 'terminal';

export type SignOption = 'auto' | 'always' | 'never';

export type SigningDecision = { readonly sign: true } | { readonly sign: false; readonly why: string };

export interface SigningQuestion {
  readonly trigger: TriggerKind;
  /** The pull request comes from another repository, so that the job has no rights. */
  readonly fork: boolean;
  readonly option: SignOption;
  readonly hasKey: boolean;
  /** The name of the event, for messages. */
  readonly event: string;
}

const SIGNING: ReadonlySet<TriggerKind> = new Set(['default-branch', 'tag', 'release', 'schedule', 'dispatch']);

/**
 * Whether a run signs (issue: station 10; design.md §9).
 *
 * @throws MiraError E_UNSAFE_TRIGGER for events that run with the base's rights on what a stranger wrote
 */
export function decideSigning({ trigger, fork, option, hasKey, event }: SigningQuestion): SigningDecision {
  if (trigger === 'unsafe') {
    throw new MiraError(
      'E_UNSAFE_TRIGGER',
      `${event} runs with the rights of the base repository on code from outside`,
      {
        hint: 'Use the pull_request event: it compares unsigned, and needs no rights for that. See SECURITY.md.',
      },
    );
  }
  if (option === 'never') return { sign: false, why: 'signing is switched off' };
  if (fork) return { sign: false, why: 'pull request from a fork: no identity token is given to it' };
  if (option === 'always') return { sign: true };
  if (trigger === 'terminal') return hasKey ? { sign: true } : { sign: false, why: 'run in a terminal, without a key' };
  if (SIGNING.has(trigger)) return { sign: true };
  if (trigger === 'pull-request') return { sign: false, why: 'pull request' };
  if (trigger === 'merge-group') return { sign: false, why: 'merge group' };
  return { sign: false, why: trigger === 'other-branch' ? 'not the default branch' : `event ${event}` };
}
