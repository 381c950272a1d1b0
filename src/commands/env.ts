import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { capture } from '../environment/capture.ts';
import { compareEnvironments, knownEnvironment, type KnownEnvironment } from '../environment/compare.ts';
import { environmentIn } from '../environment/evaluation.ts';
import { hostShell } from '../environment/host-shell.ts';
import { comparisonLines, tierLines } from '../environment/print.ts';
import { runReadings } from '../environment/run-facts.ts';
import { savedEnvironmentSchema, type SavedEnvironment } from '../environment/saved.ts';
import { environmentDigest, tiersOf } from '../environment/tiers.ts';
import { MiraError } from '../errors.ts';
import { harnessEnvironment } from '../harness/environment.ts';
import { isObject, parseJsonBytes, type JsonValue } from '../json.ts';
import { plainText } from '../report/text.ts';
import { parseBundle } from '../verification/bundle.ts';
import { parseAs, parseStatement } from '../verification/statement.ts';
import type { Host } from './host.ts';

export interface EnvOptions {
  readonly json: boolean;
  /** The program whose Python counts; empty for the first one on the PATH. */
  readonly program: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** `mira env`: the environment of this machine as a run would record it. */
export async function envCommand(options: EnvOptions, host: Host): Promise<number> {
  const { cwd, env, signal, program } = options;
  const shell = hostShell({ cwd, env: harnessEnvironment(env, {}, new Map()), signal });
  const { readings, packages } = await capture(shell, program, runReadings(env, null));
  signal.throwIfAborted();
  const facts = { evaluations: {}, host: tiersOf(readings) };
  const digest = environmentDigest(facts);
  const saved: SavedEnvironment = {
    schema: 'mira-environment/1',
    environment: { ...facts, assurance: 'self_reported', digest, changedDuringRun: [] },
    packages: {
      host: {
        python: packages.python === null ? null : [...packages.python],
        system: packages.system === null ? null : [...packages.system],
      },
      evaluations: {},
    },
    after: null,
  };
  const text = [...tierLines(facts.host), `digest of A and B  ${digest}`].map((line) => plainText(line)).join('\n');
  host.result(options.json ? JSON.stringify(saved) : text);
  return 0;
}

export interface EnvCompareOptions {
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
}

/** `mira env --compare`: 0 when numbers of the two can be compared, 10 when they cannot. */
export async function envCompareCommand({ before, after, json }: EnvCompareOptions, host: Host): Promise<number> {
  const comparison = compareEnvironments(await environmentAt(before), await environmentAt(after));
  const lines = comparisonLines(comparison).map((line) => plainText(line));
  host.result(json ? JSON.stringify(comparison) : lines.join('\n'));
  return comparison.verdict === 'not-comparable' ? NOT_COMPARABLE : 0;
}

const NOT_COMPARABLE = 10;

const MAX_BYTES = 64 * 1024 * 1024;

/** The environment in what `mira env --json` printed, in an evaluation (read, not verified), or in a folder that holds one. */
async function environmentAt(path: string): Promise<KnownEnvironment> {
  const file = await fileAt(path);
  const json = await readJsonFile(file);
  if (isObject(json) && json['schema'] === 'mira-environment/1') {
    const saved = v.safeParse(savedEnvironmentSchema, json);
    if (!saved.success) throw unreadable(file, saved.issues[0].message);
    const known = knownEnvironment(saved.output.environment, []);
    if (known !== null) return known;
  } else {
    const signed = isObject(json) && 'dsseEnvelope' in json;
    const statement = signed ? parseStatement(parseBundle(await readFile(file)).payload) : json;
    const known = environmentIn(parseAs(statement, 'evaluation').predicate);
    if (known !== null) return known;
  }
  throw new MiraError('E_USAGE', `${file} does not say what its environment was`, {
    hint: 'Early evaluations do not hold it. Name another one, or what mira env --json printed.',
  });
}

/** @throws MiraError E_FILE_UNREADABLE, E_USAGE */
async function fileAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw new MiraError('E_FILE_UNREADABLE', `there is nothing at ${path}`, { hint: 'Check the path.' });
  if (!found.isDirectory()) return path;
  const names = (await readdir(path)).filter((name) => /^mira-evaluation.*\.(?:sigstore|intoto)\.json$/u.test(name));
  const [name, ...more] = names;
  if (name !== undefined && more.length === 0) return join(path, name);
  throw new MiraError('E_USAGE', `${path} holds ${names.length} evaluations`, { hint: 'Name a file in it.' });
}

async function readJsonFile(file: string): Promise<JsonValue> {
  if ((await stat(file)).size > MAX_BYTES) throw unreadable(file, 'it is too large');
  try {
    return parseJsonBytes(await readFile(file));
  } catch (error) {
    throw unreadable(file, 'it is no JSON', error);
  }
}

function unreadable(file: string, why: string, cause?: unknown): MiraError {
  return new MiraError('E_USAGE', `${file} is no environment and no evaluation: ${why}`, {
    hint: 'mira env --json > machine.json writes one.',
    ...(cause === undefined ? {} : { cause }),
  });
}
