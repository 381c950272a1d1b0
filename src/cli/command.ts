import type { ParseArgsConfig } from 'node:util';
import type { Host } from '../commands/host.ts';
import type { Arguments } from './arguments.ts';

/** One word after `mira`. */
export interface Command {
  readonly name: string;
  /** One line for `mira --help`. */
  readonly summary: string;
  /** `mira <command> --help`. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The exit status. */
  run(args: Arguments, host: Host): Promise<number>;
}

export const STRING = { type: 'string' } as const;
export const FLAG = { type: 'boolean' } as const;
export const LIST = { type: 'string', multiple: true } as const;
