import type { QualityBucketFigures, Share } from '../../../../../contracts';
import type { MessageKey } from '../../../text';

/** Names of colours that both of Strapi's themes have, each with enough contrast on a card of either. */
export type SeriesColour = 'primary600' | 'secondary600' | 'success600' | 'alternative600' | 'neutral500';

/** One line of a chart. Dash and mark tell it from the others for those who do not tell the colours. */
export interface LineSeries {
  key: 'acceptance' | 'first' | 'three' | 'five';
  label: MessageKey;
  colour: SeriesColour;
  dash?: string;
  mark: 'circle' | 'square' | 'triangle' | 'diamond';
  of: (figures: QualityBucketFigures) => Share;
}

export const LINES: readonly LineSeries[] = [
  {
    key: 'first',
    label: 'quality.series.first',
    colour: 'primary600',
    mark: 'circle',
    of: ({ precision }) => precision[1],
  },
  {
    key: 'three',
    label: 'quality.series.three',
    colour: 'secondary600',
    dash: '7 4',
    mark: 'square',
    of: ({ precision }) => precision[3],
  },
  {
    key: 'five',
    label: 'quality.series.five',
    colour: 'alternative600',
    dash: '2 3',
    mark: 'triangle',
    of: ({ precision }) => precision[5],
  },
  {
    key: 'acceptance',
    label: 'quality.series.acceptance',
    colour: 'success600',
    dash: '10 3 2 3',
    mark: 'diamond',
    of: ({ acceptance }) => acceptance,
  },
];
