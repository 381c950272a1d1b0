import { findInDockerfile } from './dockerfile.ts';
import type { Findings, ImageUse, Mention, Problem } from './found.ts';
import { expand, overruledAt } from './variables.ts';
import { inPlace, YamlTree, type Branch, type YamlText } from './yaml-tree.ts';
import { slice, spanOf, trim, type Written } from './written.ts';

const SCHEME = 'docker-image://';

/**
 * The images of a Compose file: `image` of services that are not built, `docker-image://` build contexts, and the
 * Dockerfiles that stand in it or are named by it. The `image` of a service with `build` is the name that the result
 * gets, so a service that starts one of that name pulls nothing either.
 */
export function findInCompose(source: string): Findings {
  const tree = new YamlTree(source);
  const uses: ImageUse[] = [];
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  for (const root of tree.roots) {
    const services = tree.member(root, 'services');
    const all = services === null ? [] : tree.members(services).map(({ branch }) => branch);
    const built = new Set<string>();
    for (const service of all) {
      const build = tree.member(service, 'build');
      if (build === null || !isThere(build, tree)) continue;
      const image = tree.member(service, 'image');
      const name = image === null ? null : tree.text(image);
      if (name !== null) built.add(name.value.text.trim());
      readBuild(tree, build, uses, mentions, problems);
    }
    for (const service of all) {
      const build = tree.member(service, 'build');
      const image = tree.member(service, 'image');
      const text = image === null ? null : tree.text(image);
      if (image === null || text === null || (build !== null && isThere(build, tree))) continue;
      const name = text.value.text.trim();
      if (name !== '' && !built.has(name)) uses.push(useOf(image, text, 0));
    }
  }
  return { uses, mentions, problems: [...tree.problems, ...problems] };
}

/** `build:` with nothing behind it builds nothing. */
function isThere(branch: Branch, tree: YamlTree): boolean {
  return tree.text(branch) !== null || tree.members(branch).length > 0;
}

function readBuild(tree: YamlTree, build: Branch, uses: ImageUse[], mentions: Mention[], problems: Problem[]): void {
  const textOf = (name: string): YamlText | null => {
    const branch = tree.member(build, name);
    return branch === null ? null : tree.text(branch);
  };
  const inline = textOf('dockerfile_inline');
  if (inline !== null) {
    const dockerfile = inPlace(inline);
    if (dockerfile === null) {
      const why = 'the Dockerfile in it is written with escapes, or too long: use a | block, or a file';
      problems.push({ offset: inline.start, why });
    } else {
      const findings = findInDockerfile(dockerfile);
      uses.push(...findings.uses);
      problems.push(...(findings.problems ?? []));
    }
  }
  const context = (tree.text(build) ?? textOf('context'))?.value.text ?? '.';
  const dockerfile = textOf('dockerfile')?.value.text ?? 'Dockerfile';
  if (!/[$:]/u.test(context + dockerfile)) mentions.push({ kind: 'dockerfile', path: `${context}/${dockerfile}` });
  const contexts = tree.member(build, 'additional_contexts');
  for (const branch of contexts === null
    ? []
    : [...tree.items(contexts), ...tree.members(contexts).map((entry) => entry.branch)]) {
    const text = tree.text(branch);
    // as a list: name=docker-image://…
    const at = text === null ? -1 : text.value.text.indexOf(SCHEME);
    if (text !== null && at !== -1) uses.push(useOf(branch, text, at + SCHEME.length));
  }
}

function useOf({ pointer }: Branch, text: YamlText, skipped: number): ImageUse {
  const value = trim(slice(text.value, skipped));
  const [start, end] = spanOf(value) ?? [text.start, text.end];
  const use = { start, end, pointer };
  const expansion = expand(value, () => null);
  if (expansion.kind === 'open') return { ...use, image: expansion };
  const reference: Written = expansion.value;
  const insertAt = spanOf(reference)?.[1] ?? (reference.text === value.text ? text.insertAt : null);
  const overruled = insertAt === null ? [] : overruledAt(value, insertAt);
  return { ...use, image: { kind: 'reference', reference, insertAt, overruled } };
}
