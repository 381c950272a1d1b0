import { describe, expect, it } from 'vitest';
import { jsonDigest, type JsonValue } from '../../../src/json.ts';
import { signStatement } from '../../../src/signing/signer.ts';
import { NO_WITNESSES } from '../../../src/signing/witnesses.ts';
import { attemptStatementOf, planStatementOf } from '../../../src/statements/compose.ts';
import { publicGoodRoot } from '../../../src/verification/trust-root.ts';
import type { StatementKind } from '../../../src/verification/statement.ts';
import { verifyBundle } from '../../../src/verification/verify.ts';
import { newKey } from './evaluation.ts';

const KEY = newKey();
const CONTENT: JsonValue = { model: { path: 'model' }, evaluations: {} };
const RUN = { uri: null, attempt: null, startedOn: '2026-06-01T00:00:00.000Z', finishedOn: null };

function plan(content: JsonValue = CONTENT): object {
  return planStatementOf('mira.yml', jsonDigest(CONTENT), {
    uri: null,
    content,
    measurement: `sha256:${'b'.repeat(64)}`,
    policy: `sha256:${'c'.repeat(64)}`,
    run: RUN,
  });
}

function started(): object {
  return attemptStatementOf(
    { name: 'model', root: `sha256:${'d'.repeat(64)}` },
    {
      plan: { digest: { sha256: 'a'.repeat(64) } },
      run: RUN,
      state: 'started',
      reason: null,
      evaluations: [{ name: 'qa', state: 'not-run' }],
      evaluation: null,
    },
  );
}

/** The check that failed and its code, `null` where all passed. */
async function failure(statement: object, type: StatementKind): Promise<string | null> {
  const { json } = await signStatement(statement, { kind: 'key', key: KEY, witnesses: NO_WITNESSES });
  const report = await verifyBundle(Buffer.from(json), {
    type,
    identity: { kind: 'key', key: KEY },
    trustRoot: await publicGoodRoot(),
  });
  const failed = report.checks.find(({ status }) => status === 'failed');
  expect(report.verified).toBe(failed === undefined);
  return failed === undefined ? null : `${failed.name} ${failed.code}`;
}

describe('a plan', () => {
  it('verifies, and not as something else', async () => {
    expect(await failure(plan(), 'plan')).toBeNull();
    expect(await failure(plan(), 'evaluation')).toBe('predicate-type E_PREDICATE_TYPE');
    expect(await failure(started(), 'plan')).toBe('predicate-type E_PREDICATE_TYPE');
  });

  it('is refused when its content is another than the subject says', async () => {
    expect(await failure(plan({ model: { path: 'other' }, evaluations: {} }), 'plan')).toBe('subject E_SUBJECT');
  });

  it('is refused without what a plan has to say', async () => {
    const lacking = { ...plan(), predicate: { content: CONTENT } };
    expect(await failure(lacking, 'plan')).toBe('schema E_SCHEMA');
  });
});

it('the start of an attempt verifies although it has no end', async () => {
  expect(await failure(started(), 'attempt')).toBeNull();
});
