/** A line with a name; drawn from left to right. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: Colour;
  readonly dashed?: true;
}

export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly logarithmic?: true;
  /** How a tick is written. */
  readonly text: (value: number) => string;
}

export interface Chart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** A level that is not to be crossed. */
  readonly limit?: { readonly at: number; readonly label: string };
}

/** Told apart without red and green (M. Okabe and K. Ito, Color Universal Design, 2008). */
const COLOURS = {
  blue: '#0072b2',
  orange: '#d55e00',
  teal: '#009e73',
  pink: '#b0588f',
  sky: '#3d94c4',
  grey: '#767676',
};
export type Colour = keyof typeof COLOURS;

const WIDTH = 800;
const HEIGHT = 400;
const PLOT = { left: 64, right: 540, top: 44, bottom: 344 } as const;
const LEGEND = { left: 560, top: 60, step: 22 } as const;

/** A chart as SVG on a white ground, so that it can be read on a dark page too; the same bytes for the same chart. */
export function drawChart({ title, x, y, lines, limit }: Chart): string {
  const toX = (value: number): number => PLOT.left + placeOn(x, value) * (PLOT.right - PLOT.left);
  const toY = (value: number): number => PLOT.bottom - placeOn(y, value) * (PLOT.bottom - PLOT.top);
  const grid = [
    ...x.ticks.flatMap((tick) => [
      `<path d="M${px(toX(tick))} ${PLOT.top}V${PLOT.bottom}" stroke="#e4e4e4"/>`,
      text(toX(tick), PLOT.bottom + 18, x.text(tick), 'middle'),
    ]),
    ...y.ticks.flatMap((tick) => [
      `<path d="M${PLOT.left} ${px(toY(tick))}H${PLOT.right}" stroke="#e4e4e4"/>`,
      text(PLOT.left - 8, toY(tick) + 4, y.text(tick), 'end'),
    ]),
  ];
  const level =
    limit === undefined
      ? []
      : [
          `<path d="M${PLOT.left} ${px(toY(limit.at))}H${PLOT.right}" stroke="#333" stroke-dasharray="2 3"/>`,
          text(PLOT.right - 4, toY(limit.at) - 5, limit.label, 'end'),
        ];
  const drawn = lines.flatMap((line, index) => {
    const at = LEGEND.top + index * LEGEND.step;
    const style = `fill="none" stroke="${COLOURS[line.colour]}" stroke-width="2"${line.dashed === true ? ' stroke-dasharray="7 4"' : ''}`;
    return [
      `<path d="${line.points.map(([a, b], point) => `${point === 0 ? 'M' : 'L'}${px(toX(a))} ${px(toY(b))}`).join('')}" ${style} stroke-linejoin="round"/>`,
      `<path d="M${LEGEND.left} ${at}h28" ${style}/>`,
      text(LEGEND.left + 36, at + 4, line.name, 'start'),
    ];
  });
  const middle = (PLOT.top + PLOT.bottom) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12" fill="#333">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${PLOT.left}" y="24" font-size="15" font-weight="600">${escaped(title)}</text>`,
    ...grid,
    `<path d="M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}" fill="none" stroke="#767676"/>`,
    ...level,
    ...drawn,
    text((PLOT.left + PLOT.right) / 2, HEIGHT - 14, x.label, 'middle'),
    `<text x="18" y="${middle}" text-anchor="middle" transform="rotate(-90 18 ${middle})">${escaped(y.label)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** From 0 at the beginning of an axis to 1 at its end; what lies beyond ends there. */
function placeOn({ from, to, logarithmic }: Axis, value: number): number {
  const scale = logarithmic === true ? Math.log : (plain: number): number => plain;
  return Math.min(1, Math.max(0, (scale(value) - scale(from)) / (scale(to) - scale(from))));
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

function escaped(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
