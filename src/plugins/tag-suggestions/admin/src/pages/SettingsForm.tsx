import * as React from 'react';
import { Box, Button, Field, Flex, Grid, NumberInput, Toggle, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import type { Settings } from '../../../contracts';
import { useSaveTagSettingsMutation } from '../api';
import { fieldErrors } from '../logic/failure';
import { fromValues, toValues, type SettingsField, type SettingsValues } from '../logic/settingsForm';
import { useText } from '../text';
import { ContentTypeTable } from './ContentTypeTable';
import { RankingReset } from './RankingReset';

type NumberField = 'minimumConfidence' | 'limit' | 'acceptAllAbove';
const NUMBERS: readonly NumberField[] = ['minimumConfidence', 'acceptAllAbove', 'limit'];

/** The settings, each with its hint, errors at the field. */
export const SettingsForm = ({ settings }: { settings: Settings }) => {
  const t = useText();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [save, { isLoading: isSaving }] = useSaveTagSettingsMutation();
  const [values, setValues] = React.useState<SettingsValues>(() => toValues(settings));
  const [errors, setErrors] = React.useState<Partial<Record<SettingsField, string>>>({});
  const isModified = JSON.stringify(values) !== JSON.stringify(toValues(settings));

  const change = (change: Partial<SettingsValues>) => {
    setValues((now) => ({ ...now, ...change }));
    setErrors({});
  };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const { settings: given, wrong } = fromValues(values);
    if (wrong) {
      setErrors(
        Object.fromEntries(
          wrong.map((field) => [
            field,
            t(field === 'limit' ? 'settings.error.limit' : 'settings.error.percent'),
          ]),
        ),
      );
      return;
    }
    try {
      setValues(toValues(await save(given).unwrap()));
      toggleNotification({ type: 'success', message: t('settings.saved') });
    } catch (error) {
      setErrors(fieldErrors(error));
      toggleNotification({
        type: 'danger',
        message: formatAPIError(error as Parameters<typeof formatAPIError>[0]) || t('settings.error.save'),
      });
    }
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Layouts.Header
        title={t('settings.title')}
        subtitle={t('settings.subtitle')}
        primaryAction={
          <Button type="submit" startIcon={<Check />} disabled={!isModified} loading={isSaving}>
            {t('settings.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Box background="neutral0" hasRadius shadow="filterShadow" padding={6}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography variant="delta" tag="h2">
                {t('settings.section.offered')}
              </Typography>
              <Grid.Root gap={6}>
                {NUMBERS.map((field) => (
                  <Grid.Item key={field} col={6} s={12} xs={12} direction="column" alignItems="stretch">
                    <Field.Root name={field} hint={t(`settings.${field}Hint`)} error={errors[field]}>
                      <Field.Label>{t(`settings.${field}`)}</Field.Label>
                      <NumberInput
                        value={values[field]}
                        onValueChange={(value: number | undefined) => change({ [field]: value })}
                      />
                      <Field.Error />
                      <Field.Hint />
                    </Field.Root>
                  </Grid.Item>
                ))}
                <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
                  <Field.Root name="suggestNewNames" hint={t('settings.suggestNewNamesHint')}>
                    <Field.Label>{t('settings.suggestNewNames')}</Field.Label>
                    <Toggle
                      onLabel={t('settings.on')}
                      offLabel={t('settings.off')}
                      checked={values.suggestNewNames}
                      onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                        change({ suggestNewNames: event.target.checked })
                      }
                    />
                    <Field.Hint />
                  </Field.Root>
                </Grid.Item>
              </Grid.Root>
            </Flex>
          </Box>
          <RankingReset />
          <ContentTypeTable />
        </Flex>
      </Layouts.Content>
    </form>
  );
};
