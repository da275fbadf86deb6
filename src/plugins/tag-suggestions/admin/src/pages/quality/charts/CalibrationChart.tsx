import * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';

import type { QualityReport } from '../../../../../contracts';
import { useText } from '../../../text';
import { pointsOf, tellingPoint, type CalibrationPoint } from '../logic/calibration';
import { useFormats } from '../useFormats';
import { CalibrationPlot } from './CalibrationPlot';
import { ChartCard } from './ChartCard';
import { CHART_HEIGHT, useChartTheme } from './theme';

/** Whether confidence means what it says: the confidence shown against the share that was right. */
export const CalibrationChart = ({ report }: { report: QualityReport }) => {
  const t = useText();
  const formats = useFormats();
  const { colors } = useChartTheme();
  const points = React.useMemo(() => pointsOf(report.calibration), [report.calibration]);
  const sentenceOf = (point: CalibrationPoint) =>
    t('quality.calibration.sentence', {
      bin: formats.bin(point),
      rate: formats.percent(point.rate),
      hits: point.hits,
      count: point.of,
    });
  const telling = tellingPoint(points);
  const { calibrationError } = report.totals;

  return (
    <ChartCard
      title={t('quality.chart.calibration')}
      explanation={t('quality.chart.calibrationHint')}
      height={CHART_HEIGHT}
      legend={[
        {
          label: t('quality.calibration.point'),
          sample: (
            <>
              <circle cx={8} cy={6} r={3} fill={colors.primary600} />
              <circle cx={20} cy={6} r={5.5} fill={colors.primary600} />
            </>
          ),
        },
        {
          label: t('quality.calibration.diagonal'),
          sample: (
            <line
              x1={0}
              x2={28}
              y1={6}
              y2={6}
              stroke={colors.neutral500}
              strokeWidth={2}
              strokeDasharray="4 4"
            />
          ),
        },
      ]}
      table={{
        columns: [
          t('quality.column.confidence'),
          t('quality.column.mean'),
          t('quality.column.right'),
          t('quality.column.interval'),
          t('quality.column.suggestions'),
        ],
        rows: points.map((point) => [
          formats.bin(point),
          formats.percent(point.confidence),
          formats.percent(point.rate),
          formats.interval(point),
          formats.count(point.of),
        ]),
      }}
      reading={
        telling ? (
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography textColor="neutral800">{sentenceOf(telling)}</Typography>
            {calibrationError === null ? null : (
              <Typography variant="pi" textColor="neutral600">
                {t('quality.calibration.overall', { points: formats.points(calibrationError) })}
              </Typography>
            )}
          </Flex>
        ) : null
      }
    >
      <CalibrationPlot points={points} sentenceOf={sentenceOf} />
    </ChartCard>
  );
};
