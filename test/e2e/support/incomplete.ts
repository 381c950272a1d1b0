import { expect } from 'vitest';
import type { ActionResult } from '../../emulator/runner.ts';
import type { World } from '../../emulator/world.ts';
import {
  ATTEMPT,
  expectDiscreet,
  expectNothingPublished,
  expectLogged,
  PLAN,
  STARTED,
  storedTypes,
  member,
  outFiles,
  readJson,
  verifiedStatement,
} from './seen.ts';

/** How a run has to have ended, and what its record says of the evaluations. */
export interface Incomplete {
  readonly code: string;
  readonly exit?: number;
  readonly evaluations?: readonly { readonly name: string; readonly state: string }[];
  /** A secret stands in the log, which is not kept therefore. */
  readonly secretInLog?: boolean;
}

/** What is kept beside the record: logs are not, where a secret was found anywhere. */
function kept({
  code,
  evaluations = INCOMPLETE,
  secretInLog = code === 'E_SECRET_IN_EVIDENCE',
}: Incomplete): readonly string[] {
  const started = secretInLog ? [] : evaluations.map(({ name }) => `mira-harness-${name}.log`);
  return ['mira-comment.md', ...started.toSorted(), 'mira-report.json'];
}

const INCOMPLETE = [{ name: 'toy', state: 'incomplete' }];

/**
 * A release that came to no claims: nothing is published but an attempt's record, which @sigstore/verify accepts. Returns
 * what the record says about the reason.
 */
export function expectSignedAttempt(world: World, result: ActionResult, expected: Incomplete, from = 0): string {
  expectEnded(result, expected);
  expectDiscreet(world, result);
  expectLogged(world, [ATTEMPT], from);
  expect(storedTypes(world)).toStrictEqual([PLAN, ATTEMPT, ATTEMPT]);
  expect(world.repository.releases).toStrictEqual([]);
  expect(world.emulator.cache.entries.size).toBe(0);
  expect(outFiles(world)).toStrictEqual(['mira-attempt.sigstore.json', ...STARTED, ...kept(expected)].toSorted());
  return recorded(world, verifiedStatement(world, readJson(world, 'mira-attempt.sigstore.json')), expected);
}

/** The same on a pull request, where the record is unsigned and nothing leaves the job but the comment. */
export function expectUnsignedAttempt(world: World, result: ActionResult, expected: Incomplete, from = 0): string {
  expectEnded(result, expected);
  expectDiscreet(world, result);
  expectNothingPublished(world, from);
  expect(outFiles(world)).toStrictEqual(['mira-attempt.intoto.json', ...kept(expected)]);
  expect(world.repository.comments.at(-1)?.body).toContain(expected.code);
  expect(world.repository.comments.at(-1)?.body).toContain('> [!CAUTION]');
  return recorded(world, readJson(world, 'mira-attempt.intoto.json'), expected);
}

function expectEnded(result: ActionResult, { code, exit = 12 }: Incomplete): void {
  expect(result.log).toContain(`${code}: `);
  expect(result.exitCode).toBe(exit);
  expect(result.outputs['verdict']).toBe(exit === 12 ? 'incomplete' : 'usage');
  expect(result.outputs['bundle-path'] ?? '').toBe('');
  expect(result.outputs['statement-path'] ?? '').toBe('');
  expect(result.outputs['attestation-id'] ?? '').toBe('');
  expect(result.summary).toContain(code);
  expect(result.summary).toContain('> [!CAUTION]');
}

function recorded(world: World, statement: Readonly<Record<string, unknown>>, expected: Incomplete): string {
  expect(statement['predicateType']).toBe(ATTEMPT);
  const root = String(member(readJson(world, 'mira-report.json')['model'], 'root'));
  expect(root).toMatch(/^sha256:[0-9a-f]{64}$/u);
  expect(statement['subject']).toStrictEqual([{ name: 'model', digest: { sha256: root.slice('sha256:'.length) } }]);
  const predicate = statement['predicate'];
  expect(predicate).toMatchObject({
    state: 'aborted',
    reason: { code: expected.code },
    evaluations: expected.evaluations ?? INCOMPLETE,
    evaluation: null,
    run: { attempt: 1 },
  });
  return String(member(member(predicate, 'reason'), 'message'));
}
