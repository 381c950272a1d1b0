import { tmpdir } from 'node:os';
import { cancelSignal } from '../../cancel.ts';
import type { Host } from '../../commands/host.ts';
import { usage, type Arguments } from '../arguments.ts';
import { LIST, STRING, type Command } from '../command.ts';
import { SERVICES, SERVICES_HELP, servicesOf } from '../services.ts';
import { REFRESH, REFRESH_HELP, refreshOf } from '../trust.ts';

const DEFAULT_FILE = 'mira.policy.yml';

export const policy: Command = {
  name: 'policy',
  summary: 'write a policy from a bundle that you trust, say one in sentences, or hand over to another signer',
  help: `Usage: mira policy init --from BUNDLE [--type evaluation|gate] [--key PEM] [ROOT]
       mira policy explain [FILE]
       mira policy handover --to WORKFLOW|IDENTITY|KEY [--repository-id ID] [--key PEM] [ROOT]

init     prints a policy that accepts what the signer of BUNDLE signs, by everything that its certificate says and that
         does not change from release to release: mira policy init --from B > ${DEFAULT_FILE}
explain  says what a policy (default ${DEFAULT_FILE}) asks for, one sentence each
handover signs that another identity goes on with the releases of this repository; by the identity of the GitHub job, or
         with --key. Commit the file beside mira.yml: docs/policy.md

ROOT
  --trusted-root FILE    Sigstore trusted root, instead of the shipped public one; repeatable
${REFRESH_HELP}

handover
  --to WORKFLOW          owner/name/.github/workflows/file.yml; with --signer WORKFLOW, the reusable workflow that it calls;
                         with --owner-id ID and --trigger EVENT, where these change too
  --to SAN --issuer URL  exactly this certificate identity
  --to FILE              the holder of this public key (PEM, P-256)
  --repository-id ID     the repository that goes on; this one, in a job
  --days N               how long a release may go on by it (90)
  --key PEM              private key that signed so far: a path or env:NAME
  --out FILE             mira-succession.sigstore.json
${SERVICES_HELP}

mira verify --policy FILE applies it. docs/policy.md describes every key.

Exit status: 0 · 2 the file is no policy · 30 the bundle does not verify`,
  options: {
    ...SERVICES,
    ...REFRESH,
    from: STRING,
    type: STRING,
    key: STRING,
    'trusted-root': LIST,
    to: STRING,
    signer: STRING,
    issuer: STRING,
    'owner-id': STRING,
    trigger: STRING,
    'repository-id': STRING,
    days: STRING,
    out: STRING,
  },
  run: async (args, host) => {
    const [word, path, extra] = args.positionals;
    if (extra !== undefined) throw usage(`"${extra}" is one word too many`, 'policy');
    if (word === 'explain') {
      const { policyExplainCommand } = await import('../../commands/policy.ts');
      return policyExplainCommand(path ?? DEFAULT_FILE, host);
    }
    if (word === 'handover' && path === undefined) return handover(args, host);
    const from = args.text('from');
    if (word !== 'init') throw usage('policy takes init, explain or handover', 'policy');
    if (path !== undefined || from === null) throw usage('policy init takes --from BUNDLE', 'policy');
    const { policyInitCommand } = await import('../../commands/policy.ts');
    return policyInitCommand(
      {
        from,
        type: args.oneOf('type', ['evaluation', 'gate']),
        key: args.text('key'),
        trustedRoot: args.list('trusted-root'),
        ...refreshOf(args),
      },
      host,
    );
  },
};

async function handover(args: Arguments, host: Host): Promise<number> {
  const to = args.text('to');
  if (to === null) throw usage('policy handover takes --to WORKFLOW, IDENTITY or KEY', 'policy');
  const { successionCommand } = await import('../../commands/succession.ts');
  return successionCommand(
    {
      ...servicesOf(args),
      to,
      signer: args.text('signer'),
      issuer: args.text('issuer'),
      ownerId: args.text('owner-id'),
      trigger: args.text('trigger'),
      repositoryId: args.text('repository-id'),
      days: args.number('days'),
      key: args.text('key'),
      trustedRoot: args.list('trusted-root'),
      ...refreshOf(args),
      out: args.text('out'),
    },
    {
      env: process.env,
      workspace: process.cwd(),
      temp: tmpdir(),
      now: () => new Date(),
      signal: cancelSignal(),
    },
    host,
  );
}
