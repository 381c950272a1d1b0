import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { scoreOf, type Rival, type Said } from './rival.ts';
import type { Rows } from '../../unit/gate/twelve-tables.ts';

const SAID = { SHIP: 'holds', BLOCK: 'regressed', INCONCLUSIVE: 'inconclusive' } as const satisfies Record<
  string,
  Said
>;

const report = v.looseObject({ verdict: v.picklist(['SHIP', 'BLOCK', 'INCONCLUSIVE']) });

/** https://pypi.org/project/statgate: a BCa interval of the mean difference against the margin. */
export const STATGATE: Rival = {
  name: 'statgate',
  requirement: 'statgate==0.1.1',
  note: 'a record has to have a result: errors are refused; items that one side lacks are left out',
  prepare: async ({ before, after }, folder) => {
    await writeFile(join(folder, 'before.jsonl'), records(before));
    await writeFile(join(folder, 'after.jsonl'), records(after));
  },
  argv: (seed) => {
    const terms = `--metric pass_rate --margin 0.02 --format json --seed ${seed}`;
    return `-m statgate compare before.jsonl after.jsonl ${terms}`.split(' ');
  },
  answer: (exit, stdout) => {
    if (exit > 2) return { said: 'refused', words: 'error' };
    const { verdict } = v.parse(report, JSON.parse(stdout));
    return { said: SAID[verdict], words: verdict };
  },
};

function records(rows: Rows): string {
  return rows
    .map((row) => {
      const score = scoreOf(row) ?? null;
      return `${JSON.stringify({ case_id: row.key, passed: score === null ? null : score === 1 })}\n`;
    })
    .join('');
}
