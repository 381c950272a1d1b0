import { describe, expect, it } from 'vitest';
import { explainPolicy } from '../../../src/policy/explain.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { refusalOf } from '../signing/refusal.ts';

const FULL = `version: 1
signers:
  - workflow: acme/langid/.github/workflows/release.yml
    signer: mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml
    signer-digest: ${'a'.repeat(40)}
    ref: refs/tags/v*
    repository-id: "1234"
    owner-id: "56"
    trigger: [push, workflow_dispatch]
    runner: github-hosted
    environment: release
    may: [evaluation]
  - identity: release@acme.example
    issuer: https://accounts.example
    may: [reproduction]
  - key: keys/gate.pub
    may: [gate]
logs: 1
timestamps: 2
max-age: 90d
distrust:
  - identity: acme/langid/.github/workflows/*
    from: 2026-01-01T00:00:00Z
    to: 2026-01-03T00:00:00Z
    reason: stolen runner
claims:
  - langid/*
  - claim: langid/accuracy
    verdict: holds
gate: holds
identity-changes: warn
`;

describe('parsePolicy', () => {
  it('reads everything that can stand there', () => {
    expect(parsePolicy(FULL, 'mira.policy.yml')).toEqual({
      signers: [
        {
          workflow: 'acme/langid/.github/workflows/release.yml',
          signer: 'mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml',
          signerDigest: 'a'.repeat(40),
          ref: 'refs/tags/v*',
          repositoryId: '1234',
          ownerId: '56',
          trigger: ['push', 'workflow_dispatch'],
          runner: 'github-hosted',
          environment: 'release',
          may: ['evaluation'],
        },
        { identity: 'release@acme.example', issuer: 'https://accounts.example', may: ['reproduction'] },
        { key: 'keys/gate.pub', may: ['gate'] },
      ],
      logs: 1,
      timestamps: 2,
      maxAgeSeconds: 90 * 24 * 3600,
      distrust: [
        {
          identity: 'acme/langid/.github/workflows/*',
          from: new Date('2026-01-01T00:00:00Z'),
          to: new Date('2026-01-03T00:00:00Z'),
          reason: 'stolen runner',
        },
      ],
      claims: [
        { claim: 'langid/*', verdict: null },
        { claim: 'langid/accuracy', verdict: 'holds' },
      ],
      gate: 'holds',
      identityChanges: 'warn',
    });
  });

  it('asks for little where little stands there, and is strict about changes', () => {
    expect(parsePolicy('version: 1\nsigners: [{key: a.pub}]\n', 'p.yml')).toEqual({
      signers: [{ key: 'a.pub' }],
      logs: 0,
      timestamps: 0,
      maxAgeSeconds: null,
      distrust: [],
      claims: [],
      gate: null,
      identityChanges: 'fail',
    });
  });

  it.each([
    ['', 'E_CONFIG_VALUE', 'must be a map'],
    ['version: 1\n', 'E_CONFIG_VALUE', 'lacks the key "signers"'],
    ['version: 2\nsigners: [{key: a}]\n', 'E_CONFIG_VALUE', '"version"'],
    ['version: 1\nsigners: []\n', 'E_CONFIG_VALUE', 'must name somebody'],
    ['version: 1\nsigners: [{key: a}]\nlog: 1\n', 'E_CONFIG_UNKNOWN_KEY', 'did you mean "logs"'],
    ['version: 1\nsigners: [{workflow: a, refs: b}]\n', 'E_CONFIG_UNKNOWN_KEY', 'did you mean "ref"'],
    ['version: 1\nsigners: [{workflow: a, repository-id: 1234}]\n', 'E_CONFIG_VALUE', 'repository-id'],
    ['version: 1\nsigners: [{identity: a}]\n', 'E_CONFIG_VALUE', 'a signer lacks'],
    ['version: 1\nsigners: [{key: a, may: []}]\n', 'E_CONFIG_VALUE', 'must name at least one'],
    ['version: 1\nsigners: [{key: a}]\nmax-age: 0d\n', 'E_CONFIG_VALUE', 'must be an age'],
    ['version: 1\nsigners: [{key: a}]\nmax-age: ""\n', 'E_CONFIG_VALUE', 'must be an age'],
    ['version: 1\nsigners: [{key: a}]\nlogs: -1\n', 'E_CONFIG_VALUE', 'logs'],
    [
      'version: 1\nsigners: [{key: a}]\ndistrust: [{identity: x, from: 2026-02-30, reason: y}]\n',
      'E_CONFIG_VALUE',
      'must be a time',
    ],
    [
      'version: 1\nsigners: [{key: a}]\ndistrust: [{identity: x, from: 2026-02-02T00:00:00Z, to: 2026-02-01T00:00:00Z, reason: y}]\n',
      'E_CONFIG_VALUE',
      'ends before it begins',
    ],
    ['version: 1\nsigners: [{key: a}]\nsigners: [{key: b}]\n', 'E_CONFIG_SYNTAX', 'unique'],
  ])('refuses %j', async (text, code, words) => {
    const failure = await refusalOf(() => parsePolicy(text, 'mira.policy.yml'));
    expect(failure).toMatchObject({ code, at: { file: 'mira.policy.yml' } });
    expect(failure.message).toContain(words);
  });
});

describe('explainPolicy', () => {
  it('says all of it in sentences', () => {
    expect(explainPolicy(parsePolicy(FULL, 'p.yml'))).toEqual([
      `The workflow acme/langid/.github/workflows/release.yml may sign evaluations, as GitHub Actions certifies it, on refs that match refs/tags/v*, in a job of the reusable workflow mira-attest/mira-attest/.github/workflows/evaluate-and-attest.yml, at its commit ${'a'.repeat(40)}, in the repository with the id 1234, owned by the account with the id 56, started by push or workflow_dispatch, on a github-hosted runner, in the environment release.`,
      'release@acme.example, as https://accounts.example certifies it, may sign reproductions.',
      'The holder of the key keys/gate.pub may sign gates.',
      'Nobody else’s signature counts for anything.',
      'At least 1 transparency log has to hold the signature.',
      'At least 2 timestamp authorities have to have seen it.',
      'A signature may be at most 90 days old, by the time that a log or a timestamp authority certified.',
      'What acme/langid/.github/workflows/* signed from 2026-01-01T00:00:00.000Z to 2026-01-03T00:00:00.000Z is not believed: stolen runner',
      'An evaluation has to make the claim langid/*, and a gate has to have a verdict on it.',
      'An evaluation has to make the claim langid/accuracy, and a gate has to say that it holds.',
      'A gate has to say that every claim holds.',
      'A release whose signing workflow, trigger, repository or owner is another than the previous release’s is reported and accepted.',
    ]);
  });
});
