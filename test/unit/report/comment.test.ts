import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMMENT_LIMIT, commentBody, markerOf, summaryBody } from '../../../src/report/comment.ts';
import { headlineOf, headlineText } from '../../../src/report/headline.ts';
import { reportJson, reportSchema } from '../../../src/report/json.ts';
import { EXIT_OF_WORD } from '../../../src/gate/outcome.ts';
import type { Report } from '../../../src/report/report.ts';
import { claimLines, countsLine } from '../../../src/report/terminal.ts';
import { CATALAN, INCOMPARABLE, OPEN, report, verdict } from './verdicts.ts';

const HOLDS = verdict('langid/accuracy');
const NEW = verdict('langid/f1', { verdict: 'new', method: 'none', delta: null, interval: null });
const MISSING = verdict('langid/accuracy', { verdict: 'inconclusive', reason: 'missing-samples' });

const reused = report([verdict('langid/accuracy', { method: 'identity' })], {
  measurement: {
    kind: 'reused',
    from: 'baseline',
    digest: 'sha256:0',
    by: { kind: 'key', hint: 'abc', logIndex: null },
  },
});
const failed = (word: Report['gate']['word'], exit: number = EXIT_OF_WORD[word]): Report =>
  report([], {
    outcome: {
      kind: 'failed',
      error: { code: 'E_HARNESS_EXIT', message: 'langid: status 1', hint: 'last line: @everyone' },
    },
    gate: { word, passed: false, exit, failing: [] },
  });

describe('the headline', () => {
  it.each([
    ['CAUTION', "1 of 3 claims regressed since v1.0.0. 1 holds, 1 can't be told yet.", report([CATALAN, OPEN, HOLDS])],
    ['TIP', 'All 2 claims hold since v1.0.0.', report([HOLDS, HOLDS])],
    ['TIP', 'The one claim holds since v1.0.0. 1 is new.', report([HOLDS, NEW])],
    ['WARNING', 'Nothing got worse that we could see, and 1 claim needs more samples.', report([OPEN, HOLDS])],
    ['WARNING', 'Nothing could be compared: the scorer changed.', report([INCOMPARABLE, INCOMPARABLE])],
    ['CAUTION', "1 verdict depends on samples that are missing here. 1 can't be told yet.", report([MISSING])],
    [
      'NOTE',
      '1 claim recorded for the first time; nothing to compare with yet.',
      report([], { outcome: { kind: 'first', claims: [NEW] }, baseline: null }),
    ],
    ['NOTE', 'Not run again: nothing that was measured has changed since v1.0.0.', reused],
    ['CAUTION', 'The evaluation did not finish: no claim was made.', failed('incomplete')],
    ['CAUTION', 'Not verified: nothing was compared.', failed('not-verified')],
    ['CAUTION', 'The run ended with an error: there is no verdict.', failed('incomplete', 1)],
  ] as const)('%s: %s', (tone, text, told) => {
    const headline = headlineOf(told);
    expect(headline.tone).toBe(tone);
    expect(headlineText(headline, told.baseline?.label ?? null)).toBe(text);
  });
});

describe('the comment', () => {
  it('puts what got worse first and folds the rest', () => {
    const body = commentBody(report([HOLDS, OPEN, CATALAN]), 'default', null);
    const [marker, ...lines] = body.split('\n');
    expect(marker).toBe(markerOf('default'));
    expect(lines[0]).toBe('> [!CAUTION]');
    expect(body.indexOf('lang=ca')).toBeLessThan(body.indexOf('lang=es'));
    expect(body.indexOf('lang=es')).toBeLessThan(body.indexOf('<details>'));
    expect(body).toContain(
      '| `langid/accuracy@lang=ca` | 93.0 % | **0.0 %** | −93.0 points (−96.8 to −84.2), 8.0 allowed | ❌ **regressed** – 53 lost, none gained of 57 |',
    );
    expect(body).toContain("❔ can't tell – 2 lost, none gained of 58; about 100 samples would settle it |");
    expect(body).toContain('<summary>What changed: the model (3 of 4 files). The same: data.</summary>');
    expect(body).toContain(
      'was signed by `acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0` (repository `1234`, owner `56`) and logged at index `42`; all 1,266 samples were recomputed. This run is **not signed** (`pull request`).',
    );
  });

  it('remembers what it said before, once', () => {
    const first = commentBody(report([CATALAN]), 'default', null);
    const second = commentBody(report([HOLDS]), 'default', first);
    expect(second).toContain('<sub>Before: `The one claim regressed since v1.0.0. (#118)`</sub>');
    expect(commentBody(report([HOLDS]), 'default', second)).toContain(
      '<sub>Before: `The one claim holds since v1.0.0. (#118)`</sub>',
    );
    expect(commentBody(report([HOLDS]), 'default', 'somebody <!-- before: %ZZ -->')).not.toContain('Before:');
  });

  it('shows an error and what to do as text', () => {
    const body = commentBody(failed('incomplete'), 'default', null);
    expect(body).toContain('**E_HARNESS_EXIT** `langid: status 1`');
    expect(body).toContain('\n```text\nlast line: @everyone\n```\n');
  });

  it('leaves whole sections out when it would be too long, and says so', () => {
    const many = Array.from({ length: 900 }, (_, index) => verdict(`langid/accuracy@lang=${'x'.repeat(60)}${index}`));
    const body = commentBody(report([CATALAN, ...many]), 'default', null);
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body).toContain('left out for length');
    expect(body).toContain('lang=ca');
    expect(body.endsWith('-->')).toBe(true);
    expect(summaryBody(report([CATALAN, ...many]))).toContain(`${'x'.repeat(60)}899`);
  });

  it('keeps text from outside inside code spans', () => {
    const hostile = '@everyone |`<img src=x onerror=y>`\n::error::\u202e';
    const body = commentBody(
      report(
        [
          verdict(hostile, {
            ...CATALAN,
            id: hostile,
            examples: [{ key: hostile, target: hostile, before: hostile, after: null }],
          }),
        ],
        {
          warnings: [hostile],
        },
      ),
      'default',
      null,
    );
    const outside = body.replace(/(`+)(?!`).*?[^`]\1(?!`)/gsu, '');
    expect(outside).not.toContain('everyone');
    expect(outside).not.toContain('<img');
    expect(body).not.toContain('\u202e');
    expect(body.split('\n').some((line) => line.startsWith('::'))).toBe(false);
  });
});

describe('the machine-readable report', () => {
  it.each([report([CATALAN, OPEN, HOLDS, NEW, INCOMPARABLE]), reused, failed('incomplete')])(
    'has its published form (%#)',
    (told) => {
      const json: unknown = JSON.parse(JSON.stringify(reportJson(told, told.gate.word)));
      expect(v.parse(reportSchema, json)).toEqual(json);
    },
  );
});

describe('the terminal', () => {
  it('aligns claims and counts them', () => {
    const lines = claimLines([HOLDS, CATALAN]);
    expect(lines[0]).toMatch(
      /^ {2}✗ langid\/accuracy@lang=ca {3}93\.0 % → 0\.0 % {4}−93\.0 points .* regressed {3}allowed 8\.0 · 53 lost/u,
    );
    expect(lines[1]).toMatch(/^ {2}✓ langid\/accuracy {11}95\.0 % → 95\.0 %/u);
    expect(countsLine([HOLDS, CATALAN, OPEN])).toBe("1 regressed, 1 can't be told, 1 holds.");
    expect(countsLine([])).toBe('No claim.');
  });
});
