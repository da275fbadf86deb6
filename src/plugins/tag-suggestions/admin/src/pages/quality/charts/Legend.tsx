import { Flex, Typography } from '@strapi/design-system';

export interface LegendEntry {
  label: string;
  /** A drawing in a box of 28 by 12. */
  sample: React.ReactNode;
}

/** What the lines and marks of a chart stand for, drawn as the chart draws them. */
export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <Flex tag="ul" gap={4} wrap="wrap">
    {entries.map(({ label, sample }) => (
      <Flex key={label} tag="li" gap={2}>
        <svg width={28} height={12} viewBox="0 0 28 12" aria-hidden focusable={false}>
          {sample}
        </svg>
        <Typography variant="pi" textColor="neutral700">
          {label}
        </Typography>
      </Flex>
    ))}
  </Flex>
);
