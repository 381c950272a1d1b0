import { describe, expect, it } from 'vitest';
import { workflowFileChange } from '../../../../src/commands/run/workflow-file.ts';
import { signedBy } from '../../policy/identity.ts';
import { setUp } from '../../github/harness.ts';

const FILE = '.github/workflows/release.yml';
const [WAS, IS] = ['a'.repeat(40), 'b'.repeat(40)];
const BEFORE = signedBy({ workflowSha: WAS });
const AFTER = signedBy({ workflowSha: IS });
const CONTEXT = { repository: { fullName: 'acme/langid' } };
const NOT_CHECKED = `whether acme/langid/${FILE} is the file that it was at the previous release was not checked`;

describe('the workflow file at both releases', () => {
  it('is compared by its bytes, at the commits that the certificates name', async () => {
    await using setting = await setUp();
    const { emulator, repository, github } = setting;
    const change = async () => workflowFileChange({ github, context: CONTEXT }, BEFORE, AFTER);
    emulator.github.addFile(repository, WAS, FILE, 'on: push\n');
    emulator.github.addFile(repository, IS, FILE, 'on: push\n');
    expect(await change()).toBeNull();
    expect(setting.asked()).toEqual([WAS, IS].map(() => `GET /repos/acme/langid/contents/${FILE}`));
    emulator.github.addFile(repository, IS, FILE, 'on: push \n');
    expect(await change()).toBe(`since the previous release ${FILE} was changed: see what else it does now`);
  });

  it('is said not to be checked where it cannot be read', async () => {
    await using setting = await setUp();
    const { emulator, repository, github } = setting;
    const change = async (given: Partial<Parameters<typeof workflowFileChange>[0]> = {}) =>
      workflowFileChange({ github, context: CONTEXT, ...given }, BEFORE, AFTER);
    emulator.github.addFile(repository, IS, FILE, 'on: push\n');
    expect(await change()).toBe(NOT_CHECKED);
    expect(await change({ github: null })).toBe(NOT_CHECKED);
    expect(await change({ context: { repository: { fullName: 'acme/other' } } })).toBe(NOT_CHECKED);
    emulator.fault({ path: /contents/u }, { status: 500 });
    expect(await change()).toBe(`${NOT_CHECKED}: E_GITHUB`);
  });

  it('is not asked for where the commit is the same, or nobody certifies one', async () => {
    await using setting = await setUp();
    const where = { github: setting.github, context: CONTEXT };
    expect(await workflowFileChange(where, BEFORE, BEFORE)).toBeNull();
    expect(await workflowFileChange(where, { kind: 'key', hint: 'A' }, AFTER)).toBeNull();
    expect(await workflowFileChange(where, BEFORE, signedBy({ workflow: null }))).toBeNull();
    expect(await workflowFileChange(where, signedBy({ workflowSha: null }), AFTER)).toBeNull();
    expect(setting.asked()).toEqual([]);
  });
});
