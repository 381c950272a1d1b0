import { tmpdir } from 'node:os';
import { parseFailOn } from '../../actions/inputs.ts';
import { cancelSignal } from '../../cancel.ts';
import type { Environment, RunOptions } from '../../commands/options.ts';
import { none, type Arguments } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';
import { SERVICES, SERVICES_HELP, servicesOf } from '../services.ts';

/** What `run` understands; `evaluate` and `attest` understand parts of it. */
export const RUN_FLAGS = {
  ...SERVICES,
  config: STRING,
  baseline: STRING,
  'fail-on': STRING,
  sign: STRING,
  key: STRING,
  reuse: STRING,
  out: STRING,
  'trusted-root': STRING,
  json: FLAG,
} as const;

export const run: Command = {
  name: 'run',
  summary: 'evaluate, attest, compare with the previous release, gate, report',
  help: `Usage: mira run [--config mira.yml] [--key PEM|env:NAME] [--baseline WHAT] [--out DIR] [--json]

Carries out mira.yml as the GitHub Action does. In a terminal it signs only with --key.

  --config FILE        default mira.yml
  --baseline WHAT      a tag or the path of a bundle, instead of what mira.yml says
  --fail-on LIST       regressed, inconclusive, incomparable, separated by commas, or none
  --sign MODE          auto, always or never
  --key KEY            a P-256 private key (PEM), as a path or env:NAME
  --reuse MODE         auto, or never: measure again although nothing changed
  --out DIR            where evaluation, evidence, report and logs go (default mira-out)
  --trusted-root FILE  Sigstore trusted root, instead of the shipped public one
${SERVICES_HELP}
  --json               print the report as JSON

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`,
  options: RUN_FLAGS,
  run: async (args, host) => {
    const { runCommand } = await import('../../commands/run.ts');
    none(args, 'run');
    return runCommand(runOptions(args, 'mira-out'), terminal(), host);
  },
};

/** What a process in a terminal is given. */
export function terminal(): Environment {
  return {
    env: process.env,
    workspace: process.cwd(),
    temp: tmpdir(),
    now: () => new Date(),
    signal: cancelSignal(),
  };
}

/** @param out the output folder where none is named */
export function runOptions(args: Arguments, out: string): RunOptions {
  return {
    config: args.text('config') ?? 'mira.yml',
    token: process.env['GITHUB_TOKEN'] ?? null,
    sign: args.oneOf('sign', ['auto', 'always', 'never']),
    key: args.text('key'),
    ...servicesOf(args),
    trustedRoot: args.text('trusted-root'),
    baseline: args.text('baseline'),
    failOn: parseFailOn(args.text('fail-on'), '--fail-on'),
    reuse: args.oneOf('reuse', ['auto', 'never']),
    comment: false,
    commentId: 'default',
    out: args.text('out') ?? out,
    json: args.flag('json'),
  };
}
