import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../../src/harness/formats/index.ts';
import { expectPrefixesSafe, FIXTURES, openFixture, recomputed } from './recomputed.ts';
import { refusal } from './refusal.ts';

const RELEASE = 'swe_bench/acme__coder-1.0.release.json';
const INFRA = 'swe_bench/acme__coder-1.0.infra.json';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mira-swe-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ids = v.array(v.unknown());
const reportSchema = v.looseObject({
  total_instances: v.unknown(),
  resolved_instances: v.unknown(),
  incomplete_ids: v.optional(ids),
  resolved_ids: ids,
  unresolved_ids: ids,
  error_ids: ids,
  infra_failure_ids: ids,
  schema_version: v.unknown(),
});
type Report = v.InferOutput<typeof reportSchema>;

/** The report of a release, changed. */
async function changed(change: (report: Report) => void) {
  const report = v.parse(reportSchema, JSON.parse(await readFile(join(FIXTURES, RELEASE), 'utf8')));
  change(report);
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(report));
  return openOutput(path, { format: 'auto', task: 'verified' });
}

describe('swe-bench', () => {
  it('reads one row for each instance, over all instances', async () => {
    const output = await openFixture(RELEASE);
    const { rows, tallies } = await recomputed(output);
    expect(output.tasks.get('eval')).toMatchObject({ expected: 16, limited: false });
    expect([...tallies.all()].map(({ scored, errored, rows: { mean } }) => [scored, errored, mean])).toEqual([
      [14, 2, 8 / 14],
    ]);
    expect(rows.map(({ scores }) => scores['resolved'])).toEqual([
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      null,
      null,
    ]);
    expect(rows.slice(-2).map(({ key, error }) => [key, error])).toEqual([
      ['acme__tools-115', 'SWE-bench could not evaluate the patch'],
      ['acme__tools-116', 'no prediction was submitted'],
    ]);
  });

  it('does not hold a failure of the machine against the model', async () => {
    const { rows } = await recomputed(await openFixture(INFRA));
    expect(rows.at(-1)).toMatchObject({
      key: 'acme__tools-116',
      scores: { resolved: null },
      error: 'likely an infrastructure failure: out_of_memory',
    });
  });

  it('counts instances as missing whose ids an older report does not list', async () => {
    const output = await changed((report) => {
      delete report.incomplete_ids;
    });
    const { rows } = await recomputed(output);
    expect(rows).toHaveLength(15);
    expect(output.tasks.get('verified')?.expected).toBe(16);
  });

  it('refuses two reports in one folder', async () => {
    const error = await refusal(() => openFixture('swe_bench'));
    expect(error.code).toBe('E_MIXED_RUNS');
  });

  it.each<[string, (report: Report) => void, string, RegExp]>([
    ['another schema', (report) => (report.schema_version = 1), 'E_FORMAT', /"schema_version" is 1, not 2/u],
    ['an id twice', (report) => report.resolved_ids.push('acme__tools-101'), 'E_DUPLICATE_SAMPLE', /101 stands twice/u],
    [
      'an id in two lists',
      (report) => report.unresolved_ids.push('acme__tools-101'),
      'E_DUPLICATE_SAMPLE',
      /"resolved_ids" and in "unresolved/u,
    ],
    ['an id that is a number', (report) => report.error_ids.push(7), 'E_ROW', /entry 2 of "error_ids"/u],
    ['a lone surrogate', (report) => report.error_ids.push('\ud800'), 'E_ROW', /entry 2 of "error_ids"/u],
    [
      'a count that is not that of its list',
      (report) => (report.resolved_instances = 9),
      'E_COUNT',
      /is 9, and "resolved_ids" lists 8/u,
    ],
    ['a count that is true', (report) => (report.resolved_instances = true), 'E_FORMAT', /not a whole number/u],
    ['a total that is another', (report) => (report.total_instances = 500), 'E_COUNT', /500, and the lists hold 16/u],
    ['a failure of an instance that is not there', (report) => report.infra_failure_ids.push('x'), 'E_COUNT', /alone/u],
  ])('refuses %s', async (_, change, code, message) => {
    const error = await refusal(() => changed(change));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(error.at?.file).toContain('report.json');
  });

  it('takes no prefix for the whole', async () => expectPrefixesSafe(RELEASE));
});
