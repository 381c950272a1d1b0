import { usage } from '../arguments.ts';
import { FLAG, STRING, type Command } from '../command.ts';

export const conformance: Command = {
  name: 'conformance',
  summary: 'speak the protocol of the public Sigstore conformance suite',
  help: `Usage: mira conformance verify-bundle --bundle FILE --certificate-identity SAN --certificate-oidc-issuer URL
                                      [--trusted-root FILE] FILE_OR_DIGEST
       mira conformance verify-bundle --bundle FILE --key PEM [--trusted-root FILE] FILE_OR_DIGEST
       mira conformance sign-bundle [--in-toto] --identity-token TOKEN --bundle FILE
                                    [--trusted-root FILE] [--signing-config FILE] FILE

For sigstore/sigstore-conformance (docs/cli_protocol.md), which checks Sigstore clients against each other: any bundle, any
content. With --in-toto FILE is a statement, and signed in an envelope. To verify what this project signs, use mira verify.

Exit status: 0 · 2 usage · 30 not verified`,
  options: {
    staging: FLAG,
    'in-toto': FLAG,
    bundle: STRING,
    'certificate-identity': STRING,
    'certificate-oidc-issuer': STRING,
    key: STRING,
    'identity-token': STRING,
    'trusted-root': STRING,
    'signing-config': STRING,
  },
  run: async (args, host) => {
    const [word, artifact, extra] = args.positionals;
    if (word !== 'verify-bundle' && word !== 'sign-bundle') {
      throw usage('conformance takes verify-bundle or sign-bundle', 'conformance');
    }
    const bundle = args.text('bundle');
    if (artifact === undefined || extra !== undefined || bundle === null) {
      throw usage(`conformance ${word} takes --bundle FILE and one artifact`, 'conformance');
    }
    if (args.flag('staging') && args.text('trusted-root') === null) {
      throw usage('the staging instance is known by --trusted-root alone', 'conformance');
    }
    const trustedRoot = args.text('trusted-root');
    const { conformanceSignCommand, conformanceVerifyCommand } = await import('../../commands/conformance.ts');
    if (word === 'sign-bundle') {
      const token = args.text('identity-token');
      if (token === null) throw usage('sign-bundle takes --identity-token TOKEN', 'conformance');
      const signingConfig = args.text('signing-config');
      return conformanceSignCommand(
        { artifact, inToto: args.flag('in-toto'), token, bundle, trustedRoot, signingConfig },
        host,
      );
    }
    return conformanceVerifyCommand(
      {
        bundle,
        artifact,
        trustedRoot,
        identity: args.text('certificate-identity'),
        issuer: args.text('certificate-oidc-issuer'),
        key: args.text('key'),
      },
      host,
    );
  },
};
