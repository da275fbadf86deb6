import * as React from 'react';
import {
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
  ZAxis,
} from 'recharts';

import { useText } from '../../../text';
import { leaningOf, type CalibrationPoint } from '../logic/calibration';
import { useFormats } from '../useFormats';
import { ChartTooltip } from './ChartTooltip';
import { useChartTheme } from './theme';

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

interface CalibrationPlotProps {
  points: readonly CalibrationPoint[];
  sentenceOf: (point: CalibrationPoint) => string;
}

/** Bins as dots, the larger the fuller, with their intervals, beside the line on which they would be as promised. */
export const CalibrationPlot = ({ points, sentenceOf }: CalibrationPlotProps) => {
  const t = useText();
  const formats = useFormats();
  const { colors, axis, grid } = useChartTheme();
  const label = { fill: colors.neutral600, fontSize: '1.2rem' };
  const data = React.useMemo(
    () => points.map((point) => ({ ...point, interval: [point.rate - point.low, point.high - point.rate] })),
    [points],
  );
  return (
    <ScatterChart
      responsive
      style={{ width: '100%', height: '100%' }}
      margin={{ top: 8, right: 12, bottom: 20, left: 12 }}
      aria-label={t('quality.chart.keys', { title: t('quality.chart.calibration') })}
    >
      <CartesianGrid {...grid} />
      <XAxis
        type="number"
        dataKey="confidence"
        domain={[0, 1]}
        ticks={TICKS}
        {...axis}
        tickMargin={8}
        tickFormatter={formats.percent}
        label={{
          value: t('quality.calibration.x'),
          position: 'bottom',
          offset: 4,
          ...label,
        }}
      />
      <YAxis
        type="number"
        dataKey="rate"
        domain={[0, 1]}
        ticks={TICKS}
        {...axis}
        width={56}
        tickFormatter={formats.percent}
        label={{
          value: t('quality.calibration.y'),
          angle: -90,
          position: 'insideLeft',
          offset: 0,
          style: { textAnchor: 'middle' },
          ...label,
        }}
      />
      <ZAxis type="number" dataKey="of" range={[40, 400]} />
      <ReferenceLine
        segment={[
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ]}
        stroke={colors.neutral500}
        strokeWidth={2}
        strokeDasharray="4 4"
      />
      <Tooltip
        cursor={false}
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = payload[0]?.payload as CalibrationPoint | undefined;
          if (!active || !point) return null;
          const leaning = leaningOf(point);
          return (
            <ChartTooltip
              title={t('quality.calibration.bin', { bin: formats.bin(point) })}
              sentence={`${sentenceOf(point)} ${t(`quality.calibration.${leaning}`)}`}
            />
          );
        }}
      />
      <Scatter data={data} fill={colors.primary600} isAnimationActive={false}>
        <ErrorBar
          dataKey="interval"
          direction="y"
          width={4}
          strokeWidth={1}
          stroke={colors.neutral500}
          isAnimationActive={false}
        />
      </Scatter>
    </ScatterChart>
  );
};
