import { canonicalJson, isObject, type JsonValue } from '../json.ts';
import type { Sample } from './sample.ts';

/**
 * A row is committed in four parts, so that one can be opened while another stays closed: 0 the scores and what they
 * are scores of, 1 the prompt, 2 the target, 3 the response and the error (threats-and-quorum.md §4).
 */
export type PartNumber = 0 | 1 | 2 | 3;

export const PART_NUMBERS = [0, 1, 2, 3] as const satisfies readonly PartNumber[];

/** What the parts are called in `mira.yml` and in what is signed, by number. */
export const PART_NAMES = ['scores', 'prompt', 'target', 'response'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** What can be closed; without the scores nothing could be recomputed. */
export const CLOSABLE_PARTS = ['prompt', 'target', 'response'] as const satisfies readonly PartName[];

export type ClosablePart = (typeof CLOSABLE_PARTS)[number];

export function partNumber(name: PartName): PartNumber {
  return PART_NUMBERS.find((part) => PART_NAMES[part] === name) ?? 0;
}

export const CLOSABLE_NUMBERS: readonly PartNumber[] = CLOSABLE_PARTS.map(partNumber);

/** The parts of a row, by number, each as canonical JSON (RFC 8785). */
export type SampleParts = readonly [scores: string, prompt: string, target: string, response: string];

/** The members of each part, in canonical order. */
export const PART_MEMBERS = [
  ['key', 'repeat', 'scores', 'slices', 'task'],
  ['prompt'],
  ['target'],
  ['error', 'response'],
] as const satisfies readonly (readonly (keyof Sample)[])[];

/** @throws Error where a value has no JSON form (a lone surrogate, a number that is not finite) */
export function encodeParts(sample: Sample): SampleParts {
  const [scores, prompt, target, response] = encodeMembers(sample);
  return [`{${scores}}`, `{${prompt}}`, `{${target}}`, `{${response}}`];
}

/** The same without the braces around each part. */
export function encodeMembers(sample: Sample): SampleParts {
  const { task, key, repeat, scores, slices, prompt, target, response, error } = sample;
  return [
    `"key":${encode(key)},"repeat":${encode(repeat)},"scores":${encode(scores)},"slices":${encode(slices)},"task":${encode(task)}`,
    `"prompt":${encode(prompt)}`,
    `"target":${encode(target)}`,
    `"error":${encode(error)},"response":${encode(response)}`,
  ];
}

/** Strings and null are most of what rows hold, and need no walk; most objects and lists have one level. */
function encode(value: JsonValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (Array.isArray(value)) return value.every(isProper) ? JSON.stringify(value) : canonicalJson(value);
  return (isObject(value) ? encodeFlat(value) : null) ?? canonicalJson(value);
}

/** `null` for an object that holds anything but finite numbers, proper strings and `null`. */
function encodeFlat(object: Readonly<Record<string, unknown>>): string | null {
  const names = Object.keys(object);
  // by UTF-16 units, as RFC 8785 §3.2.3 sorts members
  if (names.length > 1) names.sort();
  let text = '';
  for (const name of names) {
    const value = object[name];
    const plain = typeof value === 'number' ? Number.isFinite(value) : value === null || isProper(value);
    if (!plain || !name.isWellFormed()) return null;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
  return `{${text}}`;
}

function isProper(value: unknown): boolean {
  return typeof value === 'string' && value.isWellFormed();
}

/** The one-line JSON of a row that is open in all parts: the members of its parts, one after the other. */
export function joinParts(parts: SampleParts): string {
  return joinMembers([parts[0].slice(1, -1), parts[1].slice(1, -1), parts[2].slice(1, -1), parts[3].slice(1, -1)]);
}

/** The same of parts without their braces. */
export function joinMembers([scores, prompt, target, response]: SampleParts): string {
  return `{${scores},${prompt},${target},${response}}`;
}
