import type { Command } from './command.ts';
import { compare } from './commands/compare.ts';
import { decide } from './commands/decide.ts';
import { diff } from './commands/diff.ts';
import { env } from './commands/env.ts';
import { evidence } from './commands/evidence.ts';
import { hash } from './commands/hash.ts';
import { model } from './commands/model.ts';
import { pin } from './commands/pin.ts';
import { power } from './commands/power.ts';
import { run } from './commands/run.ts';
import { samples } from './commands/samples.ts';
import { verify } from './commands/verify.ts';

/** Every word after `mira`, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  run,
  compare,
  power,
  decide,
  verify,
  samples,
  evidence,
  hash,
  diff,
  model,
  pin,
  env,
];
