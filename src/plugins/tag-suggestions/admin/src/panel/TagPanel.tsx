import * as React from 'react';
import { useAuth } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../../contracts';
import { useTagContentTypesQuery } from '../api';
import { useOpenDocument, type EditViewPanel } from '../strapi/contentManager';
import { useText } from '../text';
import { PanelContent } from './PanelContent';

/** The side panel of the edit view. Absent on the published tab, on types not configured, and without permission. */
export const TagPanel: EditViewPanel = ({ activeTab, collectionType, model, documentId, document }) => {
  const t = useText();
  const maySee = useAuth('TagSuggestions', (auth) => auth.permissions).some(
    ({ action }) => action === PERMISSIONS.suggest,
  );
  const { data: types } = useTagContentTypesQuery(undefined, { skip: !maySee });
  const type = types?.[model];
  const { isClone, locale } = useOpenDocument({ documentId });
  const source = React.useMemo(
    () =>
      type && {
        uid: model,
        documentId,
        locale,
        isClone,
        fields: [type.title, ...type.text],
        tagField: type.tags,
      },
    [documentId, isClone, locale, model, type],
  );

  if (!maySee || !source || activeTab === 'published') return null;
  return {
    title: t('panel.title'),
    content: (
      <PanelContent source={source} collectionType={collectionType} isStored={document !== undefined} />
    ),
  };
};
