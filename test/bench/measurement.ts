/** One measured number, with the rule that it has to keep, if there is one. */
export interface Measurement {
  readonly area: 'start' | 'size' | 'evidence' | 'compare';
  readonly name: string;
  readonly value: number;
  /** MB are 10⁶ bytes. */
  readonly unit: 'ms' | 's' | 'MB' | '×';
  /** The value may not be above this; `null`: only shown. */
  readonly limit: number | null;
}

export function isKept({ value, limit }: Measurement): boolean {
  return limit === null || value <= limit;
}

const DIGITS = { ms: 0, s: 1, MB: 2, '×': 2 } as const;

function formatValue(value: number, unit: Measurement['unit']): string {
  return `${value.toFixed(DIGITS[unit])} ${unit}`;
}

/** A Markdown table, which docs/performance.md holds as it is. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { area, name, value, unit, limit } = measurement;
    const rule = limit === null ? '' : `${isKept(measurement) ? '✓' : '✗'} ≤ ${formatValue(limit, unit)}`;
    return [area, name, formatValue(value, unit), rule];
  });
  const all = [['Area', 'What', 'Measured', 'Rule'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...rows.map((row) => line(row))].join('\n');
}
