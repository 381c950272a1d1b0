import { hexOf } from '../../../src/digest.ts';
import { jsonDigest } from '../../../src/json.ts';
import { generateKeyPairSync } from 'node:crypto';
import { parseSigningKey, type SigningKey } from '../../../src/signing/key.ts';
import type { Sample } from '../../../src/evidence/sample.ts';
import type { Claim, EvaluationStatement, Evidence } from '../../../src/statements/evaluation.ts';
import { toDecimal } from '../../../src/statements/fields.ts';
import { EVALUATION_TYPE, STATEMENT_TYPE } from '../../../src/statements/uris.ts';
import { wilsonInterval } from '../../../src/stats/index.ts';

/** A small, valid evaluation, and the rows that it follows from. */

export const MODEL = { root: `sha256:${'a'.repeat(64)}`, manifest: `sha256:${'b'.repeat(64)}` } as const;

export const ROWS: readonly Sample[] = ['en', 'fr'].flatMap((lang, index) =>
  Array.from({ length: 10 }, (_, n) => ({
    task: 'langid',
    key: `${lang}-${n}`,
    repeat: 0,
    scores: { accuracy: n < 9 - index ? 1 : 0 },
    slices: { lang },
    prompt: `text ${n}`,
    target: lang,
    response: lang,
    error: null,
  })),
);

const PLAN = { model: { ignore: ['notes.md'] } };

export function evaluation(evidence: readonly Evidence[] = [EVIDENCE], rows = ROWS): EvaluationStatement {
  const root = evidence[0]?.root ?? '';
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: 'model', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: EVALUATION_TYPE,
    predicate: {
      plan: { uri: null, digest: { sha256: hexOf(jsonDigest(PLAN)) }, content: PLAN },
      measurement: `sha256:${'d'.repeat(64)}`,
      model: { ...MODEL, files: 2, bytes: 1234 },
      materials: [{ id: 'model', kind: 'model', name: 'model', digest: { sha256: 'b'.repeat(64) } }],
      harness: [{ evaluation: 'langid', format: 'mira-samples', name: null, version: null, reader: '1' }],
      environment: { evaluations: { langid: { ranIn: 'host', image: null } } },
      evidence: [...evidence],
      claims: [claim(root, rows, null), claim(root, rows, 'en'), claim(root, rows, 'fr')],
      run: { uri: null, attempt: null, startedOn: '2026-01-31T12:00:00Z', finishedOn: '2026-01-31T12:01:00Z' },
      previous: null,
      coverage: { attested: [], asserted: [], notCovered: [] },
    },
  };
}

export const EVIDENCE: Evidence = { task: 'langid', root: 'e'.repeat(64), count: ROWS.length, publish: ['scores'] };

function claim(root: string, rows: readonly Sample[], lang: string | null): Claim {
  const asked = rows.filter(({ slices }) => lang === null || slices['lang'] === lang);
  const successes = asked.filter(({ scores }) => scores['accuracy'] === 1).length;
  const n = asked.length;
  const { lower, upper } = wilsonInterval({ successes, n, confidence: 0.95 });
  return {
    id: `langid/accuracy${lang === null ? '' : `@lang=${lang}`}`,
    task: 'langid',
    metric: 'accuracy',
    slice: lang === null ? null : { name: 'lang', value: lang },
    direction: 'higher',
    kind: 'binary',
    estimate: toDecimal(successes / n),
    interval: { method: 'wilson', level: '0.95', lower: toDecimal(lower), upper: toDecimal(upper) },
    counts: { expected: n, scored: n, unscored: 0, errored: 0, missing: 0 },
    evidence: root,
    materials: ['model'],
    comparability: `sha256:${'f'.repeat(64)}`,
    reported: null,
  };
}

export function newKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return parseSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'test');
}
