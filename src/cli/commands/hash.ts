import { atMostOne } from '../arguments.ts';
import { FLAG, LIST, type Command } from '../command.ts';

export const hash: Command = {
  name: 'hash',
  summary: 'the root digest of a model folder',
  help: `Usage: mira hash [DIR] [--ignore PATH]... [--json]

Prints the OpenSSF Model Signing root digest of a model folder (default: the current one), sha256:<hex>.
Git LFS pointers, symbolic links and empty folders are refused.

  --ignore PATH   leave a file or folder out (relative to DIR); repeatable
  --json          {"root","manifest","files":[{"name","size","digest"}]}; the manifest digest binds names too`,
  options: { ignore: LIST, json: FLAG },
  run: async (args, host) => {
    const { hashCommand } = await import('../../commands/hash.ts');
    const folder = atMostOne(args, 'hash') ?? '.';
    return hashCommand({ folder, ignore: args.list('ignore'), json: args.flag('json') }, host);
  },
};
