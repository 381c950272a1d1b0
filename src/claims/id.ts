/**
 * Claim ids (design.md §4): `<task>/<metric>` or `<task>/<metric>@<slice>=<value>`. In each part `% / @ = *` and control
 * characters are percent-encoded as UTF-8. In a pattern a bare `*` matches any run of characters within its part.
 */

export interface ClaimName {
  readonly task: string;
  readonly metric: string;
  readonly slice: { readonly name: string; readonly value: string } | null;
}

const RESERVED = /[%/@=*\p{Cc}]/gu;

function encodePart(part: string): string {
  return part.replace(RESERVED, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

/** Percent-encoded UTF-8 read back; what is no UTF-8 names nothing that a row could hold. */
function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

export function formatClaimId(name: ClaimName): string {
  const base = `${encodePart(name.task)}/${encodePart(name.metric)}`;
  return name.slice === null ? base : `${base}@${encodePart(name.slice.name)}=${encodePart(name.slice.value)}`;
}

/** A claim id or pattern, ready to be matched part by part. */
export interface ClaimPattern {
  readonly text: string;
  /** No `*` in any part. */
  readonly exact: boolean;
  readonly sliced: boolean;
  /** The one metric that it is about; `null` where a `*` leaves that open. */
  readonly metric: string | null;
  matches(name: ClaimName): boolean;
  matchesTask(task: string): boolean;
  /** Whether some value of the slice could match. */
  matchesSlice(task: string, metric: string, slice: string): boolean;
}

const FORM = /^([^/@=]+)\/([^/@=]+)(?:@([^/@=]+)=([^/@=]*))?$/u;

/** `null` when the text is not a claim id or pattern. */
export function parseClaimPattern(text: string): ClaimPattern | null {
  const form = FORM.exec(text);
  if (form === null || /\p{Cc}/u.test(text) || /%(?![0-9A-Fa-f]{2})/u.test(text)) return null;
  const [, task = '', metric = '', slice, value] = form;
  const matchTask = matcher(task);
  const matchMetric = matcher(metric);
  const matchSlice = slice === undefined ? null : matcher(slice);
  const matchValue = matcher(value ?? '');
  return {
    text,
    exact: !text.includes('*'),
    sliced: matchSlice !== null,
    metric: metric.includes('*') ? null : decodePart(metric),
    matches: (name) =>
      matchTask(name.task) &&
      matchMetric(name.metric) &&
      (matchSlice === null
        ? name.slice === null
        : name.slice !== null && matchSlice(name.slice.name) && matchValue(name.slice.value)),
    matchesTask: (taskName) => matchTask(taskName),
    matchesSlice: (taskName, metricName, sliceName) =>
      matchSlice !== null && matchTask(taskName) && matchMetric(metricName) && matchSlice(sliceName),
  };
}

/** Compares encoded forms, so that `*` in a pattern never stands for an encoded `/` of another part. */
function matcher(part: string): (actual: string) => boolean {
  const normal = part.replace(/%[0-9a-fA-F]{2}/gu, (escape) => escape.toUpperCase());
  if (!normal.includes('*')) return (actual) => encodePart(actual) === normal;
  const source = normal
    .split('*')
    .map((literal) => RegExp.escape(literal))
    .join('.*');
  const pattern = new RegExp(`^${source}$`, 'su');
  return (actual) => pattern.test(encodePart(actual));
}
