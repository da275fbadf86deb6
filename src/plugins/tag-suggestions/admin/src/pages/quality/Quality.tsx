import { Box, Flex, Grid, Loader } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { QualityReport } from '../../../../contracts';
import { useText } from '../../text';
import { useQualityReportQuery } from './api';
import { CalibrationChart } from './charts/CalibrationChart';
import { PrecisionChart } from './charts/PrecisionChart';
import { VolumeChart } from './charts/VolumeChart';
import { Figures } from './figures/Figures';
import { Mending } from './remedies/Mending';
import { NothingYet, ReportFailed, TooFew } from './states';
import { ExportMenu } from './toolbar/ExportMenu';
import { Toolbar } from './toolbar/Toolbar';
import { useQualityView } from './useQualityView';

const Report = ({ report }: { report: QualityReport }) => (
  <>
    <TooFew report={report} />
    <Figures report={report} />
    <Grid.Root gap={6}>
      <Grid.Item col={7} m={12} s={12} xs={12} alignItems="stretch">
        <PrecisionChart report={report} />
      </Grid.Item>
      <Grid.Item col={5} m={12} s={12} xs={12} alignItems="stretch">
        <CalibrationChart report={report} />
      </Grid.Item>
      <Grid.Item col={12} alignItems="stretch">
        <VolumeChart report={report} />
      </Grid.Item>
    </Grid.Root>
  </>
);

/** The page: figures, their course, and the names that are worth mending. */
export const Quality = () => {
  const t = useText();
  const { view, filters, change } = useQualityView();
  const { data, currentData, error, isFetching, refetch } = useQualityReportQuery(filters, {
    refetchOnMountOrArgChange: true,
  });
  const isEmpty = data && data.totals.stories === 0 && data.totals.acceptance.of === 0;

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{t('quality.title')}</Page.Title>
      <Layouts.Header
        title={t('quality.title')}
        subtitle={t('quality.subtitle')}
        primaryAction={data && !isEmpty ? <ExportMenu filters={filters} /> : null}
      />
      {data?.available.since === null ? null : (
        <Toolbar view={view} available={data?.available} onChange={change} />
      )}
      <Layouts.Content>
        <Box paddingBottom={10}>
          {error ? (
            <ReportFailed onRetry={() => void refetch()} />
          ) : !data ? (
            <Flex justifyContent="center" padding={11}>
              <Loader>{t('quality.loading')}</Loader>
            </Flex>
          ) : isEmpty ? (
            <NothingYet view={view} since={data.available.since} onChange={change} />
          ) : (
            <Flex
              direction="column"
              alignItems="stretch"
              gap={6}
              style={{ opacity: currentData ? undefined : 0.5 }}
            >
              <Report report={data} />
              <Mending
                view={view}
                filters={filters}
                vocabulary={data.available.vocabulary}
                onChange={change}
              />
            </Flex>
          )}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
