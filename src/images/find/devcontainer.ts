import type { Findings, ImageText, ImageUse, Mention } from './found.ts';
import { withoutComments } from './jsonc.ts';
import { join, slice, spanOf, trim, type Written } from './written.ts';
import { YamlTree, type Branch } from './yaml-tree.ts';

const VARIABLE = /\$\{([^}]*)\}/gu;

/**
 * The image of a `devcontainer.json`, and the Dockerfile or Compose files that it names (containers.dev, "Dev Container
 * metadata reference"). Features are no images; `devcontainer-lock.json` pins them.
 */
export function findInDevcontainer(source: string): Findings {
  const tree = new YamlTree(withoutComments(source));
  const uses: ImageUse[] = [];
  const mentions: Mention[] = [];
  for (const root of tree.roots) {
    const image = tree.member(root, 'image');
    const text = image === null ? null : tree.text(image);
    if (image !== null && text !== null && text.value.text.trim() !== '') {
      const value = trim(text.value);
      const [start, end] = spanOf(value) ?? [text.start, text.end];
      uses.push({ start, end, pointer: image.pointer, image: imageOf(value, text.insertAt) });
    }
    const build = tree.member(root, 'build');
    const dockerfile = tree.member(root, 'dockerFile') ?? (build === null ? null : tree.member(build, 'dockerfile'));
    mention('dockerfile', dockerfile);
    const compose = tree.member(root, 'dockerComposeFile');
    mention('compose', compose);
    for (const item of compose === null ? [] : tree.items(compose)) mention('compose', item);
  }
  return { uses, mentions, problems: tree.problems };

  function mention(kind: Mention['kind'], branch: Branch | null): void {
    const path = branch === null ? null : tree.text(branch);
    if (path !== null && !path.value.text.includes('$')) mentions.push({ kind, path: path.value.text });
  }
}

/** `${localEnv:NAME:default}` is the default when nobody sets NAME; every other variable is left open. */
function imageOf(value: Written, insertAt: number | null): ImageText {
  const parts: Written[] = [];
  let at = 0;
  let end = insertAt;
  const overruled: string[] = [];
  for (const { 0: match, 1: inner = '', index } of value.text.matchAll(VARIABLE)) {
    const [kind = '', name = '', ...rest] = inner.split(':');
    if (kind !== 'localEnv' || rest.length === 0) return { kind: 'open', why: `\${${inner}} has no default` };
    const from = index + 2 + kind.length + 1 + name.length + 1;
    const fallback = slice(value, from, index + match.length - 1);
    parts.push(slice(value, at, index), fallback);
    at = index + match.length;
    const isLast = at === value.text.length && fallback.text !== '';
    if (isLast) end = spanOf(fallback)?.[1] ?? null;
    else overruled.push(name);
  }
  parts.push(slice(value, at));
  return { kind: 'reference', reference: join(parts), insertAt: end, overruled };
}
