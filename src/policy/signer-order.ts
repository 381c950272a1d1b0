import { canonicalJson } from '../json.ts';
import { matchesGlob } from './glob.ts';
import { DEFAULT_ROLES, type SignerRule, type WorkflowSigner } from './signer-rule.ts';

type Signers = readonly SignerRule[] | null;

/**
 * Whether nobody's signature counts under `after` that does not under `before`, as far as the rules alone say so.
 *
 * @param repository whose workflows count where no rule is named
 */
export function areNarrower(before: Signers, after: Signers, repository: string | null): boolean {
  if (after === null) return before === null;
  if (before === null) return after.every((rule) => isOwnRelease(rule, repository));
  return after.every((rule) => before.some((known) => covers(known, rule)));
}

/** Any workflow of the repository on a tag or the default branch counts where nothing is said. */
function isOwnRelease(rule: SignerRule, repository: string | null): boolean {
  if (repository === null || !('workflow' in rule) || rule.issuer !== undefined) return false;
  const own = (workflow: string): boolean => workflow.startsWith(`${repository}/`);
  if (!own(rule.workflow) || !own(rule.signer ?? rule.workflow)) return false;
  return (rule.ref === null || rule.ref.startsWith('refs/tags/')) && mayAtMost(rule, { may: DEFAULT_ROLES });
}

function covers(known: SignerRule, rule: SignerRule): boolean {
  if (!mayAtMost(rule, known)) return false;
  if (!('workflow' in known) || !('workflow' in rule)) return isSame({ ...known, may: null }, { ...rule, may: null });
  return isSame(who(known), who(rule)) && refCovers(known.ref, rule.ref) && asksNoMore(known, rule);
}

function who({ workflow, signer = workflow, issuer = '' }: WorkflowSigner): unknown {
  return { workflow, signer, issuer };
}

/** A `*` stands for anything, a `*` of the other pattern included, so that one pattern can be matched against another. */
function refCovers(known: string | null, ref: string | null): boolean {
  if (known === null || ref === null) return known === ref;
  return matchesGlob(known, ref);
}

/** Everything that the known rule asks of a certificate, the other one asks as well. */
function asksNoMore(known: WorkflowSigner, rule: WorkflowSigner): boolean {
  const trigger =
    known.trigger === undefined || (rule.trigger?.every((event) => known.trigger?.includes(event)) ?? false);
  const same = (['signerDigest', 'repositoryId', 'ownerId', 'runner', 'environment'] as const).every(
    (name) => known[name] === undefined || known[name] === rule[name],
  );
  return trigger && same;
}

function mayAtMost({ may = DEFAULT_ROLES }: Pick<SignerRule, 'may'>, known: Pick<SignerRule, 'may'>): boolean {
  const allowed = known.may ?? DEFAULT_ROLES;
  return may.every((role) => allowed.includes(role));
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
