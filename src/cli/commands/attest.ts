import { EVIDENCE, parseEvidenceDigest } from '../../actions/inputs.ts';
import { atMostOne } from '../arguments.ts';
import { STRING, type Command } from '../command.ts';
import { SERVICES_HELP } from '../services.ts';
import { RUN_FLAGS, runOptions, terminal } from './run.ts';

const { reuse: _measuresNothing, ...flags } = RUN_FLAGS;

export const attest: Command = {
  name: 'attest',
  summary: 'recompute the evidence of mira evaluate, then sign, store, compare, gate and report',
  help: `Usage: mira attest [DIR] [--evidence-digest sha256:HEX] [--key PEM|env:NAME] [--out DIR] [--json]

Takes the folder that mira evaluate wrote (default ${EVIDENCE}). Hashes model and materials again, checks the images against
mira.lock.json, resolves mira.yml again, recomputes every claim from the rows, and refuses what differs. Runs no model code.
In a terminal it signs only with --key.

  --evidence-digest D  what mira evaluate said: refuses every other folder
  --config FILE        default mira.yml
  --baseline WHAT      a tag or the path of a bundle, instead of what mira.yml says
  --fail-on LIST       regressed, inconclusive, incomparable, separated by commas, or none
  --sign MODE          auto, always or never
  --key KEY            a P-256 private key (PEM), as a path or env:NAME
  --out DIR            where evaluation, evidence, report and logs go (default mira-out)
  --trusted-root FILE  Sigstore trusted root, instead of the shipped public one
${SERVICES_HELP}
  --json               print the report as JSON

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`,
  options: { ...flags, 'evidence-digest': STRING },
  run: async (args, host) => {
    const { attestCommand } = await import('../../commands/attest.ts');
    const options = {
      ...runOptions(args, 'mira-out'),
      evidence: atMostOne(args, 'attest') ?? EVIDENCE,
      evidenceDigest: parseEvidenceDigest(args.text('evidence-digest'), '--evidence-digest'),
    };
    return attestCommand(options, terminal(), host);
  },
};
