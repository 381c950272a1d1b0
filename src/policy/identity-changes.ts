import { parseWorkflowUrl, type CertifiedIdentity } from '../verification/certified-identity.ts';

/** How who signed this release differs from who signed the previous one. */
export interface IdentityChange {
  readonly what:
    | 'kind of signer'
    | 'key'
    | 'issuer'
    | 'workflow'
    | 'signing workflow'
    | 'trigger'
    | 'kind of ref'
    | 'runner'
    | 'repository id'
    | 'owner id';
  readonly before: string;
  readonly after: string;
  /** Whether a policy with `identity-changes: fail` refuses it; the others are told. */
  readonly grave: boolean;
}

/**
 * The identity of one signed evaluation against that of the one before it. Both come from certificates that were
 * verified. The ref itself and the commits change with every release and are not compared.
 */
export function identityChanges(before: CertifiedIdentity, after: CertifiedIdentity): readonly IdentityChange[] {
  if (before.kind === 'key' || after.kind === 'key') {
    if (before.kind !== after.kind) {
      return [{ what: 'kind of signer', before: kindText(before), after: kindText(after), grave: true }];
    }
    return 'hint' in before && 'hint' in after ? changed([['key', before.hint, after.hint, true]]) : changed([]);
  }
  return changed([
    ['issuer', before.issuer, after.issuer, true],
    ['workflow', pathOf(before.workflow), pathOf(after.workflow), true],
    ['signing workflow', pathOf(before.san), pathOf(after.san), true],
    ['trigger', before.trigger, after.trigger, true],
    ['kind of ref', refKind(before.ref), refKind(after.ref), false],
    ['runner', before.runnerEnvironment, after.runnerEnvironment, false],
    ['repository id', before.repositoryId, after.repositoryId, true],
    ['owner id', before.ownerId, after.ownerId, true],
  ]);
}

type Row = readonly [what: IdentityChange['what'], before: string | null, after: string | null, grave: boolean];

function changed(rows: readonly Row[]): readonly IdentityChange[] {
  return rows.flatMap(([what, before, after, grave]) =>
    before === after ? [] : [{ what, before: before ?? 'not certified', after: after ?? 'not certified', grave }],
  );
}

function kindText(identity: CertifiedIdentity): string {
  return identity.kind === 'key' ? `the key ${identity.hint}` : identity.san;
}

/** The ref behind the path is another with every tag. */
function pathOf(url: string | null): string | null {
  return url === null ? null : (parseWorkflowUrl(url)?.path ?? url.replace(/@refs\/.*$/u, ''));
}

function refKind(ref: string | null): string | null {
  return /^refs\/([a-z]+)\//u.exec(ref ?? '')?.[1] ?? ref;
}

/** One change in a sentence. */
export function describeChange({ what, before, after }: IdentityChange): string {
  return `the ${what} was ${before} and is ${after}`;
}
