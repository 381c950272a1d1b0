import { join, NOTHING, offsetAt, slice, type Written } from './written.ts';

/** What a variable stands for where nobody sets it. */
export interface Default {
  readonly value: Written;
  /** The variables that the value itself was made from. */
  readonly variables: readonly string[];
}

export type Expansion =
  | {
      readonly kind: 'text';
      readonly value: Written;
      /** Every variable that was met on the way. */
      readonly variables: readonly string[];
    }
  | { readonly kind: 'open'; readonly why: string };

/** Nobody writes a longer reference, and defaults that double each other would grow without end. */
const MAX_LENGTH = 4096;
const MAX_DEPTH = 16;
const MAX_VARIABLES = 32;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/uy;
const OPERATOR = /:?[-+?]/uy;

/**
 * Replaces `$NAME`, `${NAME}` and the shell's `:-`, `-`, `:+` and `+` forms by what they stand for when nobody sets the
 * variables (Dockerfile reference, "Environment replacement"; Compose specification, "Interpolation", where `$$` is a
 * dollar sign). A variable without default leaves the text open.
 */
export function expand(text: Written, defaultOf: (name: string) => Default | null, depth = 0): Expansion {
  if (text.text.length > MAX_LENGTH) return open('it is too long');
  const parts: Written[] = [];
  const variables = new Set<string>();
  let length = 0;
  let index = 0;
  const add = (part: Written): boolean => {
    parts.push(part);
    length += part.text.length;
    return length <= MAX_LENGTH;
  };
  while (index < text.text.length) {
    const dollar = text.text.indexOf('$', index);
    if (!add(slice(text, index, dollar === -1 ? undefined : dollar))) return open('it is too long');
    if (dollar === -1) break;
    if (text.text[dollar + 1] === '$') {
      add(slice(text, dollar, dollar + 1));
      index = dollar + 2;
      continue;
    }
    const use = readUse(text, dollar);
    if (use === null || depth > MAX_DEPTH) return open('it has a substitution that cannot be followed here');
    const result = valueOf(use, defaultOf, depth);
    if (result.kind === 'open') return result;
    for (const name of result.variables) variables.add(name);
    if (variables.size > MAX_VARIABLES) return open(`it is made from more than ${MAX_VARIABLES} variables`);
    if (!add(result.value)) return open('it is too long');
    index = use.end;
  }
  return { kind: 'text', value: join(parts), variables: [...variables] };
}

/**
 * The variables in the last part and the tag of a reference that choose nothing any more once a digest stands at an
 * offset: all but the one in whose own default it is. A mirror in front can still be chosen.
 */
export function overruledAt(text: Written, insertAt: number): readonly string[] {
  const names = new Set<string>();
  for (let dollar = text.text.indexOf('$', text.text.lastIndexOf('/') + 1); dollar !== -1;) {
    const use = readUse(text, dollar);
    if (use === null) break;
    const [from, to] = [offsetAt(text, dollar) ?? -1, offsetAt(text, use.end - 1) ?? -1];
    if (insertAt <= from || insertAt > to) names.add(use.name);
    dollar = text.text.indexOf('$', use.end);
  }
  return [...names];
}

interface Use {
  readonly name: string;
  readonly operator: string;
  /** What follows the operator. */
  readonly word: Written;
  readonly end: number;
}

function readUse(text: Written, dollar: number): Use | null {
  const braced = text.text[dollar + 1] === '{';
  const name = match(NAME, text.text, dollar + (braced ? 2 : 1));
  if (name === null) return null;
  let index = dollar + (braced ? 2 : 1) + name.length;
  if (!braced) return { name, operator: '', word: NOTHING, end: index };
  if (text.text[index] === '}') return { name, operator: '', word: NOTHING, end: index + 1 };
  const operator = match(OPERATOR, text.text, index);
  if (operator === null) return null;
  index += operator.length;
  const close = closingBrace(text.text, index);
  return close === null ? null : { name, operator, word: slice(text, index, close), end: close + 1 };
}

function closingBrace(text: string, from: number): number | null {
  let depth = 1;
  for (let index = from; index < text.length; index += 1) {
    if (text.startsWith('${', index)) depth += 1;
    else if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}

function valueOf(use: Use, defaultOf: (name: string) => Default | null, depth: number): Expansion {
  const { name, operator, word } = use;
  const known = defaultOf(name);
  const given = known !== null && (known.value.text !== '' || !operator.startsWith(':'));
  const own = (value: Default): Expansion => ({
    kind: 'text',
    value: value.value,
    variables: [name, ...value.variables],
  });
  if (operator.endsWith('-')) return given ? own(known) : withName(expand(word, defaultOf, depth + 1), name);
  if (operator.endsWith('+')) {
    return withName(given ? expand(word, defaultOf, depth + 1) : { kind: 'text', value: NOTHING, variables: [] }, name);
  }
  return known === null || (operator !== '' && !given) ? open(`${name} has no default`) : own(known);
}

function withName(expansion: Expansion, name: string): Expansion {
  return expansion.kind === 'open' ? expansion : { ...expansion, variables: [name, ...expansion.variables] };
}

function open(why: string): Expansion {
  return { kind: 'open', why };
}

function match(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}
