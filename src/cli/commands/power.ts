import { none, usage } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';

export const power: Command = {
  name: 'power',
  summary: 'how many samples an answer needs, before you spend GPU hours',
  help: `Usage: mira power --margin 0.02 [--discordance 0.1] [--power 0.8] [--alpha 0.05] [--n N] [--json]

How many samples it takes to show that a model lost less than the margin, and to see it when it lost that much.

  --margin M       the loss that is allowed, as a share: 0.02 is 2 points
  --discordance D  the share of the samples on which two models give different outcomes (default 0.1)
  --power P        how often the right answer is to be reached (default 0.8)
  --alpha A        how often each of the two answers may be wrong (default 0.05)
  --n N            also: what N samples can show
  --accuracy S     the share that a model gets right, for the comparison without pairs (default 0.8)
  --json           {"margin","discordance","alpha","power","accuracy","needed":{"holds","regressed","unpaired","least"},
                   "at":{"n","unchanged":{"holds","regressed"},"marginLost":{"holds","regressed"},"detectable"}}

Samples are paired: both models answer the same ones, and only those on which they differ carry information. That is
why the discordance decides, and why comparing two unrelated samples takes several times as many.
The numbers of samples are normal approximations; the chances with --n are exact sums for the gate's own tests.

Exit status: 0 · 2 usage`,
  options: {
    margin: STRING,
    discordance: STRING,
    power: STRING,
    alpha: STRING,
    n: STRING,
    accuracy: STRING,
    json: FLAG,
  },
  run: async (args, host) => {
    const { powerCommand } = await import('../../commands/power.ts');
    const { DEFAULT_ALPHA } = await import('../../plan/resolve.ts');
    none(args, 'power');
    const margin = args.number('margin');
    if (margin === null) throw usage('power takes --margin, the loss that is allowed: 0.02 for 2 points', 'power');
    return powerCommand(
      {
        margin,
        discordance: args.number('discordance') ?? 0.1,
        power: args.number('power') ?? 0.8,
        alpha: args.number('alpha') ?? DEFAULT_ALPHA,
        accuracy: args.number('accuracy') ?? 0.8,
        n: args.number('n'),
        json: args.flag('json'),
      },
      host,
    );
  },
};
