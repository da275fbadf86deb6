import * as React from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { ConfirmDialog, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { useResetTagRankingMutation, useTagRankingQuery } from '../api';
import { useText } from '../text';

/** How much the ranking has learned from decisions, and the way back to its start, asked twice. */
export const RankingReset = () => {
  const t = useText();
  const { formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const { data } = useTagRankingQuery(undefined, { refetchOnMountOrArgChange: true });
  const [reset, { isLoading }] = useResetTagRankingMutation();
  const [isAsked, setIsAsked] = React.useState(false);
  if (!data) return null;

  const confirm = async () => {
    setIsAsked(false);
    try {
      await reset().unwrap();
      toggleNotification({ type: 'success', message: t('ranking.wasReset') });
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: formatAPIError(error as Parameters<typeof formatAPIError>[0]) || t('ranking.error'),
      });
    }
  };
  const since = data.resetAt
    ? t('ranking.since', { day: formatDate(data.resetAt, { dateStyle: 'long' }) })
    : '';

  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex direction="column" alignItems="start" gap={4}>
        <Typography variant="delta" tag="h2">
          {t('ranking.title')}
        </Typography>
        <Typography textColor="neutral600">
          {[t('ranking.learned', { count: data.decisions }), since].filter(Boolean).join(' ')}
        </Typography>
        <Dialog.Root open={isAsked} onOpenChange={setIsAsked}>
          <Dialog.Trigger>
            <Button variant="danger-light" startIcon={<ArrowClockwise />} loading={isLoading}>
              {t('ranking.reset')}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog onConfirm={confirm}>{t('ranking.confirm', { count: data.decisions })}</ConfirmDialog>
        </Dialog.Root>
      </Flex>
    </Box>
  );
};
