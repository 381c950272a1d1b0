import { ROLES } from '../../policy/signer-rule.ts';
import { given, usage } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';
import { REFRESH, REFRESH_HELP, refreshOf, TRUST, TRUST_HELP, trustOf } from '../trust.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'check bundles: signature, identity, model, samples, claims; offline',
  help: `Usage: mira verify BUNDLE... (--repo OWNER/NAME | --identity SAN --issuer URL | --key PEM | --policy FILE)
                   [--model DIR] [--samples FILE] [--salts FILE] [--type T] [--json]

Checks everything that can be checked without network and says what was not. Exit status 0 or 30.
A BUNDLE that ends in .jsonl holds one bundle on each line; all of them have to verify.

${TRUST_HELP}
${REFRESH_HELP}; the one thing for which a network is used
  --policy FILE          signed by whom a policy names, and saying what it asks for (docs/policy.md)
  --as ROLE              what the signature has to count for under the policy: evaluation, gate or reproduction
  --require passed|holds what a gate has to say
  --previous BUNDLE      the evaluation before it, by the same workflow, trigger, repository and owner
  --handover BUNDLE      by which the signer of --previous lets this one go on (mira policy handover)
  --model DIR            the model must be the one that was signed
  --samples FILE         recompute evidence and claims from the samples; the salts are looked for beside them
  --salts FILE           the salts, when they lie elsewhere
  --type T               what the bundle has to state: evaluation (the default), gate, attempt, plan or handover
  --json                 {"verified","checks":[{"name","status","code","detail"}],"statement","identity"}`,
  options: {
    ...TRUST,
    ...REFRESH,
    policy: STRING,
    as: STRING,
    require: STRING,
    previous: STRING,
    handover: STRING,
    model: STRING,
    samples: STRING,
    salts: STRING,
    type: STRING,
    json: FLAG,
  },
  run: async (args, host) => {
    const { verifyCommand } = await import('../../commands/verify.ts');
    if (args.positionals.length === 0) throw usage('verify takes the path of a bundle', 'verify');
    return verifyCommand(
      {
        bundles: args.positionals,
        type: args.oneOf('type', ['evaluation', 'gate', 'attempt', 'plan', 'handover']),
        json: args.flag('json'),
        ...trustOf(args),
        ...refreshOf(args),
        ...given({
          policy: args.text('policy'),
          previous: args.text('previous'),
          handover: args.text('handover'),
          model: args.text('model'),
          samples: args.text('samples'),
          salts: args.text('salts'),
        }),
        ...(args.text('as') === null ? {} : { role: args.oneOf('as', ROLES) }),
        ...(args.text('require') === null ? {} : { gate: args.oneOf('require', ['passed', 'holds']) }),
      },
      host,
    );
  },
};
