export const AREAS = [
  'start',
  'size',
  'evidence',
  'lm-eval',
  'verdict',
  'compare',
  'hashing',
  'model memory',
  'scan',
  'verify',
] as const;
export type Area = (typeof AREAS)[number];

/** One measured number, with the rule that it has to keep, if there is one. */
export interface Measurement {
  readonly area: Area;
  readonly name: string;
  readonly value: number;
  /** MB are 10⁶ bytes. */
  readonly unit: 'ms' | 's' | 'MB' | '×' | 'slope' | '/s';
  /** The value may not be above this; `null`: only shown. */
  readonly limit: number | null;
  /** The value may not be below this. */
  readonly least?: number;
  /** Why it could not be measured; the value is then NaN and breaks no rule. */
  readonly missing?: string;
}

export function isKept({ value, limit, least, missing }: Measurement): boolean {
  return missing !== undefined || ((limit === null || value <= limit) && (least === undefined || value >= least));
}

const DIGITS = { ms: 0, s: 1, MB: 2, '×': 2, slope: 2, '/s': 0 } as const;

function formatValue(value: number, unit: Measurement['unit']): string {
  return unit === 'slope' ? value.toFixed(DIGITS[unit]) : `${value.toFixed(DIGITS[unit])} ${unit}`;
}

function rule(measurement: Measurement): string {
  const { unit, limit, least, missing } = measurement;
  const bounds = [
    ...(limit === null ? [] : [`≤ ${formatValue(limit, unit)}`]),
    ...(least === undefined ? [] : [`≥ ${formatValue(least, unit)}`]),
  ];
  if (bounds.length === 0) return '';
  const mark = missing === undefined ? (isKept(measurement) ? '✓' : '✗') : '–';
  return `${mark} ${bounds.join(', ')}`;
}

/** A Markdown table, which docs/performance.md holds as it is. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { area, name, value, unit, missing } = measurement;
    return [
      area,
      name,
      missing === undefined ? formatValue(value, unit) : `not measured: ${missing}`,
      rule(measurement),
    ];
  });
  const all = [['Area', 'What', 'Measured', 'Rule'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const ruler = `| ${widths.map((width, at) => (at === 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(all[0] ?? []), ruler, ...rows.map((row) => line(row))].join('\n');
}
