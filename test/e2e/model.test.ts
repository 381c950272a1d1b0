import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toyConfig, toyWorld, weights } from './support/project.ts';
import { expectDiscreet, expectNothingPublished, harnessRan, outFiles, readJson } from './support/seen.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:${'4'.repeat(64)}
size 4900000000
`;

interface Case {
  /** Makes the model what it should not be. */
  readonly spoil: (model: string) => Promise<void>;
  readonly code: string;
  readonly says: RegExp;
  readonly hint: RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  'is not there': {
    spoil: async (model) => rm(model, { recursive: true }),
    code: 'E_MODEL_MISSING',
    says: /there is no model folder at "model\/?"/u,
    hint: /If a step before makes it, check that it ran/u,
  },
  'is a file': {
    spoil: async (model) => {
      await rm(model, { recursive: true });
      await writeFile(model, 'weights');
    },
    code: 'E_MODEL_MISSING',
    says: /there is no model folder at "model\/?"/u,
    hint: /Name the folder that holds the files/u,
  },
  'is empty': {
    spoil: async (model) => rm(path.join(model, 'weights.json')),
    code: 'E_MODEL_EMPTY',
    says: /no file is left in "model\/?"/u,
    hint: /Check the path, and what is ignored/u,
  },
  'holds only what is left out by default': {
    spoil: async (model) => {
      await rm(path.join(model, 'weights.json'));
      await writeFile(path.join(model, '.gitattributes'), '*.bin filter=lfs\n');
    },
    code: 'E_MODEL_EMPTY',
    says: /no file is left in/u,
    hint: /what is ignored/u,
  },
  'is a link to a folder': {
    spoil: async (model) => {
      await cp(model, `${model}-2`, { recursive: true });
      await rm(model, { recursive: true });
      await symlink('model-2', model);
    },
    code: 'E_MODEL_SYMLINK',
    says: /"model" is a symbolic link/u,
    hint: /cp -L/u,
  },
  'holds a link to a file outside': {
    spoil: async (model) => symlink('/etc/hostname', path.join(model, 'tokenizer.json')),
    code: 'E_MODEL_SYMLINK',
    says: /"model\/tokenizer\.json" is a symbolic link/u,
    hint: /hf download --local-dir/u,
  },
  'holds a pipe': {
    spoil: async (model) => {
      execFileSync('mkfifo', [path.join(model, 'pipe')]);
    },
    code: 'E_MODEL_SPECIAL_FILE',
    says: /"model\/pipe" is a FIFO, a socket or a device/u,
    hint: /only regular files can be hashed/u,
  },
  'holds the pointer to a file that was not fetched': {
    spoil: async (model) => writeFile(path.join(model, 'weights.safetensors'), POINTER),
    code: 'E_LFS_POINTER',
    says: /"model\/weights\.safetensors" is a Git LFS pointer of 13\d B that stands for a file of 4\.9 GB/u,
    hint: /lfs: true for actions\/checkout/u,
  },
  'holds a name that is not UTF-8': {
    spoil: async (model) => writeFile(Buffer.concat([Buffer.from(`${model}/weights-`), Buffer.from([0xff])]), 'x'),
    code: 'E_MODEL_NAME',
    says: /the file name "weights-\\xff" in "model" is not valid UTF-8/u,
    hint: /Rename the file/u,
  },
};

describe('a model that', () => {
  it.each(Object.entries(CASES))('%s: nothing is measured', async (_, { spoil, code, says, hint }) => {
    await using world = await toyWorld();
    await spoil(path.join(world.workspace, 'model'));
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(2);
    expect(result.outputs['verdict']).toBe('usage');
    expect(harnessRan(world)).toBe(false);
    expectNothingPublished(world, 0);
    expect(outFiles(world)).toStrictEqual(['mira-comment.md', 'mira-report.json']);
    const [annotation, ...others] = result.annotations.filter(({ level }) => level === 'error');
    expect(others).toStrictEqual([]);
    expect(annotation).toMatchObject({ file: 'mira.yml', line: 1 });
    expect(annotation?.message).toContain(`${code}: `);
    expect(annotation?.message).toMatch(says);
    expect(annotation?.message).toMatch(hint);
    expect(result.summary).toContain(code);
    expectDiscreet(world, result);
  });

  it('is told about on the pull request too', async () => {
    await using world = await toyWorld();
    await world.write({ 'model/weights.safetensors': POINTER });
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(2);
    expect(harnessRan(world)).toBe(false);
    expect(world.repository.comments.at(-1)?.body).toContain('**E_LFS_POINTER**');
    expectDiscreet(world, result);
  });

  it('holds such things where they are ignored is measured without them', async () => {
    const config = toyConfig().replace('model: model/', 'model: {path: model/, ignore: [cache, tokenizer.json]}');
    await using world = await toyWorld({ files: { 'mira.yml': config } });
    const model = path.join(world.workspace, 'model');
    await mkdir(path.join(model, 'cache'));
    await writeFile(path.join(model, 'cache', 'weights.safetensors'), POINTER);
    await symlink('/etc/hostname', path.join(model, 'tokenizer.json'));
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    expect(readJson(world, 'mira-report.json')).toMatchObject({ model: { files: 1 } });
  });

  it('changes by the name of a file alone is another one', async () => {
    await using world = await toyWorld();
    await world.write({ 'model/a.txt': 'same' });
    await world.tag('v1.0.0');
    const before = readJson(world, 'mira-report.json')['model'];
    await rm(path.join(world.workspace, 'model', 'a.txt'));
    await world.write({ 'model/b.txt': 'same', 'model/weights.json': weights(3) });
    await world.tag('v1.0.1');
    const after = readJson(world, 'mira-report.json')['model'];
    expect(after).toMatchObject({ root: rootOf(before) });
    expect(after).not.toStrictEqual(before);
  });
});

function rootOf(model: unknown): unknown {
  return typeof model === 'object' && model !== null && 'root' in model ? model.root : null;
}
