import { findInBakeHcl, findInBakeJson } from './bake.ts';
import { findInCompose } from './compose.ts';
import { findInDevcontainer } from './devcontainer.ts';
import { findInDockerfile } from './dockerfile.ts';
import type { Findings, Mention } from './found.ts';
import { findInAction, findInWorkflow } from './workflow.ts';
import { written } from './written.ts';

export type Finder = (text: string) => Findings;

const dockerfile: Finder = (text) => findInDockerfile(written(text));

/** A `Dockerfile.go` may be one for Go or a source file about Dockerfiles: the first instruction tells. */
const maybeDockerfile: Finder = (text) =>
  /^(?:\s*(?:#.*)?\n)*\s*(?:FROM|ARG)\s/u.test(text) ? dockerfile(text) : { uses: [] };

/** What a file is, by its path; the first that fits. */
const KINDS: readonly (readonly [path: RegExp, find: Finder])[] = [
  [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/u, findInWorkflow],
  [/(?:^|\/)action\.ya?ml$/u, findInAction],
  [/(?:^|\/)(?:docker-|podman-)?compose(?:[._-][^/]*)?\.ya?ml$/iu, findInCompose],
  [/(?:^|\/)\.?devcontainer\.json$/u, findInDevcontainer],
  [/(?:^|[/._-])bake(?:\.[^/]*)?\.hcl$/iu, findInBakeHcl],
  [/(?:^|[/._-])bake(?:\.[^/]*)?\.json$/iu, findInBakeJson],
  [
    /(?:^|\/)(?:dockerfile|containerfile)[._-][^/]*\.?(?<=\.)(?:[cm]?[jt]sx?|py|go|rs|java|rb|cs|kt|php|cc?|cpp|h|sh)$/iu,
    maybeDockerfile,
  ],
  // not `Dockerfile.dockerignore`, nor a page about one
  [/(?:^|\/)(?:[^/]+\.)?(?:dockerfile|containerfile)(?:[._-](?![^/]*(?:ignore|\.md)$)(?!md$)[^/]+)?$/iu, dockerfile],
];

/** How to find the images of a file; `null` when its name says that it names none. */
export function finderOf(path: string): Finder | null {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** How to find the images of a file that another file calls a Dockerfile or a Compose file. */
export function finderOfMention(kind: Mention['kind']): Finder {
  return kind === 'dockerfile' ? dockerfile : findInCompose;
}
