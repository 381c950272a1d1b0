import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toyConfig, toyWorld } from './support/project.ts';
import { harnessRan, readJson } from './support/seen.ts';

/** `os.system('true')`, as CPython writes it with protocol 4. */
const PICKLE = Buffer.from(
  '8004951f000000000000008c05706f736978948c0673797374656d9493948c047472756594859452942e',
  'hex',
);

describe('a model that holds a pickle', () => {
  it('is refused before the harness runs, whatever the file is called', async () => {
    await using world = await toyWorld();
    await writeFile(path.join(world.workspace, 'model', 'notes.txt'), PICKLE);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(2);
    expect(harnessRan(world)).toBe(false);
    expect(result.summary).toContain('E_PICKLE');
    const annotation = result.annotations.find(({ level }) => level === 'error');
    expect(annotation?.message).toMatch(/notes\.txt" is a pickle.*allow-pickle: true/su);
  });

  it('is evaluated where mira.yml allows it, with a warning that names the file', async () => {
    const config = toyConfig().replace('model: model/', 'model: {path: model/, allow-pickle: true}');
    await using world = await toyWorld({ files: { 'mira.yml': config } });
    await writeFile(path.join(world.workspace, 'model', 'notes.txt'), PICKLE);
    const result = await world.tag('v1.0.0');
    expect(result.exitCode).toBe(0);
    const { warnings } = readJson(world, 'mira-report.json');
    expect(warnings).toContain('loading the model runs code of its own: "notes.txt"');
  });
});

it('a model without one of its shards is refused before the harness runs', async () => {
  await using world = await toyWorld();
  await world.write({ 'model/m-00001-of-00002.safetensors': 'x' });
  const result = await world.tag('v1.0.0');
  expect(result.exitCode).toBe(2);
  expect(harnessRan(world)).toBe(false);
  expect(result.summary).toMatch(/E_TENSORS.*m-00002-of-00002\.safetensors" is missing/su);
});
