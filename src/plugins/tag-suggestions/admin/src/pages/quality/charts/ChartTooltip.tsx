import { Box, Flex, Typography } from '@strapi/design-system';

export interface TooltipRow {
  label: string;
  value: string;
  /** How many were counted, and so on: said in smaller print behind the value. */
  note?: string;
  sample?: React.ReactNode;
  /** Of the sample; 28 for a piece of a line. */
  width?: number;
}

interface ChartTooltipProps {
  title: string;
  rows?: readonly TooltipRow[];
  sentence?: string;
}

/** What one point of a chart says, beside the pointer, or read out while arrow keys move along the chart. */
export const ChartTooltip = ({ title, rows = [], sentence }: ChartTooltipProps) => (
  <Box
    background="neutral0"
    borderColor="neutral150"
    hasRadius
    shadow="popupShadow"
    padding={3}
    maxWidth="32rem"
    role="status"
    aria-live="polite"
  >
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {rows.map(({ label, value, note, sample, width = 28 }) => (
        <Flex key={label} gap={2}>
          {sample ? (
            <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden focusable={false}>
              {sample}
            </svg>
          ) : null}
          <Typography variant="pi" textColor="neutral600">
            {label}
          </Typography>
          <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
            {value}
          </Typography>
          {note ? (
            <Typography variant="pi" textColor="neutral600">
              {note}
            </Typography>
          ) : null}
        </Flex>
      ))}
      {sentence ? (
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
          {sentence}
        </Typography>
      ) : null}
    </Flex>
  </Box>
);
