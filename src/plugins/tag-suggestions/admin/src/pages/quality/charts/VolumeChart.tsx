import * as React from 'react';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';

import type { QualityReport } from '../../../../../contracts';
import { useText } from '../../../text';
import { useFormats } from '../useFormats';
import { ChartCard } from './ChartCard';
import { ChartTooltip } from './ChartTooltip';
import { useChartTheme } from './theme';

const HEIGHT = 200;

/** How much the figures rest on: stories published and suggestions decided, over time. */
export const VolumeChart = ({ report }: { report: QualityReport }) => {
  const t = useText();
  const formats = useFormats();
  const { colors, axis, grid } = useChartTheme();
  const hatch = `hatch-${React.useId()}`;
  const { bucket } = report.range;
  const points = report.buckets.map((figures) => ({
    from: figures.from,
    to: figures.to,
    stories: figures.stories,
    decisions: figures.acceptance.of,
  }));
  const stories = t('quality.series.stories');
  const decisions = t('quality.series.decisions');
  const hatching = (
    <defs>
      <pattern
        id={hatch}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
        aria-hidden
      >
        <rect width={5} height={5} fill={colors.neutral0} />
        <rect width={2.5} height={5} fill={colors.secondary600} />
      </pattern>
    </defs>
  );
  const solid = <rect width={12} height={12} rx={2} fill={colors.primary600} />;
  const hatched = (
    <>
      {hatching}
      <rect
        x={0.5}
        y={0.5}
        width={11}
        height={11}
        rx={2}
        fill={`url(#${hatch})`}
        stroke={colors.secondary600}
      />
    </>
  );

  return (
    <ChartCard
      title={t('quality.chart.volume')}
      explanation={t('quality.chart.volumeHint')}
      height={HEIGHT}
      legend={[
        { label: stories, sample: solid, width: 12 },
        { label: decisions, sample: hatched, width: 12 },
      ]}
      table={{
        columns: [t('quality.column.time'), stories, decisions],
        rows: points.map((point) => [
          formats.days(point),
          formats.count(point.stories),
          formats.count(point.decisions),
        ]),
      }}
    >
      <BarChart
        responsive
        data={points}
        style={{ width: '100%', height: '100%' }}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
        barCategoryGap="20%"
        barGap={2}
        aria-label={t('quality.chart.keys', { title: t('quality.chart.volume') })}
      >
        <CartesianGrid vertical={false} {...grid} />
        <XAxis
          dataKey="from"
          {...axis}
          tickMargin={8}
          minTickGap={24}
          tickFormatter={(day: string) => formats.tick(day, bucket)}
        />
        <YAxis {...axis} axisLine={false} width={48} allowDecimals={false} tickFormatter={formats.count} />
        <Tooltip
          cursor={{ fill: colors.neutral150, opacity: 0.5 }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const point = payload[0]?.payload as (typeof points)[number] | undefined;
            if (!active || !point) return null;
            return (
              <ChartTooltip
                title={formats.days(point)}
                rows={[
                  { label: stories, value: formats.count(point.stories), sample: solid, width: 12 },
                  { label: decisions, value: formats.count(point.decisions), sample: hatched, width: 12 },
                ]}
              />
            );
          }}
        />
        <Bar
          dataKey="stories"
          fill={colors.primary600}
          maxBarSize={20}
          radius={[2, 2, 0, 0]}
          isAnimationActive={false}
        />
        <Bar
          dataKey="decisions"
          fill={`url(#${hatch})`}
          stroke={colors.secondary600}
          maxBarSize={20}
          radius={[2, 2, 0, 0]}
          isAnimationActive={false}
        />
      </BarChart>
    </ChartCard>
  );
};
