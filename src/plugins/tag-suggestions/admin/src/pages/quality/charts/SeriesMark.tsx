import { Symbols } from 'recharts';

import type { LineSeries } from './series';

/** Areas in square pixels that look alike in size, by shape. */
const AREA = { circle: 44, square: 40, triangle: 40, diamond: 44 } as const;

interface SeriesMarkProps {
  mark: LineSeries['mark'];
  fill: string;
  cx: number;
  cy: number;
  /** The colour of the card, which keeps lines that cross from running into the mark. */
  halo: string;
  scale?: number;
}

/** The mark of a line, on the chart and in its legend. */
export const SeriesMark = ({ mark, fill, cx, cy, halo, scale = 1 }: SeriesMarkProps) => (
  <Symbols
    type={mark}
    cx={cx}
    cy={cy}
    size={AREA[mark] * scale}
    fill={fill}
    stroke={halo}
    strokeWidth={1.5}
    style={{ paintOrder: 'stroke' }}
  />
);
