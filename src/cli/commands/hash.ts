import { cancelSignal } from '../../cancel.ts';
import { atMostOne } from '../arguments.ts';
import { FLAG, LIST, type Command } from '../command.ts';

export const hash: Command = {
  name: 'hash',
  summary: 'the root digest of a model folder',
  help: `Usage: mira hash [DIR] [--ignore PATH]... [--allow-pickle] [--tensors] [--json]

Prints the OpenSSF Model Signing root digest of a model folder (default: the current one), sha256:<hex>.
Git LFS pointers, symbolic links, empty folders, pickles and incomplete shards are refused.

  --ignore PATH   leave a file or folder out (relative to DIR); repeatable
  --allow-pickle  take pickles, and list them as code-bearing
  --tensors       also the digest of all weights, which resharding, renaming and metadata leave as it is, and of
                  every tensor: read strictly from safetensors and GGUF files
  --json          {"root","manifest","files":[{"name","size","digest"}],"codeBearing":[names]}; the manifest digest
                  binds names too. With --tensors also "weightsDigest", "tensors", "members". mira diff reads this.`,
  options: { ignore: LIST, 'allow-pickle': FLAG, tensors: FLAG, json: FLAG },
  run: async (args, host) => {
    const { hashCommand } = await import('../../commands/hash.ts');
    return hashCommand(
      {
        folder: atMostOne(args, 'hash') ?? '.',
        ignore: args.list('ignore'),
        allowPickle: args.flag('allow-pickle'),
        tensors: args.flag('tensors'),
        json: args.flag('json'),
        signal: cancelSignal(),
      },
      host,
    );
  },
};
