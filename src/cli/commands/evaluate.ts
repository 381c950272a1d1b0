import { EVIDENCE } from '../../actions/inputs.ts';
import { none } from '../arguments.ts';
import type { Command } from '../command.ts';
import { RUN_FLAGS, runOptions, terminal } from './run.ts';

const { config, baseline, sign, reuse, out, 'trusted-root': trustedRoot, json } = RUN_FLAGS;

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'run the harnesses of mira.yml and write the evidence, without signing rights',
  help: `Usage: mira evaluate [--config mira.yml] [--baseline WHAT] [--out DIR] [--json]

Carries the plan out and writes rows, salts, environment, model manifest, logs and the unsigned statement into one folder,
for mira attest. Signs nothing and gates nothing.

  --config FILE        default mira.yml
  --baseline WHAT      a tag or the path of a bundle, instead of what mira.yml says: verified before anything runs
  --sign MODE          auto, always or never: what mira attest will be told
  --reuse MODE         auto, or never: measure again although nothing changed
  --out DIR            where the evidence goes (default ${EVIDENCE})
  --trusted-root FILE  Sigstore trusted root, instead of the shipped public one
  --json               print the folder and the digest of its index as JSON

Exit status: 0 the evidence is whole · 12 incomplete · 30 not verified · 2 usage · 1 error`,
  options: { config, baseline, sign, reuse, out, 'trusted-root': trustedRoot, json },
  run: async (args, host) => {
    const { evaluateCommand } = await import('../../commands/evaluate.ts');
    none(args, 'evaluate');
    return evaluateCommand(runOptions(args, EVIDENCE), terminal(), host);
  },
};
