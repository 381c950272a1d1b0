import { isObject, type JsonValue } from '../../json.ts';
import type { JsonOutline, JsonPlace } from './json-outline.ts';
import { readValue } from './json-list.ts';
import type { Members } from './rows.ts';
import { samplingOf } from './sampling.ts';
import { sliceValue } from './slices.ts';

/** What the `config` of a promptfoo file says that concerns the reading of its results. */
export interface Settings {
  readonly version: string | null;
  /** How often each test was run, where the test itself does not say. */
  readonly repeat: number;
  /** Fewest results that one prompt and provider have when all tests of the file were run; 0 where that is unknown. */
  readonly leastResults: number;
  /** Variables by which the tests fall into groups. */
  readonly groups: ReadonlySet<string>;
  /** Metrics that promptfoo computes from others. */
  readonly derived: ReadonlySet<string>;
  readonly providers: readonly unknown[];
}

/** @throws MiraError E_FORMAT */
export async function readSettings(outline: JsonOutline): Promise<Settings> {
  const config = outline.members.get('config')?.members;
  const read = async (name: string, place: JsonPlace | undefined): Promise<unknown> =>
    place === undefined ? null : readValue(outline.file, place, { name });
  const metadata = await read('metadata', outline.members.get('metadata'));
  const runtime = await read('runtimeOptions', outline.members.get('runtimeOptions'));
  const options = await read('config.evaluateOptions', config?.get('evaluateOptions'));
  const defaults = await read('config.defaultTest', config?.get('defaultTest'));
  const repeat = repeatOf(runtime) ?? repeatOf(options) ?? 1;
  const tests = list(await read('config.tests', config?.get('tests')));
  const providers = list(await read('config.providers', config?.get('providers')));
  const version = isObject(metadata) ? metadata['promptfooVersion'] : null;
  return {
    version: typeof version === 'string' ? version : null,
    repeat,
    leastResults: tests.reduce<number>((sum, test) => sum + leastResults(test, defaults, repeat), 0),
    groups: groupsOf(tests),
    derived: new Set(list(await read('config.derivedMetrics', config?.get('derivedMetrics'))).flatMap(nameOf)),
    providers,
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(value: unknown): string[] {
  return isObject(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}

/** The `repeat` of options, where it is a number of times. */
export function repeatOf(options: unknown): number | null {
  const repeat = isObject(options) ? options['repeat'] : null;
  return typeof repeat === 'number' && Number.isSafeInteger(repeat) && repeat >= 1 ? repeat : null;
}

/** A test of a file, or for some of the prompts or providers only, may have no result here. */
function leastResults(test: unknown, defaults: unknown, repeat: number): number {
  if (!isObject(test)) return 0;
  const members = isObject(defaults) ? { ...defaults, ...test } : test;
  if (members['providers'] !== undefined || members['prompts'] !== undefined) return 0;
  const { options } = members;
  const expand = !isObject(options) || options['disableVarExpansion'] !== true;
  const { vars } = test;
  const combinations =
    expand && isObject(vars)
      ? Object.values(vars).reduce<number>((product, value) => product * (Array.isArray(value) ? value.length : 1), 1)
      : 1;
  return combinations * (repeatOf(options) ?? repeat);
}

/** A group has several tests: variables with a value for each test say nothing about where a loss lies. */
const MOST_GROUPS = 50;

function groupsOf(tests: readonly unknown[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const ungrouped = new Set<string>();
  for (const test of tests) {
    const vars = isObject(test) ? test['vars'] : null;
    if (!isObject(vars)) continue;
    for (const [name, value] of Object.entries(vars)) {
      const text = sliceValue(value);
      if (text === null || ungrouped.has(name)) {
        ungrouped.add(name);
        continue;
      }
      const seen = values.get(name) ?? new Set();
      values.set(name, seen.add(text));
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (seen.size > MOST_GROUPS) ungrouped.add(name);
    }
  }
  const groups = values
    .entries()
    .filter(([name, { size }]) => size > 1 && size * 2 <= (counts.get(name) ?? 0) && !ungrouped.has(name));
  return new Set(groups.map(([name]) => name));
}

/** The sampling parameters of a provider, as `config.providers` has them; `null` when it says none. */
export function generationOf(providers: readonly unknown[], name: string): JsonValue {
  for (const provider of providers) {
    if (!isObject(provider)) continue;
    const { id, label, config } = providerOf(provider);
    if ((label ?? id) === name && isObject(config)) return samplingOf(config);
  }
  return null;
}

/** `{id, label, config}`, or `{<id>: {label, config}}`. */
function providerOf(provider: Members): Members {
  if (provider['id'] !== undefined) return provider;
  const [id, inner] = Object.entries(provider)[0] ?? [];
  return isObject(inner) ? { id, ...inner } : provider;
}
