/** A part of tensor names between dots. */
interface Node {
  readonly children: Map<string, Node>;
  /** Whether a name ends here, and whether it is one of the chosen. */
  name: 'chosen' | 'other' | null;
  all: number;
  chosen: number;
}

/**
 * Dotted names in few words: `layers.31.*` where everything below is chosen, `layers.{0-3,7}.mlp.*` for several numbers.
 *
 * @param names every name there is, the chosen among them
 */
export function namePatterns(chosen: readonly string[], names: readonly string[]): readonly string[] {
  const root = node();
  const wanted = new Set(chosen);
  for (const name of new Set([...names, ...chosen])) insert(root, name, wanted.has(name));
  return mergedNumbers(patternsBelow(root, null));
}

function node(): Node {
  return { children: new Map(), name: null, all: 0, chosen: 0 };
}

function insert(root: Node, name: string, chosen: boolean): void {
  let at = root;
  for (const part of partsOfName(name)) {
    let next = at.children.get(part);
    if (next === undefined) at.children.set(part, (next = node()));
    next.all += 1;
    if (chosen) next.chosen += 1;
    at = next;
  }
  at.name = chosen ? 'chosen' : 'other';
}

const MAX_PARTS = 32;

/** A stranger's name may have thousands of dots: what goes too deep stays together. */
function partsOfName(name: string): readonly string[] {
  const parts = name.split('.');
  return parts.length <= MAX_PARTS ? parts : [...parts.slice(0, MAX_PARTS - 1), parts.slice(MAX_PARTS - 1).join('.')];
}

function patternsBelow(at: Node, prefix: string | null, into: string[] = []): readonly string[] {
  for (const [part, child] of at.children) {
    const path = prefix === null ? part : `${prefix}.${part}`;
    if (child.chosen === 0) continue;
    if (child.chosen === child.all && child.all > 1) into.push(`${path}.*`);
    else {
      if (child.name === 'chosen') into.push(path);
      patternsBelow(child, path, into);
    }
  }
  return into;
}

/** Patterns that differ in nothing but one number become one. */
function mergedNumbers(patterns: readonly string[]): readonly string[] {
  const groups = new Map<
    string,
    { readonly parts: readonly string[]; readonly at: number; readonly numbers: number[] }
  >();
  for (const pattern of patterns) {
    const parts = pattern.split('.');
    const at = parts.findIndex((part) => /^\d{1,9}$/u.test(part));
    const key = JSON.stringify([at, parts.with(at, '')]);
    const group = groups.get(key);
    if (group !== undefined && at !== -1) group.numbers.push(Number(parts[at]));
    else groups.set(at === -1 ? pattern : key, { parts, at, numbers: at === -1 ? [] : [Number(parts[at])] });
  }
  return Array.from(groups.values(), ({ parts, at, numbers }) =>
    numbers.length < 2 ? parts.join('.') : parts.with(at, `{${ranges(numbers)}}`).join('.'),
  );
}

function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}
