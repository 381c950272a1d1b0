import { exactlyOne } from '../arguments.ts';
import { STRING, type Command } from '../command.ts';

export const samples: Command = {
  name: 'samples',
  summary: "any supported harness's output as sample rows",
  help: `Usage: mira samples PATH [--format NAME] [--task NAME]

Prints the rows of a harness's output as JSON lines: task, key, repeat, scores, slices, prompt, target, response, error.

  --format NAME do not recognise the format, use this one: mira-samples, lm-eval, promptfoo, lighteval, deepeval, junit,
                inspect-ai, helm, openai-evals, swe-bench, evalplus or every-eval-ever
  --task NAME   the task of rows that name none (default: default)`,
  options: { format: STRING, task: STRING },
  run: async (args, host) => {
    const { samplesCommand } = await import('../../commands/samples.ts');
    const path = exactlyOne(args, 'samples', 'the path of a harness output');
    return samplesCommand({ path, format: args.text('format') ?? 'auto', task: args.text('task') }, host);
  },
};
