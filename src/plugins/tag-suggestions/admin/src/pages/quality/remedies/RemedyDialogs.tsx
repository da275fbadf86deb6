import * as React from 'react';
import { useNotification } from '@strapi/strapi/admin';

import type { QualityFilters, QualityReport, RemedyRequest } from '../../../../../contracts';
import { CreateEntityDialog } from '../../../dialogs/CreateEntityDialog';
import { useText } from '../../../text';
import { AliasDialog } from './AliasDialog';
import { ConfirmRemedy } from './ConfirmRemedy';
import { ExactDialog } from './ExactDialog';
import { StoriesDialog } from './StoriesDialog';
import type { useDialog } from './useDialog';
import type { RemedyActions } from './useRemedyActions';

interface RemedyDialogsProps {
  dialog: ReturnType<typeof useDialog>;
  actions: RemedyActions;
  filters: QualityFilters;
  vocabulary: QualityReport['available']['vocabulary'];
  /** The name of the row of this key has become an entity. */
  onCreated: (key: string) => void;
}

/** The one dialog that is open, if any. A remedy that could not be taken leaves it open. */
export const RemedyDialogs = ({ dialog, actions, filters, vocabulary, onCreated }: RemedyDialogsProps) => {
  const t = useText();
  const { toggleNotification } = useNotification();
  const { request, close, goOn, onCloseAutoFocus } = dialog;
  if (!request) return null;
  const { key, name } = request;
  const common = { onClose: close, onCloseAutoFocus };
  const take = async (remedy: RemedyRequest) => {
    if (await actions.take(key, remedy)) close();
  };

  switch (request.type) {
    case 'confirm':
      return (
        <ConfirmRemedy
          title={t(`quality.remedy.${request.action}`)}
          body={t(`quality.confirm.${request.action}`, { name })}
          submit={t(`quality.remedy.${request.action}`)}
          onSubmit={() => take(request.request)}
          {...common}
        />
      );
    case 'alias':
      return (
        <AliasDialog
          // Another entity is another form.
          key={request.entity?.entityId ?? key}
          entity={request.entity}
          likely={request.likely}
          alias={request.alias}
          ideas={request.ideas}
          locale={filters.locale}
          vocabulary={vocabulary}
          onSubmit={take}
          {...common}
        />
      );
    case 'exact':
      return <ExactDialog entity={request.entity} onSubmit={take} {...common} />;
    case 'create':
      return (
        <CreateEntityDialog
          item={{ name, kind: request.kind }}
          locale={filters.locale}
          submitLabel={t('quality.create.submit')}
          onCreated={(entity) => {
            toggleNotification({
              type: 'success',
              message: t('quality.create.done', { name: entity.name }),
            });
            onCreated(key);
            close();
          }}
          onUseExisting={({ entityId, name: existing }) =>
            goOn({ type: 'alias', key, name, alias: name, entity: { entityId, name: existing } })
          }
          {...common}
        />
      );
    case 'stories':
      return <StoriesDialog name={name} rowKey={key} filters={filters} {...common} />;
  }
};
