import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORPUS } from './corpus.ts';
import { Lab } from './lab.ts';
import { UNCHECKED } from './rows/asserted.ts';
import { FIELDS } from './rows/fields.ts';
import { THREATS } from './threats.ts';

const ATTACKS = CORPUS.flatMap(({ attacks }) => attacks);

describe('the corpus', () => {
  it('has at least 200 rows that are written by hand, and no row twice', () => {
    const generated = FIELDS.flatMap(({ attacks }) => attacks).length;
    expect(ATTACKS.length - generated).toBeGreaterThanOrEqual(200);
    const names = ATTACKS.map(({ base, what }) => `${base}: ${what}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toStrictEqual([]);
  });

  it('meets every threat, or says which test does or what is missing', () => {
    const met = new Set<string>(ATTACKS.flatMap(({ threats }) => threats));
    const unmet = THREATS.filter(
      ({ id, elsewhere, later }) => !met.has(id) && elsewhere.length === 0 && later === null,
    );
    expect(unmet).toStrictEqual([]);
    expect(THREATS.map(({ id }) => id)).toStrictEqual(Array.from({ length: 30 }, (_, n) => `T${n + 1}`));
    const root = new URL('../../', import.meta.url);
    const named = THREATS.flatMap(({ elsewhere }) => elsewhere);
    expect(named.filter((file) => !existsSync(new URL(file, root)))).toStrictEqual([]);
  });

  it('names a threat in every row', () => {
    expect(ATTACKS.filter(({ threats }) => threats.length === 0).map(({ what }) => what)).toStrictEqual([]);
  });

  it('says what is not checked, which is accepted', async () => {
    await using lab = await Lab.start();
    for (const row of UNCHECKED) {
      const name = `${row.base}: ${row.what}`;
      expect(`${name}: ${await row.attempt(lab)}`).toBe(`${name}: accepted`);
    }
  });
});
