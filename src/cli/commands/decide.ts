import { none, usage } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';

export const decide: Command = {
  name: 'decide',
  summary: "the gate's verdict on bare counts: how many samples were gained, lost, compared",
  help: `Usage: mira decide --gained G --lost L --n N [--margin 0.02] [--alpha 0.05] [--json]

What the gate would say of N samples that both models answered, of which the candidate lost L (only the baseline was
right) and gained G (only the candidate was right). The other samples, on which they agree, count in N alone.

  --margin M  the loss that is allowed, as a share: 0.02 is 2 points (default 0.02)
  --alpha A   the error rate of each of the two answers, one-sided (default 0.05)
  --json      {"verdict","reason","method","n","gained","lost","delta","interval":{"level","lower","upper"},"p",
              "pNotWorse","margin","alpha","mde","needed"}

p           the chance of so many losses had nothing changed (McNemar's exact test); small: a loss is proven
pNotWorse   the chance to look this good had it lost the margin (exact test); small: the claim holds
mde         the smallest true loss that would have been called in four cases of five
needed      the samples at which the rates seen so far would settle it; null: settled, or too close to the margin

Exit status: 0 holds · 10 inconclusive · 20 regressed · 2 usage`,
  options: { gained: STRING, lost: STRING, n: STRING, margin: STRING, alpha: STRING, json: FLAG },
  run: async (args, host) => {
    const { decideCommand } = await import('../../commands/decide.ts');
    const { DEFAULT_ALPHA } = await import('../../plan/resolve.ts');
    const { DEFAULT_MARGIN } = await import('../../plan/resolve-claims.ts');
    none(args, 'decide');
    const counted = (name: string, what: string): number => {
      const value = args.number(name);
      if (value === null) throw usage(`decide takes --${name}, ${what}`, 'decide');
      return value;
    };
    return decideCommand(
      {
        gained: counted('gained', 'how many samples only the candidate got right'),
        lost: counted('lost', 'how many samples only the baseline got right'),
        n: counted('n', 'how many samples both answered'),
        margin: args.number('margin') ?? DEFAULT_MARGIN,
        alpha: args.number('alpha') ?? DEFAULT_ALPHA,
        json: args.flag('json'),
      },
      host,
    );
  },
};
