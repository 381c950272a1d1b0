import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidates } from '../../../../src/commands/release/candidates.ts';
import { decide } from '../../../../src/commands/release/decide.ts';
import { hexOf } from '../../../../src/digest.ts';
import { Lab, type Run } from '../../../attacks/lab.ts';
import { candidate, digestOf, gateOn, RELEASE, type Release } from '../../../attacks/release-case.ts';
import { refusalOf } from '../../signing/refusal.ts';
import { edit } from '../../verification/edit.ts';

let lab: Lab;
let base: Release;
beforeAll(async () => {
  lab = await Lab.start();
  base = await RELEASE.build(lab);
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
});

/** What lies there besides: a later evaluation that takes the first back, and a gate on it that passed. */
async function takenBack(candidates: Candidates, run: Run = {}): Promise<Candidates> {
  lab.emulator.clock.advance(2);
  const entry = { digest: { sha256: hexOf(digestOf(base.statement)) }, reason: 'scored with old answers' };
  const later = Object.assign(
    {},
    edit(base.statement, ['predicate', 'supersedes'], () => [entry]),
  );
  const files = candidates.evaluations[0]?.files ?? null;
  return {
    ...candidates,
    evaluations: [...candidates.evaluations, await candidate(lab, 'the later one', later, files, run)],
    gates: [...candidates.gates, await candidate(lab, 'its gate', gateOn(later), null, run)],
  };
}

describe('an evaluation that was taken back', () => {
  it.each(['release', 'attestations API'])('decides no more, on a %s', async (place) => {
    const candidates = { ...base.candidates, all: place === 'release' };
    expect(await decide(candidates, base.question)).toMatchObject({ notes: [], evaluation: { name: 'evaluation' } });
    const refusal = await refusalOf(async () => decide(await takenBack(candidates), base.question));
    expect(refusal.code).toBe('E_SUPERSEDED');
    expect(refusal.message).toContain('scored with old answers');
  });

  it('is so only by somebody whose signature counts', async () => {
    const stranger = { owner: 'stranger', repositoryId: 77 };
    const foreign = await takenBack({ ...base.candidates, all: false }, stranger);
    const { evaluation, notes } = await decide(foreign, base.question);
    expect(evaluation.name).toBe('evaluation');
    expect(notes).toContainEqual(expect.stringMatching(/^the later one does not count: E_SIGNER/u));
    const refusal = await refusalOf(async () => decide({ ...foreign, all: true }, base.question));
    expect(refusal.code).toBe('E_SIGNER');
  });
});

describe('a verdict', () => {
  it('is one on the evaluation that it names first: a baseline, or an earlier attempt, it only looked at', async () => {
    const own = digestOf(base.statement);
    const other = digestOf({ another: 'evaluation' });
    const naming = async (inputs: readonly string[]): Promise<Candidates> => ({
      ...base.candidates,
      gates: [await candidate(lab, 'gate', gateOn(base.statement, { inputs }), null)],
    });
    expect(await decide(await naming([own, other]), base.question)).toMatchObject({ gate: { name: 'gate' } });
    const refusal = await refusalOf(async () => decide(await naming([other, own]), base.question));
    expect(refusal.code).toBe('E_NO_ATTESTATION');
    expect(refusal.message).toContain('no gate counts for this model');
  });
});

describe('an evaluation whose time is over', () => {
  it('decides no more, and says so where others are left aside', async () => {
    const question = { ...base.question, now: new Date('2100-01-01T00:00:00Z') };
    const onRelease = await refusalOf(async () => decide(base.candidates, question));
    expect(onRelease.code).toBe('E_EXPIRED');
    const inApi = await refusalOf(async () => decide({ ...base.candidates, all: false }, question));
    expect(inApi.code).toBe('E_NO_ATTESTATION');
    expect(inApi.message).toContain('evaluation does not count: E_EXPIRED');
  });
});
