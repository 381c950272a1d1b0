import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlTask } from '../../../src/claims/controls.ts';
import { jsonReport } from '../../../src/commands/verify-output.ts';
import { hexOf } from '../../../src/digest.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import { jsonDigest, type JsonValue } from '../../../src/json.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import type { EvaluationStatement } from '../../../src/statements/evaluation.ts';
import type { VerificationReport } from '../../../src/verification/request.ts';
import { verificationText } from '../../../src/verification/text.ts';
import { publicGoodRoot } from '../../../src/verification/trust-root.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { evaluation, newKey, ROWS } from './evaluation.ts';
import { commitTo, writeRows } from './evidence-files.ts';

/** What a signed known-bad subject says of the claims beside it, recomputed by whoever verifies. */

const key = newKey();
const BAD = controlTask('must-fail', 'langid');
const RULES: JsonValue = { claims: 'auto', gate: { alpha: 0.05, failOn: ['regressed'] }, signers: null };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-controls-'));
});
afterAll(() => rm(folder, { recursive: true }));

function controlled(
  bad: (row: Sample) => number,
  content: JsonValue = RULES,
): [EvaluationStatement, readonly Sample[]] {
  const rows = [...ROWS, ...ROWS.map((row) => ({ ...row, task: BAD, scores: { accuracy: bad(row) } }))];
  const statement = evaluation(commitTo(ROWS));
  const { predicate } = statement;
  const plan = { uri: null, digest: { sha256: hexOf(jsonDigest(content)) }, content };
  const controls = [{ kind: 'must-fail' as const, evaluation: 'langid', task: 'langid', rows: BAD }];
  return [{ ...statement, predicate: { ...predicate, plan, controls, evidence: commitTo(rows) } }, rows];
}

async function verify(
  name: string,
  [statement, rows]: ReturnType<typeof controlled>,
): Promise<VerificationReport<'evaluation'>> {
  const { json } = await signStatement(statement, { kind: 'key', key, witnesses: NO_WITNESSES });
  const samples = await writeRows(folder, `-${name}`, rows);
  const identity = { kind: 'key', key } as const;
  const request = { type: 'evaluation', identity, trustRoot: await publicGoodRoot(), samples } as const;
  return verifyBundle(Buffer.from(json), request);
}

describe('a known-bad subject that was signed', () => {
  it('and scores like the model makes claims say nothing, which is told and no failure of the bundle', async () => {
    const report = await verify(
      'alike',
      controlled(({ scores }) => scores['accuracy'] ?? 0),
    );
    expect(report).toMatchObject({ verified: true, controls: { claims: 3, vacuous: ['langid/accuracy'] } });
    expect(verificationText(report)).toMatch(
      /\n {2}! controls {6}E_VACUOUS: a known-bad subject scores like the model in 1 of 3 claims, .*: langid\/accuracy\n/u,
    );
    expect(jsonReport(report)).toMatchObject({ controls: { vacuous: ['langid/accuracy'] } });
  });

  it('and is proven to be worse lets them stand', async () => {
    const report = await verify(
      'worse',
      controlled(() => 0),
    );
    expect(report).toMatchObject({ verified: true, controls: { claims: 3, vacuous: [] } });
    expect(verificationText(report)).toContain(
      '✓ controls      a known-bad subject scores like the model in none of 3 claims\n',
    );
  });

  it('is judged by the margin and the error rate that were signed', async () => {
    // seven of seventeen lost: p of a decline is 2^-7
    const half = ({ key: name, scores }: Sample): number => (/-[0-4]$/u.test(name) ? 0 : (scores['accuracy'] ?? 0));
    const strict = { ...RULES, gate: { alpha: 0.0001, failOn: [] } };
    expect(await verify('loose', controlled(half))).toMatchObject({ controls: { vacuous: [] } });
    expect(await verify('strict', controlled(half, strict))).toMatchObject({
      controls: { vacuous: ['langid/accuracy'] },
    });
  });

  it('says nothing where the plan puts its rules in another way, or where there are no samples', async () => {
    const [statement, rows] = controlled(() => 1, { rules: 'of another time' });
    expect(await verify('other', [statement, rows])).toMatchObject({ verified: true, controls: null });
    const { json } = await signStatement(statement, { kind: 'key', key, witnesses: NO_WITNESSES });
    const identity = { kind: 'key', key } as const;
    const request = { type: 'evaluation', identity, trustRoot: await publicGoodRoot() } as const;
    const report = await verifyBundle(Buffer.from(json), request);
    expect(report).toMatchObject({ verified: true, controls: null });
    expect(Object.keys(jsonReport(report))).toEqual(['verified', 'checks', 'statement', 'identity']);
  });
});
