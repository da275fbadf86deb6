import * as React from 'react';
import { Page } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../../contracts';
import { useTagSettingsQuery } from '../api';
import { useText } from '../text';
import { SettingsForm } from './SettingsForm';

const LoadedSettings = () => {
  const t = useText();
  const { data, isError } = useTagSettingsQuery();
  if (isError) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('settings.title')}</Page.Title>
      <SettingsForm settings={data} />
    </Page.Main>
  );
};

/** The plugin's page in Strapi's settings. */
export const SettingsPage = () => (
  <Page.Protect permissions={[{ action: PERMISSIONS.settings, subject: null }]}>
    <LoadedSettings />
  </Page.Protect>
);
