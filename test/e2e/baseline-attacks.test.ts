import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Asset } from '../emulator/github-state.ts';
import { RELEASE_WORKFLOW, type World } from '../emulator/world.ts';
import {
  assetOf,
  bundleOf,
  removeAsset,
  signedAgain,
  statementIn,
  withByteChanged,
  withTextReplaced,
} from './support/published.ts';
import { toyWorld } from './support/project.ts';
import { forgetHarness, model, release, withAssets } from './support/released.ts';
import { readReport } from './support/report.ts';
import { expectDiscreet, expectNothingPublished, harnessRan, outFiles } from './support/seen.ts';

const SIGNERS = `claims:
  - {metric: toy/accuracy, margin: 0.1}
signers:
  - {workflow: ${RELEASE_WORKFLOW}, ref: refs/tags/v*}
`;

const BUNDLE = 'mira-evaluation.sigstore.json';
const SAMPLES = 'mira-samples.jsonl.zst';
const SALTS = 'mira-salts.jsonl.zst';

let world: World;
const asset = (name: string, tag = 'v1.0.0'): Asset => assetOf(world, tag, name);
const statement = (): Readonly<Record<string, unknown>> => statementIn(bundleOf(world, 'v1.0.0'));

function lines(compressed: Uint8Array): string[] {
  return zstdDecompressSync(compressed).toString('utf8').split('\n');
}

/** What is done to the release, the code, the check that fails, and what is said. */
const ATTACKS: readonly (readonly [string, () => Promise<void> | void, string, string, string])[] = [
  [
    'the bundle is truncated',
    () => void (asset(BUNDLE).bytes = asset(BUNDLE).bytes.subarray(0, 2000)),
    'E_BUNDLE',
    'bundle',
    'was the file cut off or edited?',
  ],
  ['the bundle is empty', () => void (asset(BUNDLE).bytes = Buffer.alloc(0)), 'E_BUNDLE', 'bundle', ''],
  [
    'one byte of the statement is another',
    () => {
      const position = JSON.stringify(statement()).indexOf('"estimate":"0.95"') + 13;
      asset(BUNDLE).bytes = Buffer.from(
        JSON.stringify(withByteChanged(bundleOf(world, 'v1.0.0'), 'payload', position)),
      );
    },
    'E_SIGNATURE',
    'signature',
    '',
  ],
  [
    'one byte of the signature is another',
    () => {
      asset(BUNDLE).bytes = Buffer.from(JSON.stringify(withByteChanged(bundleOf(world, 'v1.0.0'), 'signature', 20)));
    },
    'E_SIGNATURE',
    'signature',
    '',
  ],
  [
    'another workflow signed',
    async () => {
      const workflowRef = 'acme/langid/.github/workflows/nightly.yml@refs/tags/v1.0.0';
      asset(BUNDLE).bytes = await signedAgain(world, statement(), { workflowRef });
    },
    'E_SIGNER',
    'policy',
    `signed by acme/langid/.github/workflows/nightly.yml, not by ${RELEASE_WORKFLOW}`,
  ],
  [
    'a workflow that the release workflow calls signed',
    async () => {
      const jobWorkflowRef = 'stranger/tools/.github/workflows/sign.yml@refs/heads/main';
      asset(BUNDLE).bytes = await signedAgain(world, statement(), { jobWorkflowRef });
    },
    'E_SIGNER',
    'policy',
    'signed by stranger/tools/.github/workflows/sign.yml, not by',
  ],
  [
    'the release workflow signed on a branch',
    async () => {
      asset(BUNDLE).bytes = await signedAgain(world, statement(), { ref: 'refs/heads/v2' });
    },
    'E_SIGNER',
    'policy',
    'signed on refs/heads/v2, not on refs/tags/v*',
  ],
  [
    'a repository of the same name and another id signed',
    async () => {
      const impostor = { ...world.repository, id: 666 };
      asset(BUNDLE).bytes = await signedAgain(world, statement(), { repository: impostor });
    },
    'E_SIGNER',
    'policy',
    'signed in repository 666, not in 1234 (acme/langid)',
  ],
  [
    'it is the verdict of the gate under the name of the evaluation',
    () => void (asset(BUNDLE).bytes = asset('mira-gate.sigstore.json').bytes),
    'E_PREDICATE_TYPE',
    'predicate-type',
    '',
  ],
  [
    'the payload is no in-toto statement',
    async () => {
      asset(BUNDLE).bytes = await signedAgain(world, { verified: true });
    },
    'E_STATEMENT',
    'statement',
    '',
  ],
  [
    'the predicate lacks what its schema asks for',
    async () => {
      const without = JSON.stringify(statement()).replace('"evidence":[', '"evidences":[');
      asset(BUNDLE).bytes = await signedAgain(world, without);
    },
    'E_SCHEMA',
    'schema',
    'evidence',
  ],
  [
    'a number is better than its samples, and properly signed',
    async () => {
      const better = JSON.stringify(statement()).replace('"estimate":"0.95"', '"estimate":"0.99"');
      asset(BUNDLE).bytes = await signedAgain(world, better);
    },
    'E_RECOMPUTE',
    'claims',
    'toy/accuracy',
  ],
  [
    'it is the evaluation of another model, beside these samples',
    () => void (asset(BUNDLE).bytes = asset(BUNDLE, 'v0.9.0').bytes),
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  [
    'one sample is changed',
    () => void (asset(SAMPLES).bytes = withTextReplaced(asset(SAMPLES).bytes, '"accuracy":0', '"accuracy":1')),
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  [
    'a response is changed, and no score',
    () => void (asset(SAMPLES).bytes = withTextReplaced(asset(SAMPLES).bytes, '"response":"no"', '"response":"yes"')),
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  [
    'the last sample is gone',
    () => {
      const rows = lines(asset(SAMPLES).bytes);
      asset(SAMPLES).bytes = zstdCompressSync(Buffer.from([...rows.slice(0, -2), ''].join('\n')));
    },
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  [
    'a sample is there twice',
    () => {
      const rows = lines(asset(SAMPLES).bytes);
      asset(SAMPLES).bytes = zstdCompressSync(Buffer.from([...rows.slice(0, -1), rows.at(-2), ''].join('\n')));
    },
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  [
    'something follows the samples',
    () => void (asset(SAMPLES).bytes = Buffer.concat([asset(SAMPLES).bytes, Buffer.from('more')])),
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  [
    'the samples are cut off',
    () => void (asset(SAMPLES).bytes = asset(SAMPLES).bytes.subarray(0, 200)),
    'E_EVIDENCE',
    'evidence',
    '',
  ],
  ['the samples are gone', () => removeAsset(world, 'v1.0.0', SAMPLES), 'E_EVIDENCE', '', 'are not there'],
  ['the salts are gone', () => removeAsset(world, 'v1.0.0', SALTS), 'E_EVIDENCE', '', 'are not there'],
  [
    'the salts are of another evaluation',
    () => void (asset(SALTS).bytes = asset(SALTS, 'v0.9.0').bytes),
    'E_EVIDENCE',
    'evidence',
    '',
  ],
];

describe('a baseline that does not verify', () => {
  beforeAll(async () => {
    world = await toyWorld({ rest: SIGNERS });
    await model(world, 20);
    await release(world, 'v0.9.0');
    await model(world, 3);
    await release(world, 'v1.0.0');
    await model(world, 4);
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    await forgetHarness(world);
  });

  it('is one thing; as it was published it is used', async () => {
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(0);
    expect(result.outputs['baseline-tag']).toBe('v1.0.0');
    expect(harnessRan(world)).toBe(true);
  });

  it.each(ATTACKS)('%s: refused before the harness runs', async (_, attack, code, check, sentence) => {
    const pull = world.openPull();
    const result = await withAssets(world, 'v1.0.0', async () => {
      await attack();
      return world.pull(pull);
    });
    expect(result.log).toContain(`${code}: `);
    expect(result.log).toContain(sentence);
    if (check !== '') expect(result.log).toContain(`v1.0.0 (${BUNDLE}) does not verify (${check})`);
    expect(result.exitCode).toBe(30);
    expect(result.outputs).toMatchObject({ verdict: 'not-verified', regressed: '0' });
    expect(harnessRan(world)).toBe(false);
    expect(outFiles(world)).toStrictEqual(['mira-comment.md', 'mira-report.json']);
    expect(readReport(world)).toMatchObject({ passed: false, claims: [], error: { code } });
    const comment = world.repository.comments.find(({ issue }) => issue === pull.number);
    expect(comment?.body).toContain('> **Not verified: nothing was compared.**');
    expect(comment?.body).toContain(code);
    expectDiscreet(world, result);
  });

  it('a release that would be compared with it signs and attaches nothing', async () => {
    const from = world.emulator.requests.length;
    const result = await withAssets(world, 'v1.0.0', async () => {
      asset(SAMPLES).bytes = withTextReplaced(asset(SAMPLES).bytes, '"accuracy":0', '"accuracy":1');
      return world.tag('v1.1.0');
    });
    expect(result.exitCode).toBe(30);
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, from);
    expect(world.repository.releases.map(({ tag }) => tag)).toStrictEqual(['v0.9.0', 'v1.0.0']);
    expectDiscreet(world, result);
  });

  it('the whole evaluation of an older release under a newer tag is refused too', async () => {
    const result = await withAssets(world, 'v1.0.0', async () => {
      for (const name of [BUNDLE, SAMPLES, SALTS, 'mira-model.digests'])
        asset(name).bytes = asset(name, 'v0.9.0').bytes;
      return world.pull(world.openPull());
    });
    expect(result.exitCode).toBe(30);
    expect(result.log).toContain('E_SIGNER: v1.0.0');
    expect(result.log).toContain('signed on refs/tags/v0.9.0, which is another release than v1.0.0');
    expect(harnessRan(world)).toBe(false);
  });
});
