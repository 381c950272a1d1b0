import { parseArgs, type ParseArgsConfig } from 'node:util';
import { MiraError, messageOf } from '../errors.ts';
import { didYouMean } from '../nearest.ts';

/** A command's flags and positional arguments. */
export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | null;
  list(name: string): readonly string[];
  flag(name: string): boolean;
  /** The value as a number. @throws MiraError E_USAGE */
  number(name: string): number | null;
  /** One of the words, the first by default. @throws MiraError E_USAGE */
  oneOf<T extends string>(name: string, words: readonly [T, ...T[]]): T;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws MiraError E_USAGE naming the flag and its nearest neighbour */
export function parseArguments(argv: readonly string[], options: Options, command: string): Arguments {
  const parsed = parse(argv, options, command);
  const value = (name: string): string | boolean | readonly (string | boolean)[] | undefined => parsed.values[name];
  const text = (name: string): string | null => {
    const found = value(name);
    return typeof found === 'string' ? found : null;
  };
  return {
    positionals: parsed.positionals,
    text,
    list: (name) => {
      const found = value(name);
      return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
    },
    flag: (name) => value(name) === true,
    number: (name) => {
      const found = text(name);
      if (found === null) return null;
      const number = Number(found);
      if (found.trim() !== '' && Number.isFinite(number)) return number;
      throw usage(`--${name} is not a number: "${found}"`, command);
    },
    oneOf: (name, words) => {
      const found = text(name);
      if (found === null) return words[0];
      const word = words.find((known) => known === found);
      if (word !== undefined) return word;
      throw usage(`--${name} may be ${words.join(', ')}, not "${found}"`, command);
    },
  };
}

function parse(argv: readonly string[], options: Options, command: string) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /Unknown option '--?([^' ]+)'/u.exec(messageOf(error))?.[1];
    if (unknown === undefined) throw usage(messageOf(error).split('\n')[0] ?? 'bad arguments', command, error);
    const suggestion = didYouMean(unknown, Object.keys(options)).replace(/"(.*)"/u, '"--$1"');
    throw usage(`--${unknown} is not an option of mira ${command}${suggestion}`, command, error);
  }
}

export function usage(message: string, command: string, cause?: unknown): MiraError {
  return new MiraError('E_USAGE', message, {
    hint: `See mira ${command === '' ? '' : `${command} `}--help.`,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The members that are not null. */
export function given<K extends string>(members: Readonly<Record<K, string | null>>): { readonly [N in K]?: string } {
  const found: { [N in K]?: string } = {};
  for (const name in members) {
    const value = members[name];
    if (value !== null) found[name] = value;
  }
  return found;
}

/** @throws MiraError E_USAGE when there is a positional argument */
export function none(args: Arguments, command: string): void {
  const [extra] = args.positionals;
  if (extra !== undefined) throw usage(`"${extra}" is one word too many`, command);
}

export function atMostOne(args: Arguments, command: string): string | null {
  const [first, extra] = args.positionals;
  if (extra !== undefined) throw usage(`"${extra}" is one word too many`, command);
  return first ?? null;
}

/** @param what what is missing, in words */
export function exactlyOne(args: Arguments, command: string, what: string): string {
  const first = atMostOne(args, command);
  if (first === null) throw usage(`${command} takes ${what}`, command);
  return first;
}
