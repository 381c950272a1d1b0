import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlTask } from '../../../src/claims/controls.ts';
import { compareCommand } from '../../../src/commands/compare.ts';
import { underRules } from '../../../src/commands/compare-rules.ts';
import type { LoadedSide } from '../../../src/commands/side.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { compareSides } from '../../../src/gate/compare.ts';
import { parsePlan } from '../../../src/plan/config.ts';
import type { SignedControl } from '../../../src/statements/controls.ts';
import { rulesOf, sideOf, termsBy } from '../gate/sides.ts';
import { pairedRows, stream } from '../rows.ts';
import { evaluation } from '../verification/evaluation.ts';
import { recordingHost } from './recording-host.ts';

/** What `mira compare` makes of the waivers and slices of a `mira.yml`, and of controls. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-compare-'));
  const header = '{"schema":"mira-samples/1","metrics":{"acc":{"direction":"higher"}}}';
  for (const [index, rows] of pairedRows(100, 90, 0, 40).entries()) {
    const lines = rows.map(({ key, scores }) => JSON.stringify({ task: 'qa', key, scores }));
    await writeFile(join(folder, `${index}.jsonl`), [header, ...lines, ''].join('\n'));
  }
});
afterAll(() => rm(folder, { recursive: true }));

const CONFIG = `model: m
evaluations: {qa: {run: [x], control: {must-fail: {run: [y]}, must-pass: {run: [z]}}}}
claims: [{metric: qa/acc, margin: 0.02}]
`;

function waivers(...waived: readonly string[]): string {
  const all = waived.map((more) => `{claim: qa/acc, reason: Catalan was dropped, approver: jane, ${more}}`);
  return `${CONFIG}waivers: [${all.join(', ')}]\n`;
}

async function compare(config: string, json: boolean): Promise<{ readonly exit: number; readonly text: string }> {
  const path = join(folder, 'mira.yml');
  await writeFile(path, config);
  const { host, results } = recordingHost();
  const [base, candidate] = [join(folder, '0.jsonl'), join(folder, '1.jsonl')];
  const options = { base, candidate, margin: null, alpha: null, config: path, json, flips: null, trust: {} };
  return { exit: await compareCommand(options, host), text: results.join('\n') };
}

describe('waivers of the mira.yml', () => {
  it('keep a regression from failing, which stays what it is', async () => {
    const config = waivers('until: 2999-12-31');
    const { exit, text } = await compare(config, false);
    expect(exit).toBe(0);
    expect(text).toContain('regressed');
    expect(text).toContain('waived until 2999-12-31 by jane: Catalan was dropped');
    expect(text).toContain('Waivers count here as this mira.yml has them; a run takes those of the base branch alone.');
    expect(text).toMatch(/exit 0$/u);
    const told: unknown = JSON.parse((await compare(config, true)).text);
    expect(told).toMatchObject({
      result: 'regressed',
      claims: [{ verdict: 'regressed', waived: { approver: 'jane' } }],
      findings: [],
    });
  });

  it('that have expired, or were approved for something else, waive nothing and are told', async () => {
    const config = waivers('until: 2020-01-31', `until: 2999-12-31, digest: "sha256:${'9'.repeat(64)}"`);
    const { exit, text } = await compare(config, false);
    expect(exit).toBe(20);
    expect(text).toContain(
      'E_WAIVER_EXPIRED: a waiver has expired: qa/acc: the waiver that jane approved ended on 2020-01-31',
    );
    expect(text).toContain('The waiver of qa/acc was approved for another model or baseline');
    expect(text).not.toContain('base branch');
    expect(JSON.parse((await compare(config, true)).text)).toMatchObject({
      findings: [{ code: 'E_WAIVER_EXPIRED', claim: 'qa/acc' }],
    });
  });
});

describe('slices of the mira.yml', () => {
  it('make claims on fields of documents of lm-eval', async () => {
    const path = join(folder, 'slices.yml');
    const claims = '[{metric: "capitals/acc,none", margin: 0.3}, {metric: "capitals/acc,none@answer=*", margin: 0.3}]';
    await writeFile(path, `model: m\nevaluations: {all: {run: [x], slices: [answer]}}\nclaims: ${claims}\n`);
    const { host, results } = recordingHost();
    const [base, candidate] = ['hf_release1', 'hf_release2'].map((name) =>
      fileURLToPath(new URL(`../../fixtures/harness/lm_eval/${name}`, import.meta.url)),
    );
    const flags = { margin: null, alpha: null, json: true, flips: null, trust: {} };
    await compareCommand({ base: base ?? '', candidate: candidate ?? '', config: path, ...flags }, host);
    const told = v.parse(v.object({ claims: v.array(v.object({ id: v.string() })) }), JSON.parse(results.join('')));
    expect(told.claims.map(({ id }) => id)).toEqual([
      'capitals/acc,none',
      ...['0', '1', '2', '3'].map((answer) => `capitals/acc,none@answer=${answer}`),
    ]);
  });
});

describe('controls', () => {
  const [before, after] = pairedRows(200, 190, 0, 0);
  const rules = rulesOf(['{metric: qa/acc, margin: 0.02}']);
  const MUST_FAIL: SignedControl = {
    kind: 'must-fail',
    evaluation: 'qa',
    task: 'qa',
    rows: controlTask('must-fail', 'qa'),
  };

  async function loaded(
    rows: readonly Sample[],
    more: readonly Sample[],
    controls: readonly SignedControl[],
  ): Promise<LoadedSide> {
    const statement = evaluation();
    const side = await sideOf(rows, { rules });
    return {
      side: { ...side, rows: () => stream([...more, ...rows]) },
      description: '',
      origin: 'unsigned',
      statement: { ...statement, predicate: { ...statement.predicate, controls: [...controls] } },
      digest: null,
      skipped: [],
      close: () => Promise.resolve(),
    };
  }

  async function judged(bad: (row: Sample) => number, more: Partial<LoadedSide['side']> = {}) {
    const control = after.map((row) => ({ ...row, task: MUST_FAIL.rows, scores: { acc: bad(row) } }));
    const base = await loaded(before, [], [MUST_FAIL]);
    const own = await loaded(after, control, [MUST_FAIL]);
    const candidate = { ...own, side: { ...own.side, ...more } };
    const terms = termsBy(rules);
    const options = { alpha: 0.05, terms };
    const { claims } = await compareSides(base.side, candidate.side, { ...options, sameMeasurement: false });
    const config = parsePlan(waivers('until: 2999-12-31'), 'mira.yml').plan;
    return underRules(base, candidate, claims, { ...options, config, today: '2026-11-25' });
  }

  it('that the candidate was run with are judged as the gate does, and cannot be waived', async () => {
    const vacuous = await judged(({ scores }) => scores['acc'] ?? 0);
    expect(vacuous.claims).toMatchObject([{ verdict: 'inconclusive', reason: 'vacuous', waived: null }]);
    const telling = await judged(() => 0);
    expect(telling.claims).toMatchObject([{ verdict: 'holds', reason: null }]);
    // the one that was not run is told all the same
    expect(telling.notes).toEqual([
      'must-pass of qa was not run with the candidate, and a comparison runs nothing: mira run does',
    ]);
  });

  it('a judge who was asked too seldom decides nothing, by the plan that was signed', async () => {
    const [, lost] = pairedRows(200, 190, 0, 60);
    const judgedBy = (side: LoadedSide, repeats: number): LoadedSide => {
      const statement = side.statement ?? evaluation();
      const content = { evaluations: { qa: { repeats, judge: { minAgreement: 0.6 } } } };
      const plan = { ...statement.predicate.plan, content };
      const environment = { evaluations: { qa: { ranIn: 'host' as const, image: null, tasks: ['qa'] } } };
      const predicate = { ...statement.predicate, plan, environment, claims: [...side.side.claims] };
      return { ...side, statement: { ...statement, predicate } };
    };
    const base = judgedBy(await loaded(before, [], []), 1);
    const own = await loaded(lost, [], []);
    const terms = termsBy(rules);
    const { claims } = await compareSides(base.side, own.side, { alpha: 0.05, terms, sameMeasurement: false });
    const ground = { alpha: 0.05, terms, config: null, today: '2026-11-25' };
    const seldom = await underRules(base, judgedBy(own, 1), claims, ground);
    expect(seldom.claims).toMatchObject([{ verdict: 'regressed', advisory: true }]);
    expect(seldom.claims[0]?.detail).toContain('3 repeats are the fewest');
    const often = await underRules(base, judgedBy(own, 3), claims, ground);
    expect(often.claims).toMatchObject([{ verdict: 'regressed', advisory: false }]);
  });

  it('whose rows were not published cannot be judged, which is told', async () => {
    const { claims, notes } = await judged(() => 1, { withheld: true });
    expect(claims).toMatchObject([{ verdict: 'inconclusive', reason: 'no-samples' }]);
    expect(notes[0]).toContain('known-bad subject were not published');
  });

  it('of a mira.yml are not run on raw outputs, which is told', async () => {
    const { text } = await compare(CONFIG, false);
    for (const kind of ['must-pass', 'must-fail']) {
      expect(text).toMatch(new RegExp(`^${kind === 'must-pass' ? 'Must-pass' : 'Must-fail'} of qa was not run`, 'mu'));
    }
  });
});
