import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVerifyInputs } from '../../../src/actions/inputs.ts';
import { policyInitCommand } from '../../../src/commands/policy.ts';
import type { RefreshSource } from '../../../src/commands/trust.ts';
import { verifyReleaseCommand } from '../../../src/commands/verify-release.ts';
import { verifyCommand } from '../../../src/commands/verify.ts';
import { Lab } from '../../attacks/lab.ts';
import { RELEASE, type Release } from '../../attacks/release-case.ts';
import { refusalOf } from '../signing/refusal.ts';
import { TufRepository } from '../verification/tuf-repository.ts';
import { recordingHost } from './recording-host.ts';

/** A release that nobody accepts who does not get the root of its instance, which lies in a TUF repository alone. */
let lab: Lab;
let repository: TufRepository;
let release: Release;
let folder: string;

beforeAll(async () => {
  lab = await Lab.start();
  repository = await TufRepository.open();
  repository.publish({ version: 1, target: JSON.stringify(lab.emulator.sigstore.trustedRoot()) });
  release = await RELEASE.build(lab);
  folder = lab.newPath('release');
  await mkdir(folder);
  const { evaluations, gates } = release.candidates;
  await writeFile(join(folder, 'mira-evaluation.sigstore.json'), evaluations[0]?.bytes ?? '');
  await writeFile(join(folder, 'mira-gate.sigstore.json'), gates[0]?.bytes ?? '');
  await cp(evaluations[0]?.files?.samplesPath ?? '', join(folder, 'mira-samples.jsonl.zst'));
  await cp(evaluations[0]?.files?.saltsPath ?? '', join(folder, 'mira-salts.jsonl.zst'));
  await writeFile(
    join(folder, 'mira.policy.yml'),
    'version: 1\nsigners: [{workflow: acme/langid/.github/workflows/release.yml, ref: "refs/tags/*"}]\n',
  );
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await lab[Symbol.asyncDispose]();
});

function source(): RefreshSource {
  return { cache: lab.newPath('tuf'), repository: { url: repository.url, root: repository.root } };
}

describe('the newest public root', () => {
  it('judges what mira verify is asked, when it is asked for', async () => {
    const options = {
      bundles: [join(folder, 'mira-evaluation.sigstore.json')],
      type: 'evaluation',
      json: false,
      repo: 'acme/langid',
    } as const;
    expect(await verifyCommand(options, recordingHost().host)).toBe(30);
    expect(await verifyCommand({ ...options, refreshRoot: source() }, recordingHost().host)).toBe(0);
  });

  it('judges the bundle that a policy is made from', async () => {
    const options = {
      from: join(folder, 'mira-gate.sigstore.json'),
      type: 'gate',
      key: null,
      trustedRoot: [],
    } as const;
    expect((await refusalOf(async () => policyInitCommand(options, recordingHost().host))).exit).toBe(30);
    const { host, results } = recordingHost();
    expect(await policyInitCommand({ ...options, refreshRoot: source() }, host)).toBe(0);
    expect(results.join('\n')).toContain('acme/langid/.github/workflows/release.yml');
  });

  it('judges what verify/action.yml is asked', async () => {
    const options = {
      token: null,
      policy: 'mira.policy.yml',
      subject: release.model,
      bundles: folder,
      gate: 'holds',
      trustedRoot: [],
    } as const;
    const environment = {
      env: {},
      workspace: folder,
      temp: tmpdir(),
      now: () => lab.now,
      signal: new AbortController().signal,
    };
    const refused = recordingHost();
    expect(await verifyReleaseCommand(options, environment, refused.host)).toBe(30);
    const { host, failures } = recordingHost();
    expect(await verifyReleaseCommand({ ...options, refreshRoot: source() }, environment, host)).toBe(0);
    expect(failures).toStrictEqual([]);
  });

  it('is asked for by an input, which is false without a word', () => {
    const inputs = { INPUT_SUBJECT: 'v1.0.0', RUNNER_TEMP: '/runner/temp' };
    expect(readVerifyInputs(inputs).refreshRoot).toBeNull();
    const asked = readVerifyInputs({ ...inputs, 'INPUT_REFRESH-ROOT': 'true' });
    expect(asked.refreshRoot).toStrictEqual({ cache: join('/runner/temp', 'mira-tuf') });
  });
});
