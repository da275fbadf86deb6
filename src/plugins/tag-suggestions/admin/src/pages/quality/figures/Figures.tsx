import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { QualityFigures, QualityReport, Share } from '../../../../../contracts';
import { useText, type MessageKey } from '../../../text';
import { changeOfShare, changeOfValue, type Change } from '../logic/change';
import { useFormats } from '../useFormats';
import { FigureCard, type FigureChange } from './FigureCard';

const Row = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

type ShareName = 'acceptance' | 'first' | 'three' | 'five' | 'found';

const SHARES: readonly {
  name: ShareName;
  of: (figures: QualityFigures) => Share;
  basis: MessageKey;
}[] = [
  { name: 'first', of: ({ precision }) => precision[1], basis: 'quality.basis.stories' },
  { name: 'three', of: ({ precision }) => precision[3], basis: 'quality.basis.suggestions' },
  { name: 'five', of: ({ precision }) => precision[5], basis: 'quality.basis.suggestions' },
  { name: 'found', of: ({ found }) => found, basis: 'quality.basis.tags' },
  { name: 'acceptance', of: ({ acceptance }) => acceptance, basis: 'quality.basis.decisions' },
];

/** The figures of the range, each with what it rests on and how it moved since the range before. */
export const Figures = ({ report }: { report: QualityReport }) => {
  const t = useText();
  const formats = useFormats();
  const { totals, previous } = report;
  const suggestions = report.calibration.reduce((sum, { right }) => sum + right.of, 0);

  const told = (change: Change | null, isLessBetter = false): FigureChange | null => {
    if (!change) return null;
    const isBetter = isLessBetter ? change.by < 0 : change.by > 0;
    return {
      text: t(change.isClear === false ? 'quality.change.unclear' : 'quality.change', {
        points: formats.signedPoints(change.by),
      }),
      tone: change.isClear ? (isBetter ? 'success600' : 'danger600') : 'neutral600',
    };
  };

  return (
    <section>
      <VisuallyHidden>
        <h2>{t('quality.figures')}</h2>
      </VisuallyHidden>
      <Row>
        {SHARES.map(({ name, of, basis }) => {
          const share = of(totals);
          return (
            <FigureCard
              key={name}
              label={t(`quality.figure.${name}`)}
              explanation={t(`quality.figure.${name}Hint`)}
              value={share.rate === null ? null : formats.percent(share.rate)}
              change={told(changeOfShare(share, previous ? of(previous) : undefined))}
              basis={
                share.of === 0
                  ? t(basis, { count: 0 })
                  : t('quality.basis', {
                      interval: formats.interval(share),
                      basis: t(basis, { count: share.of }),
                    })
              }
            />
          );
        })}
        <FigureCard
          label={t('quality.figure.calibration')}
          explanation={t('quality.figure.calibrationHint')}
          value={totals.calibrationError === null ? null : formats.points(totals.calibrationError)}
          unit={t('quality.unit.points')}
          change={told(changeOfValue(totals.calibrationError, previous?.calibrationError), true)}
          basis={t('quality.basis.suggestions', { count: suggestions })}
        />
      </Row>
      <Box paddingTop={3}>
        <Typography variant="pi" textColor="neutral600">
          {t(previous ? 'quality.figures.note' : 'quality.figures.noPrevious')}
        </Typography>
      </Box>
    </section>
  );
};
