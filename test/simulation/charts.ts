import { drawChart, type Axis, type Colour, type Line } from './chart.ts';
import { DRAWN, DRAWN_DISCORDANCES, ENUMERATED_UP_TO, type ExactCell, type TablesResult } from './tables.ts';
import { ALPHA } from './verdict-regions.ts';

/** The pictures of docs/error-rates.md, by the name of their file. */
export function chartsOf(tables: readonly TablesResult[]): ReadonlyMap<string, string> {
  return new Map([
    ['false-holds.svg', falseHolds(tables)],
    ['power.svg', power(tables)],
    ['inside-the-margin.svg', insideTheMargin(tables)],
  ]);
}

const SHADES: readonly Colour[] = ['blue', 'orange', 'teal', 'pink', 'sky'];

const percent = (value: number): string => `${Math.round(value * 1000) / 10} %`;
const shares: Pick<Axis, 'from' | 'to' | 'ticks' | 'text'> = {
  from: 0,
  to: 1,
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
  text: percent,
};

function shade(index: number): Colour {
  return SHADES[index % SHADES.length] ?? 'grey';
}

function falseHolds(tables: readonly TablesResult[]): string {
  const margin = 0.02;
  const ofMargin = tables
    .filter((table) => table.margin === margin && [50, 100, 300, ENUMERATED_UP_TO].includes(table.n))
    .toSorted((a, b) => a.n - b.n);
  return drawChart({
    title: `Wrongly “holds”, at a true loss of exactly the margin (${margin})`,
    x: {
      label: 'ψ, the share of samples on which the two models differ',
      from: margin,
      to: 1,
      ticks: [0.02, 0.05, 0.1, 0.2, 0.5, 1],
      logarithmic: true,
      text: String,
    },
    y: { label: 'chance', from: 0, to: 0.06, ticks: [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06], text: percent },
    limit: { at: ALPHA, label: 'α' },
    lines: ofMargin.map(({ n, size }, index) => ({
      name: `n = ${n}`,
      points: size?.falseHolds ?? [],
      colour: shade(index),
    })),
  });
}

function power(tables: readonly TablesResult[]): string {
  const margin = 0.02;
  const bySize = tables.filter((table) => table.margin === margin).toSorted((a, b) => a.n - b.n);
  const line = (discordance: number, share: number, rate: (cell: ExactCell) => number): Line['points'] =>
    bySize.flatMap(({ n, cells }) =>
      cells
        .filter((cell) => cell.discordance === discordance && cell.difference === share * margin)
        .map((cell) => [n, rate(cell)] as const),
    );
  const ofSize = [0.02, 0.1, 0.2] as const;
  return drawChart({
    title: `What is seen, at a margin of ${margin}`,
    x: {
      label: 'samples',
      from: 20,
      to: 5000,
      ticks: [20, 50, 100, 300, 1000, 5000],
      logarithmic: true,
      text: (n) => n.toLocaleString('en'),
    },
    y: { label: 'chance', ...shares },
    lines: [
      ...ofSize.map((psi, index) => ({
        name: `“holds”, unchanged, ψ ${psi}`,
        points: line(psi, 0, (cell) => cell.holds),
        colour: shade(index),
      })),
      ...ofSize.slice(1).map((psi, index) => ({
        name: `“regressed”, −2δ, ψ ${psi}`,
        points: line(psi, -2, (cell) => cell.regressed['any-loss']),
        colour: shade(index + 1),
        dashed: true as const,
      })),
    ],
  });
}

function insideTheMargin(tables: readonly TablesResult[]): string {
  const { n, margin } = DRAWN;
  const cells = tables.find((table) => table.byLoss !== null)?.byLoss ?? [];
  const line = (discordance: number, rate: (cell: ExactCell) => number): Line['points'] =>
    cells.filter((cell) => cell.discordance === discordance).map((cell) => [0 - cell.difference, rate(cell)] as const);
  return drawChart({
    title: `Called “regressed”, by the true loss (${n.toLocaleString('en')} samples, margin ${margin})`,
    x: {
      label: 'true loss; up to the margin of 2 % it is allowed',
      from: 0,
      to: 2 * margin,
      ticks: [0, 0.01, 0.02, 0.03, 0.04],
      text: percent,
    },
    y: { label: 'chance', ...shares },
    limit: { at: ALPHA, label: 'α' },
    lines: DRAWN_DISCORDANCES.flatMap((psi, index) => [
      { name: `any-loss, ψ ${psi}`, points: line(psi, (cell) => cell.regressed['any-loss']), colour: shade(index) },
      {
        name: `beyond-margin, ψ ${psi}`,
        points: line(psi, (cell) => cell.regressed['beyond-margin']),
        colour: shade(index),
        dashed: true as const,
      },
    ]),
  });
}
