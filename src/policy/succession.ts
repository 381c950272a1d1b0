import { nameOfParty, type Party, type SuccessionPredicate } from '../statements/succession.ts';
import type { CertifiedIdentity } from '../verification/certified-identity.ts';
import { describeChange, identityChanges, type IdentityChange } from './identity-changes.ts';
import type { SignerRule } from './signer-rule.ts';
import { matchSigners } from './signers.ts';

/** A hand-over that was verified. */
export interface SignedSuccession {
  readonly predicate: SuccessionPredicate;
  readonly identity: CertifiedIdentity;
  /** When it is first known to have existed: seconds since 1970; `null` for a key that signed into no log. */
  readonly certifiedTime: number | null;
}

/** A release that another identity signed than the one before it. */
export interface Successor {
  readonly before: CertifiedIdentity;
  readonly after: CertifiedIdentity;
  /** When the new release was signed. */
  readonly at: Date;
  /** The repository of the run; `null` where nothing but a certificate tells it. */
  readonly repositoryId: string | null;
}

/**
 * Why a hand-over does not let a release go on; `null` where it does. It has to be signed by who signed the previous
 * release, name who signed this one and the repository, and be valid when this one was signed. What it does not name
 * has to be what it was.
 */
export function successionRefused(handover: SignedSuccession, successor: Successor): string | null {
  return byAnother(handover, successor) ?? toAnother(handover, successor) ?? atAnotherTime(handover, successor);
}

function byAnother({ predicate, identity }: SignedSuccession, { before }: Successor): string | null {
  const stranger = identityChanges(before, identity).find((change) => isAnother(change, identity));
  if (stranger !== undefined) return `somebody else signed it: for the previous release ${describeChange(stranger)}`;
  const { kind, why } = match(identity, predicate.from, null);
  return kind === 'same' ? null : `it says that it is from ${nameOfParty(predicate.from)}: ${why}`;
}

/**
 * A hand-over may be started by another event than a release, and a workflow that calls a reusable one for its releases
 * may sign it in a job of its own.
 */
function isAnother({ what, grave }: IdentityChange, signer: CertifiedIdentity): boolean {
  if (!grave || what === 'trigger') return false;
  const itself = signer.kind === 'certificate' && signer.san === signer.workflow;
  return what !== 'signing workflow' || !itself;
}

function toAnother({ predicate }: SignedSuccession, { before, after, repositoryId }: Successor): string | null {
  const { to } = predicate;
  const certified = after.kind === 'certificate' ? after.repositoryId : null;
  const found = certified ?? repositoryId;
  if (found !== null && found !== predicate.repositoryId) {
    return `it is for the repository ${predicate.repositoryId}, and this is ${found}`;
  }
  const { kind, why } = match(after, to, predicate.repositoryId);
  if (kind === 'other') return `it is to ${nameOfParty(to)}: ${why}`;
  const unnamed = identityChanges(before, after).find((change) => change.grave && !names(to, change, after));
  return unnamed === undefined ? null : `it does not say that ${describeChange(unnamed)}`;
}

/** Whether a party that matches says something of what changed; where nothing is certified any more it need not. */
function names(to: Party, { what }: IdentityChange, after: CertifiedIdentity): boolean {
  if (after.kind === 'key' || (what !== 'trigger' && what !== 'owner id')) return true;
  const member = what === 'trigger' ? 'trigger' : 'ownerId';
  return to.kind === 'workflow' ? to[member] !== null : after[member] === null;
}

function atAnotherTime({ predicate, certifiedTime }: SignedSuccession, { at }: Successor): string | null {
  const signed = Math.max(Date.parse(predicate.date), (certifiedTime ?? 0) * 1000);
  if (signed > at.getTime()) return `it is of ${new Date(signed).toISOString()}, after this was signed`;
  return at.getTime() <= Date.parse(predicate.validUntil) ? null : `it was valid until ${predicate.validUntil}`;
}

type Match = { readonly kind: 'same'; readonly why: null } | { readonly kind: 'other'; readonly why: string };

function match(identity: CertifiedIdentity, named: Party, repositoryId: string | null): Match {
  const keys = new Map(named.kind === 'key' ? [[named.hint, named.hint]] : []);
  const nowhere = { repository: '', repositoryId: null, defaultBranch: null, keys };
  const found = matchSigners(identity, [ruleOf(named, repositoryId)], nowhere);
  return found.counts ? { kind: 'same', why: null } : { kind: 'other', why: found.why };
}

function ruleOf(named: Party, repositoryId: string | null): SignerRule {
  if (named.kind === 'key') return { key: named.hint };
  if (named.kind === 'identity') return { identity: named.identity, issuer: named.issuer };
  const { workflow, signer, issuer, ownerId, trigger } = named;
  return {
    workflow,
    ref: '*',
    issuer,
    ...(signer === null ? {} : { signer }),
    ...(repositoryId === null ? {} : { repositoryId }),
    ...(ownerId === null ? {} : { ownerId }),
    ...(trigger === null ? {} : { trigger: [trigger] }),
  };
}

/** Whether it is this party, as far as a hand-over names it. */
export function matchesParty(identity: CertifiedIdentity, named: Party): boolean {
  return match(identity, named, null).kind === 'same';
}

/** A hand-over that counts, in a sentence. */
export function describeSuccession({ predicate }: SignedSuccession): string {
  const { from, to, repositoryId, date } = predicate;
  return `${nameOfParty(from)} handed repository ${repositoryId} over to ${nameOfParty(to)} on ${date.slice(0, 10)}`;
}
