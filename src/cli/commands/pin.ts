import { none } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';

export const pin: Command = {
  name: 'pin',
  summary: 'resolve the images of mira.yml to digests, into mira.lock.json',
  help: `Usage: mira pin [--config mira.yml] [--check] [--json]

Asks the registries for the digest of every image: in mira.yml and writes mira.lock.json beside it.

  --check    compare the lock with mira.yml, without network; exit 30 when an image is not pinned or has drifted
  --json     the lock (or what --check found) as JSON`,
  options: { config: STRING, check: FLAG, json: FLAG },
  run: async (args, host) => {
    const { pinCommand } = await import('../../commands/pin.ts');
    none(args, 'pin');
    return pinCommand(
      {
        config: args.text('config') ?? 'mira.yml',
        check: args.flag('check'),
        json: args.flag('json'),
        env: process.env,
        now: new Date(),
      },
      host,
    );
  },
};
