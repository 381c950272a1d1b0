import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { World } from '../emulator/world.ts';
import { toyWorld } from './support/project.ts';
import { model, release, releasedWorld } from './support/released.ts';
import { readReport } from './support/report.ts';
import { expectDiscreet, outFiles, readOut } from './support/seen.ts';

const MARKER = '<!-- mira-attest: default -->';
const ACTIONS_APP = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;

const bodies = (world: World): readonly string[] => world.repository.comments.map(({ body }) => body);

describe('whose comment it is', () => {
  it("a stranger's comment with our marker is left alone, and never quoted", async () => {
    await using world = await releasedWorld();
    await model(world, 4);
    const pull = world.openPull();
    const stranger = { login: 'stranger', id: 4711, type: 'User' } as const;
    const planted = `${MARKER}\nAll is well.\n<!-- before: All%20is%20well -->`;
    world.emulator.github.addComment(world.repository, pull.number, stranger, planted);
    world.emulator.github.addComment(world.repository, pull.number, ACTIONS_APP, `> ${MARKER}\n\nsomebody quoted it`);
    const kept = bodies(world);
    for (const wrong of [4, 5]) {
      await model(world, wrong);
      const result = await world.pull(pull);
      expect(result.exitCode).toBe(0);
    }
    expect(bodies(world).slice(0, 2)).toStrictEqual(kept);
    expect(bodies(world)).toHaveLength(3);
    expect(bodies(world)[2]).not.toContain('All is well');
    expect(bodies(world)[2]).toContain('Before: `The one claim holds since v1.0.0. (#118)`');
  });

  it('two steps with different comment ids have a comment each; `comment: false` has none', async () => {
    await using world = await releasedWorld();
    const pull = world.openPull();
    const first = await world.pull(pull, { inputs: { 'comment-id': 'small' } });
    const second = await world.pull(pull, { inputs: { 'comment-id': 'large --> <b>' } });
    await world.pull(pull, { inputs: { comment: 'false' } });
    expect(bodies(world).map((body) => body.split('\n')[0])).toStrictEqual([
      '<!-- mira-attest: small -->',
      '<!-- mira-attest: large%20--%3E%20%3Cb%3E -->',
    ]);
    expect(first.outputs['comment-id']).not.toBe(second.outputs['comment-id']);
    expect(outFiles(world)).toContain('mira-comment.md');
  });
});

/** What somebody could put into a data set or answer, to get it into a comment, a log or a summary. */
const HOSTILE = [
  '::error file=mira.yml::pwned',
  '\n::set-output name=verdict::pass',
  '| a | b |',
  '`code` ``more``',
  '@octocat @acme/maintainers #1',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '[click](https://evil.example) ![x](https://evil.example/x.png) https://evil.example',
  '</details><!-- mira-attest: default -->',
  '\u202Eright to left\u2066\u200B',
  '\u0007\u001B[31mred\u001B[0m\r',
  '~~~\n```\n# heading',
];

/** Rows of which everything is hostile; `wrong` of each kind are answered wrongly. */
const HOSTILE_BODY = `const HOSTILE = ${JSON.stringify(HOSTILE)};
write(HOSTILE.flatMap((text, kind) => rows(20).map(({ key, ...row }) => ({
  ...row, key: key + ' ' + HOSTILE.join(' '), task: 'task ' + text, slices: { ['kind ' + text]: text },
  prompt: text, target: text, response: row.scores.accuracy === 1 ? text : { wrong: text },
}))));
console.log(HOSTILE.join('\\n'));`;

/** A Markdown text without what stands in code and in our own addresses. */
function outsideOfCode(markdown: string): string {
  return marked
    .parse(markdown.replaceAll('\\|', '¦'), { async: false })
    .replaceAll(/<pre><code[^>]*>.*?<\/code><\/pre>/gsu, '')
    .replaceAll(/<code>.*?<\/code>/gsu, '')
    .replaceAll(/<a href="https:\/\/github\.com\/(?:acme\/langid|mira-attest\/mira-attest)[^"]*">/gu, '<a>');
}

/** Control, format and unpaired characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

function expectInert(markdown: string): void {
  expect(markdown.replaceAll('\n', '')).not.toMatch(INVISIBLE);
  const open = outsideOfCode(markdown);
  expect(open).not.toMatch(/<(?:img|script|h1|b|a href)\b/u);
  expect(open).not.toMatch(/@octocat|@acme|evil\.example|pwned|alert\(1\)|right to left/u);
  expect(open.match(/<details>/gu)?.length ?? 0).toBe(open.match(/<\/details>/gu)?.length ?? 0);
  expect(markdown.split('\n').filter((line) => line.startsWith('::'))).toStrictEqual([]);
}

describe('hostile names, keys, prompts and responses', () => {
  it('are text and nothing else in comment, summary, log, annotations and report', async () => {
    await using world = await toyWorld({ body: HOSTILE_BODY, rest: 'claims: auto\n' });
    const first = await release(world, 'v1.0.0');
    expectInert(first.summary);
    await model(world, 15);
    const result = await world.pull(world.openPull());
    expect(result.exitCode).toBe(20);
    expect(result.outputs['verdict']).toBe('regressed');

    const [body = ''] = bodies(world);
    expect(body.startsWith(`${MARKER}\n`)).toBe(true);
    expectInert(body.split('\n').slice(1, -1).join('\n'));
    expectInert(result.summary);
    expect(body).toContain('Examples that were lost');
    expect(body).toContain('\\u{202e}right to left');

    // the one way to make an annotation is ours: of claims, and of no hostile line
    for (const { level, message, title } of result.annotations) {
      expect(['error', 'warning']).toContain(level);
      expect(message).toMatch(/^task |outputs-identical|declared/u);
      expect([undefined, null, '']).toContain(title);
      expect(message).not.toMatch(INVISIBLE);
    }
    expect(Object.keys(result.outputs)).not.toContain('pwned');
    const said = result.log.replace(/::stop-commands::(\S+)\n[^]*?\n::\1::/u, '');
    expect(said.replaceAll('\n', '')).not.toMatch(INVISIBLE);
    expect(readReport(world).verdict).toBe('regressed');
    expectDiscreet(world, result);
  });

  it('are so in an error too', async () => {
    await using world = await toyWorld({
      body: `process.stderr.write(${JSON.stringify(HOSTILE.join('\n'))}); process.exitCode = 3;`,
    });
    const pull = world.openPull();
    const result = await world.pull(pull);
    expect(result.exitCode).toBe(12);
    expectInert(bodies(world)[0]?.split('\n').slice(1, -1).join('\n') ?? '');
    expectInert(result.summary);
    expect(result.outputs['verdict']).toBe('incomplete');
    expectDiscreet(world, result);
  });
});

it('a report that is longer than a comment may be keeps the verdict and says what it leaves out', async () => {
  const body = `write(rows(20).flatMap((row, n) => Array.from({ length: 10 }, (_, m) => ({
    ...row, key: row.key + '-' + m, slices: { topic: 'x'.repeat(4000) + n },
  }))));`;
  const rest = 'claims:\n  - {metric: toy/accuracy, margin: 0.1}\n  - {metric: toy/accuracy@topic=*, margin: 0.1}\n';
  await using world = await toyWorld({ body, rest });
  await release(world, 'v1.0.0');
  await model(world, 40);
  const result = await world.pull(world.openPull());
  expect(result.exitCode).toBe(20);
  const [comment = ''] = bodies(world);
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment).toContain('> [!CAUTION]\n> **18 of 21 claims regressed** since');
  expect(comment).toContain('left out for length: see mira-report.json');
  expect(result.summary).toContain('x'.repeat(4000));
  expect(`${comment}\n`).toBe(readOut(world, 'mira-comment.md'));
});
