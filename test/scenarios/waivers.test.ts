import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionResult } from '../emulator/runner.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig } from '../e2e/support/project.ts';
import { model, releasedWorld } from '../e2e/support/released.ts';
import { claimOf, readReport } from '../e2e/support/report.ts';
import { member, readJson } from '../e2e/support/seen.ts';

/** All wrong answers are in Catalan, every other text. */
const BODY = `const { wrong } = JSON.parse(fs.readFileSync(path.join(model, 'weights.json'), 'utf8'));
write(rows().map((row, n) => {
  const right = n % 2 === 1 || n >= 2 * wrong;
  return { ...row, scores: { accuracy: right ? 1 : 0 }, response: right ? 'yes' : 'no' };
}));`;

const CLAIM = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n';
const waiver = (until: string): string =>
  `waivers:\n  - {claim: toy/accuracy, until: ${until}, reason: Catalan was dropped, approver: "@jane"}\n`;
const WAIVED = toyConfig({ rest: CLAIM + waiver('2999-12-31') });

let world: World;
beforeAll(async () => {
  world = await releasedWorld({ body: BODY });
  await model(world, 25);
});
afterAll(async () => world[Symbol.asyncDispose]());

const comment = (): string => world.repository.comments.at(-1)?.body ?? '';

function gateVerdicts(): unknown {
  return member(readJson(world, 'mira-gate.intoto.json')['predicate'], 'miraVerdicts');
}

function annotated(result: ActionResult, level: string): readonly string[] {
  return result.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
}

describe('a loss in one language', () => {
  it('is told by the slice that holds it', async () => {
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(20);
    const told = '22 losses are in lang=ca, 30 of 60 samples';
    expect(result.log).toContain(`all ${told}`);
    expect(comment()).toContain(
      '**Where it got worse:**\n\n- `toy/accuracy`: all 22 losses are in `lang=ca`, 30 of 60 samples',
    );
    expect(comment()).toContain('Examples that were lost (5 of 22)');
    expect(claimOf(readReport(world), 'toy/accuracy').where).toMatchObject({
      atRisk: 57,
      lost: 22,
      slices: [{ origin: 'slice', name: 'lang', value: 'ca', n: 30, atRisk: 27, lost: 22 }],
    });
  });
});

describe('a waiver', () => {
  it('of the base keeps a regression from failing, and is shown with it', async () => {
    const result = await world.pull(world.openPull({ base: WAIVED }));
    expect(result.exitCode).toBe(0);
    expect(result.outputs['verdict']).toBe('regressed');
    expect(comment()).toContain('> [!WARNING]\n> **The one claim regressed**');
    expect(comment()).toContain('**waived** – until 2999-12-31 by `@jane`: `Catalan was dropped`');
    expect(readReport(world)).toMatchObject({ passed: true, verdict: 'regressed', findings: [] });
    const { digest } = claimOf(readReport(world), 'toy/accuracy').waived ?? {};
    expect(gateVerdicts()).toMatchObject([
      { verdict: 'regressed', waived: { digest: { sha256: digest?.slice('sha256:'.length) }, approver: '@jane' } },
    ]);
  });

  it('that the change itself brings waives nothing, and is a finding', async () => {
    await world.write({ 'mira.yml': WAIVED });
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(20);
    expect(annotated(result, 'warning')).toContain(
      'E_POLICY_WEAKENED: this change loosens the rules: toy/accuracy: waived until 2999-12-31',
    );
    expect(comment()).toContain(
      '**This change loosens the rules** (`E_POLICY_WEAKENED`):\n\n- `toy/accuracy`: `waived until 2999-12-31`',
    );
    expect(claimOf(readReport(world), 'toy/accuracy').waived).toBeNull();
    expect(readReport(world).findings).toMatchObject([{ code: 'E_POLICY_WEAKENED', since: 'base', fails: false }]);
    // nor where nobody can read what was there before
    const unread = await world.pull(world.openPull({ base: 'no mira.yml' }));
    expect(unread.exitCode).toBe(20);
    expect(annotated(unread, 'warning')).toContain(
      'the waivers of this change do not count: only those of the commit it is based on do',
    );
  });

  it('that has expired is a finding, for which a run fails where policy says so', async () => {
    await world.write({ 'mira.yml': toyConfig() });
    const base = toyConfig({ rest: `${CLAIM}gate: {findings: fail}\n${waiver('2020-02-29')}` });
    const result = await world.pull(world.openPull({ base }));
    expect(result.exitCode).toBe(30);
    expect(result.outputs['verdict']).toBe('not-verified');
    const findings = readReport(world).findings.map(({ code, fails }) => [code, fails]);
    // findings and the waiver are gone in the change; the second one is no loosening
    expect(findings).toStrictEqual([
      ['E_POLICY_WEAKENED', true],
      ['E_WAIVER_EXPIRED', true],
    ]);
    expect(comment()).toContain('> [!CAUTION]\n> **This change loosens the rules.** The one claim regressed.');
    expect(annotated(result, 'error')).toContain(
      'E_WAIVER_EXPIRED: a waiver has expired: toy/accuracy: the waiver that @jane approved ended on 2020-02-29',
    );
  });

  it('of the commit that is released counts there, and what is looser than at the baseline is told', async () => {
    await world.write({ 'mira.yml': WAIVED });
    const result = await world.tag('v1.1.0');
    expect(result.exitCode).toBe(0);
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
      verdict: 'regressed',
      waived: { approver: '@jane' },
    });
    expect(readReport(world).findings).toMatchObject([{ code: 'E_POLICY_WEAKENED', since: 'baseline', fails: false }]);
  });
});
