import * as React from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';

import type { QualityReport } from '../../../../../contracts';
import { useText } from '../../../text';
import { useFormats } from '../useFormats';
import { ChartCard } from './ChartCard';
import { ChartTooltip } from './ChartTooltip';
import { LINES, type LineSeries } from './series';
import { SeriesMark } from './SeriesMark';
import { CHART_HEIGHT, useChartTheme } from './theme';

/** Precision at the first, three and five, and the acceptance rate, over time. */
export const PrecisionChart = ({ report }: { report: QualityReport }) => {
  const t = useText();
  const formats = useFormats();
  const { colors, axis, grid, cursor } = useChartTheme();
  const { bucket } = report.range;

  const sample = ({ colour, dash, mark }: LineSeries) => (
    <>
      <line x1={0} x2={28} y1={6} y2={6} stroke={colors[colour]} strokeWidth={2} strokeDasharray={dash} />
      <SeriesMark mark={mark} fill={colors[colour]} halo={colors.neutral0} cx={14} cy={6} />
    </>
  );
  const points = React.useMemo(
    () =>
      report.buckets.map((figures) => ({
        figures,
        from: figures.from,
        ...Object.fromEntries(LINES.map(({ key, of }) => [key, of(figures).rate])),
      })),
    [report.buckets],
  );

  return (
    <ChartCard
      title={t('quality.chart.precision')}
      explanation={t('quality.chart.precisionHint')}
      height={CHART_HEIGHT}
      legend={LINES.map((series) => ({ label: t(series.label), sample: sample(series) }))}
      table={{
        columns: [t('quality.column.time'), ...LINES.map(({ label }) => t(label))],
        rows: report.buckets.map((figures) => [
          formats.days(figures),
          ...LINES.map(({ of }) => {
            const { rate, of: counted } = of(figures);
            return rate === null
              ? '–'
              : t('quality.shareOf', { share: formats.percent(rate), count: counted });
          }),
        ]),
      }}
    >
      <LineChart
        responsive
        data={points}
        style={{ width: '100%', height: '100%' }}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
        aria-label={t('quality.chart.keys', { title: t('quality.chart.precision') })}
      >
        <CartesianGrid vertical={false} {...grid} />
        <XAxis
          dataKey="from"
          {...axis}
          tickMargin={8}
          minTickGap={24}
          padding={{ left: 12, right: 12 }}
          tickFormatter={(day: string) => formats.tick(day, bucket)}
        />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          {...axis}
          axisLine={false}
          width={48}
          tickFormatter={formats.percent}
        />
        <Tooltip
          cursor={cursor}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const figures = (payload[0]?.payload as (typeof points)[number] | undefined)?.figures;
            if (!active || !figures) return null;
            return (
              <ChartTooltip
                title={formats.days(figures)}
                rows={LINES.flatMap((series) => {
                  const { rate, of: counted } = series.of(figures);
                  return rate === null
                    ? []
                    : [
                        {
                          label: t(series.label),
                          value: formats.percent(rate),
                          note: t('quality.outOf', { count: counted }),
                          sample: sample(series),
                        },
                      ];
                })}
              />
            );
          }}
        />
        {LINES.map(({ key, colour, dash, mark }) => (
          <Line
            key={key}
            dataKey={key}
            type="linear"
            stroke={colors[colour]}
            strokeWidth={2}
            strokeDasharray={dash}
            isAnimationActive={false}
            dot={({ key: dotKey, cx, cy, value }) =>
              value === null || cx === undefined || cy === undefined ? (
                <g key={dotKey} />
              ) : (
                <SeriesMark
                  key={dotKey}
                  mark={mark}
                  fill={colors[colour]}
                  halo={colors.neutral0}
                  cx={cx}
                  cy={cy}
                  scale={points.length > 40 ? 0.4 : 1}
                />
              )
            }
            activeDot={({ cx, cy }) => (
              <SeriesMark
                mark={mark}
                fill={colors[colour]}
                halo={colors.neutral0}
                cx={cx ?? 0}
                cy={cy ?? 0}
                scale={2}
              />
            )}
          />
        ))}
      </LineChart>
    </ChartCard>
  );
};
