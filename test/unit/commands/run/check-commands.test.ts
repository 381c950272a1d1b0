import { describe, expect, it } from 'vitest';
import { checkCommands, type Checkable } from '../../../../src/commands/run/check-commands.ts';
import { GITHUB_ISSUER } from '../../../../src/verification/certified-identity.ts';

const WORKFLOW = 'https://github.com/acme/langid/.github/workflows/release.yml@refs/tags/v1.0.0';
const CERTIFIED = {
  kind: 'certificate',
  identity: WORKFLOW,
  issuer: GITHUB_ISSUER,
  repositoryId: '1234',
  ownerId: '56',
  logIndex: '7',
} as const;

function lines(asked: Partial<Checkable> = {}, trustedRoot: string | null = null): readonly string[] {
  const commands = checkCommands(
    {
      context: { ref: 'refs/heads/main', repository: { fullName: 'acme/langid' } },
      options: { trustedRoot },
      environment: { env: {} },
    },
    { signer: CERTIFIED, tag: 'v1.0.0', withheld: false, ...asked },
  );
  return [commands?.mira ?? '', ...(commands?.others ?? [])].flatMap((block) => block.split('\n'));
}

describe('lines with which anybody checks a signature', () => {
  it('name the release, who signed, and the files', () => {
    const [download, mira, gh, cosign, ...more] = lines();
    expect(more).toStrictEqual([]);
    expect(download).toBe("gh release download v1.0.0 --repo acme/langid --pattern 'mira-*'");
    expect(mira).toMatch(
      / -- mira verify mira-evaluation\.sigstore\.json --samples mira-samples\.jsonl\.zst --repo acme\/langid$/u,
    );
    expect(gh).toMatch(/ --repo acme\/langid --signer-workflow acme\/langid\/\.github\/workflows\/release\.yml$/u);
    expect(cosign).toContain(` --certificate-identity ${WORKFLOW} --certificate-oidc-issuer ${GITHUB_ISSUER} `);
  });

  it('ask for no samples where none were published', () => {
    expect(lines({ withheld: true })[1]).not.toContain('--samples');
  });

  it('make of a trusted root what gh reads, whatever it is called', () => {
    const all = lines({}, "trust it's.json");
    expect(all[1]).toMatch(/ --trusted-root 'trust it'\\''s\.json'$/u);
    expect(all[2]).toBe("jq -c . 'trust it'\\''s.json' > trusted-root-lines.jsonl");
    expect(all[3]).toMatch(/^gh .* --custom-trusted-root trusted-root-lines\.jsonl$/u);
  });

  it('name another issuer than GitHub', () => {
    const [, mira, gh, cosign] = lines({ signer: { ...CERTIFIED, issuer: 'https://id.example' } });
    expect(mira).toMatch(new RegExp(` --identity ${WORKFLOW} --issuer https://id\\.example$`, 'u'));
    expect(gh).toMatch(/ --cert-oidc-issuer https:\/\/id\.example$/u);
    expect(cosign).toContain(' --certificate-oidc-issuer https://id.example ');
  });

  it('name who called a reusable workflow, and the branch of a run that is no release', () => {
    const shared = 'acme/shared/.github/workflows/sign.yml';
    const identity = `https://github.com/${shared}@refs/heads/main`;
    const called = lines({ signer: { ...CERTIFIED, identity } });
    expect(called[1]).toMatch(/ --repo acme\/langid --signer acme\/shared\/\.github\/workflows\/sign\.yml$/u);
    expect(called[3]).toContain(' --certificate-github-workflow-repository acme/langid ');
    expect(lines({ signer: { ...CERTIFIED, identity }, tag: null })[0]).toMatch(/ --ref refs\/heads\/main$/u);
    const branch = WORKFLOW.replace('refs/tags/v1.0.0', 'refs/heads/next');
    expect(lines({ signer: { ...CERTIFIED, identity: branch }, tag: null })[0]).toMatch(/ --ref refs\/heads\/next$/u);
  });

  it('name a key, which only ours checks', () => {
    const all = lines({ signer: { kind: 'key', hint: 'A', logIndex: null } });
    expect(all).toHaveLength(2);
    expect(all[1]).toMatch(/ --key public-key\.pem$/u);
  });
});
