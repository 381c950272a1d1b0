import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DemoClone, demoLines } from '../e2e/support/demo-lines.ts';
import { World } from '../emulator/world.ts';
import { GO_PROGRAMS, goPeer } from './support/go-peer.ts';
import { offline } from './support/verifier-tools.ts';

let world: World;
let path: string;

beforeAll(async () => {
  const programs = [await goPeer(GO_PROGRAMS.gh), await goPeer(GO_PROGRAMS.cosign)];
  path = DemoClone.path(...programs.map((program) => dirname(program)));
}, 3_600_000);
beforeAll(async () => {
  world = await World.create({ version: '1.2.0' });
  const result = await world.tag('v1.0.0');
  if (result.exitCode !== 0) throw new Error(result.log);
});
afterAll(async () => world?.[Symbol.asyncDispose]());

it('the documented lines check what the demo leaves, as they stand and without a network', async () => {
  await using clone = await DemoClone.of(world);
  for (const block of await demoLines()) {
    expect(block.match(/^(?:node|gh|cosign) /gmu)).toHaveLength(3);
    const result = await offline('sh', ['-e', '-c', `PATH='${path}'\ncd '${clone.folder}'\n${block}`]);
    expect(result, result.stderr).toMatchObject({ exit: 0 });
    expect(result.stdout).toContain('Verified: acme/langid');
    expect(result.stderr).toContain('Verified OK');
  }
});
