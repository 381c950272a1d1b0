import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { miraSamples, shuffled, type ComparedTable } from '../../unit/gate/twelve-tables.ts';
import { pythonPeer } from '../support/python-peer.ts';
import { measure } from './measured.ts';
import type { Answer, Rival } from './rival.ts';

/** What a tool said of one table, each time in another order of the items and with another seed. */
export interface Verdicts {
  readonly table: ComparedTable;
  readonly runs: readonly Run[];
}

export interface Run extends Answer {
  readonly exit: number;
  readonly seconds: number;
  /** In bytes. */
  readonly peak: number;
}

export interface Contestant {
  readonly name: string;
  readonly version: string;
  readonly note: string;
  readonly verdicts: readonly Verdicts[];
}

export interface Terms {
  readonly tables: readonly ComparedTable[];
  /** How often each is asked. */
  readonly repeats: number;
  readonly folder: string;
}

export async function askRival(rival: Rival, { tables, repeats, folder }: Terms): Promise<Contestant> {
  const { python } = await pythonPeer(rival.name, [rival.requirement]);
  const verdicts: Verdicts[] = [];
  for (const table of tables) {
    const runs: Run[] = [];
    for (let seed = 0; seed < repeats; seed += 1) {
      const place = join(folder, `${rival.name}-${table.name[0]}-${seed}`);
      await mkdir(place);
      await rival.prepare(inOrder(table, seed), place, python);
      const { exit, stdout, seconds, peak } = await measure(python, [python, ...rival.argv(seed)], place);
      runs.push({ ...rival.answer(exit, stdout), exit, seconds, peak });
    }
    verdicts.push({ table, runs });
  }
  const [name = '', version = ''] = rival.requirement.split('==');
  return { name, version, note: rival.note, verdicts };
}

/** The items as they are the first time, and each further time in an order of its own. */
function inOrder({ before, after }: ComparedTable, seed: number): Pick<ComparedTable, 'before' | 'after'> {
  if (seed === 0) return { before, after };
  return { before: shuffled(before, 7 * seed), after: shuffled(after, 1_000_003 * seed) };
}

const output = v.object({
  result: v.string(),
  claims: v.array(
    v.looseObject({ id: v.string(), verdict: v.picklist(['holds', 'regressed', 'inconclusive', 'new']) }),
  ),
});

/** What is ours, and what it said to the last digit. */
export interface Own extends Contestant {
  /** Tables of which not every order gave the same output. */
  readonly unsteady: readonly string[];
}

/**
 * @param python any interpreter; it measures
 * @param script `mira.js`
 */
export async function askMira(
  { tables, repeats, folder }: Terms,
  { python, script, version }: { readonly python: string; readonly script: string; readonly version: string },
): Promise<Own> {
  const verdicts: Verdicts[] = [];
  const unsteady: string[] = [];
  for (const table of tables) {
    const runs: Run[] = [];
    const said = new Set<string>();
    for (let seed = 0; seed < repeats; seed += 1) {
      const place = join(folder, `mira-${table.name[0]}-${seed}`);
      await mkdir(place);
      const { before, after } = inOrder(table, seed);
      await writeFile(join(place, 'before.jsonl'), miraSamples(before));
      await writeFile(join(place, 'after.jsonl'), miraSamples(after));
      const argv = [process.execPath, script, 'compare', 'before.jsonl', 'after.jsonl', '--margin', '0.02', '--json'];
      const { exit, stdout, seconds, peak } = await measure(python, argv, place);
      said.add(stdout);
      const { result, claims } = v.parse(output, JSON.parse(stdout));
      const verdict = claims.find(({ id }) => id === 'qa/acc')?.verdict;
      if (verdict === undefined || verdict === 'new') throw new Error(`no verdict: ${stdout}`);
      runs.push({ said: verdict, words: result, exit, seconds, peak });
    }
    verdicts.push({ table, runs });
    if (said.size > 1) unsteady.push(table.name);
  }
  const note = 'what is missing is taken at its worst and at its best; where that decides, the run is incomplete';
  return { name: 'Mira Attest', version, note, verdicts, unsteady };
}
