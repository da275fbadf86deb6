import { label } from './indexes';

export interface Point {
  names: number;
  stories: number;
  /** Median milliseconds of processor time of a suggestion; this is what is drawn. */
  cpu: number;
  /** Milliseconds of a suggestion by the clock. */
  p50: number;
  p99: number;
}

/** What the target asks of the median, in milliseconds, for a million names and 20,000 stories. */
const TARGET = 3;

const WIDTH = 400;
const HEIGHT = 260;
const MARGIN = { top: 46, right: 96, bottom: 48, left: 58 };
/** Of middling lightness: to be read on white and on black. */
const INK = '#6e7781';
const COLOURS = ['#2f81f7', '#db6d28', '#2ea043', '#a371f7', '#d29922'];

interface Panel {
  title: string;
  across: 'names' | 'stories';
  /** One line for each value of this. */
  by: 'names' | 'stories';
}

const PANELS: readonly Panel[] = [
  { title: 'by size of the vocabulary', across: 'names', by: 'stories' },
  { title: 'by size of the archive', across: 'stories', by: 'names' },
];

/** The curve as SVG: both axes logarithmic, median milliseconds by names and by stories. */
export function drawCurve(points: readonly Point[]): string {
  const most = Math.max(10, ...points.map(({ cpu }) => cpu));
  const decades: [number, number] = [1, 10 ** Math.ceil(Math.log10(most))];
  const step = WIDTH + MARGIN.left + MARGIN.right;
  const panels = PANELS.map(
    (panel, index) =>
      `<g transform="translate(${index * step + MARGIN.left} ${MARGIN.top})">${drawPanel(points, panel, decades)}</g>`,
  );
  const [width, height] = [PANELS.length * step, HEIGHT + MARGIN.top + MARGIN.bottom];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12" fill="${INK}">`,
    '<title>Milliseconds of processor time of all suggestions for an article of 1,150 words, by names and by stories</title>',
    ...panels,
    '</svg>\n',
  ].join('\n');
}

function drawPanel(points: readonly Point[], { title, across, by }: Panel, range: [number, number]): string {
  const xs = distinct(points.map((point) => point[across]));
  const x = logScale([xs[0] ?? 1, xs.at(-1) ?? 10], [0, WIDTH]);
  const y = logScale(range, [HEIGHT, 0]);
  const groups = distinct(points.map((point) => point[by]));
  const ends = spreadOut(
    groups.map((size) => y(points.filter((point) => point[by] === size).at(-1)?.cpu ?? range[0])),
  );
  const lines = groups.map((size, index) => {
    const own = points.filter((point) => point[by] === size).sort((a, b) => a[across] - b[across]);
    const colour = COLOURS[index % COLOURS.length] as string;
    const path = own.map((point) => `${round(x(point[across]))},${round(y(point.cpu))}`);
    return [
      `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...own.map(
        (point) =>
          `<circle cx="${round(x(point[across]))}" cy="${round(y(point.cpu))}" r="3" fill="${colour}"/>`,
      ),
      `<text x="${WIDTH + 10}" y="${round((ends[index] as number) + 4)}" fill="${colour}">${label(size)} ${by}</text>`,
    ].join('');
  });
  return [
    `<text x="0" y="-24" font-size="14" font-weight="bold">${title}</text>`,
    '<text x="0" y="-8">ms of processor time, median of all suggestions for 1,150 words</text>',
    ...axis(y, range),
    ...xs.map(
      (value) =>
        `<text x="${round(x(value))}" y="${HEIGHT + 18}" text-anchor="middle">${label(value)}</text>`,
    ),
    `<text x="${WIDTH / 2}" y="${HEIGHT + 38}" text-anchor="middle">${across === 'names' ? 'names in the vocabulary' : 'stories in the archive'}</text>`,
    `<line x1="0" x2="${WIDTH}" y1="${round(y(TARGET))}" y2="${round(y(TARGET))}" stroke="${INK}" stroke-dasharray="5 4"/><text x="${WIDTH - 4}" y="${round(y(TARGET)) - 4}" text-anchor="end">to reach: ${TARGET} ms at 1M names, 20k stories</text>`,
    ...lines,
  ].join('\n');
}

/** Lines and figures at 1, 2, 5, 10, 20, ... */
function axis(y: (value: number) => number, [low, high]: readonly [number, number]): string[] {
  const marks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((mark) => mark >= low && mark <= high);
  return marks.map((mark) => {
    const at = round(y(mark));
    return `<line x1="0" x2="${WIDTH}" y1="${at}" y2="${at}" stroke="${INK}" stroke-opacity="0.3"/><text x="-8" y="${at + 4}" text-anchor="end">${mark}</text>`;
  });
}

function logScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = Math.log(to / from) || 1;
  return (value: number) => start + ((end - start) * Math.log(value / from)) / span;
}

/** Moves labels that would overlap apart, each at least 14 below the one above it. */
function spreadOut(heights: readonly number[]): number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const placed = [...heights];
  order.forEach((index, place) => {
    const above = order[place - 1];
    if (above !== undefined)
      placed[index] = Math.max(placed[index] as number, (placed[above] as number) + 14);
  });
  return placed;
}

const distinct = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
const round = (value: number) => Math.round(value * 10) / 10;
