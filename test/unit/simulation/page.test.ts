import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnLimit, excesses } from '../../simulation/limits.ts';
import type { RoundsResult } from '../../simulation/rounds.ts';
import { pageFiles, readFound } from '../../simulation/stored.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

describe('docs/error-rates.md', () => {
  it('and its pictures are made of the rates that lie beside it', async () => {
    const files = pageFiles(await readFound(DOCS));
    expect([...files.keys()]).toHaveLength(4);
    for (const [name, content] of files) expect(await readFile(join(DOCS, name), 'utf8')).toBe(content);
  });

  it('shows no rate of wrong answers above its limit', async () => {
    const { results } = await readFound(DOCS);
    expect(results.length).toBeGreaterThan(100);
    expect(excesses(results)).toEqual([]);
  });
});

describe('excesses', () => {
  const right = { holds: 0, regressed: 0, falseRegressed: 0, falseHolds: 0, found: null };
  const drawn: RoundsResult = {
    kind: 'rounds',
    of: 'symmetric',
    n: 300,
    margin: 0.02,
    difference: 0,
    rounds: 10_000,
    claims: 1,
    methods: ['paired-t'],
    rates: { 'any-loss': right, 'beyond-margin': right },
  };

  it('allow three standard errors of what is drawn', () => {
    expect(drawnLimit(10_000)).toBeCloseTo(0.0565, 4);
    const at = (falseRegressed: number): RoundsResult => ({
      ...drawn,
      rates: { ...drawn.rates, 'any-loss': { ...right, falseRegressed } },
    });
    expect(excesses([at(0.0565)])).toEqual([]);
    expect(excesses([at(0.0566)])).toMatchObject([{ rate: 0.0566 }]);
  });

  it('allow nothing more of what is enumerated', () => {
    const cell = {
      n: 50,
      margin: 0.02,
      discordance: 0.1,
      difference: -0.02,
      holds: 0.0501,
      regressed: { 'any-loss': 0.3, 'beyond-margin': 0.06 },
      unsettled: 0,
    };
    const table = { kind: 'tables', n: 50, margin: 0.02, cells: [cell], size: null, byLoss: null } as const;
    expect(excesses([table]).map(({ rate }) => rate)).toEqual([0.0501, 0.06]);
    expect(excesses([{ kind: 'large', n: 5001, margin: 0.02, falseHolds: 0.0526 }])).toHaveLength(1);
  });
});
