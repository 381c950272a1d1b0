import { cp, mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { World } from '../emulator/world.ts';
import { expectSignedAttempt } from './support/incomplete.ts';
import { MEASURE, toyWorld, weights, type ProjectParts } from './support/project.ts';
import { expectDiscreet, harnessRan } from './support/seen.ts';

describe('a harness with a time limit', () => {
  const started = `const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    fs.writeFileSync('child.pid', String(child.pid));`;

  it('is ended with everything that it started', async () => {
    await using world = await toyWorld({
      body: `${started} setInterval(() => {}, 1000);`,
      evaluation: ['timeout: 1s'],
    });
    const says = expectSignedAttempt(world, await world.tag('v1.0.0'), { code: 'E_HARNESS_TIMEOUT' });
    expect(says).toBe('toy: the harness did not end within 1 s');
    expect(await childLives(world)).toBe(false);
  });

  it('leaves no process behind when it ends by itself, and is not waited for because of one', async () => {
    await using world = await toyWorld({ body: `${MEASURE} ${started} child.unref(); process.exit(0);` });
    expect((await world.tag('v1.0.0')).exitCode).toBe(0);
    expect(await childLives(world)).toBe(false);
  });
});

async function childLives(world: World): Promise<boolean> {
  const pid = Number(await readFile(path.join(world.workspace, 'child.pid'), 'utf8'));
  try {
    process.kill(pid, 0);
    // a process that ended and that nobody waited for is dead all the same
    return !/^State:\s+Z/mu.test(await readFile(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('an output beside {out}', () => {
  const parts: ProjectParts = { evaluation: ['output: results/'] };
  const old = new Date(Date.now() - 3_600_000);

  async function withOldResults(body: string): Promise<World> {
    const world = await toyWorld({ ...parts, body });
    await mkdir(path.join(world.workspace, 'results'));
    const header = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };
    const rows = Array.from({ length: 60 }, (_, n) => ({ key: `text-${n}`, scores: { accuracy: 1 } }));
    const file = path.join(world.workspace, 'results', 'samples.jsonl');
    await writeFile(file, [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join(''));
    await utimes(file, old, old);
    return world;
  }

  it('is refused when the harness wrote nothing new: those are the results of another model', async () => {
    await using world = await withOldResults('');
    const says = expectSignedAttempt(world, await world.tag('v1.0.0'), { code: 'E_OUTPUT_STALE' });
    expect(says).toMatch(/\/results\/samples\.jsonl is older than the run that should have written it$/u);
  });

  it('is read when the harness wrote it', async () => {
    await using world = await withOldResults("write(rows(), 'results/samples.jsonl');");
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(result.log).toMatch(/toy\/accuracy +95\.0 %/u);
  });

  it('of an earlier step, seconds ago, is refused all the same', async () => {
    await using world = await toyWorld({ ...parts, body: '' });
    await world.write({ 'results/samples.jsonl': '' });
    await world.write({ 'results/samples.jsonl': sampleFile() });
    expectSignedAttempt(world, await world.tag('v1.0.0'), { code: 'E_OUTPUT_STALE' });
  });
});

function sampleFile(): string {
  const header = { schema: 'mira-samples/1', metrics: { accuracy: { direction: 'higher', kind: 'binary' } } };
  const rows = Array.from({ length: 60 }, (_, n) => ({ key: `text-${n}`, scores: { accuracy: 1 } }));
  return [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe('a run of lm-eval', () => {
  const fixtures = path.resolve(import.meta.dirname, '../fixtures/harness/lm_eval');
  const body = `const now = new Date();
    fs.cpSync('recorded', out, { recursive: true });
    for (const file of fs.readdirSync(out, { recursive: true })) fs.utimesSync(path.join(out, file), now, now);`;

  async function recorded(name: string, rest: string, evaluation: readonly string[] = []): Promise<World> {
    const world = await toyWorld({ body, rest, evaluation });
    await cp(path.join(fixtures, name), path.join(world.workspace, 'recorded'), { recursive: true });
    return world;
  }

  it('of a whole task gives claims, on slices of its documents too', async () => {
    const claims = ['capitals/acc,none', 'capitals/acc,none@answer=*'].map((metric) => `  - {metric: "${metric}"}\n`);
    const rest = `claims:\n${claims.join('')}`;
    await using world = await recorded('multiple_choice_seed0', rest, ['slices: [answer]']);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(result.log).toMatch(/capitals\/acc,none@answer=3/u);
    expectDiscreet(world, result);
  });

  it.each([
    ['limit5', /^the harness evaluated only a part of capitals$/u],
    ['samples_option', /^the harness evaluated only a part of capitals$/u],
  ])('that was limited (%s) gives none', async (name, says) => {
    await using world = await recorded(name, 'claims: auto\n');
    const result = await world.tag('v1.0.0');
    expect(expectSignedAttempt(world, result, { code: 'E_LIMITED' })).toMatch(says);
  });

  it.each([
    ['no_log_samples', /sample/u, 'E_OUTPUT_MISSING'],
    ['mixed_folder', /holds the results of two runs$/u, 'E_MIXED_RUNS'],
  ])('without its samples, or with those of two runs (%s), gives none', async (name, says, code) => {
    await using world = await recorded(name, 'claims: auto\n');
    const result = await world.tag('v1.0.0');
    expect(expectSignedAttempt(world, result, { code })).toMatch(says);
  });
});

describe('the harness', () => {
  it('is given the model and a fresh empty folder as absolute paths', async () => {
    await using world = await toyWorld({
      body: `${MEASURE} if (fs.readdirSync(out).length !== 1 || !path.isAbsolute(out) || !path.isAbsolute(model)) process.exit(9);`,
      files: { 'model/weights.json': weights(0) },
    });
    expect((await world.tag('v1.0.0')).exitCode).toBe(0);
    expect(harnessRan(world)).toBe(true);
  });
});
