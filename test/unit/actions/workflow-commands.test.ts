import * as core from '@actions/core';
import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actionHost } from '../../../src/actions/host.ts';
import { command } from '../../../src/actions/workflow-commands.ts';
import { MiraError } from '../../../src/errors.ts';

/** What is printed while `body` runs. */
function printed(body: () => unknown): string {
  const parts: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    parts.push(String(chunk));
    return true;
  });
  try {
    body();
  } finally {
    write.mockRestore();
  }
  return parts.join('');
}

const AWKWARD = fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', ',', '%0A', '::', 'a', 'é', '\u2028', '=') });
const PLACE = fc.record({ file: AWKWARD, line: fc.nat(), column: fc.nat() });

describe('what the action prints is what @actions/core prints', () => {
  it('for annotations, masks and groups, whatever the text', () => {
    fc.assert(
      fc.property(AWKWARD, PLACE, (text, { file, line, column }) => {
        const at = { file, line, column };
        const theirs = { file, startLine: line, startColumn: column };
        const host = actionHost();
        expect(printed(() => host.warning(text, at))).toBe(printed(() => core.warning(text, theirs)));
        expect(printed(() => host.error(text, at))).toBe(printed(() => core.error(text, theirs)));
        expect(printed(() => host.error(text))).toBe(printed(() => core.error(text)));
        expect(printed(() => host.mask(text))).toBe(printed(() => core.setSecret(text)));
        expect(command('group', text)).toBe(printed(() => core.startGroup(text)));
      }),
      { numRuns: 200 },
    );
    expect(command('endgroup')).toBe(printed(() => core.endGroup()));
    const failure = new MiraError('E_USAGE', 'a,b', { at: { file: 'mira.yml', line: 3 } });
    expect(printed(() => actionHost().failure(failure))).toBe(
      '::error file=mira.yml,line=3::mira.yml:3 E_USAGE: a,b\n',
    );
  });

  it('for lines, in which nothing that a name or a prompt holds is a command', () => {
    expect(printed(() => actionHost().info('a\n::error::b\n  ##[add-mask]c'))).toBe(
      'a\n\u2060::error::b\n  \u2060##[add-mask]c\n',
    );
  });

  it('for a group, whose end is printed after a failure too', async () => {
    const parts: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => parts.push(String(chunk)) > 0);
    const grouped = actionHost().group('a group', async () => Promise.reject(new Error('inside')));
    await expect(grouped).rejects.toThrow('inside');
    write.mockRestore();
    expect(parts.join('')).toBe('::group::a group\n::endgroup::\n');
  });
});

describe("the runner's files", () => {
  let folder: string;
  const file = (name: string): string => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mira-files-'));
    for (const name of ['ours', 'theirs']) await writeFile(file(name), 'before\n');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  async function written(name: string, variable: string, body: () => unknown): Promise<string> {
    vi.stubEnv(variable, file(name));
    await body();
    // the delimiter is another one each time
    return (await readFile(file(name), 'utf8')).replaceAll(/ghadelimiter_[0-9a-f-]{36}/gu, 'DELIMITER');
  }

  it.each([['pass'], [''], ['two\nlines\r\n'], ['x<<EOF\nEOF']])('outputs are written alike: %j', async (value) => {
    const ours = await written('ours', 'GITHUB_OUTPUT', () => actionHost().output('verdict', value));
    expect(ours).toBe(await written('theirs', 'GITHUB_OUTPUT', () => core.setOutput('verdict', value)));
    vi.stubEnv('GITHUB_OUTPUT', '');
    expect(printed(() => actionHost().output('verdict', value))).toBe(printed(() => core.setOutput('verdict', value)));
  });

  it('the summary is added alike, and left out where there is no file for it', async () => {
    const ours = await written('ours', 'GITHUB_STEP_SUMMARY', async () => actionHost().summary('# A\n\n| b |'));
    const theirs = await written('theirs', 'GITHUB_STEP_SUMMARY', async () =>
      core.summary.addRaw('# A\n\n| b |', true).write(),
    );
    expect(ours).toBe(theirs);
    vi.stubEnv('GITHUB_STEP_SUMMARY', '');
    await expect(actionHost().summary('# A')).resolves.toBeUndefined();
  });
});
