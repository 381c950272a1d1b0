import type { RunContext } from '../../github/context.ts';
import type { CheckCommands, SignerFacts } from '../../report/report.ts';
import { EVALUATION_TYPE } from '../../statements/uris.ts';
import { GITHUB_ISSUER } from '../../verification/certified-identity.ts';
import type { Environment, RunOptions } from '../options.ts';
import { FILES } from './files.ts';

const OWN_REPOSITORY = 'mira-attest/mira-attest';

/** gh reads roots from a file with one on each line, and leaves out a line that does not end. */
const ROOT_LINES = 'trusted-root-lines.jsonl';

/** What the lines take from the run that prints them. */
interface Printer {
  readonly context: (Pick<RunContext, 'ref'> & { readonly repository: { readonly fullName: string } }) | null;
  readonly options: Pick<RunOptions, 'trustedRoot'>;
  readonly environment: Pick<Environment, 'env'>;
}

/** What is to be checked. */
export interface Checkable {
  readonly signer: SignerFacts;
  /** The release that carries the files, to be downloaded first. */
  readonly tag: string | null;
  /** There are no samples to check the claims with. */
  readonly withheld: boolean;
}

/**
 * Copy-paste lines with which anybody checks a signature: ours, fetched from the commit of the action that ran, and those
 * of tools that are not ours. All of them work as they stand, in a folder with the files; the trusted root is the one of
 * this run, and whoever checks has to have it from somewhere that they trust.
 */
export function checkCommands(session: Printer, { signer, tag, withheld }: Checkable): CheckCommands | null {
  const repository = session.context?.repository.fullName ?? null;
  const download =
    tag === null || repository === null
      ? []
      : [`gh release download ${quoted(tag)} --repo ${repository} --pattern 'mira-*'`];
  const files = withheld ? FILES.evaluation : `${FILES.evaluation} --samples ${FILES.samples}`;
  const custom = session.options.trustedRoot;
  const root = custom === null ? '' : ` --trusted-root ${quoted(custom)}`;
  if (signer.kind === 'key') {
    return {
      mira: [...download, `${cli(session)} verify ${files} --key public-key.pem${root}`].join('\n'),
      others: [],
    };
  }
  if (repository === null) return null;
  const workflow = signer.identity.replace(/^https:\/\/github\.com\//u, '').replace(/@.*$/u, '');
  // everybody may call a reusable workflow: its name alone says nothing about who did
  const called = !workflow.startsWith(`${repository}/`);
  const caller = called ? ` --certificate-github-workflow-repository ${repository}` : '';
  const identity = `--certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${quoted(signer.issuer)}`;
  return {
    mira: [
      ...download,
      `${cli(session)} verify ${files}${whoSigned({ session, signer, tag, repository, called: called ? workflow : null })}${root}`,
    ].join('\n'),
    others: [
      ghLines(`--repo ${repository} --signer-workflow ${quoted(workflow)}`, signer.issuer, custom),
      `cosign verify-blob-attestation --bundle ${FILES.evaluation} --type ${EVALUATION_TYPE} ${identity}${caller}${root} ${FILES.modelDigests}`,
    ],
  };
}

interface Signed {
  readonly session: Printer;
  readonly signer: Extract<SignerFacts, { readonly kind: 'certificate' }>;
  readonly tag: string | null;
  readonly repository: string;
  /** The reusable workflow that was called, without its ref. */
  readonly called: string | null;
}

/** The flags that name who must have signed; `--repo` speaks of GitHub's own issuer alone. */
function whoSigned({ session, signer, tag, repository, called }: Signed): string {
  if (signer.issuer !== GITHUB_ISSUER && called === null) {
    return ` --identity ${quoted(signer.identity)} --issuer ${quoted(signer.issuer)}`;
  }
  const ownRef = tag === null ? (session.context?.ref ?? '') : `refs/tags/${tag}`;
  const ref = called === null ? (signer.identity.split('@').at(-1) ?? '') : ownRef;
  const held = called === null ? '' : ` --signer ${quoted(called)}`;
  return ` --repo ${repository}${held}${ref.startsWith('refs/tags/') ? '' : ` --ref ${quoted(ref)}`}`;
}

function ghLines(who: string, issuer: string, root: string | null): string {
  const vouched = issuer === GITHUB_ISSUER ? '' : ` --cert-oidc-issuer ${quoted(issuer)}`;
  const line = `gh attestation verify ${FILES.modelDigests} --bundle ${FILES.evaluation} --predicate-type ${EVALUATION_TYPE} ${who}${vouched}`;
  if (root === null) return line;
  return `jq -c . ${quoted(root)} > ${ROOT_LINES}\n${line} --custom-trusted-root ${ROOT_LINES}`;
}

/** Our command line from the action's pinned commit: the npm name is not ours. */
function cli({ environment: { env } }: Printer): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const known = repository !== '' && ref !== '' ? `${repository}.git#${ref}` : `${OWN_REPOSITORY}.git`;
  return `npm exec --yes --package=${quoted(`git+https://github.com/${known}`)} -- mira`;
}

/** A word for a POSIX shell, quoted where it needs to be. */
function quoted(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./#-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
