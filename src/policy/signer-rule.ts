import * as v from 'valibot';

/** What a signature may be for. A reproduction is an evaluation of somebody else's model. */
export const ROLES = ['evaluation', 'gate', 'reproduction'] as const;
export type Role = (typeof ROLES)[number];

/** Who may sign what; one rule of `signers` in `mira.yml` or in a policy. Members that are absent ask for nothing. */
export type SignerRule = WorkflowSigner | IdentitySigner | KeySigner;

/** A workflow of GitHub Actions. */
export interface WorkflowSigner {
  /** `owner/name/.github/workflows/file.yml` of the workflow that was triggered. */
  readonly workflow: string;
  /** Pattern of refs; `null`: tags, and the default branch where it is known. */
  readonly ref: string | null;
  /** Who vouched for the identity; GitHub Actions without it. */
  readonly issuer?: string;
  /** The workflow that holds the job, where it is another one: a reusable workflow. */
  readonly signer?: string;
  /** The commit of that workflow. */
  readonly signerDigest?: string;
  /** Numeric ids, which survive renames and are never given to anybody else. */
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** Events, any of which may have started the run. */
  readonly trigger?: readonly string[];
  readonly runner?: 'github-hosted' | 'self-hosted';
  /** The deployment environment of the job. */
  readonly environment?: string;
  readonly may?: readonly Role[];
}

/** Exactly this subject alternative name, vouched for by exactly this issuer. */
export interface IdentitySigner {
  readonly identity: string;
  readonly issuer: string;
  readonly may?: readonly Role[];
}

export interface KeySigner {
  /** Path of a PEM public key, relative to the file of the rule. */
  readonly key: string;
  readonly may?: readonly Role[];
}

/** What a rule that says nothing of it lets somebody sign. */
export const DEFAULT_ROLES: readonly Role[] = ['evaluation', 'gate'];

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,18}$/u, 'must be a numeric id in quotes, such as "1234"'));
const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/u, 'must be a URL'));
const may = v.pipe(
  v.array(v.picklist(ROLES)),
  v.minLength(1, 'must name at least one of them'),
  v.description('What this signature counts for; evaluation and gate by default.'),
);

const workflowSignerSchema = v.strictObject({
  workflow: v.pipe(text, v.description('owner/name/.github/workflows/file.yml of the workflow that is triggered.')),
  ref: v.exactOptional(v.pipe(text, v.description('Pattern of refs; * stands for anything. Tags by default.'))),
  issuer: v.exactOptional(v.pipe(url, v.description('Who vouches for the identity; GitHub Actions by default.'))),
  signer: v.exactOptional(
    v.pipe(text, v.description('The reusable workflow that holds the job that signs; the same workflow by default.')),
  ),
  'signer-digest': v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/u, 'must be a commit: 40 hex digits'), v.description('Its commit.')),
  ),
  'repository-id': v.exactOptional(v.pipe(id, v.description('Survives renames and transfers.'))),
  'owner-id': v.exactOptional(v.pipe(id, v.description('The user or organisation; changes with a transfer.'))),
  trigger: v.exactOptional(
    v.pipe(v.array(text), v.minLength(1, 'must name an event'), v.description('Events such as push, any of them.')),
  ),
  runner: v.exactOptional(v.picklist(['github-hosted', 'self-hosted'])),
  environment: v.exactOptional(v.pipe(text, v.description('The deployment environment of the job.'))),
  may: v.exactOptional(may),
});

const identitySignerSchema = v.strictObject({
  identity: v.pipe(text, v.description('The exact subject alternative name of the certificate.')),
  issuer: v.pipe(url, v.description('Exactly who vouches for it.')),
  may: v.exactOptional(may),
});

const keySignerSchema = v.strictObject({
  key: v.pipe(text, v.description('A public key in PEM form, relative to this file.')),
  may: v.exactOptional(may),
});

export const signersSchema = v.pipe(
  v.array(v.union([workflowSignerSchema, identitySignerSchema, keySignerSchema])),
  v.minLength(1, 'must name somebody'),
);

/** The keys of all kinds of rules. */
export const SIGNER_KEYS: readonly string[] = [
  ...new Set(
    [workflowSignerSchema, identitySignerSchema, keySignerSchema].flatMap(({ entries }) => Object.keys(entries)),
  ),
];

type WrittenSigner = v.InferOutput<typeof signersSchema>[number];

/** A rule as it is written in YAML, as it is applied. */
export function resolveSigner(written: WrittenSigner): SignerRule {
  if (!('workflow' in written)) return written;
  const { ref, 'signer-digest': signerDigest, 'repository-id': repositoryId, 'owner-id': ownerId, ...same } = written;
  return {
    ...same,
    ref: ref ?? null,
    ...(signerDigest === undefined ? {} : { signerDigest }),
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(ownerId === undefined ? {} : { ownerId }),
  };
}

const roles = v.array(v.picklist(ROLES));

/** A rule as it stands in the content of a signed plan. */
export const signerContent = v.union([
  v.object({
    workflow: v.string(),
    ref: v.nullable(v.string()),
    issuer: v.exactOptional(v.string()),
    signer: v.exactOptional(v.string()),
    signerDigest: v.exactOptional(v.string()),
    repositoryId: v.exactOptional(v.string()),
    ownerId: v.exactOptional(v.string()),
    trigger: v.exactOptional(v.array(v.string())),
    runner: v.exactOptional(v.picklist(['github-hosted', 'self-hosted'])),
    environment: v.exactOptional(v.string()),
    may: v.exactOptional(roles),
  }),
  v.object({ identity: v.string(), issuer: v.string(), may: v.exactOptional(roles) }),
  v.object({ key: v.string(), may: v.exactOptional(roles) }),
]);
