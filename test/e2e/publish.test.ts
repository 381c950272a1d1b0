import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mira, type Finished } from '../../scripts/demo/terminal.ts';
import { closeParts } from '../../src/storage/evidence-view.ts';
import { releaseOf } from '../emulator/github-releases.ts';
import type { World } from '../emulator/world.ts';
import { toyConfig, toyWorld, type ProjectParts } from './support/project.ts';
import { assetNames, assetOf, bundleOf, EVALUATION_FILES, statementIn } from './support/published.ts';
import { forgetHarness, model, release, releasedWorld } from './support/released.ts';
import { claimOf, readReport } from './support/report.ts';
import { expectDiscreet, harnessRan, member, outFiles, readOut } from './support/seen.ts';

const CLAIM = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n';
const SAMPLES = 'mira-samples.jsonl.zst';
const SALTS = 'mira-salts.jsonl.zst';
/** What nobody may read where prompts, targets and responses are closed. */
const TEXTS = /question-\d|goal-\d|answer-\d/u;

/** A project whose samples hold texts of their own, out of a dataset that is declared. */
function withTexts(publish: string, parts: ProjectParts = {}): ProjectParts {
  return {
    evaluation: ['datasets: [data.jsonl]'],
    body: "write(rows().map((row, n) => ({ ...row, prompt: 'question-' + n, target: 'goal-' + n, response: 'answer-' + n + row.response })));",
    files: { 'data.jsonl': '{}\n' },
    ...parts,
    rest: `${CLAIM}evidence: {publish: ${publish}}\n`,
  };
}

function texts(world: World, tag: string, name: string): string {
  return zstdDecompressSync(assetOf(world, tag, name).bytes).toString('utf8');
}

function publishOf(world: World, tag: string): unknown {
  const evidence = member(member(statementIn(bundleOf(world, tag)), 'predicate'), 'evidence');
  return Array.isArray(evidence) ? member(evidence[0], 'publish') : null;
}

/** `mira verify` of a bundle with samples, with nobody but the project's own workflows trusted. */
function verified(world: World, folder: string, samples: string | null): Promise<Finished> {
  const trust = ['--repo', 'acme/langid', '--trusted-root', path.join(world.workspace, 'trusted_root.json')];
  const args = samples === null ? [] : ['--samples', samples];
  return mira(['verify', 'v1/mira-evaluation.sigstore.json', ...args, ...trust], folder);
}

/** The folder that a run kept beside its output. */
async function keptIn(world: World): Promise<string> {
  const folder = `${world.out('')}-private`;
  const [name = '', ...more] = await readdir(folder);
  expect(more).toStrictEqual([]);
  return path.join(folder, name);
}

/** Everything that is public of a world: assets, attestations, comments, and the output folder. */
async function publicTexts(world: World): Promise<string> {
  const assets = world.repository.releases.flatMap(({ assets: files }) =>
    files.map(({ name, bytes }) => (name.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes).toString('utf8')),
  );
  const out = await Promise.all(
    outFiles(world).map(async (name) => {
      const bytes = await readFile(world.out(name));
      return (name.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes).toString('utf8');
    }),
  );
  return [...assets, ...out, ...world.repository.comments.map(({ body }) => body)].join('\n');
}

describe('evidence.publish: scores', () => {
  let world: World;
  let folder: string;
  let kept: string;
  const at = (...parts: string[]): string => path.join(folder, ...parts);
  const run = (...args: string[]): Promise<Finished> => mira(args, folder);
  const verify = (samples: string): Promise<Finished> => verified(world, folder, samples);
  const open = (from: string, samples: string, list: string, out: string): Promise<Finished> =>
    run('evidence', 'open', from, '--samples', samples, '--parts', list, '--out', out);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'mira-publish-'));
    world = await releasedWorld(withTexts('scores'));
    await world.keepOut(at('v1'));
    kept = await keptIn(world);
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows scores and nothing else, and says so in what is signed', async () => {
    expect(assetNames(releaseOf(world.repository, 'v1.0.0'))).toStrictEqual(EVALUATION_FILES);
    expect(publishOf(world, 'v1.0.0')).toStrictEqual(['scores']);
    expect(texts(world, 'v1.0.0', SAMPLES)).toContain('"scores":{"accuracy":1}');
    expect(texts(world, 'v1.0.0', SALTS)).not.toContain('secret');
    expect(await publicTexts(world)).not.toMatch(TEXTS);
    expect(zstdDecompressSync(await readFile(path.join(kept, SAMPLES))).toString()).toMatch(TEXTS);
  });

  it('verifies, every number recomputed from the scores', async () => {
    const result = await verify(at('v1', SAMPLES));
    expect(result.stdout).toMatch(
      /✓ evidence +60 of 60 samples, root .+; closed: prompt of all, target of all, response of all/u,
    );
    expect(result.stdout).toMatch(/✓ claims +1 of 1 recomputed from the samples/u);
    expect(result.exitCode).toBe(0);
  });

  it('is compared with by its scores: what cannot be seen is said, and no text is told', async () => {
    await model(world, 30);
    const pull = world.openPull({ base: toyConfig(withTexts('scores')) });
    const result = await world.pull(pull);
    expect(result.exitCode).toBe(20);
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ verdict: 'regressed', lost: 27 });
    const [comment] = world.repository.comments;
    expect(comment?.body).toContain('the prompts or targets of 60 samples are closed in the baseline');
    expect(comment?.body).toContain('`(closed)`');
    expect(await publicTexts(world)).not.toMatch(TEXTS);
    expectDiscreet(world, result);
    await model(world, 3);
  });

  it('is opened later, part by part, with what the run kept', async () => {
    const opened = await open(kept, 'v1/mira-samples.jsonl.zst', 'prompt,response', 'opened');
    expect(opened.stdout).toMatch(/^opened in 60 samples\n/u);
    expect(opened.exitCode).toBe(0);
    const text = zstdDecompressSync(await readFile(at('opened', SAMPLES))).toString();
    expect(text).toContain('"prompt":"question-7"');
    expect(text).not.toContain('goal-7');
    const result = await verify('opened/mira-samples.jsonl.zst');
    expect(result.stdout).toMatch(/✓ evidence .+; closed: target of all$/mu);
    expect(result.exitCode).toBe(0);
  });

  it('has parts removed, and says why', async () => {
    const redact = ['evidence', 'redact', 'opened/mira-samples.jsonl.zst', '--parts', 'response', '--key', 'text-7'];
    const result = await run(...redact, '--reason', 'personal data', '--out', 'redacted');
    expect(result.stdout).toMatch(/^redacted in 1 sample\n/u);
    expect(zstdDecompressSync(await readFile(at('redacted', SAMPLES))).toString()).not.toContain('answer-7');
    const checked = await verify('redacted/mira-samples.jsonl.zst');
    expect(checked.stdout).toMatch(/; closed: target of all; redacted: response of 1 \(personal data\)$/mu);
    expect(checked.exitCode).toBe(0);
    const again = await open(kept, 'redacted/mira-samples.jsonl.zst', 'response', 'again');
    expect(again.stderr).toContain('nothing was opened');
    expect(zstdDecompressSync(await readFile(at('again', SAMPLES))).toString()).not.toContain('answer-7');
  });

  it.each([
    ['no word', ['evidence'], /evidence takes open or redact/u],
    ['no part', ['evidence', 'open', 'x', '--out', 'y'], /needs --parts/u],
    [
      'a part that is none',
      ['evidence', 'open', 'x', '--parts', 'prompts', '--out', 'y'],
      /not "prompts"; did you mean "prompt"\?/u,
    ],
    ['the scores', ['evidence', 'redact', 'x', '--parts', 'scores', '--reason', 'r', '--out', 'y'], /not "scores"/u],
    ['no reason', ['evidence', 'redact', 'x', '--parts', 'prompt', '--out', 'y'], /needs --reason/u],
    [
      'an option of the other word',
      ['evidence', 'open', 'x', '--parts', 'prompt', '--reason', 'r', '--out', 'y'],
      /--reason is not an option/u,
    ],
    [
      'the folder that is read',
      ['evidence', 'redact', 'v1/mira-samples.jsonl.zst', '--parts', 'prompt', '--reason', 'r', '--out', 'v1'],
      /--out is the folder/u,
    ],
    [
      'a folder with samples',
      ['evidence', 'redact', 'v1/mira-samples.jsonl.zst', '--parts', 'prompt', '--reason', 'r', '--out', 'opened'],
      /exists already/u,
    ],
  ])('mira evidence refuses %s', async (_, args, message) => {
    const result = await run(...args);
    expect(result.stderr).toMatch(message);
    expect(result.exitCode).toBe(2);
  });

  it('is refused with the kept evidence of another run', async () => {
    const before = await readdir(path.dirname(kept));
    await model(world, 4);
    await world.tag('v1.0.1');
    const folders = await readdir(path.dirname(kept));
    const [other = '', ...more] = folders.filter((name) => !before.includes(name));
    expect(more).toStrictEqual([]);
    const result = await open(path.join(path.dirname(kept), other), 'v1/mira-samples.jsonl.zst', 'prompt', 'wrong');
    expect(result.stderr).toContain('E_EVIDENCE: the evidence that was kept is not that of the published samples');
    expect(result.exitCode).toBe(30);
  });
});

describe('closed prompts without a declared dataset', () => {
  it('leave nobody who can see whether the questions are the same', async () => {
    await using world = await releasedWorld(withTexts('scores', { evaluation: [] }));
    await model(world, 4);
    const result = await world.tag('v1.1.0');
    const claim = claimOf(readReport(world), 'toy/accuracy');
    expect(claim).toMatchObject({ verdict: 'inconclusive', reason: 'incomparable' });
    expect(result.log).toContain('is closed and no dataset is declared');
  });
});

describe('evidence.publish: none', () => {
  it('is said beforehand, verified as far as it can be, and leaves the next release nothing to compare with', async () => {
    await using world = await toyWorld(withTexts('none'));
    const first = await world.tag('v1.0.0');
    expect(first.exitCode).toBe(0);
    const said = first.log.indexOf('evidence.publish is none: the next release has nothing to be compared with');
    expect(said).toBeGreaterThan(-1);
    expect(said).toBeLessThan(first.log.indexOf('toy harness'));
    world.publish('v1.0.0');
    expect(assetNames(releaseOf(world.repository, 'v1.0.0'))).toStrictEqual(
      EVALUATION_FILES.filter((name) => name !== SAMPLES && name !== SALTS),
    );
    expect(publishOf(world, 'v1.0.0')).toStrictEqual([]);
    expect(await publicTexts(world)).not.toMatch(TEXTS);

    const folder = await mkdtemp(path.join(os.tmpdir(), 'mira-none-'));
    try {
      await world.keepOut(path.join(folder, 'v1'));
      const bare = await verified(world, folder, null);
      expect(bare.exitCode).toBe(0);
      expect(bare.stdout).toMatch(/– evidence +the publisher shows no samples \(evidence\.publish: none\)$/mu);
      expect(bare.stdout).toContain('whether the claims follow from the samples, of which none were published');
      const opened = await mira(
        ['evidence', 'open', await keptIn(world), '--parts', 'target', '--out', 'opened'],
        folder,
      );
      expect(opened.exitCode).toBe(0);
      const checked = await verified(world, folder, 'opened/mira-samples.jsonl.zst');
      expect(checked.stdout).toMatch(/✓ evidence .+; closed: prompt of all, response of all$/mu);

      await forgetHarness(world);
      await model(world, 30);
      const second = await world.tag('v1.1.0');
      expect(second.exitCode).toBe(0);
      expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({
        verdict: 'inconclusive',
        reason: 'no-samples',
      });
      const warned = second.log.indexOf('the baseline v1.0.0 shows no samples');
      expect(warned).toBeGreaterThan(-1);
      expect(warned).toBeLessThan(second.log.indexOf('toy harness'));
      expect(readOut(world, 'mira-comment.md')).toContain(
        'none of its 60 samples was published, and nothing was recomputed',
      );
      await world.keepOut(path.join(folder, 'v2'));
      const compared = await mira(['compare', 'v1', 'v2'], folder);
      expect(compared.stdout).toContain('60 samples, not published');
      expect(compared.exitCode).toBe(10);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('answers: closed', () => {
  it('closes the targets of the tasks that are made from that dataset, whatever else is published', async () => {
    await using world = await releasedWorld(
      withTexts('all', { evaluation: ['datasets: [{path: data.jsonl, answers: closed}]'] }),
    );
    expect(publishOf(world, 'v1.0.0')).toStrictEqual(['scores', 'prompt', 'response']);
    const rows = texts(world, 'v1.0.0', SAMPLES);
    expect(rows).toMatch(/question-7.+answer-7/u);
    expect(rows).not.toContain('goal-7');
    await forgetHarness(world);
    await release(world, 'v1.1.0');
    expect(harnessRan(world)).toBe(false);
    expect(claimOf(readReport(world), 'toy/accuracy')).toMatchObject({ verdict: 'holds', reason: 'identity' });
  });
});

describe('a part that was published', () => {
  it('may not be closed afterwards without a reason', async () => {
    await using world = await releasedWorld();
    const folder = await mkdtemp(path.join(os.tmpdir(), 'mira-closed-'));
    try {
      await world.keepOut(path.join(folder, 'v1'));
      await mkdir(path.join(folder, 'view'));
      await closeParts(
        { samplesPath: path.join(folder, 'v1', SAMPLES), saltsPath: path.join(folder, 'v1', SALTS) },
        { samplesPath: path.join(folder, 'view', SAMPLES), saltsPath: path.join(folder, 'view', SALTS) },
        ({ key }) => (key === 'text-7' ? [3] : []),
      );
      const result = await verified(world, folder, 'view/mira-samples.jsonl.zst');
      expect(result.stdout).toMatch(
        /✗ evidence +E_UNDECLARED_REDACTION: the response of 1 sample of the task toy was published and is closed/u,
      );
      expect(result.exitCode).toBe(30);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
