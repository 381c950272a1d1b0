import type { Findings, ImageText, ImageUse, Mention } from './found.ts';
import { YamlTree, type Branch, type YamlText } from './yaml-tree.ts';
import { slice, trim } from './written.ts';

const SCHEME = 'docker://';

/** Most workflows have none of the words, and need not be parsed; with an escape in it a key may hide. */
const MAY_NAME_ONE = /container|services|docker:|\\/u;

/** The images of a workflow: `container` and `services` of its jobs, `uses: docker://…` of their steps. */
export function findInWorkflow(source: string): Findings {
  if (!MAY_NAME_ONE.test(source)) return { uses: [] };
  const tree = new YamlTree(source);
  const uses: ImageUse[] = [];
  // what many jobs share is read once
  const seen = new Set<unknown>();
  for (const root of tree.roots) {
    const jobs = tree.member(root, 'jobs');
    for (const { branch: job } of jobs === null ? [] : tree.members(jobs)) {
      if (seen.has(tree.identity(job))) continue;
      seen.add(tree.identity(job));
      uses.push(...containerOf(tree, tree.member(job, 'container')));
      uses.push(...servicesOf(tree, tree.member(job, 'services'), seen));
      uses.push(...stepsOf(tree, job, seen));
    }
  }
  return { uses, problems: tree.problems };
}

/** The images of an `action.yml`: what a Docker action runs in, and the steps of a composite one. */
export function findInAction(source: string): Findings {
  const tree = new YamlTree(source);
  const uses: ImageUse[] = [];
  const mentions: Mention[] = [];
  for (const root of tree.roots) {
    const runs = tree.member(root, 'runs');
    if (runs === null) continue;
    uses.push(...stepsOf(tree, runs, new Set()));
    const image = tree.member(runs, 'image');
    const text = image === null ? null : tree.text(image);
    if (image === null || text === null) continue;
    if (text.value.text.startsWith(SCHEME)) uses.push(useOf(image, text, SCHEME.length));
    else mentions.push({ kind: 'dockerfile', path: text.value.text.trim() });
  }
  return { uses, mentions, problems: tree.problems };
}

/** A container in its short form, the image alone, or as a map. */
function containerOf(tree: YamlTree, branch: Branch | null): readonly ImageUse[] {
  const image = branch === null ? null : tree.text(branch) === null ? tree.member(branch, 'image') : branch;
  const text = image === null ? null : tree.text(image);
  // an empty text is GitHub's way to say: no container
  return image === null || text === null || text.value.text.trim() === '' ? [] : [useOf(image, text, 0)];
}

function servicesOf(tree: YamlTree, services: Branch | null, seen: Set<unknown>): readonly ImageUse[] {
  if (services === null || seen.has(tree.identity(services))) return [];
  seen.add(tree.identity(services));
  // all of them from one expression
  if (tree.text(services) !== null) return containerOf(tree, services);
  return tree.members(services).flatMap(({ branch }) => containerOf(tree, branch));
}

function stepsOf(tree: YamlTree, owner: Branch, seen: Set<unknown>): readonly ImageUse[] {
  const steps = tree.member(owner, 'steps');
  if (steps === null || seen.has(tree.identity(steps))) return [];
  seen.add(tree.identity(steps));
  return tree.items(steps).flatMap((step) => {
    const uses = tree.member(step, 'uses');
    const text = uses === null ? null : tree.text(uses);
    return uses === null || text === null || !text.value.text.startsWith(SCHEME)
      ? []
      : [useOf(uses, text, SCHEME.length)];
  });
}

function useOf({ pointer }: Branch, text: YamlText, skipped: number): ImageUse {
  const reference = trim(slice(text.value, skipped));
  const image: ImageText = reference.text.includes('${{')
    ? { kind: 'open', why: 'an expression is known only when the workflow runs' }
    : { kind: 'reference', reference, insertAt: text.insertAt, overruled: [] };
  return { start: text.start + skipped, end: text.end, pointer, image };
}
