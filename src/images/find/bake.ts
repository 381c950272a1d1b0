import { findInDockerfile } from './dockerfile.ts';
import type { Findings, ImageUse, Mention, Problem } from './found.ts';
import { assigned, blocksOf, readTokens, type Token } from './hcl.ts';
import { withoutComments } from './jsonc.ts';
import { expand, overruledAt, type Default } from './variables.ts';
import { slice, spanOf, type Written } from './written.ts';
import { YamlTree, type Branch } from './yaml-tree.ts';

const SCHEME = 'docker-image://';

/** The images of a bake file in HCL: every `docker-image://`, and the Dockerfiles that it holds or names. */
export function findInBakeHcl(source: string): Findings {
  const tokens = readTokens(source);
  if (tokens === null) return { uses: [], problems: [{ offset: 0, why: 'it has more parts than can be looked at' }] };
  const defaults = new Map<string, Default>();
  for (const { name, body } of blocksOf(tokens, 'variable')) {
    const value = assigned(body, 'default');
    if (value !== null) defaults.set(name, { value, variables: [] });
  }
  const mentions: Mention[] = [];
  const inline: Written[] = [];
  for (const { body } of blocksOf(tokens, 'target')) {
    mentions.push(...mentionOf(assigned(body, 'context')?.text ?? '.', assigned(body, 'dockerfile')?.text ?? null));
    const dockerfile = assigned(body, 'dockerfile-inline');
    if (dockerfile !== null) inline.push(dockerfile);
  }
  const found = inline.map((dockerfile) => findInDockerfile(dockerfile));
  const uses = [...usesIn(tokens, defaults), ...found.flatMap((findings) => findings.uses)];
  const problems: Problem[] = found.flatMap((findings) => findings.problems ?? []);
  return { uses, mentions, problems };
}

function* usesIn(tokens: readonly Token[], defaults: ReadonlyMap<string, Default>): Generator<ImageUse> {
  for (const { kind, value } of tokens) {
    if (kind === 'text' && value.text.startsWith(SCHEME)) yield useOf(slice(value, SCHEME.length), null, defaults);
  }
}

/** The same of a bake file in JSON. */
export function findInBakeJson(source: string): Findings {
  const tree = new YamlTree(withoutComments(source));
  const uses: ImageUse[] = [];
  const mentions: Mention[] = [];
  for (const root of tree.roots) {
    const defaults = new Map<string, Default>();
    for (const { name, branch } of membersOf(tree, tree.member(root, 'variable'))) {
      const value = tree.member(branch, 'default');
      const text = value === null ? null : tree.text(value);
      if (text !== null) defaults.set(name, { value: text.value, variables: [] });
    }
    for (const { branch: target } of membersOf(tree, tree.member(root, 'target'))) {
      const textOf = (name: string): string | null => {
        const branch = tree.member(target, name);
        return branch === null ? null : (tree.text(branch)?.value.text ?? null);
      };
      mentions.push(...mentionOf(textOf('context') ?? '.', textOf('dockerfile')));
      for (const { branch } of membersOf(tree, tree.member(target, 'contexts'))) {
        const text = tree.text(branch);
        if (text === null || !text.value.text.startsWith(SCHEME)) continue;
        const image = useOf(slice(text.value, SCHEME.length), branch.pointer, defaults);
        uses.push(image.end === 0 ? { ...image, start: text.start, end: text.end } : image);
      }
    }
  }
  return { uses, mentions, problems: tree.problems };
}

function membersOf(tree: YamlTree, branch: Branch | null): ReturnType<YamlTree['members']> {
  return branch === null ? [] : tree.members(branch);
}

function mentionOf(context: string, dockerfile: string | null): readonly Mention[] {
  if (/[$:]/u.test(`${context}${dockerfile ?? ''}`)) return [];
  return [{ kind: 'dockerfile', path: `${context}/${dockerfile ?? 'Dockerfile'}` }];
}

/** Defaults serve tags and arguments too, so a digest goes behind the reference and never into one of them. */
function useOf(value: Written, pointer: string | null, defaults: ReadonlyMap<string, Default>): ImageUse {
  const [start, end] = spanOf(value) ?? [0, 0];
  const expansion = expand(value, (name) => defaults.get(name) ?? null);
  if (expansion.kind === 'open') return { start, end, pointer, image: expansion };
  const overruled = overruledAt(value, end);
  return { start, end, pointer, image: { kind: 'reference', reference: expansion.value, insertAt: end, overruled } };
}
