import type { CheckCommands, SignerFacts } from '../../report/report.ts';
import { EVALUATION_TYPE } from '../../statements/uris.ts';
import { FILES } from './files.ts';
import type { Session } from './session.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const OWN_REPOSITORY = 'mira-attest/mira-attest';

/**
 * Copy-paste lines with which anybody checks a signature: ours, fetched from the commit of the action that ran, and those
 * of tools that are not ours.
 *
 * @param tag the release that carries the files, to be downloaded first
 */
export function checkCommands(session: Session, signer: SignerFacts, tag: string | null): CheckCommands | null {
  const repository = session.context?.repository.fullName ?? null;
  const download =
    tag === null || repository === null
      ? []
      : [`gh release download ${quoted(tag)} --repo ${repository} --pattern 'mira-*'`];
  const files = `${FILES.evaluation} --samples ${FILES.samples}`;
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
  const ownRef = tag === null ? (session.context?.ref ?? '') : `refs/tags/${tag}`;
  const ref = called ? ownRef : (signer.identity.split('@').at(-1) ?? '');
  const held = called ? ` --signer ${quoted(workflow)}` : '';
  const who = `${held}${ref.startsWith('refs/tags/') ? '' : ` --ref ${quoted(ref)}`}`;
  const caller = called ? ` --certificate-github-workflow-repository ${repository}` : '';
  return {
    mira: [...download, `${cli(session)} verify ${files} --repo ${repository}${who}${root}`].join('\n'),
    others: [
      `gh attestation verify ${FILES.modelDigests} --bundle ${FILES.evaluation} --predicate-type ${EVALUATION_TYPE} --repo ${repository} --signer-workflow ${quoted(workflow)}${custom === null ? '' : ` --custom-trusted-root ${quoted(custom)}`}`,
      `cosign verify-blob-attestation --bundle ${FILES.evaluation} --type ${EVALUATION_TYPE} --certificate-identity ${quoted(signer.identity)} --certificate-oidc-issuer ${ISSUER}${caller}${root} ${FILES.modelDigests}`,
    ],
  };
}

/** Our command line from the action's pinned commit: the npm name is not ours. */
function cli({ environment: { env } }: Session): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = env['GITHUB_ACTION_REF'] ?? '';
  const known = repository !== '' && ref !== '' ? `${repository}.git#${ref}` : `${OWN_REPOSITORY}.git`;
  return `npm exec --yes --package=${quoted(`git+https://github.com/${known}`)} -- mira`;
}

/** A word for a POSIX shell, quoted where it needs to be. */
function quoted(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./#-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
