import type * as v from 'valibot';
import { MiraError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import type { LocatedYaml, Path } from './positions.ts';

/** What the parts of a file are called, and which keys they have. */
export interface Naming {
  readonly nameOf: (path: Path) => string;
  readonly keysAt: (path: Path) => readonly string[];
}

/** The first thing that is wrong with a YAML file, where it stands, with the key that was probably meant. */
export function schemaError(
  issues: readonly v.BaseIssue<unknown>[],
  yaml: LocatedYaml,
  { nameOf, keysAt }: Naming,
): MiraError {
  const issue = deepest(issues);
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(parent);
    const suggestion = didYouMean(key, known);
    return new MiraError('E_CONFIG_UNKNOWN_KEY', `"${key}" is not a key of ${nameOf(parent)}${suggestion}`, {
      at: yaml.place(path, 'key'),
      hint: `Keys here: ${known.join(', ')}`,
    });
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return new MiraError('E_CONFIG_VALUE', `${nameOf(parent)} lacks the key "${key}"`, { at: yaml.place(parent) });
  }
  const what = path.length === 0 ? 'the file' : `"${pathText(path)}"`;
  return new MiraError('E_CONFIG_VALUE', `${what} ${sentence(issue)}`, { at: yaml.place(path) });
}

/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepest(
  issues: readonly v.BaseIssue<unknown>[],
  prefix: readonly v.IssuePathItem[] = [],
): v.BaseIssue<unknown> {
  let best: v.BaseIssue<unknown> | null = null;
  for (const issue of issues) {
    const path = [...prefix, ...(issue.path ?? [])];
    const here = issue.issues === undefined ? withPath(issue, path) : deepest(issue.issues, path);
    if (best === null || (here.path?.length ?? 0) > (best.path?.length ?? 0)) best = here;
  }
  if (best === null) throw new RangeError('issues must not be empty');
  return best;
}

function withPath(issue: v.BaseIssue<unknown>, path: readonly v.IssuePathItem[]): v.BaseIssue<unknown> {
  const [first, ...rest] = path;
  return first === undefined ? issue : { ...issue, path: [first, ...rest] };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('must ')) {
    return issue.received === 'Array' ? issue.message : `${issue.message}, not ${issue.received}`;
  }
  if (issue.expected === null) return `is not allowed: ${issue.received}`;
  return `must be ${issue.expected.replaceAll('"', '')}, not ${issue.received}`;
}

function pathText(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}
