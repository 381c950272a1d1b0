import { MiraError } from '../errors.ts';
import { formatCount } from '../report/text.ts';
import {
  mcnemarPower,
  minimumDetectableEffect,
  sampleSizeForDecline,
  sampleSizeForMargin,
  smallestHoldingN,
} from '../stats/index.ts';
import { requireAlpha, requireShare, requireWhole } from './bounds.ts';
import type { Host } from './host.ts';

export interface PowerOptions {
  readonly margin: number;
  /** The share of the samples on which the two models give different outcomes. */
  readonly discordance: number;
  readonly power: number;
  readonly alpha: number;
  /** The share that a model gets right; matters only for the comparison without pairs. */
  readonly accuracy: number;
  /** How many samples there are, to be told what they can show. */
  readonly n: number | null;
  readonly json: boolean;
}

interface Chances {
  readonly holds: number;
  readonly regressed: number;
}

/** What so many samples show; sums over all tables, not approximations. */
interface Prospect {
  readonly n: number;
  readonly unchanged: Chances;
  /** When as much as the margin was lost. */
  readonly marginLost: Chances;
  /** The smallest true loss that would be called with the power asked for. */
  readonly detectable: number;
}

interface PowerAnswer {
  readonly needed: {
    /** Samples with which an unchanged model holds. */
    readonly holds: number;
    /** Samples with which a loss of the margin is called. */
    readonly regressed: number;
    /** Samples on each side with which an unchanged model would hold if the samples were not paired. */
    readonly unpaired: number;
    /** Samples below which nothing can hold, even when not one answer differs. */
    readonly least: number;
  };
  readonly at: Prospect | null;
}

/** `mira power`: how many samples a question needs, before anyone spends GPU hours on too few. */
export function powerCommand(options: PowerOptions, host: Host): number {
  const { margin, discordance, power, alpha, accuracy, n } = options;
  requireShare('margin', margin, 'the loss that is allowed, 0.02 for 2 points');
  if (discordance !== 1)
    requireShare('discordance', discordance, 'the share of the answers that differ, 0.1 for a tenth');
  requireShare('accuracy', accuracy, 'the share that a model gets right');
  requireAlpha(alpha);
  requireShare('power', power, 'how often the right answer is to be reached');
  if (power <= alpha) {
    throw new MiraError('E_USAGE', `--power ${power} is not above --alpha ${alpha}`, {
      hint: 'To be right more often than by accident it has to be greater; 0.8 is usual.',
    });
  }
  if (n !== null) requireWhole('n', n, 1, 'the samples that both models answer');
  const answer = answerOf(options);
  host.result(options.json ? JSON.stringify({ ...asked(options), ...answer }) : inWords(answer, options));
  return 0;
}

function asked({ margin, discordance, alpha, power, accuracy }: PowerOptions): object {
  return { margin, discordance, alpha, power, accuracy };
}

function answerOf({ margin, discordance, power, alpha, accuracy, n }: PowerOptions): PowerAnswer {
  // A model that lost so much differs on at least as many answers.
  const lossy = Math.max(discordance, margin);
  const least = smallestHoldingN({ margin, alpha });
  return {
    needed: {
      holds: Math.max(least, sampleSizeForMargin({ margin, discordance, alpha, power })),
      regressed: sampleSizeForDecline({ loss: margin, discordance: lossy, alpha, power }),
      unpaired: sampleSizeForMargin({ margin, discordance: 2 * accuracy * (1 - accuracy), alpha, power }),
      least,
    },
    at:
      n === null
        ? null
        : {
            n,
            unchanged: mcnemarPower({ n, discordance, difference: 0, margin, alpha }),
            marginLost: mcnemarPower({ n, discordance: lossy, difference: -margin, margin, alpha }),
            detectable: minimumDetectableEffect({ n, discordance, alpha, power }),
          },
  };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

function inWords({ needed, at }: PowerAnswer, options: PowerOptions): string {
  const { margin, discordance, power, alpha, accuracy } = options;
  const points = `${Number((margin * 100).toPrecision(3))} points`;
  const rows = [
    [formatCount(needed.holds), `to show that an unchanged model lost less than ${points}`],
    [formatCount(needed.regressed), `to see that a model lost ${points}`],
    [
      formatCount(needed.unpaired),
      `on each side, if the two models answered different samples (${percent(accuracy)} right)`,
    ],
    [formatCount(needed.least), 'at the very least, even when not one answer differs'],
  ];
  const width = Math.max(...rows.map(([count = '']) => count.length));
  return [
    `Allowed loss ${points}; ${percent(discordance)} of the answers differ between two models.`,
    `Samples needed to succeed in ${percent(power)} of the cases, wrong in at most ${percent(alpha)}:`,
    '',
    ...rows.map(([count = '', what = '']) => `  ${count.padStart(width)}  ${what}`),
    '',
    'The share that differs matters most: run the baseline twice, or compare two releases, to learn yours.',
    ...(at === null ? [] : ['', ...prospect(at, points, power)]),
  ].join('\n');
}

function prospect({ n, unchanged, marginLost, detectable }: Prospect, points: string, power: number): string[] {
  const line = (what: string, { holds, regressed }: Chances): string => {
    const open = Math.max(0, 1 - holds - regressed);
    return `  ${what}: holds ${percent(holds)}, regressed ${percent(regressed)}, can't tell ${percent(open)}`;
  };
  return [
    `With ${formatCount(n)} samples the gate will say of a model that`,
    line('did not change', unchanged),
    line(`lost ${points}`, marginLost),
    `and call a true loss of ${Number((detectable * 100).toPrecision(2))} points in ${percent(power)} of the cases.`,
  ];
}
