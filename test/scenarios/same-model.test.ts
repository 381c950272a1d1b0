import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../emulator/github-releases.ts';
import type { World } from '../emulator/world.ts';
import { safetensors, type MadeTensor } from '../unit/model/tensor-files.ts';
import { toyConfig, toyWorld } from '../e2e/support/project.ts';
import { bundleOf, digestOf } from '../e2e/support/published.ts';
import { release, withAssets } from '../e2e/support/released.ts';
import { readReport } from '../e2e/support/report.ts';
import { member, readJson, verifiedStatement } from '../e2e/support/seen.ts';

const RECORD = 'mira-model.json';

let world: World;
beforeAll(async () => {
  const config = toyConfig().replace('model: model/', 'model: {path: model/, allow-pickle: true}');
  const files = { 'mira.yml': config, 'model/config.json': '{"layers":2}\n', 'model/tokenizer.json': '{}\n' };
  world = await toyWorld({ files });
  await put('all.safetensors', safetensors([tensor('a', 1), tensor('b', 2)]));
  await release(world, 'v1.0.0');
  return async () => world[Symbol.asyncDispose]();
});

function tensor(name: string, value: number): MadeTensor {
  return { name, dtype: 'U8', shape: [2], data: Buffer.from([value, 7]) };
}

async function put(name: string, content: Buffer | string): Promise<void> {
  await writeFile(path.join(world.workspace, 'model', name), content);
}

function signedModel(tag: string): unknown {
  return member(member(verifiedStatement(world, bundleOf(world, tag)), 'predicate'), 'model');
}

async function pull(): Promise<void> {
  const result = await world.pull(world.openPull());
  expect(result.exitCode, result.log).toBe(0);
}

function comment(): string {
  return world.repository.comments.at(-1)?.body ?? '';
}

describe('a release', () => {
  it('with the weights of the one before it in other files says so, signed and in the summary', async () => {
    await rm(path.join(world.workspace, 'model', 'all.safetensors'));
    await put('one.safetensors', safetensors([tensor('b', 2)], { note: 'x' }));
    await put('two.safetensors', safetensors([tensor('a', 1)]));
    const { summary } = await release(world, 'v1.1.0');
    expect(summary).toMatch(/The weights are those of \[`v1\.0\.0`\]\(http.*\), tensor for tensor; other files/u);
    expect(summary).toContain(
      'weights unchanged (2 tensors); tokenizer unchanged\nfiles: 2 added (one.safetensors, two.safetensors)',
    );
    const before = signedModel('v1.0.0');
    expect(signedModel('v1.1.0')).toMatchObject({
      weightsDigest: member(before, 'weightsDigest'),
      sameAs: [{ release: 'v1.0.0', by: 'weights', digest: { sha256: digestOf(bundleOf(world, 'v1.0.0')) } }],
    });
    expect(before).toMatchObject({ sameAs: [], codeBearing: [] });
    expect(readReport(world).sameModels).toMatchObject([{ label: 'v1.0.0', by: 'weights' }]);
  });

  it('with every file of the one before it says that', async () => {
    const { summary } = await release(world, 'v1.2.0');
    expect(summary).toMatch(/This is the model of \[`v1\.1\.0`\]\(http.*\), file for file\./u);
    const [before, after] = [signedModel('v1.1.0'), signedModel('v1.2.0')];
    expect(after).toMatchObject({ root: member(before, 'root'), sameAs: [{ release: 'v1.1.0', by: 'files' }] });
  });
});

describe('on a pull request', () => {
  it('the comment says that the weights are those of the last release, though the files are not', async () => {
    await put('README.md', 'Retrained? No.\n');
    await pull();
    expect(comment()).toMatch(/The weights are those of \[`v1\.2\.0`\]\(http.*\), tensor for tensor; other files/u);
    expect(comment()).toContain('weights unchanged (2 tensors); tokenizer unchanged\nfiles: 1 added (README.md)');
    expect(readReport(world).sameModels).toMatchObject([{ label: 'v1.2.0', by: 'weights' }]);
  });

  it('the comment says that the files are those of the last release under other names', async () => {
    const model = path.join(world.workspace, 'model');
    await rm(path.join(model, 'README.md'));
    await rename(path.join(model, 'one.safetensors'), path.join(model, 'part-one.safetensors'));
    await pull();
    expect(comment()).toMatch(
      /This is the model of \[`v1\.2\.0`\]\(http.*\), file for file, some of them under other/u,
    );
    expect(comment()).toContain('files: 1 renamed (one.safetensors → part-one.safetensors), 4 unchanged');
    const evaluation = readJson(world, 'mira-evaluation.intoto.json');
    expect(member(member(evaluation['predicate'], 'model'), 'sameAs')).toMatchObject([
      { release: 'v1.2.0', by: 'renamed', digest: { sha256: digestOf(bundleOf(world, 'v1.2.0')) } },
    ]);
    await rename(path.join(model, 'part-one.safetensors'), path.join(model, 'one.safetensors'));
  });

  it('the comment says in words what changed, and what runs', async () => {
    await put('two.safetensors', safetensors([tensor('a', 9)]));
    await put('notes.pkl', Buffer.from('80027d2e', 'hex'));
    await put('config.json', '{"layers":3}\n');
    await pull();
    expect(comment()).toContain(
      '1 of 2 tensors changed: a; tokenizer unchanged; code-bearing files added (notes.pkl)\nconfiguration: config.json: layers\nfiles: 2 changed',
    );
    expect(comment()).toContain('loading the model runs code of its own');
    expect(comment()).not.toContain('tensor for tensor');
    expect(member(member(readJson(world, 'mira-evaluation.intoto.json')['predicate'], 'model'), 'codeBearing')).toEqual(
      ['notes.pkl'],
    );
  });

  it.each([
    [
      'is not the one that was signed',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('"layers"', '"layerz"')),
    ],
    ['is no record at all', () => Buffer.from('{')],
    ['is not there', null],
  ])('a record of the baseline that %s leaves it at what was signed', async (_, spoil) => {
    await withAssets(world, 'v1.2.0', async () => {
      const { assets } = releaseOf(world.repository, 'v1.2.0');
      const at = assets.findIndex(({ name }) => name === RECORD);
      const asset = assets[at];
      if (asset === undefined) throw new Error(`no ${RECORD}`);
      if (spoil === null) assets.splice(at, 1);
      else asset.bytes = spoil(Buffer.from(asset.bytes));
      await pull();
      expect(readReport(world)).toMatchObject({ modelChanges: [], verdict: 'pass' });
      expect(comment()).toContain('the model (');
      expect(comment()).not.toContain('tensors changed');
    });
  });
});
