import { describe, expect, it } from 'vitest';
import { describeSuccession, successionRefused, type SignedSuccession } from '../../../src/policy/succession.ts';
import type { Party, SuccessionPredicate } from '../../../src/statements/succession.ts';
import type { CertificateIdentity } from '../../../src/verification/certified-identity.ts';
import { RELEASE, signedBy } from './identity.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const NEW = 'initech/langid/.github/workflows/publish.yml';
const workflow = (name: string, more: Partial<Extract<Party, { kind: 'workflow' }>> = {}): Party => ({
  kind: 'workflow',
  workflow: name,
  signer: null,
  issuer: ISSUER,
  ownerId: null,
  trigger: null,
  ...more,
});
const url = (path: string): string => `https://github.com/${path}@refs/tags/v1.1.0`;
/** The same repository after a transfer, released by a workflow with another name. */
const moved = (more: Partial<CertificateIdentity> = {}): CertificateIdentity =>
  signedBy({ san: url(NEW), workflow: url(NEW), signer: url(NEW), ref: 'refs/tags/v1.1.0', ownerId: '99', ...more });

const AT = new Date('2026-06-10T00:00:00Z');
const PREDICATE: SuccessionPredicate = {
  from: workflow(RELEASE, { ownerId: '56' }),
  to: workflow(NEW, { ownerId: '99' }),
  repositoryId: '1234',
  date: '2026-06-01T00:00:00Z',
  validUntil: '2026-08-30T00:00:00Z',
};
const SECONDS = Date.parse('2026-06-01T00:00:05Z') / 1000;

function handover(
  predicate: Partial<SuccessionPredicate> = {},
  more: Partial<SignedSuccession> = {},
): SignedSuccession {
  return { predicate: { ...PREDICATE, ...predicate }, identity: signedBy(), certifiedTime: SECONDS, ...more };
}

function refused(found: SignedSuccession, successor: Partial<Parameters<typeof successionRefused>[1]> = {}) {
  return successionRefused(found, { before: signedBy(), after: moved(), at: AT, repositoryId: null, ...successor });
}

describe('a hand-over', () => {
  it('lets the successor go on whom the previous signer names', () => {
    expect(refused(handover())).toBeNull();
    expect(refused(handover(), { repositoryId: '1234', at: new Date(PREDICATE.validUntil) })).toBeNull();
    expect(describeSuccession(handover())).toBe(`${RELEASE} handed repository 1234 over to ${NEW} on 2026-06-01`);
  });

  it('may be signed by a run of the same workflow that no release started', () => {
    const identity = signedBy({ trigger: 'workflow_dispatch', ref: 'refs/heads/main' });
    expect(refused(handover({}, { identity }))).toBeNull();
    // the release itself is signed by a reusable workflow
    const before = signedBy({ san: url('acme/shared/.github/workflows/sign.yml') });
    expect(refused(handover({}, { identity }), { before })).toBeNull();
  });

  it.each([
    [{ workflow: url('acme/langid/.github/workflows/other.yml') }, 'the workflow was'],
    [{ san: url('acme/langid/.github/workflows/other.yml') }, 'the signing workflow was'],
    [{ repositoryId: '4321' }, 'the repository id was'],
    [{ ownerId: '99' }, 'the owner id was'],
    [{ issuer: 'https://other.example' }, 'the issuer was'],
  ])('is refused from somebody else: %j', (change, why) => {
    const found = refused(handover({}, { identity: signedBy(change) }));
    expect(found).toContain('somebody else signed it: for the previous release');
    expect(found).toContain(why);
  });

  it('is refused from the successor itself, and from a key', () => {
    expect(refused(handover({}, { identity: moved() }))).toContain('somebody else signed it');
    expect(refused(handover({}, { identity: { kind: 'key', hint: 'A' } }))).toContain('somebody else signed it');
  });

  it('is refused where it says that it is from another than who signed it', () => {
    expect(refused(handover({ from: workflow(NEW) }))).toContain(`it says that it is from ${NEW}`);
  });

  it.each([
    ['another workflow', { workflow: url('initech/langid/.github/workflows/a.yml') }, 'it is to'],
    ['another signing workflow', { san: url('evil/x/.github/workflows/a.yml') }, 'it is to'],
    ['another repository', { repositoryId: '4321' }, 'it is for the repository 1234, and this is 4321'],
    ['a repository that nothing certifies', { repositoryId: null }, 'it is to'],
    ['another owner', { ownerId: '100' }, 'the owner id is 100, not 99'],
    ['another issuer', { issuer: 'https://other.example' }, 'it is to'],
    ['a trigger that it does not name', { trigger: 'schedule' }, 'it does not say that the trigger was push'],
  ])('is refused for %s', (_, change, why) => {
    expect(refused(handover(), { after: moved(change) })).toContain(why);
  });

  it('names what else changes, or it stays', () => {
    const after = moved({ trigger: 'release' });
    expect(refused(handover({ to: workflow(NEW, { ownerId: '99', trigger: 'release' }) }), { after })).toBeNull();
    expect(refused(handover({ to: workflow(NEW) }))).toContain('it does not say that the owner id was 56 and is 99');
    const to = workflow(NEW, { ownerId: '99' });
    expect(refused(handover({ to, repositoryId: '4321' }), { after: moved({ repositoryId: '4321' }) })).toBeNull();
  });

  it('is refused before its time and after it', () => {
    expect(refused(handover(), { at: new Date('2026-05-31T00:00:00Z') })).toContain('after this was signed');
    // the date is what somebody wrote, the log's time is not
    const late = { certifiedTime: AT.getTime() / 1000 + 1 };
    expect(refused(handover({}, late))).toContain('it is of 2026-06-10T00:00:01.000Z, after this was signed');
    const after = new Date('2026-08-30T00:00:01Z');
    expect(refused(handover(), { at: after })).toBe('it was valid until 2026-08-30T00:00:00Z');
  });

  it('leads from key to key, and to a certificate and back', () => {
    const key = (hint: string) => ({ kind: 'key', hint }) as const;
    const found = handover({ from: key('A'), to: key('B') }, { identity: key('A'), certifiedTime: null });
    const before = key('A');
    expect(refused(found, { before, after: key('B') })).toBeNull();
    expect(refused(found, { before, after: key('C') })).toContain('it is to the key B');
    expect(refused(found, { before, after: key('B'), repositoryId: '4321' })).toContain('for the repository 1234');
    expect(refused(found, { before: key('C'), after: key('B') })).toContain('somebody else signed it');
    expect(refused({ ...found, predicate: { ...found.predicate, to: workflow(NEW) } }, { before })).toBeNull();
    expect(refused(handover({ to: key('B') }), { after: key('B') })).toBeNull();
  });

  it('leads to an identity that is no workflow, word for word', () => {
    const to = { kind: 'identity', identity: 'lab@initech.example', issuer: 'https://id.example' } as const;
    const nothing = { workflow: null, signer: null, repositoryId: null, ownerId: null, trigger: null };
    const after = signedBy({ san: to.identity, issuer: to.issuer, ...nothing });
    expect(refused(handover({ to }), { after })).toBeNull();
    expect(refused(handover({ to }), { after: { ...after, san: 'lab@initech.example.evil' } })).toContain('it is to');
    expect(refused(handover({ to }), { after: { ...after, trigger: 'push', ownerId: '1' } })).toContain('owner id');
  });
});
