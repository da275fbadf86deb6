import * as React from 'react';
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChartCircle, GridNine } from '@strapi/icons';
import { styled } from 'styled-components';

import { useText } from '../../../text';
import { FiguresTable, type TableData } from './FiguresTable';
import { Legend, type LegendEntry } from './Legend';

/** Where the keyboard is must be seen: arrow keys move along the chart. */
const Drawing = styled.figure`
  position: absolute;
  inset: 0;
  margin: 0;

  .recharts-surface:focus-visible,
  .recharts-wrapper:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
  .recharts-surface:focus:not(:focus-visible),
  .recharts-wrapper:focus:not(:focus-visible) {
    outline: none;
  }
`;
/** As high as the card beside it leaves room for; the chart lies over it, and so does the table, so that neither holds the card open. */
const Room = styled.div<{ $least: number }>`
  position: relative;
  flex: 1;
  min-height: ${({ $least }) => $least}px;
`;

interface ChartCardProps {
  title: string;
  explanation: string;
  legend: readonly LegendEntry[];
  table: TableData;
  height: number;
  /** Sentences that say what the chart shows. */
  reading?: React.ReactNode;
  children: React.ReactNode;
}

/** A chart with its legend, and the same figures as a table for those who would rather read them. */
export const ChartCard = ({
  title,
  explanation,
  legend,
  table,
  height,
  reading,
  children,
}: ChartCardProps) => {
  const t = useText();
  const id = React.useId();
  const [isTable, setIsTable] = React.useState(false);
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={5} height="100%">
        <Flex gap={4} justifyContent="space-between" alignItems="flex-start">
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography id={id} tag="h2" variant="delta">
              {title}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {explanation}
            </Typography>
          </Flex>
          <IconButton
            variant="tertiary"
            label={t(isTable ? 'quality.chart.asChart' : 'quality.chart.asTable')}
            onClick={() => setIsTable((now) => !now)}
          >
            {isTable ? <ChartCircle /> : <GridNine />}
          </IconButton>
        </Flex>
        {isTable ? null : <Legend entries={legend} />}
        <Room $least={height}>
          {isTable ? (
            <FiguresTable caption={title} table={table} />
          ) : (
            <Drawing aria-labelledby={id}>{children}</Drawing>
          )}
        </Room>
        {reading}
      </Flex>
    </Box>
  );
};
