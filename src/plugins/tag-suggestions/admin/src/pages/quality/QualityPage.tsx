import { Page } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../../../contracts';
import { Quality } from './Quality';

/** How well the suggestions meet what editors choose. */
export const QualityPage = () => (
  <Page.Protect permissions={[{ action: PERMISSIONS.quality, subject: null }]}>
    <Quality />
  </Page.Protect>
);
