import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rows } from '../../unit/gate/twelve-tables.ts';
import type { Rival, Said } from './rival.ts';

/** By exit status: 3 is about cost and latency, which nobody asks for here. */
const SAID: Readonly<Record<number, readonly [Said, string]>> = {
  0: ['holds', 'pass'],
  1: ['regressed', 'fail'],
  4: ['refused', 'cannot gate'],
};

/** https://pypi.org/project/evalproof: a drop beyond a threshold, and McNemar's test. */
export const EVALPROOF: Rival = {
  name: 'evalproof',
  requirement: 'evalproof==0.2.1',
  note: 'items without a result on both sides are left out, with a warning',
  prepare: async ({ before, after }, folder) => {
    await writeFile(join(folder, 'before.json'), JSON.stringify(run(before)));
    await writeFile(join(folder, 'after.json'), JSON.stringify(run(after)));
  },
  argv: (seed) =>
    `-m evalproof.cli compare before.json after.json --metric acc --max-drop 0.02 --gate --seed ${seed}`.split(' '),
  answer: (exit) => {
    const [said, words] = SAID[exit] ?? ['refused', 'error'];
    return { said, words };
  },
};

/** A run as evalproof itself writes one. */
function run(rows: Rows): unknown {
  return {
    info: {
      suite: 'qa',
      system: 'model',
      dataset_path: 'qa.jsonl',
      dataset_hash: '0'.repeat(64),
      seed: 0,
      started_at: '2026-01-01T00:00:00Z',
      finished_at: '2026-01-01T00:00:01Z',
      wall_time_s: 1,
      evalproof_version: '0.2.1',
    },
    results: rows.map((row) => ({
      case_id: row.key,
      output: { output: row.error === null ? 'answer' : '', error: row.error },
      scores: Object.fromEntries(
        Object.entries(row.scores).map(([name, value]) => [
          name,
          { value, passed: value === null ? null : value === 1 },
        ]),
      ),
    })),
  };
}
