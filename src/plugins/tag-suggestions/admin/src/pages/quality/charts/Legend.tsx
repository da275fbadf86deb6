import { Flex, Typography } from '@strapi/design-system';

export interface LegendEntry {
  label: string;
  /** A drawing in a box 12 high. */
  sample: React.ReactNode;
  /** Of the box; 28 for a piece of a line. */
  width?: number;
}

/** What the lines and marks of a chart stand for, drawn as the chart draws them. */
export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <Flex tag="ul" gap={4} wrap="wrap">
    {entries.map(({ label, sample, width = 28 }) => (
      <Flex key={label} tag="li" gap={2}>
        <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden focusable={false}>
          {sample}
        </svg>
        <Typography variant="pi" textColor="neutral700">
          {label}
        </Typography>
      </Flex>
    ))}
  </Flex>
);
