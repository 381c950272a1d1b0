import { MiraError } from '../errors.ts';
import { decideCounts, type Decided } from '../gate/decide.ts';
import { EXIT_OF_WORD, wordOf } from '../gate/outcome.ts';
import { formatCount } from '../report/text.ts';
import { formatChange, formatP } from '../report/values.ts';
import { requireAlpha, requireShare, requireWhole } from './bounds.ts';
import type { Host } from './host.ts';

export interface DecideOptions {
  /** Samples that only the candidate got right. */
  readonly gained: number;
  /** Samples that only the baseline got right. */
  readonly lost: number;
  /** Samples that both answered. */
  readonly n: number;
  readonly margin: number;
  readonly alpha: number;
  readonly json: boolean;
}

/** `mira decide`: the gate's verdict on bare counts; exits by it. */
export function decideCommand(options: DecideOptions, host: Host): number {
  const { gained, lost, n, margin, alpha } = options;
  requireWhole('n', n, 1, 'the samples that both sides answered');
  requireWhole('gained', gained, 0, 'the samples that only the candidate got right');
  requireWhole('lost', lost, 0, 'the samples that only the baseline got right');
  if (gained + lost > n) {
    throw new MiraError('E_USAGE', `--gained ${gained} and --lost ${lost} are more than --n ${n}`, {
      hint: '--n counts every sample that both sides answered, those that did not change among them.',
    });
  }
  requireShare('margin', margin, 'the loss that is allowed, 0.02 for 2 points');
  requireAlpha(alpha);
  const decided = decideCounts({ gained, lost, n }, { margin, alpha });
  host.result(options.json ? JSON.stringify(forMachines(decided, options)) : inWords(decided, options));
  return EXIT_OF_WORD[wordOf(decided)];
}

function forMachines(decided: Decided, { gained, lost, n, margin, alpha }: DecideOptions): object {
  const { verdict, reason, method, delta, interval, p, pNotWorse, detectable, needed } = decided;
  return {
    verdict,
    reason,
    method,
    n,
    gained,
    lost,
    delta,
    interval,
    p,
    pNotWorse,
    margin,
    alpha,
    mde: detectable,
    needed,
  };
}

function inWords(decided: Decided, { gained, lost, n, margin, alpha }: DecideOptions): string {
  const word = decided.verdict === 'inconclusive' ? "can't tell" : decided.verdict;
  return [
    `${word}   ${formatChange({ ...decided, proportion: true })}   allowed ${points(margin)}`,
    '',
    `Of ${formatCount(n)} samples ${formatCount(lost)} were lost and ${formatCount(gained)} gained.`,
    ...explanation(decided, margin, alpha),
  ].join('\n');
}

function points(share: number): string {
  return `${Number((share * 100).toPrecision(3))}`;
}

function explanation(
  { verdict, reason, p, pNotWorse, detectable, needed }: Decided,
  margin: number,
  alpha: number,
): string[] {
  const declined =
    p === null
      ? ''
      : `Had nothing changed, so many more losses than gains would come about with a chance of ${formatP(p)}.`;
  const within =
    pNotWorse === null
      ? ''
      : `Had the model lost ${points(margin)} points, it would look as good as this with a chance of at most ${formatP(pNotWorse)}.`;
  const settle =
    needed === null
      ? 'It is too close to the allowed loss to be settled by samples.'
      : `At the rates seen so far about ${formatCount(needed)} samples in all would settle it.`;
  const seen =
    detectable === null
      ? ''
      : `A true loss of ${points(detectable)} points would have been called in four cases of five.`;
  const lines = {
    holds: [`A loss of ${points(margin)} points or more is ruled out.`, within],
    regressed: [
      'A loss is proven.',
      declined,
      ...(reason === 'size-unsettled'
        ? [`It may still lie within the ${points(margin)} points that are allowed.`, settle]
        : []),
    ],
    inconclusive:
      reason === 'underpowered'
        ? ['So few samples answer nothing.', settle]
        : [`Neither a loss nor its absence is proven at ${alpha}.`, declined, within, seen, settle],
  };
  return lines[verdict].filter((line) => line !== '');
}
