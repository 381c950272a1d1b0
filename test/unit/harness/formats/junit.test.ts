import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../../../src/evidence/sample.ts';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import type { HarnessOutput } from '../../../../src/harness/formats/reader.ts';
import { collect } from '../../collect.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-junit-'));
});
afterAll(() => rm(folder, { recursive: true }));

const options = { format: 'auto', task: 'eval' };

async function opened(content: string | Buffer): Promise<HarnessOutput> {
  const file = join(folder, `${(count += 1)}.xml`);
  await writeFile(file, content);
  return openOutput(file, options);
}

async function rowsOf(content: string | Buffer): Promise<Sample[]> {
  return (await recomputed(await opened(content))).rows;
}

async function keysOf(content: string): Promise<string[]> {
  return (await rowsOf(content)).map(({ key }) => key);
}

const suite = (cases: string, attributes = 'name="s"'): string => `<testsuite ${attributes}>${cases}</testsuite>`;

describe('JUnit XML', () => {
  it.each([
    ['node', [1, 0, null, 1]],
    ['vitest', [1, 0, null, null, 1, 0, 1, 0, null, null, 1, 0]],
    ['pytest', [1, 0, null, null, null, 1]],
    ['promptfoo', Array.from({ length: 40 }, (_, n) => (n % 4 === 3 ? 0 : 1))],
  ])('of %s: passed is 1, failed is 0, skipped and errors are neither', async (name, scores) => {
    const output = await openFixture(`junit/${name}.xml`);
    expect((await collect(output.rows())).map((row) => row.scores['pass'])).toEqual(scores);
    expect(output.tasks.get('eval')).toMatchObject({ expected: scores.length, limited: false });
    expect([...(output.tasks.get('eval')?.metrics ?? [])]).toEqual([
      ['pass', { direction: 'higher', kind: 'binary', reported: null, unsupported: null }],
    ]);
  });

  it('makes a row of a test case', async () => {
    const rows = await collect((await openFixture('junit/pytest.xml')).rows());
    expect(rows[2]).toEqual({
      task: 'eval',
      key: 'test_arith::test_error',
      repeat: 0,
      scores: { pass: null },
      slices: { suite: 'pytest', classname: 'test_arith' },
      prompt: null,
      target: null,
      response: null,
      error: 'failed on setup with "RuntimeError: no connection"',
    });
    expect(rows[5]).toMatchObject({ key: 'test_arith.TestProducts::test_product', slices: { topic: 'products' } });
  });

  it('says what an error says, in an attribute or as text', async () => {
    const rows = await rowsOf(
      suite('<testcase name="a"><error>one <![CDATA[& two]]></error></testcase><testcase name="b"><error/></testcase>'),
    );
    expect(rows.map(({ error }) => error)).toEqual(['one & two', '']);
  });

  it('knows tests that did not run by their status', async () => {
    const rows = await rowsOf(
      suite(
        '<testcase name="a" status="notrun" result="suppressed"/><testcase name="b" status="run" result="completed"/>',
      ),
    );
    expect(rows.map((row) => row.scores['pass'])).toEqual([null, 1]);
  });

  it('reads all files of a folder', async () => {
    const output = await openFixture('junit');
    expect(output.files).toHaveLength(4);
    expect(await collect(output.rows())).toHaveLength(4 + 12 + 6 + 40);
  });

  it.each([
    ['class and name', suite('<testcase classname="c" name="a"/><testcase classname="d" name="a"/>'), ['c::a', 'd::a']],
    ['the suite where there is no class', suite('<testcase name="a"/>'), ['s::a']],
    [
      'the file where class and name are not enough',
      suite('<testcase name="a" file="/data/x/one.js"/><testcase name="a" file="/data/x/two.js"/>'),
      ['one.js::s::a', 'two.js::s::a'],
    ],
    [
      'the suites where the file is not enough',
      `<testsuites>${suite('<testcase classname="c" name="a"/>')}${suite('<testcase classname="c" name="a"/>', 'name="t"')}</testsuites>`,
      ['s::c::a', 't::c::a'],
    ],
    [
      'the host where suites are not enough',
      `<testsuites>${suite('<testcase classname="c" name="a"/>', 'name="s" hostname="chromium"')}${suite('<testcase classname="c" name="a"/>', 'name="s" hostname="firefox"')}</testsuites>`,
      ['s on chromium::c::a', 's on firefox::c::a'],
    ],
  ])('takes for a key %s', async (_, text, keys) => {
    expect(await keysOf(text)).toEqual(keys);
  });

  it('calls a run limited of which a suite failed as a whole', async () => {
    const output = await opened(
      suite('<error message="no setup"/><testcase name="a"/>', 'name="s" errors="1" tests="1"'),
    );
    expect(output.tasks.get('eval')?.limited).toBe(true);
  });

  it.each([
    [
      'suites in it or not',
      '<testsuites tests="2"><testsuite name="s" tests="1"><testcase name="a"/><testsuite name="t" tests="1"><testcase name="b"/></testsuite></testsuite></testsuites>',
    ],
    [
      'failures by element',
      suite('<testcase name="a"><failure/><failure/></testcase>', 'name="s" tests="1" failures="2"'),
    ],
    [
      'failures by test',
      suite('<testcase name="a"><failure/><failure/></testcase>', 'name="s" tests="1" failures="1"'),
    ],
  ])('lets a writer count %s', async (_, text) => {
    expect((await rowsOf(text)).length).toBeGreaterThan(0);
  });

  it.each([
    [
      'the same test twice',
      suite('<testcase name="a"/>\n<testcase name="a"/>'),
      'E_DUPLICATE_SAMPLE',
      /has the test "s::a" twice/u,
    ],
    [
      'a test that is missing',
      suite('<testcase name="a"/>', 'name="s" tests="2"'),
      'E_COUNT',
      /suite "s" says that it has 2 tests, and holds 1/u,
    ],
    [
      'a failure that is missing',
      suite('<testcase name="a"/>', 'name="s" tests="1" failures="1"'),
      'E_MISMATCH',
      /1 tests failed and some had errors, and holds 0 and 0/u,
    ],
    [
      'a status against the outcome',
      suite('<testcase name="a" status="failed"/>'),
      'E_ROW',
      /status "failed" and neither/u,
    ],
    ['a test without a name', suite('<testcase/>'), 'E_ROW', /has no name/u],
    [
      'a test in a test',
      suite('<testcase name="a"><x><testcase name="b"/></x></testcase>'),
      'E_ROW',
      /stands in another/u,
    ],
    [
      'a count that is none',
      suite('<testcase name="a"/>', 'tests="one"'),
      'E_FORMAT',
      /"tests" of a suite is no number/u,
    ],
    ['no test', suite(''), 'E_OUTPUT_MISSING', /holds no test/u],
    [
      'a document type',
      `<!DOCTYPE testsuite [<!ENTITY a "aaaa">]>${suite('<testcase name="a"/>')}`,
      'E_FORMAT',
      /declares a document type/u,
    ],
    ['an entity of its own', suite('<testcase name="&lol;"/>'), 'E_FORMAT', /not sound XML: undefined entity/u],
    ['a surrogate', suite('<testcase name="&#xD800;"/>'), 'E_FORMAT', /not sound XML/u],
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${suite('<testcase name="a"/>')}`,
      'E_FORMAT',
      /declared to be in "ISO-8859-1"/u,
    ],
    [
      'bytes that are not UTF-8',
      Buffer.from(suite('<testcase name="\u00E9"/>'), 'latin1'),
      'E_FORMAT',
      /it is not UTF-8/u,
    ],
    ['an end that is missing', '<testsuite name="s"><testcase name="a"/>', 'E_FORMAT', /not sound XML: unclosed tag/u],
    [
      'a tag that ends another',
      '<testsuite name="s"><testcase name="a"></testsuite>',
      'E_FORMAT',
      /not sound XML: unexpected close tag/u,
    ],
    [
      'a thousand levels',
      suite(`${'<x>'.repeat(1000)}${'</x>'.repeat(1000)}`),
      'E_FORMAT',
      /nested deeper than 64 levels/u,
    ],
    [
      'a text of 20 MiB',
      suite(`<testcase name="a"><system-out>${'x'.repeat(20 * 1024 * 1024)}</system-out></testcase>`),
      'E_FORMAT',
      /a text of more than 16 MiB/u,
    ],
    [
      'a name of 20 MiB',
      suite(`<testcase name="${'x'.repeat(20 * 1024 * 1024)}"/>`),
      'E_FORMAT',
      /a text of more than 16 MiB/u,
    ],
  ])('refuses %s', async (_, content, code, message) => {
    const error = await refusal(() => rowsOf(content));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/\d+:\d+:/u);
    if (code !== 'E_OUTPUT_MISSING') expect(error.at?.line).toBeGreaterThan(0);
  });

  it('names the line', async () => {
    const error = await refusal(() =>
      rowsOf(suite('<testcase name="a"/>\n<testcase name="b"/>\n<testcase name="a"/>')),
    );
    expect(error.at?.line).toBe(3);
  });

  it.each(['<html><body/></html>', 'testsuites', '', '\u0000<testsuites/>'])(
    'does not take %j for one',
    async (text) => {
      const own = join(folder, `other-${(count += 1)}`);
      await mkdir(own);
      await writeFile(join(own, 'a.xml'), text);
      await writeFile(join(own, 'b.txt'), 'b');
      expect((await refusal(() => openOutput(own, options))).code).toBe('E_FORMAT_UNKNOWN');
    },
  );

  it('is not known by its name', async () => {
    const file = join(folder, 'report');
    await writeFile(file, await readFile(join(FIXTURES, 'junit/vitest.xml')));
    expect((await openOutput(file, options)).format).toBe('junit');
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe('junit/pytest.xml'));
});
