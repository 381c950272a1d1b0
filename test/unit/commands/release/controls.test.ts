import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Candidates } from '../../../../src/commands/release/candidates.ts';
import { decide } from '../../../../src/commands/release/decide.ts';
import { hexOf } from '../../../../src/digest.ts';
import { jsonDigest, type JsonValue } from '../../../../src/json.ts';
import { Lab } from '../../../attacks/lab.ts';
import { candidate, gateOn, RELEASE, type Release } from '../../../attacks/release-case.ts';
import { ALL_ROWS } from '../../../attacks/statements.ts';
import { refusalOf } from '../../signing/refusal.ts';
import { edit } from '../../verification/edit.ts';
import { commitTo, writeRows } from '../../verification/evidence-files.ts';

/** A gate that calls green what the evaluation's own known-bad subject shows to say nothing. */

let lab: Lab;
let base: Release;
beforeAll(async () => {
  lab = await Lab.start();
  base = await RELEASE.build(lab);
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
});

const RULES: JsonValue = { claims: 'auto', gate: { alpha: 0.05, failOn: ['regressed'] }, signers: null };

async function released(bad: number, verdict: JsonValue): Promise<Candidates> {
  const rows = ALL_ROWS.map((row) =>
    row.task === 'control:must-fail:langid' ? { ...row, scores: { accuracy: bad } } : row,
  );
  const controlled = edit(base.statement, ['predicate'], (predicate) =>
    Object.assign({}, predicate, {
      plan: { uri: null, digest: { sha256: hexOf(jsonDigest(RULES)) }, content: RULES },
      evidence: commitTo(rows),
    }),
  );
  const statement = Object.assign({}, controlled);
  const gate = edit(gateOn(statement), ['predicate', 'miraVerdicts', 0], () => verdict);
  return {
    ...base.candidates,
    evaluations: [await candidate(lab, 'evaluation', statement, await writeRows(lab.folder, lab.newName(), rows))],
    gates: [await candidate(lab, 'gate', gate, null)],
  };
}

const HOLDS = { claim: 'langid/accuracy', verdict: 'holds', reason: null };

it('is refused, and one that says so is judged by what it says', async () => {
  const refusal = await refusalOf(async () => decide(await released(1, HOLDS), base.question));
  expect(refusal.code).toBe('E_VACUOUS');
  expect(refusal.message).toBe(
    'by the samples of evaluation a known-bad subject scores like the model in langid/accuracy, and gate calls it holds',
  );
  const vacuous = { claim: 'langid/accuracy', verdict: 'inconclusive', reason: 'vacuous' };
  expect(await decide(await released(1, vacuous), base.question)).toMatchObject({ gate: { name: 'gate' } });
  const other = await refusalOf(async () => decide(await released(1, { ...HOLDS, claim: 'langid/f1' }), base.question));
  expect(other.message).toMatch(/and gate says nothing of it$/u);
});

it('stands where the subject is proven to be worse', async () => {
  expect(await decide(await released(0, HOLDS), base.question)).toMatchObject({ evaluation: { name: 'evaluation' } });
});
