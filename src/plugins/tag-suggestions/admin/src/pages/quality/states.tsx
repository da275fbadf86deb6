import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, Information } from '@strapi/icons';
import { EmptyData } from '@strapi/icons/symbols';

import type { QualityReport } from '../../../../contracts';
import { useText } from '../../text';
import { isFiltered, type QualityView } from './logic/view';
import { useFormats } from './useFormats';
import type { useQualityView } from './useQualityView';

/** The report did not come. */
export const ReportFailed = ({ onRetry }: { onRetry: () => void }) => {
  const t = useText();
  return (
    <div role="alert">
      <EmptyStateLayout
        shadow="tableShadow"
        hasRadius
        icon={<EmptyData width="16rem" aria-hidden />}
        content={t('quality.failed')}
        action={
          <Button type="button" variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
            {t('error.retry')}
          </Button>
        }
      />
    </div>
  );
};

interface NothingYetProps {
  view: QualityView;
  since: string | null;
  onChange: ReturnType<typeof useQualityView>['change'];
}

/** Nothing is known of the range: what will be seen here and when, or where there is something to see. */
export const NothingYet = ({ view, since, onChange }: NothingYetProps) => {
  const t = useText();
  const formats = useFormats();
  const isNarrowed = isFiltered(view);
  return (
    <EmptyStateLayout
      shadow="tableShadow"
      hasRadius
      icon={<EmptyData width="16rem" aria-hidden />}
      content={
        since === null
          ? t('quality.empty.never')
          : t(isNarrowed ? 'quality.empty.filtered' : 'quality.empty.range', { day: formats.day(since) })
      }
      action={
        since === null ? undefined : (
          <Button
            type="button"
            variant="secondary"
            onClick={() => onChange(isNarrowed ? { uid: '', locale: '', kind: '' } : { period: '12m' })}
          >
            {t(isNarrowed ? 'quality.empty.unfilter' : 'quality.empty.widen')}
          </Button>
        )
      }
    />
  );
};

/** Said above figures that rest on too little to mean much. */
export const TooFew = ({ report }: { report: QualityReport }) => {
  const t = useText();
  const { stories, decisions } = report.enough;
  if (stories.have >= stories.wanted && decisions.have >= decisions.wanted) return null;
  return (
    <Box
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      paddingTop={3}
      paddingBottom={3}
      paddingLeft={4}
      paddingRight={4}
    >
      <Flex gap={3} alignItems="flex-start">
        <Flex shrink={0} paddingTop="0.2rem">
          <Information width="1.6rem" height="1.6rem" fill="neutral600" aria-hidden focusable={false} />
        </Flex>
        <Typography textColor="neutral800">
          {t('quality.tooFew', {
            stories: stories.have,
            wantedStories: stories.wanted,
            decisions: decisions.have,
            wantedDecisions: decisions.wanted,
          })}
        </Typography>
      </Flex>
    </Box>
  );
};
