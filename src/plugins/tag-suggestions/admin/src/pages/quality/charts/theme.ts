import { useTheme } from 'styled-components';

/** Axes, grid and lines in the colours of the reader's theme, with the type size of Strapi's small print. */
export const useChartTheme = () => {
  const { colors } = useTheme();
  const axis = {
    tick: { fill: colors.neutral600, fontSize: '1.2rem' },
    tickLine: false,
    axisLine: { stroke: colors.neutral200 },
  } as const;
  return { colors, axis, grid: { stroke: colors.neutral150 }, cursor: { stroke: colors.neutral300 } };
};

/** Pixels; the charts that stand side by side are of one height. */
export const CHART_HEIGHT = 280;
