import { cancelSignal } from '../../cancel.ts';
import { usage } from '../arguments.ts';
import { FLAG, LIST, type Command } from '../command.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'what changed between two models, down to the tensor',
  help: `Usage: mira diff A B [--ignore PATH]... [--json]

A and B are model folders, or manifests that mira hash --tensors --json has written. Says which tensors (name, dtype,
shape), tokenizer, chat template, generation config, GGUF keys, code-bearing files and other files changed.

  --ignore PATH  leave a file or folder out of the folders (relative to each); repeatable
  --json         {"identical","files","tensors","tokenizer","chatTemplate","generationConfig","ggufKeys","config",
                 "codeBearing"}, each {"added","removed","changed","unchanged"}

Exit status: 0 whether they differ or not · 2 usage`,
  options: { ignore: LIST, json: FLAG },
  run: async (args, host) => {
    const { diffCommand } = await import('../../commands/diff.ts');
    const [before, after, ...more] = args.positionals;
    if (before === undefined || after === undefined || more.length > 0) {
      throw usage('diff takes two models: A and B', 'diff');
    }
    return diffCommand(
      { before, after, ignore: args.list('ignore'), json: args.flag('json'), signal: cancelSignal() },
      host,
    );
  },
};
