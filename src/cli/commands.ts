import type { Command } from './command.ts';
import { attest } from './commands/attest.ts';
import { compare } from './commands/compare.ts';
import { conformance } from './commands/conformance.ts';
import { decide } from './commands/decide.ts';
import { diff } from './commands/diff.ts';
import { env } from './commands/env.ts';
import { evaluate } from './commands/evaluate.ts';
import { evidence } from './commands/evidence.ts';
import { hash } from './commands/hash.ts';
import { model } from './commands/model.ts';
import { pin } from './commands/pin.ts';
import { policy } from './commands/policy.ts';
import { power } from './commands/power.ts';
import { run } from './commands/run.ts';
import { samples } from './commands/samples.ts';
import { verify } from './commands/verify.ts';

/** Every word after `mira`, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  run,
  evaluate,
  attest,
  compare,
  power,
  decide,
  verify,
  policy,
  samples,
  evidence,
  hash,
  diff,
  model,
  pin,
  env,
  conformance,
];
