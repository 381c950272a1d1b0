import { readItems, type JsonItem } from './json-list.ts';
import type { JsonPlace } from './json-outline.ts';
import { KeyTable } from './key-table.ts';
import { readResult, type Result } from './promptfoo-row.ts';
import type { Settings } from './promptfoo-settings.ts';

/** The repeats of each test, in the order of the tests: results come in the order in which they were ready. */
export class Repeats {
  readonly #keys = new KeyTable();
  /** Positions of the tests, ascending, by the number of the key. */
  readonly #tests: number[][] = [];

  private constructor() {
    // made by `of`, which fills it
  }

  static async of(file: string, list: JsonPlace, settings: Settings): Promise<Repeats> {
    const repeats = new Repeats();
    for await (const item of readItems(file, list, { item: 'result' })) repeats.#of(readResult(item, settings));
    for (const tests of repeats.#tests) tests.sort((a, b) => a - b);
    return repeats;
  }

  /** @throws MiraError E_DUPLICATE_SAMPLE where a test has more results than it was to have */
  number(item: JsonItem, result: Result): number {
    const tests = this.#tests[this.#keys.add(idOf(result))] ?? [];
    const repeat = tests.indexOf(result.test);
    if (tests.length <= result.repeats && tests.lastIndexOf(result.test) === repeat) return repeat;
    const times = `promptfoo was told to repeat it ${result.repeats} times and has ${tests.length} results of it`;
    return refuseTwice(item, result, times);
  }

  #of(result: Result): void {
    const number = this.#keys.add(idOf(result));
    (this.#tests[number] ??= []).push(result.test);
  }
}

function idOf({ column, sample }: Result): string {
  return `${column} ${sample.key}`;
}

/** @throws MiraError E_DUPLICATE_SAMPLE */
export function refuseTwice(item: JsonItem, { sample }: Result, why: string): never {
  return item.fail(
    'E_DUPLICATE_SAMPLE',
    `its test (key ${JSON.stringify(sample.key)}) had a result before, and ${why}`,
    'Remove the test that stands there twice, or tell both apart: {"metadata":{"testCaseId":"…"}}.',
  );
}
