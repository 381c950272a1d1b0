import { cancelSignal } from '../../cancel.ts';
import { atMostOne, usage } from '../arguments.ts';
import { FLAG, type Command } from '../command.ts';

export const env: Command = {
  name: 'env',
  summary: 'what a run would record of this machine, and whether two machines can be compared',
  help: `Usage: mira env [PROGRAM] [--json]
       mira env --compare A B [--json]

Prints what can move an evaluation's numbers, in four tiers: A changes them (GPU, driver, CUDA, frameworks, image),
B may change them (CPU, kernel, libc, Python, packages, some variables), C says where it ran, D is the hardware's own
evidence. What cannot be read is told with the reason. No serial numbers, UUIDs, host names or user names are read.

PROGRAM is the first word of an evaluation's run: its Python counts (default: python3 on the PATH).

  --compare  says same, comparable (only B differs) or not comparable (A differs) and why. A and B are files that
             mira env --json has printed, evaluations (read, not verified), or folders that hold one
  --json     {"schema","environment":{"host":{"A":{"facts","reasons"},…},"digest",…},"packages":…};
             of a comparison {"verdict","changes":[{"evaluation","tier","fact","before","after"}]}

Exit status: 0 same or comparable · 10 not comparable · 2 usage`,
  options: { compare: FLAG, json: FLAG },
  run: async (args, host) => {
    const { envCommand, envCompareCommand } = await import('../../commands/env.ts');
    const json = args.flag('json');
    if (args.flag('compare')) {
      const [before, after, ...more] = args.positionals;
      if (before === undefined || after === undefined || more.length > 0) {
        throw usage('env --compare takes two paths: A and B', 'env');
      }
      return envCompareCommand({ before, after, json }, host);
    }
    const program = atMostOne(args, 'env') ?? '';
    const signal = cancelSignal();
    return envCommand({ json, program, cwd: process.cwd(), env: process.env, signal }, host);
  },
};
