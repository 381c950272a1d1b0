import { isObject } from '../../../src/json.ts';
import { suite, type Attack, type Caught, type Row, type Scenario, type Suite } from '../attack.ts';
import { gone, signed, to, unsigned, type BundleCase, type Path } from '../bundle-case.ts';
import { attempt, fullEvaluation, gate, plan, succession } from '../statements.ts';
import { ATTEMPT, EVALUATION, GATE, HANDOVER, PLAN } from '../statement-case.ts';

/** Every field of every predicate, each in three ways. */

export interface Field {
  /** As people write it: `predicate.claims[].estimate`. */
  readonly name: string;
  readonly changed: Attack | null;
  /** Absent for what may be left out. */
  readonly removed: Attack | null;
  readonly retyped: Attack | null;
}

export interface FieldSuite extends Suite {
  readonly fields: readonly Field[];
}

/** Members that a statement may lack, and lists whose first element is one. */
const OPTIONAL =
  /^predicate\.(?:model\.(?:weightsDigest|codeBearing|record|sameAs)|environment\.(?:assurance|host(?:\.C\.facts\.os\.name)?|digest|changedDuringRun|evaluations\.langid(?:\.(?:tasks|inside))?)|controls|supersedes|validUntil|miraVerdicts\[\]\.waived)$/u;

/** What is read before the schema. */
function early(name: string, kind: string): Caught | null {
  if (!name.startsWith('predicate.'))
    return name.startsWith('subject[]') || TOP.has(name) ? 'statement E_STATEMENT' : null;
  if (kind === 'plan' && name.startsWith('predicate.content')) return 'subject E_SUBJECT';
  if (kind === 'handover' && /^predicate\.to(?:\.|$)/u.test(name)) return 'subject E_SUBJECT';
  return null;
}

const TOP = new Set(['_type', 'subject', 'predicateType', 'predicate']);
const MODEL = /^predicate\.model\.(?:root|manifest)$/u;

function caughtBy(name: string, kind: string): Caught {
  return early(name, kind) ?? (kind === 'evaluation' && MODEL.test(name) ? 'subject E_SUBJECT' : 'schema E_SCHEMA');
}

interface Found {
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
}

/** Members of objects, and of the first element of each list. */
function members(value: unknown, path: Path = [], name = ''): readonly Found[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : members(value[0], [...path, 0], `${name}[]`);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const found = { path: [...path, key], name: name === '' ? key : `${name}.${key}`, value: member };
    return [found, ...members(member, found.path, found.name)];
  });
}

function another(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return value === null ? 'x' : null;
}

function fieldSuite(scenario: Scenario<BundleCase>, kind: string, statement: unknown): FieldSuite {
  const found = members(statement);
  const rows = found.map(({ path, name, value }) => ({
    name,
    changed: isObject(value) ? null : changedRow(path, name, value),
    removed: OPTIONAL.test(name) ? null : removedRow(path, name, kind),
    retyped: retypedRow(path, name, kind),
  }));
  const all = suite(
    scenario,
    rows.flatMap(({ changed, removed, retyped }) => [changed, removed, retyped].filter((row) => row !== null)),
  );
  const attack = (row: Row<BundleCase> | null): Attack | null =>
    row === null ? null : (all.attacks.find(({ what }) => what === row[1]) ?? null);
  const fields = rows.map(({ name, changed, removed, retyped }) => ({
    name,
    changed: attack(changed),
    removed: attack(removed),
    retyped: attack(retyped),
  }));
  return { ...all, fields };
}

function changedRow(path: Path, name: string, value: unknown): Row<BundleCase> {
  return ['T2', `${name}: changed, not signed again`, 'signature E_SIGNATURE', unsigned(path, () => another(value))];
}

function removedRow(path: Path, name: string, kind: string): Row<BundleCase> {
  return ['T27', `${name}: removed, and signed`, caughtBy(name, kind), signed(path, gone)];
}

function retypedRow(path: Path, name: string, kind: string): Row<BundleCase> {
  return ['T27', `${name}: true in its place, and signed`, caughtBy(name, kind), signed(path, to(true))];
}

export const FIELDS: readonly FieldSuite[] = [
  fieldSuite(EVALUATION, 'evaluation', fullEvaluation()),
  fieldSuite(GATE, 'gate', gate()),
  fieldSuite(ATTEMPT, 'attempt', attempt()),
  fieldSuite(PLAN, 'plan', plan()),
  fieldSuite(HANDOVER, 'handover', succession()),
];
