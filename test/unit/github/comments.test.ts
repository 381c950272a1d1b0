import { describe, expect, it } from 'vitest';
import { ACTIONS_BOT } from '../../emulator/index.ts';
import { findComment, writeComment } from '../../../src/github/comments.ts';
import { failing, setUp } from './harness.ts';

const MARKER = '<!-- mira-attest: default -->';
const EVE = { login: 'eve', id: 7, type: 'User' } as const;

describe('our comment', () => {
  it('is created once and updated in place', async () => {
    await using setting = await setUp();
    const { github, repository } = setting;
    const { number } = setting.emulator.github.addPull(repository, { head: { sha: 'c'.repeat(40) } });
    expect(await findComment(github, number, MARKER)).toBeNull();
    const created = await writeComment(github, number, `${MARKER}\nfirst`, null);
    expect(created).toMatchObject({ action: 'created', body: `${MARKER}\nfirst` });
    const found = await findComment(github, number, MARKER);
    expect(found).toEqual({ id: created.id, url: created.url, body: created.body });
    const updated = await writeComment(github, number, `${MARKER}\nsecond`, found);
    expect(updated).toMatchObject({ action: 'updated', id: created.id });
    expect(repository.comments.map(({ body }) => body)).toEqual([`${MARKER}\nsecond`]);
  });

  it('is found on the last page, and never in what others wrote or quoted', async () => {
    await using setting = await setUp();
    const { github, repository, emulator } = setting;
    const { number } = emulator.github.addPull(repository, { head: { sha: 'c'.repeat(40) } });
    emulator.github.addComment(repository, number, EVE, `${MARKER}\nnot yours`);
    emulator.github.addComment(repository, number, ACTIONS_BOT, `look:\n${MARKER}\nquoted`);
    emulator.github.addComment(repository, number, ACTIONS_BOT, `> ${MARKER}`);
    emulator.github.addComment(repository, number, ACTIONS_BOT, '<!-- mira-attest: other -->');
    for (let n = 0; n < 120; n += 1) emulator.github.addComment(repository, number, EVE, `chat ${n}`);
    expect(await findComment(github, number, MARKER)).toBeNull();
    emulator.github.addComment(repository, number, ACTIONS_BOT, `ours\r\n${MARKER}\r\n`);
    expect((await findComment(github, number, MARKER))?.body).toBe(`ours\r\n${MARKER}\r\n`);
    expect(setting.asked().filter((request) => request.endsWith('/comments'))).toHaveLength(4);
  });

  it('is found where GitHub does not say who the token belongs to', async () => {
    await using setting = await setUp();
    const { github, repository, emulator } = setting;
    const { number } = emulator.github.addPull(repository, { head: { sha: 'c'.repeat(40) } });
    emulator.github.addComment(repository, number, ACTIONS_BOT, MARKER);
    for (const answer of [{ status: 403 }, 'garbage'] as const) {
      emulator.fault({ path: /graphql/u }, answer);
      expect(await findComment(github, number, MARKER)).not.toBeNull();
    }
  });

  it('is left alone once somebody has hidden it', async () => {
    await using setting = await setUp();
    const { github, repository, emulator } = setting;
    const { number } = emulator.github.addPull(repository, { head: { sha: 'c'.repeat(40) } });
    emulator.github.addComment(repository, number, ACTIONS_BOT, MARKER);
    const json = { 'content-type': 'application/json' };
    emulator.fault(
      { path: /graphql/u },
      { status: 200, headers: json, body: '{"data":{"node":{"isMinimized":true}}}' },
      2,
    );
    expect(await findComment(github, number, MARKER)).toBeNull();
  });

  it('needs a permission, which is named', async () => {
    await using setting = await setUp();
    const { number } = setting.emulator.github.addPull(setting.repository, { head: { sha: 'c'.repeat(40) } });
    const github = setting.as({ issues: 'read', 'pull-requests': 'read' });
    const error = await failing(writeComment(github, number, MARKER, null));
    expect([error.code, error.hint?.includes('pull-requests: write')]).toEqual(['E_GITHUB_PERMISSION', true]);
  });
});
