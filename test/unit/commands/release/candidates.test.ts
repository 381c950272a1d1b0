import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inAttestationsApi } from '../../../../src/commands/release/candidates.ts';
import { EVALUATION_TYPE } from '../../../../src/statements/uris.ts';
import { setUp } from '../../github/harness.ts';
import { refusalOf } from '../../signing/refusal.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const FOLDER = join(tmpdir(), `mira-candidates-${process.pid}`);
afterAll(async () => rm(FOLDER, { recursive: true, force: true }));

it('are refused where there are too many to say which is the earliest', async () => {
  await using setting = await setUp();
  const list = (ids: readonly number[]): void => {
    for (const id of ids)
      setting.repository.attestations.push({
        id,
        bundle: { note: id },
        subjects: [DIGEST],
        predicateType: EVALUATION_TYPE,
      });
  };
  list([1]);
  const { evaluations, all } = await inAttestationsApi(setting.github, DIGEST, FOLDER);
  expect(evaluations).toHaveLength(1);
  expect(all).toBe(false);
  list(Array.from({ length: 300 }, (_, index) => index + 2));
  const refusal = await refusalOf(async () => inAttestationsApi(setting.github, DIGEST, FOLDER));
  expect(refusal.code).toBe('E_NO_ATTESTATION');
  expect(refusal.message).toBe(
    'the attestations API lists more than 300 evaluations of this model: nobody can say which is the earliest',
  );
});
