import { usage, type Arguments } from '../arguments.ts';
import { FLAG, LIST, STRING, type Command } from '../command.ts';
import { SERVICES, SERVICES_HELP, servicesOf } from '../services.ts';
import { terminal } from './run.ts';
import { TRUST, TRUST_HELP, trustOf } from '../trust.ts';

const SIGN = [
  'signature',
  'key',
  'certificate',
  'certificate-chain',
  'ignore',
  'trusted-root',
  ...Object.keys(SERVICES),
];
const VERIFY = ['signature', 'certificate-chain', 'ignore', 'ignore-unsigned-files', 'json', ...Object.keys(TRUST)];

export const model: Command = {
  name: 'model',
  summary: 'sign a model folder, or verify the signature of one (OpenSSF Model Signing)',
  help: `Usage: mira model sign DIR --signature FILE [--key PEM [--certificate PEM [--certificate-chain PEM]...]]
       mira model verify DIR --signature FILE (--key PEM | --certificate-chain PEM... | --identity SAN --issuer URL)

Signatures of OpenSSF Model Signing v1.0, as model_signing writes and verifies them. Without a key, sign uses the
identity of the GitHub job. Exit status 0, 30 not verified, 2 usage.

  --signature FILE         the signature; inside DIR it is left out of what is signed
  --ignore PATH            leave out (sign) or tolerate although it is not signed (verify); absolute or relative to DIR;
                           repeatable

sign
  --key PEM                ECDSA private key on P-256, P-384 or P-521: a path or env:NAME
  --certificate PEM        the certificate of the key; --certificate-chain PEM the ones above it, repeatable
${SERVICES_HELP}
  --trusted-root FILE    by which the signature is judged before it is written

verify
  --certificate-chain PEM  signed with a certificate that leads to one of these roots; repeatable
${TRUST_HELP}
  --ignore-unsigned-files  do not look for files that are not signed
  --json                   {"verified","checks","model","signer","difference":{"extra","missing","changed","leftOut"}}`,
  options: {
    ...TRUST,
    ...SERVICES,
    signature: STRING,
    certificate: STRING,
    'certificate-chain': LIST,
    ignore: LIST,
    'ignore-unsigned-files': FLAG,
    json: FLAG,
  },
  run: async (args, host) => {
    const [word, folder, extra] = args.positionals;
    if (word !== 'sign' && word !== 'verify') throw usage('model takes sign or verify', 'model');
    if (folder === undefined) throw usage(`model ${word} takes the folder of a model`, 'model');
    if (extra !== undefined) throw usage(`"${extra}" is one word too many`, 'model');
    requireOnly(args, word, word === 'sign' ? SIGN : VERIFY);
    const signature = args.text('signature');
    if (signature === null) throw usage(`model ${word} takes --signature FILE`, 'model');
    const shared = { signature, ignore: args.list('ignore'), certificateChain: args.list('certificate-chain') };
    if (word === 'sign') {
      const { modelSignCommand } = await import('../../commands/model/sign.ts');
      return modelSignCommand({ folder, ...shared, ...signingOf(args) }, terminal(), host);
    }
    const { modelVerifyCommand } = await import('../../commands/model/verify.ts');
    return modelVerifyCommand(
      {
        model: folder,
        ...shared,
        ...trustOf(args),
        ignoreUnsigned: args.flag('ignore-unsigned-files'),
        json: args.flag('json'),
      },
      terminal(),
      host,
    );
  },
};

function signingOf(args: Arguments) {
  const trustedRoot = args.list('trusted-root');
  return { key: args.text('key'), certificate: args.text('certificate'), trustedRoot, ...servicesOf(args) };
}

/** Options of the other word are refused rather than ignored. */
function requireOnly(args: Arguments, word: string, allowed: readonly string[]): void {
  const given = Object.keys(model.options).filter(
    (name) => args.text(name) !== null || args.flag(name) || args.list(name).length > 0,
  );
  const stray = given.find((name) => !allowed.includes(name));
  if (stray !== undefined) throw usage(`--${stray} is not an option of mira model ${word}`, 'model');
}
