import { usage } from '../arguments.ts';
import { LIST, STRING, type Command } from '../command.ts';

const DEFAULT_FILE = 'mira.policy.yml';

export const policy: Command = {
  name: 'policy',
  summary: 'write a policy from a bundle that you trust, or say one in sentences',
  help: `Usage: mira policy init --from BUNDLE [--type evaluation|gate] [--key PEM] [--trusted-root FILE]...
       mira policy explain [FILE]

init     prints a policy that accepts what the signer of BUNDLE signs, by everything that its certificate says and that
         does not change from release to release: mira policy init --from B > ${DEFAULT_FILE}
explain  says what a policy (default ${DEFAULT_FILE}) asks for, one sentence each

mira verify --policy FILE applies it. docs/policy.md describes every key.

Exit status: 0 · 2 the file is no policy · 30 the bundle does not verify`,
  options: { from: STRING, type: STRING, key: STRING, 'trusted-root': LIST },
  run: async (args, host) => {
    const [word, path, extra] = args.positionals;
    if (extra !== undefined) throw usage(`"${extra}" is one word too many`, 'policy');
    if (word === 'explain') {
      const { policyExplainCommand } = await import('../../commands/policy.ts');
      return policyExplainCommand(path ?? DEFAULT_FILE, host);
    }
    const from = args.text('from');
    if (word !== 'init') throw usage('policy takes init or explain', 'policy');
    if (path !== undefined || from === null) throw usage('policy init takes --from BUNDLE', 'policy');
    const { policyInitCommand } = await import('../../commands/policy.ts');
    return policyInitCommand(
      {
        from,
        type: args.oneOf('type', ['evaluation', 'gate']),
        key: args.text('key'),
        trustedRoot: args.list('trusted-root'),
      },
      host,
    );
  },
};
