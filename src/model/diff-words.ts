import { isUnchanged, type Changes } from './changes.ts';
import type { FileChanges, ModelDiff, TensorsUnknown } from './diff.ts';
import { namePatterns } from './name-patterns.ts';
import { quoted } from './refusals.ts';
import type { TensorChange, TensorChanges } from './tensor-diff.ts';

/** What changed, in plain words: a first line that says it all, then lines with details. */
export function diffInWords(diff: ModelDiff): readonly string[] {
  if (diff.identical) return [`nothing changed: ${counted(diff.files.unchanged, 'file')}, the same names and contents`];
  const first = [
    weightsInWords(diff.tensors),
    part('tokenizer', diff.tokenizer),
    part('chat template', diff.chatTemplate),
    part('generation config', diff.generationConfig),
    part('code-bearing files', diff.codeBearing),
  ];
  return [
    first.filter((words) => words !== null).join('; '),
    ...details('GGUF keys', diff.ggufKeys),
    ...details('configuration', diff.config),
    filesInWords(diff.files),
  ];
}

function weightsInWords(tensors: TensorChanges | TensorsUnknown): string {
  if (tensors === 'not-saved') return 'tensors not compared (a manifest was saved without --tensors)';
  if (tensors === 'unread') return 'tensors not compared (not all of them could be read)';
  const { same, added, removed, changed, unchanged, names } = tensors;
  if (names.length === 0) return 'no tensors on either side (only safetensors and GGUF are read)';
  if (same) return `weights unchanged (${counted(names.length, 'tensor')})`;
  const before = changed.length + unchanged + removed.length;
  const words = [
    changed.length === 0
      ? `none of ${counted(before, 'tensor')} changed`
      : `${changed.length} of ${counted(before, 'tensor')} changed: ${listed(
          namePatterns(
            changed.map(({ name }) => name),
            names,
          ),
        )}${kinds(changed)}`,
    ...(added.length === 0 ? [] : [`${added.length} added: ${listed(namePatterns(added, names))}`]),
    ...(removed.length === 0 ? [] : [`${removed.length} removed: ${listed(namePatterns(removed, names))}`]),
  ];
  return words.join('; ');
}

function kinds(changed: readonly TensorChange[]): string {
  const dtypes = Map.groupBy(
    changed.flatMap(({ dtype }) => (dtype === null ? [] : [`${dtype[0]} → ${dtype[1]}`])),
    (pair) => pair,
  );
  const shapes = changed.filter(({ shape }) => shape !== null).length;
  const words = [
    ...Array.from(dtypes, ([pair, all]) => `${pair} in ${all.length}`),
    ...(shapes === 0 ? [] : [`another shape in ${shapes}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** `null` where neither side has any of it. */
function part(what: string, changes: Changes): string | null {
  const { added, removed, changed, unchanged } = changes;
  if (isUnchanged(changes)) return unchanged === 0 ? null : `${what} unchanged`;
  if (unchanged + changed.length + removed.length === 0) return `${what} added (${listed(added)})`;
  if (unchanged + changed.length + added.length === 0) return `${what} removed (${listed(removed)})`;
  return `${what} changed (${inDetail(changes)})`;
}

function details(what: string, changes: Changes): readonly string[] {
  return isUnchanged(changes) ? [] : [`${what}: ${inDetail(changes)}`];
}

function inDetail({ changed, added, removed }: Changes): string {
  const groups = [
    [changed, ''],
    [added, 'added '],
    [removed, 'removed '],
  ] as const;
  return groups
    .filter(([names]) => names.length > 0)
    .map(([names, how]) => `${how}${listed(names)}`)
    .join('; ');
}

function filesInWords({ added, removed, changed, renamed, unchanged }: FileChanges): string {
  const moves = renamed.map(({ from, to }) => `${shown(from)} → ${shown(to)}`);
  const groups = [
    [changed.map(shown), 'changed'],
    [added.map(shown), 'added'],
    [removed.map(shown), 'removed'],
    [moves, 'renamed'],
  ] as const;
  const words = groups
    .filter(([names]) => names.length > 0)
    .map(([names, how]) => `${names.length} ${how} (${few(names)})`);
  return `files: ${[...words, `${unchanged} unchanged`].join(', ')}`;
}

const MOST = 8;

function listed(names: readonly string[]): string {
  return few(names.map(shown));
}

function few(words: readonly string[]): string {
  const rest = words.length - MOST;
  return `${words.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const MOST_CHARACTERS = 200;

/** Names come from a stranger's file: what is not plain is quoted. */
function shown(name: string): string {
  const short = name.length <= MOST_CHARACTERS ? name : `${name.slice(0, MOST_CHARACTERS)}…`;
  return /^[\w./:{},*+@… -]+$/u.test(short) ? short : quoted(short);
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
