import { usage } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';
import { TRUST, TRUST_HELP, trustOf } from '../trust.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'verdicts between two evaluations, or two raw harness outputs',
  help: `Usage: mira compare BASE CANDIDATE [--margin 0.02] [--alpha 0.05] [--config mira.yml] [--flips FILE] [--json]

Each side is a raw harness output (compared unsigned), a bundle (its samples and salts beside it), or a folder that
holds them. Rows are paired by key. For each claim: holds, regressed, or can't tell.

  --margin M     the loss that is allowed, absolute (default 0.02; between bundles the margins that were signed)
  --alpha A      the error rate of each of the two answers, one-sided (default 0.05)
  --config FILE  claims, margins, alpha and waivers from a mira.yml
  --flips FILE   every sample that was lost or gained, as JSON lines, the most telling first
  --json         {"result","claims":[…],"findings":[…],"warnings":[…]}

Bundles are verified when one of these is given, else they are read and marked unverified:
${TRUST_HELP}

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified`,
  options: { margin: STRING, alpha: STRING, config: STRING, flips: STRING, json: FLAG, ...TRUST },
  run: async (args, host) => {
    const { compareCommand } = await import('../../commands/compare.ts');
    const [base, candidate, ...more] = args.positionals;
    if (base === undefined || candidate === undefined || more.length > 0) {
      throw usage('compare takes two paths: BASE and CANDIDATE', 'compare');
    }
    return compareCommand(
      {
        base,
        candidate,
        margin: args.number('margin'),
        alpha: args.number('alpha'),
        config: args.text('config'),
        flips: args.text('flips'),
        json: args.flag('json'),
        trust: trustOf(args),
      },
      host,
    );
  },
};
