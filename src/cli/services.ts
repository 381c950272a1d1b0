import { parseRekorVersion, parseServiceUrl } from '../actions/inputs.ts';
import type { RunOptions } from '../commands/options.ts';
import type { ServiceOptions } from '../commands/services.ts';
import type { Arguments } from './arguments.ts';
import { FLAG, STRING } from './command.ts';

/** The flags that say where to sign. */
export const SERVICES = {
  'key-passphrase': STRING,
  'fulcio-url': STRING,
  'rekor-url': STRING,
  'rekor-version': STRING,
  'tsa-url': STRING,
  'signing-config': STRING,
  'public-log': FLAG,
} as const;

export const SERVICES_HELP = `  --key-passphrase env:NAME
                         opens an encrypted key
  --fulcio-url URL, --rekor-url URL, --rekor-version 1|2, --tsa-url URL, --signing-config FILE, --public-log
                         where to sign, as the action's inputs`;

export function servicesOf(args: Arguments): ServiceOptions & Pick<RunOptions, 'keyPassphrase' | 'publicLog'> {
  const url = (name: string): string | null => {
    const value = args.text(name);
    return value === null ? null : parseServiceUrl(value, `--${name}`);
  };
  return {
    keyPassphrase: args.text('key-passphrase'),
    fulcioUrl: url('fulcio-url'),
    rekorUrl: url('rekor-url'),
    rekorVersion: parseRekorVersion(args.text('rekor-version'), '--rekor-version'),
    tsaUrl: url('tsa-url'),
    signingConfig: args.text('signing-config'),
    publicLog: args.flag('public-log'),
  };
}
