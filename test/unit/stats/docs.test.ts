import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as stats from '../../../src/stats/index.ts';
import { EXACT_UP_TO_PAIRS, regionSize, tangoRegion } from '../../../src/stats/exact-non-inferiority.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/statistics.md'), 'utf8');

describe('docs/statistics.md', () => {
  it('has a line for every function, and for no other', () => {
    const table = page.slice(page.indexOf('| function | is | source |')).split('\n\n')[0] ?? '';
    const named = table
      .split('\n')
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)].map(([, name]) => name));
    expect(new Set(named)).toEqual(new Set(Object.keys(stats)));
    expect(named).toHaveLength(new Set(named).size);
    expect(page).toContain(stats.PRNG);
  });

  it("states the size of Tango's test where it decides", () => {
    const z = -stats.normalQuantile(0.05);
    for (const n of [EXACT_UP_TO_PAIRS + 1, 7_000, 20_000]) {
      const sizes = [0.005, 0.01, 0.02, 0.05, 0.1].map((margin) => {
        const size = regionSize(tangoRegion(n, margin, z, [0, n]), margin, 0);
        return size.toFixed(4).replace(/^0/u, '');
      });
      expect(page).toContain(`| ${n.toLocaleString('en-US')} | ${sizes.join(' | ')} |`);
    }
  });
});
