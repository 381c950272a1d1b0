import type { ClaimVerdict } from '../../../src/gate/verdict.ts';
import type { Report } from '../../../src/report/report.ts';

/** Verdicts and reports for tests of what people see. */
export function verdict(id: string, more: Partial<ClaimVerdict> = {}): ClaimVerdict {
  return {
    id,
    direction: 'higher',
    verdict: 'holds',
    reason: null,
    detail: null,
    method: 'mcnemar-exact',
    n: 1266,
    gained: 0,
    lost: 0,
    missing: 0,
    proportion: true,
    baseline: { value: 0.95 },
    candidate: { value: 0.95 },
    delta: 0,
    interval: { level: 0.9, lower: -0.002, upper: 0.002 },
    p: 1,
    pAdjusted: 1,
    pNotWorse: 0.001,
    margin: 0.02,
    needed: null,
    detectable: null,
    ceiling: false,
    resampling: null,
    anchor: null,
    floor: null,
    lossProven: false,
    advisory: false,
    require: null,
    rule: 0,
    examples: [],
    where: null,
    waived: null,
    ...more,
  };
}

export const CATALAN = verdict('langid/accuracy@lang=ca', {
  verdict: 'regressed',
  n: 57,
  lost: 53,
  baseline: { value: 0.9298 },
  candidate: { value: 0 },
  delta: -0.9298,
  interval: { level: 0.9, lower: -0.9681, upper: -0.8424 },
  margin: 0.08,
});
export const OPEN = verdict('langid/accuracy@lang=es', {
  verdict: 'inconclusive',
  n: 58,
  lost: 2,
  needed: 100,
  margin: 0.08,
});
export const INCOMPARABLE = verdict('langid/accuracy', {
  verdict: 'inconclusive',
  reason: 'incomparable',
  detail: 'the scorer changed',
  method: 'none',
  delta: null,
  interval: null,
});

const SIGNER = {
  kind: 'certificate',
  identity: 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0',
  issuer: 'https://token.actions.githubusercontent.com',
  repositoryId: '1234',
  ownerId: '56',
  logIndex: '42',
} as const;

export function report(claims: readonly ClaimVerdict[], more: Partial<Report> = {}): Report {
  return {
    outcome: { kind: 'compared', claims },
    environment: null,
    modelChanges: [],
    sameModels: [],
    gate: { word: 'pass', passed: true, exit: 0, failing: [] },
    model: {
      name: 'model',
      root: `sha256:${'1'.repeat(64)}`,
      manifest: `sha256:${'2'.repeat(64)}`,
      files: 4,
      bytes: 5,
    },
    baseline: {
      label: 'v1.0.0',
      url: 'https://github.com/acme/langid/releases/tag/v1.0.0',
      digest: `sha256:${'3'.repeat(64)}`,
      signer: SIGNER,
      samples: 1266,
      others: [],
      passedOver: [],
    },
    anchor: null,
    measurement: { kind: 'measured', digest: null },
    signing: { signed: false, why: 'pull request' },
    changes: [
      { kind: 'model', name: 'model', before: 'a'.repeat(64), after: 'b'.repeat(64), files: { changed: 3, total: 4 } },
      { kind: 'dataset', name: 'data/udhr.jsonl', before: 'c'.repeat(64), after: 'c'.repeat(64), files: null },
    ],
    ruleChanges: { since: 'base', changes: [] },
    attempts: null,
    findings: [],
    warnings: [],
    run: {
      uri: 'https://github.com/acme/langid/actions/runs/118/attempts/1',
      label: '#118',
      attempt: 1,
      startedOn: '2026-11-25T00:00:00.000Z',
      plan: `sha256:${'4'.repeat(64)}`,
      planUrl: null,
      commit: null,
    },
    check: null,
    ...more,
  };
}
