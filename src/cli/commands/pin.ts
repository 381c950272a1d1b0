import type { PinMode } from '../../commands/pin.ts';
import { none, usage, type Arguments } from '../arguments.ts';
import { FLAG, LIST, STRING, type Command } from '../command.ts';

export const pin: Command = {
  name: 'pin',
  summary: 'pin the container images of a repository to digests',
  help: `Usage: mira pin [--write] [--config mira.yml] [--ignore PATH]... [--json]
       mira pin --update [NAME]... [--write]
       mira pin --check [--online]

Finds the images of mira.yml, workflows, actions, Dockerfiles, Compose files, dev containers and bake files, asks their
registries for digests and writes mira.lock.json. What is pinned stays as it is.

  --write         put name:tag@sha256:… into the files too (not mira.yml, where the lock is enough); nothing else changes
  --update NAME   follow the tags of these images (default: all) to what they stand for now; old → new is printed
  --check         compare, without network and without mira.yml if there is none; exit 30 with file:line:column for
                  every image that is not pinned, has drifted, or cannot be told
  --online        with --check: ask whether every pinned digest can still be pulled (gone, no access, down)
  --ignore PATH   leave a file or folder out (relative to mira.yml); repeatable
  --config FILE   another mira.yml; its folder is searched, and the lock lies there
  --json          the lock (or what --check found) as JSON

A comment "# mira: ignore <reason>", behind an image or on the line above, exempts it.`,
  options: { config: STRING, check: FLAG, online: FLAG, write: FLAG, update: FLAG, ignore: LIST, json: FLAG },
  run: async (args, host) => {
    const mode = modeOf(args);
    const { pinCommand } = await import('../../commands/pin.ts');
    return pinCommand(
      {
        config: args.text('config'),
        mode,
        ignore: args.list('ignore'),
        json: args.flag('json'),
        env: process.env,
        now: new Date(),
      },
      host,
    );
  },
};

function modeOf(args: Arguments): PinMode {
  const [check, update, write, online] = ['check', 'update', 'write', 'online'].map((name) => args.flag(name));
  if (check === true && (update === true || write === true)) {
    throw usage(`--check changes nothing and cannot be given with --${update === true ? 'update' : 'write'}`, 'pin');
  }
  if (online === true && check !== true) throw usage('--online belongs to --check', 'pin');
  if (update === true) return { kind: 'update', write: write === true, names: args.positionals };
  none(args, 'pin');
  return check === true ? { kind: 'check', online: online === true } : { kind: 'pin', write: write === true };
}
