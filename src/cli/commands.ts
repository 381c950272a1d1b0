import { tmpdir } from 'node:os';
import { parseFailOn, parseServiceUrl } from '../actions/inputs.ts';
import { cancelSignal } from '../cancel.ts';
import type { RunOptions } from '../commands/options.ts';
import type { TrustFlags } from '../commands/trust.ts';
import { usage, type Arguments } from './arguments.ts';
import { FLAG, LIST, STRING, type Command } from './command.ts';

const TRUST = {
  repo: STRING,
  identity: STRING,
  issuer: STRING,
  key: STRING,
  ref: STRING,
  'trusted-root': STRING,
} as const;

const TRUST_HELP = `  --repo OWNER/NAME      signed by a workflow of this GitHub repository, on a tag
  --ref PATTERN          on refs that match, instead of refs/tags/*
  --identity SAN --issuer URL
                         signed by exactly this certificate identity
  --key PEM              signed by the holder of this public key
  --trusted-root FILE    Sigstore trusted root, instead of the shipped public one`;

const hash: Command = {
  name: 'hash',
  summary: 'the root digest of a model folder',
  help: `Usage: mira hash [DIR] [--ignore PATH]... [--json]

Prints the OpenSSF Model Signing root digest of a model folder (default: the current one), sha256:<hex>.
Git LFS pointers, symbolic links and empty folders are refused.

  --ignore PATH   leave a file or folder out (relative to DIR); repeatable
  --json          {"root","manifest","files":[{"name","size","digest"}]}; the manifest digest binds names too`,
  options: { ignore: LIST, json: FLAG },
  run: async (args, host) => {
    const { hashCommand } = await import('../commands/hash.ts');
    const folder = atMostOne(args, 'hash') ?? '.';
    return hashCommand({ folder, ignore: args.list('ignore'), json: args.flag('json') }, host);
  },
};

const pin: Command = {
  name: 'pin',
  summary: 'resolve the images of mira.yml to digests, into mira.lock.json',
  help: `Usage: mira pin [--config mira.yml] [--check] [--json]

Asks the registries for the digest of every image: in mira.yml and writes mira.lock.json beside it.

  --check    compare the lock with mira.yml, without network; exit 30 when an image is not pinned or has drifted
  --json     the lock (or what --check found) as JSON`,
  options: { config: STRING, check: FLAG, json: FLAG },
  run: async (args, host) => {
    const { pinCommand } = await import('../commands/pin.ts');
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

const samples: Command = {
  name: 'samples',
  summary: "any supported harness's output as sample rows",
  help: `Usage: mira samples PATH [--format mira-samples|lm-eval] [--task NAME]

Prints the rows of a harness's output as JSON lines: task, key, repeat, scores, slices, prompt, target, response, error.

  --format F    do not recognise the format, use this one
  --task NAME   the task of rows that name none (default: default)`,
  options: { format: STRING, task: STRING },
  run: async (args, host) => {
    const { samplesCommand } = await import('../commands/samples.ts');
    const path = exactlyOne(args, 'samples', 'the path of a harness output');
    return samplesCommand({ path, format: args.text('format') ?? 'auto', task: args.text('task') }, host);
  },
};

const compare: Command = {
  name: 'compare',
  summary: 'verdicts between two evaluations, or two raw harness outputs',
  help: `Usage: mira compare BASE CANDIDATE [--margin 0.02] [--alpha 0.05] [--config mira.yml] [--json]

Each side is a raw harness output (compared unsigned), a bundle (its samples and salts beside it), or a folder that
holds them. Rows are paired by key. For each claim: holds, regressed, or can't tell.

  --margin M     the loss that is allowed, absolute (default 0.02; between bundles the margins that were signed)
  --alpha A      the error rate of each of the two answers, one-sided (default 0.05)
  --config FILE  claims, margins and alpha from a mira.yml
  --json         {"result","claims":[…]}

Bundles are verified when one of these is given, else they are read and marked unverified:
${TRUST_HELP}

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified`,
  options: { margin: STRING, alpha: STRING, config: STRING, json: FLAG, ...TRUST },
  run: async (args, host) => {
    const { compareCommand } = await import('../commands/compare.ts');
    const [base, candidate, ...more] = args.positionals;
    if (base === undefined || candidate === undefined || more.length > 0) {
      throw usage('compare takes two paths: BASE and CANDIDATE', 'compare');
    }
    return compareCommand(
      {
        base,
        candidate,
        margin: args.number('margin'),
        alpha: args.number('alpha'),
        config: args.text('config'),
        json: args.flag('json'),
        trust: trustOf(args),
      },
      host,
    );
  },
};

const verify: Command = {
  name: 'verify',
  summary: 'check bundles: signature, identity, model, samples, claims; offline',
  help: `Usage: mira verify BUNDLE... (--repo OWNER/NAME | --identity SAN --issuer URL | --key PEM)
                   [--model DIR] [--samples FILE] [--salts FILE] [--type evaluation|gate] [--json]

Checks everything that can be checked without network and says what was not. Exit status 0 or 30.

${TRUST_HELP}
  --model DIR            the model must be the one that was signed
  --samples FILE         recompute evidence and claims from the samples; the salts are looked for beside them
  --salts FILE           the salts, when they lie elsewhere
  --type T               what the bundle has to state (default evaluation)
  --json                 {"verified","checks":[{"name","status","code","detail"}],"statement","identity"}`,
  options: { ...TRUST, model: STRING, samples: STRING, salts: STRING, type: STRING, json: FLAG },
  run: async (args, host) => {
    const { verifyCommand } = await import('../commands/verify.ts');
    if (args.positionals.length === 0) throw usage('verify takes the path of a bundle', 'verify');
    return verifyCommand(
      {
        bundles: args.positionals,
        type: args.oneOf('type', ['evaluation', 'gate']),
        json: args.flag('json'),
        ...trustOf(args),
        ...given({ model: args.text('model'), samples: args.text('samples'), salts: args.text('salts') }),
      },
      host,
    );
  },
};

const run: Command = {
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
  --fulcio-url URL, --rekor-url URL, --public-log
                       where to sign, as the action's inputs
  --json               print the report as JSON

Exit status: 0 pass · 10 inconclusive · 12 incomplete · 20 regressed · 30 not verified · 2 usage · 1 error`,
  options: {
    config: STRING,
    baseline: STRING,
    'fail-on': STRING,
    sign: STRING,
    key: STRING,
    reuse: STRING,
    out: STRING,
    'trusted-root': STRING,
    'fulcio-url': STRING,
    'rekor-url': STRING,
    'public-log': FLAG,
    json: FLAG,
  },
  run: async (args, host) => {
    const { runCommand } = await import('../commands/run.ts');
    none(args, 'run');
    const environment = {
      env: process.env,
      workspace: process.cwd(),
      temp: tmpdir(),
      now: () => new Date(),
      signal: cancelSignal(),
    };
    return runCommand(runOptions(args), environment, host);
  },
};

function runOptions(args: Arguments): RunOptions {
  const url = (name: string): string | null => {
    const value = args.text(name);
    return value === null ? null : parseServiceUrl(value, `--${name}`);
  };
  return {
    config: args.text('config') ?? 'mira.yml',
    token: process.env['GITHUB_TOKEN'] ?? null,
    sign: args.oneOf('sign', ['auto', 'always', 'never']),
    key: args.text('key'),
    publicLog: args.flag('public-log'),
    fulcioUrl: url('fulcio-url'),
    rekorUrl: url('rekor-url'),
    trustedRoot: args.text('trusted-root'),
    baseline: args.text('baseline'),
    failOn: parseFailOn(args.text('fail-on'), '--fail-on'),
    reuse: args.oneOf('reuse', ['auto', 'never']),
    comment: false,
    commentId: 'default',
    out: args.text('out') ?? 'mira-out',
    json: args.flag('json'),
  };
}

function trustOf(args: Arguments): TrustFlags {
  return given({
    repo: args.text('repo'),
    identity: args.text('identity'),
    issuer: args.text('issuer'),
    key: args.text('key'),
    ref: args.text('ref'),
    trustedRoot: args.text('trusted-root'),
  });
}

/** The members that are not null. */
function given<K extends string>(members: Readonly<Record<K, string | null>>): { readonly [N in K]?: string } {
  const found: { [N in K]?: string } = {};
  for (const name in members) {
    const value = members[name];
    if (value !== null) found[name] = value;
  }
  return found;
}

function none(args: Arguments, command: string): void {
  const [extra] = args.positionals;
  if (extra !== undefined) throw usage(`"${extra}" is one word too many`, command);
}

function atMostOne(args: Arguments, command: string): string | null {
  const [first, extra] = args.positionals;
  if (extra !== undefined) throw usage(`"${extra}" is one word too many`, command);
  return first ?? null;
}

function exactlyOne(args: Arguments, command: string, what: string): string {
  const first = atMostOne(args, command);
  if (first === null) throw usage(`${command} takes ${what}`, command);
  return first;
}

export const COMMANDS: readonly Command[] = [run, compare, verify, samples, hash, pin];
