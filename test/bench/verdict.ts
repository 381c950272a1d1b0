import { join } from 'node:path';
import * as v from 'valibot';
import { runChild } from './child.ts';
import { compiledChild } from './compiled.ts';
import type { Measurement } from './measurement.ts';
import { everyTwentieth, writeOutput } from './outputs.ts';

const answer = v.object({ pairs: v.number(), first: v.number(), best: v.number() });

const MAX_SECONDS = 0.2;

/** Pairing and judging what is in memory already. */
export function measureVerdict(root: string, folder: string, rows: number): readonly Measurement[] {
  const [before, after] = [join(folder, 'verdict-before.jsonl'), join(folder, 'verdict-after.jsonl')];
  writeOutput(before, rows, false);
  writeOutput(after, rows, false, everyTwentieth);
  const { stdout } = runChild([compiledChild(root, 'verdict-child'), before, after, folder], folder);
  const { pairs, first, best } = v.parse(answer, JSON.parse(stdout));
  if (pairs !== rows) throw new Error(`${pairs} pairs instead of ${rows}`);
  const row = (name: string, value: number, limit: number | null): Measurement => ({
    area: 'verdict',
    name,
    value,
    unit: 'ms',
    limit,
  });
  return [
    // the rule is for what a process pays, which judges once
    row('on all pairs, processor time', first * 1000, MAX_SECONDS * 1000),
    row('on all pairs again, the best of five', best * 1000, null),
  ];
}
