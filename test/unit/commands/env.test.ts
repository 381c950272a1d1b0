import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envCommand, envCompareCommand } from '../../../src/commands/env.ts';
import { savedEnvironmentSchema, type SavedEnvironment } from '../../../src/environment/saved.ts';
import { environmentDigest } from '../../../src/environment/tiers.ts';
import { evaluation } from '../verification/evaluation.ts';
import { recordingHost } from './recording-host.ts';

let folder: string;
let saved: SavedEnvironment;
const at = (name: string): string => path.join(folder, name);

async function env(json: boolean): Promise<string> {
  const { host, results } = recordingHost();
  const signal = new AbortController().signal;
  const options = { json, program: '', cwd: folder, env: { PATH: process.env['PATH'] }, signal };
  expect(await envCommand(options, host)).toBe(0);
  return results.join('\n');
}

async function compare(before: string, after: string, json = false): Promise<{ exit: number; text: string }> {
  const { host, results } = recordingHost();
  const exit = await envCompareCommand({ before: at(before), after: at(after), json }, host);
  return { exit, text: results.join('\n') };
}

/** The saved environment with other facts in a tier of the host. */
function changed(tier: 'A' | 'B' | 'C', fact: string, value: string | number): SavedEnvironment {
  const copy = structuredClone(saved);
  const facts = copy.environment.host?.[tier];
  if (facts === undefined) throw new Error('it has a host');
  facts.facts[fact] = value;
  delete facts.reasons[fact];
  return copy;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mira-env-'));
  saved = v.parse(savedEnvironmentSchema, JSON.parse(await env(true)));
  const files: Readonly<Record<string, unknown>> = {
    'here.json': saved,
    'kernel.json': changed('B', 'kernel', 'Linux 0.9.0'),
    'gpu.json': changed('A', 'gpu.count', 64),
    'run.json': changed('C', 'commit', 'c'.repeat(40)),
    'old.intoto.json': evaluation(),
    'other.json': { a: 1 },
    'broken.json': { ...saved, environment: { evaluations: 3 } },
  };
  for (const [name, json] of Object.entries(files)) writeFileSync(at(name), JSON.stringify(json));
  const { host, digest } = saved.environment;
  const current = evaluation();
  const { predicate } = current;
  if (host === undefined || digest === undefined) throw new Error('it has both');
  const facts = { evaluations: predicate.environment.evaluations, host };
  const own = environmentDigest(facts);
  const material = { id: 'environment', kind: 'environment' as const, name: 'environment' };
  const statement = {
    ...current,
    predicate: {
      ...predicate,
      environment: { ...facts, assurance: 'self_reported', digest: own, changedDuringRun: [] },
      materials: [...predicate.materials, { ...material, digest: { sha256: own.slice('sha256:'.length) } }],
    },
  };
  writeFileSync(at('new.intoto.json'), JSON.stringify(statement));
  writeFileSync(
    at('forged.intoto.json'),
    JSON.stringify(statement)
      .replace('"gpu.count":0', '"gpu.count":7')
      .replace(`"digest":"${own}"`, `"digest":"${own}"`),
  );
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('mira env', () => {
  it('prints every tier, and what it could not read with the reason', async () => {
    const text = await env(false);
    for (const title of ['A  changes the numbers', 'B  may change them', 'C  where it ran', 'D  the hardware']) {
      expect(text).toContain(title);
    }
    expect(text).toMatch(/^ {3}runner image +– \(not in a GitHub job\)$/mu);
    expect(text).toContain(saved.environment.digest ?? 'no digest');
  });

  it('prints the same as JSON, with the digest that follows from it', () => {
    const { environment, after } = saved;
    expect(environment.digest).toBe(environmentDigest(environment));
    expect([environment.assurance, environment.changedDuringRun, after]).toStrictEqual(['self_reported', [], null]);
  });
});

describe('mira env --compare', () => {
  it.each([
    ['here.json', 0, 'same: '],
    ['run.json', 0, 'same: '],
    ['kernel.json', 0, 'comparable: '],
    ['gpu.json', 10, 'not comparable: '],
    ['new.intoto.json', 0, 'same: '],
  ])('with %s ends with %i', async (other, exit, words) => {
    const found = await compare('here.json', other);
    expect(found.exit).toBe(exit);
    expect(found.text.split('\n').at(-1)).toMatch(new RegExp(`^${words}`, 'u'));
  });

  it('says why, tier by tier, also as JSON', async () => {
    const { text } = await compare('here.json', 'gpu.json');
    expect(text).toMatch(/^A {2}changes the numbers: 1 difference$\n^ {3}number of GPUs \S+ → 64$/mu);
    expect(text).toMatch(/^B {2}may change them: the same$/mu);
    const { exit, text: json } = await compare('here.json', 'gpu.json', true);
    expect(exit).toBe(10);
    expect(JSON.parse(json)).toMatchObject({
      verdict: 'not-comparable',
      changes: [{ evaluation: null, tier: 'A', fact: 'gpu.count', after: 64 }],
    });
  });

  it.each([
    ['nothing.json', 'E_FILE_UNREADABLE'],
    ['old.intoto.json', 'E_USAGE'],
    ['other.json', 'E_SCHEMA'],
    ['broken.json', 'E_USAGE'],
    ['forged.intoto.json', 'E_SCHEMA'],
    ['.', 'E_USAGE'],
  ])('refuses %s', async (other, code) => {
    await expect(compare('here.json', other)).rejects.toThrow(expect.objectContaining({ code }));
  });
});
