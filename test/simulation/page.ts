import { FAMILIES } from './families.ts';
import type { LargeResult } from './large.ts';
import { drawnLimit, excesses, wrongIn } from './limits.ts';
import { SHAPES, type RoundsResult } from './rounds.ts';
import { DRAWN, DRAWN_DISCORDANCES, SIZES, type ExactCell, type TablesResult } from './tables.ts';
import type { Result } from './work.ts';

/** Everything that was found out, as docs/error-rates/rates.json holds it. */
export interface Found {
  /** How many rounds were asked for. */
  readonly rounds: number;
  readonly results: readonly Result[];
}

export function tablesIn({ results }: Found): readonly TablesResult[] {
  return results.filter((result) => result.kind === 'tables').toSorted((a, b) => a.margin - b.margin || a.n - b.n);
}

/** docs/error-rates.md. */
export function writePage(found: Found): string {
  const tables = tablesIn(found);
  const large = found.results.filter((result) => result.kind === 'large');
  const rounds = found.results.filter((result) => result.kind === 'rounds');
  const exceeded = excesses(found.results);
  return `# Error rates

<!-- Written by \`npm run simulate\` from error-rates/rates.json. -->

How often the gate is wrong, and how often it sees what there is to see. Every answer in these tables was given by the
gate's own code. \`npm run simulate -- --rounds ${found.rounds}\` finds all of it out again, to the last digit (its random numbers are
seeded), in some ten minutes on two cores, and ends with exit status 1 when a rate of wrong answers is above its limit. ${verdictOn(exceeded.length)}

α is .05, one-sided; δ is the margin, Δ the true difference (candidate − baseline), ψ the share of samples on which the two
models differ. An answer is wrong when it is

- \`holds\`, and δ or more was lost: Δ ≤ −δ;
- \`regressed\`, and nothing was lost: Δ ≥ 0. With \`gate.regressed: beyond-margin\`: and no more than δ was lost, Δ ≥ −δ.

## Pairs of single outcomes

Nothing is drawn here: the chances of all tables that can come out are added up.

### Wrong answers, whatever ψ is

The largest chances over 121 values of ψ from its least up to 1, at Δ = −δ for \`holds\` and \`beyond-margin\`, at Δ = 0 for
\`any-loss\`. Tango's test alone, of which only the interval is shown, would be wrong more often than it says.

${sizeTable(tables)}

![Chance of a wrong holds over ψ](error-rates/false-holds.svg)

**Above 5,000 pairs** Tango's test decides, and is wrong a little more often than α. The largest chance of a wrong \`holds\` over
all ψ, by enumeration too; [statistics.md](statistics.md) has more margins and 101 sizes, at most .0535 at a margin of .005:

${largeTable(large)}

### Every cell

A bold number is a wrong answer. \`unsettled\` is the part of \`any-loss\` that says \`size-unsettled\`: a loss is proven, and it may
lie within the margin. The rest up to 1 is \`inconclusive\`. Two models cannot differ by more than ψ: the cells that are not there
cannot exist.

${SIZES.map((n) => `**n = ${n.toLocaleString('en')}**\n\n${cellTable(tables.filter((one) => one.n === n))}`).join('\n\n')}

![Power over the number of samples](error-rates/power.svg)

### A true loss inside the margin

By default any loss that is proven, and not shown to be allowed, is \`regressed\`; so a loss that lies within the margin
may be called. How often, of ${DRAWN.n.toLocaleString('en')} samples at a margin of ${DRAWN.margin}; with \`beyond-margin\` it is called in at most 5 %, and a
loss of twice the margin is seen less often.

${insideTable(tables)}

![Chance of regressed over the true loss](error-rates/inside-the-margin.svg)

## Everything else

Drawn: ${found.rounds.toLocaleString('en')} rounds for each cell, and two fifths or a fifth of them where one takes long. What a rate may be is 5 % and three
standard errors of as many rounds. Each round is a pair of releases that goes through the gate's tables, tests and families.

### One claim

Where samples are left out, Δ is the difference with them. In clusters, n counts clusters.

${shapeTable(rounds)}

### Twenty claims

Of ${familySamples(rounds)} samples each, ψ = .1; wrong is a release of which *any* claim is called that is not worse, or of which all are said to
hold although one lost the margin. *power* is how often all claims are called that are truly worse (\`any-loss\`), or
worse by more than the margin (\`beyond-margin\`). Holm's adjustment is over all twenty.

${familyTable(rounds)}
`;
}

function verdictOn(exceeded: number): string {
  return exceeded === 0 ? 'None is.' : `**${exceeded} ${exceeded === 1 ? 'is' : 'are'}.**`;
}

function sizeTable(tables: readonly TablesResult[]): string {
  return table(
    ['δ', 'n', 'holds', 'regressed, any-loss', 'regressed, beyond-margin', 'holds, Tango alone'],
    tables.flatMap(({ n, margin, size }) =>
      size === null
        ? []
        : [
            [
              short(margin),
              String(n),
              rate(size.largest.falseHolds),
              rate(size.largest.falseRegressed),
              rate(size.largest.falseBeyond),
              rate(size.largest.tangoAlone),
            ],
          ],
    ),
  );
}

function largeTable(large: readonly LargeResult[]): string {
  const margins = [...new Set(large.map(({ margin }) => margin))].toSorted((a, b) => a - b);
  const sizes = [...new Set(large.map(({ n }) => n))].toSorted((a, b) => a - b);
  return table(
    ['n', ...margins.map((margin) => `δ = ${short(margin)}`)],
    sizes.map((n) => [
      n.toLocaleString('en'),
      ...margins.map((margin) => rate(large.find((one) => one.n === n && one.margin === margin)?.falseHolds ?? null)),
    ]),
  );
}

function cellTable(tables: readonly TablesResult[]): string {
  return table(
    ['δ', 'ψ', 'Δ', 'holds', 'regressed, any-loss', 'unsettled', 'regressed, beyond-margin'],
    tables.flatMap(({ cells }) =>
      cells.map((cell) => {
        const wrong = wrongIn(cell);
        return [
          short(cell.margin),
          short(cell.discordance),
          signed(cell.difference),
          marked(cell.holds, wrong.holds),
          marked(cell.regressed['any-loss'], wrong.regressed['any-loss']),
          rate(cell.unsettled),
          marked(cell.regressed['beyond-margin'], wrong.regressed['beyond-margin']),
        ];
      }),
    ),
  );
}

const SHOWN_LOSSES = [0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04] as const;

function insideTable(tables: readonly TablesResult[]): string {
  const cells = tables.find(({ byLoss }) => byLoss !== null)?.byLoss ?? [];
  const at = (psi: number, loss: number): ExactCell | undefined =>
    cells.find((cell) => cell.discordance === psi && Math.abs(cell.difference + loss) < 1e-9);
  return table(
    ['true loss', ...DRAWN_DISCORDANCES.flatMap((psi) => [`ψ ${short(psi)}: any-loss`, 'unsettled', 'beyond-margin'])],
    SHOWN_LOSSES.map((loss) => [
      short(loss),
      ...DRAWN_DISCORDANCES.flatMap((psi) => {
        const cell = at(psi, loss);
        return [cell?.regressed['any-loss'], cell?.unsettled, cell?.regressed['beyond-margin']].map((value) =>
          rate(value ?? null),
        );
      }),
    ]),
  );
}

function shapeTable(rounds: readonly RoundsResult[]): string {
  const ofShapes = SHAPES.flatMap((shape) =>
    rounds
      .filter(({ of }) => of === shape.name)
      .toSorted((a, b) => a.n - b.n || b.difference - a.difference)
      .map((result) => ({ shape, result })),
  );
  return table(
    ['data', 'n', 'δ', 'Δ', 'test', 'holds', 'regressed, any-loss', 'regressed, beyond-margin', 'limit'],
    ofShapes.map(({ shape, result }) => {
      const { 'any-loss': any, 'beyond-margin': beyond } = result.rates;
      return [
        shape.about,
        String(result.n),
        short(result.margin),
        signed(result.difference),
        result.methods.map((method) => `\`${method}\``).join(', '),
        marked(any.holds, any.falseHolds),
        marked(any.regressed, any.falseRegressed),
        marked(beyond.regressed, beyond.falseRegressed),
        rate(drawnLimit(result.rounds)),
      ];
    }),
  );
}

function familySamples(rounds: readonly RoundsResult[]): string {
  return String(rounds.find(({ of }) => of === FAMILIES[0]?.name)?.n ?? '');
}

function familyTable(rounds: readonly RoundsResult[]): string {
  return table(
    ['claims', 'all hold, wrongly', 'any-loss: wrong', 'power', 'beyond-margin: wrong', 'power', 'limit'],
    FAMILIES.flatMap(({ name, about }) =>
      rounds
        .filter(({ of }) => of === name)
        .map(({ rates: { 'any-loss': any, 'beyond-margin': beyond }, rounds: count }) => [
          about,
          rate(any.falseHolds),
          rate(any.falseRegressed),
          any.found === null ? '' : rate(any.found),
          rate(beyond.falseRegressed),
          beyond.found === null ? '' : rate(beyond.found),
          rate(drawnLimit(count)),
        ]),
    ),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (isNumber(rows[0]?.[column]) ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^\**[−+]?[\d.,]+\**$/u.test(cell);
}

/** Four digits after the point, without the 0 before it. */
function rate(value: number | null): string {
  if (value === null) return '';
  return value.toFixed(4).replace(/^0/u, '');
}

function marked(value: number, wrong: number): string {
  return wrong > 0 ? `**${rate(value)}**` : rate(value);
}

function short(value: number): string {
  return String(Number(value.toFixed(6))).replace(/^0\./u, '.');
}

function signed(value: number): string {
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${short(Math.abs(value))}`;
}
