import type { Findings, ImageText } from './found.ts';
import { readLines, type Instruction } from './dockerfile-lines.ts';
import { DigestPlaces, type Reading } from './digest-places.ts';
import { expand, type Default, type Expansion } from './variables.ts';
import { flagsOf, wordsOf, type Word } from './words.ts';
import { NOTHING, slice, spanOf, type Written } from './written.ts';

/** Set by BuildKit for each platform that it builds for; nobody knows their values here. */
const PLATFORM_ARGUMENTS = new Set(
  ['BUILD', 'TARGET'].flatMap((side) => ['PLATFORM', 'OS', 'ARCH', 'VARIANT'].map((part) => `${side}${part}`)),
);

/** More than anybody writes; what follows is said not to have been read. */
const MAX_IMAGES = 1000;

/**
 * The images of a Dockerfile: `FROM`, `COPY --from`, `RUN --mount=from`, `# syntax=`; not stages, and not `scratch`.
 * `ARG` defaults count as what they say: who builds with other arguments chooses another image, and knows it.
 *
 * @param dockerfile the whole file, or one that stands inside another
 */
export function findInDockerfile(dockerfile: Written): Findings {
  const { instructions, syntax, problem } = readLines(dockerfile);
  const readings = readImages(instructions);
  const places = new DigestPlaces(dockerfile, instructions, readings);
  const uses = readings.map((reading) => places.useOf(reading));
  const span = syntax === null ? null : spanOf(syntax);
  if (syntax !== null && span !== null) {
    const image: ImageText = { kind: 'reference', reference: syntax, insertAt: span[1], overruled: [] };
    uses.unshift({ start: span[0], end: span[1], pointer: null, image });
  }
  const problems = problem === null ? [] : [problem];
  if (readings.length === MAX_IMAGES) problems.push({ offset: 0, why: `it names ${MAX_IMAGES} images or more` });
  return { uses, problems };
}

function readImages(instructions: readonly Instruction[]): readonly Reading[] {
  const readings: Reading[] = [];
  const globals = new Map<string, Default>();
  let locals = globals;
  const stages = new Set(['scratch']);
  const named = new Set(stageNames(instructions));
  const expanded = (value: Written): Expansion => expand(value, (name) => locals.get(name) ?? null);
  const add = (instruction: Instruction, word: Word, expansion: Expansion): void => {
    const last = expansion.kind === 'text' ? spanOf(expansion.value)?.[1] : undefined;
    const carriers = expansion.kind === 'text' ? expansion.variables : [];
    readings.push({
      instruction,
      word,
      expansion,
      carriers: carriers.filter((name) => spanOf(locals.get(name)?.value ?? NOTHING)?.[1] === last),
    });
  };
  for (const instruction of instructions) {
    if (readings.length === MAX_IMAGES) break;
    if (instruction.keyword === 'ARG') declare(instruction, locals, globals, expanded);
    else if (instruction.keyword === 'FROM') {
      const { image, name } = readFrom(instruction);
      locals = globals;
      const expansion = image === null ? null : expanded(image.value);
      if (image !== null && expansion !== null && !isStage(image, expansion, stages))
        add(instruction, image, expansion);
      if (name !== null) stages.add(name);
      locals = new Map();
    } else {
      for (const word of sourcesOf(instruction)) {
        const expansion = expanded(word.value);
        const text = expansion.kind === 'text' ? expansion.value.text.toLowerCase() : null;
        // a number is the stage of that number
        if (text === '' || text === 'scratch' || (text !== null && (named.has(text) || /^\d+$/u.test(text)))) continue;
        add(instruction, word, expansion);
      }
    }
  }
  return readings;
}

/** `FROM [--platform=…] image [AS name]`. */
function readFrom({ rest }: Instruction): { readonly image: Word | null; readonly name: string | null } {
  const words = wordsOf(rest).slice(flagsOf(rest).length);
  const [image = null, as, name] = words;
  return { image, name: as?.raw.text.toLowerCase() === 'as' ? (name?.value.text.toLowerCase() ?? null) : null };
}

function stageNames(instructions: readonly Instruction[]): readonly string[] {
  return instructions.flatMap((instruction) => {
    const name = instruction.keyword === 'FROM' ? readFrom(instruction).name : null;
    return name === null ? [] : [name];
  });
}

/** Stages before this one, `scratch`, and names such as `base-$TARGETARCH` when stages of that form are there. */
function isStage(image: Word, expansion: Expansion, stages: ReadonlySet<string>): boolean {
  if (expansion.kind === 'text') return stages.has(expansion.value.text.toLowerCase());
  const variables = [...image.value.text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?/gu)];
  if (variables.length === 0 || !variables.every(([, name = '']) => PLATFORM_ARGUMENTS.has(name))) return false;
  const parts = image.value.text.toLowerCase().split(/\$\{?[a-z_][a-z0-9_]*\}?/u);
  const [prefix = '', suffix = ''] = [parts[0], parts.at(-1)];
  return [...stages].some(
    (stage) => stage.length > prefix.length + suffix.length && stage.startsWith(prefix) && stage.endsWith(suffix),
  );
}

/** `ARG name[=default]…`; without a default, a stage takes over that of the arguments before the first `FROM`. */
function declare(
  { rest }: Instruction,
  scope: Map<string, Default>,
  globals: ReadonlyMap<string, Default>,
  expanded: (value: Written) => Expansion,
): void {
  for (const { value } of wordsOf(rest)) {
    const [name = ''] = value.text.split('=');
    if (name.length === value.text.length) {
      const inherited = globals.get(name);
      if (inherited !== undefined) scope.set(name, inherited);
      continue;
    }
    const expansion = expanded(slice(value, name.length + 1));
    if (expansion.kind === 'text') scope.set(name, expansion);
    else scope.delete(name);
  }
}

/** Where `COPY --from` and `RUN --mount` take files from. */
function sourcesOf({ keyword, rest }: Instruction): readonly Word[] {
  if (keyword !== 'COPY' && keyword !== 'RUN') return [];
  return flagsOf(rest).flatMap(({ name, value }) => {
    if (keyword === 'COPY' && name === 'from') return [value];
    return keyword === 'RUN' && name === 'mount' ? mountSource(value.value) : [];
  });
}

function mountSource(mount: Written): readonly Word[] {
  for (const { 0: field, index } of mount.text.matchAll(/[^,]+/gu)) {
    const key = /^\s*from\s*=\s*/iu.exec(field)?.[0];
    if (key === undefined) continue;
    const raw = slice(mount, index + key.length, index + field.length);
    return [{ raw, value: raw }];
  }
  return [];
}
