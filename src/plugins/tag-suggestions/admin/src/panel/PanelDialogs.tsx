import { useNotification } from '@strapi/strapi/admin';

import { CreateEntityDialog } from '../dialogs/CreateEntityDialog';
import { DetailDialog } from '../dialogs/DetailDialog';
import type { PanelDialog } from '../hooks/usePanelDeeds';
import type { Accepted } from '../logic/decision';
import { tagOf } from '../logic/tagOf';
import { useText } from '../text';

interface PanelDialogsProps {
  dialog: PanelDialog;
  setDialog: (dialog: PanelDialog) => void;
  model: string;
  locale?: string;
  canDecide: boolean;
  canCreate: boolean;
  onAccept: (accepted: Accepted) => void;
  onReject: (key: string) => void;
  /** The dialog on the suggestion of this key has closed. */
  focusNear: (key: string) => void;
}

/** The one dialog that is open, if any: a suggestion in detail, or the new entry made of it. */
export const PanelDialogs = (props: PanelDialogsProps) => {
  const { dialog, setDialog, model, locale, canDecide, canCreate, onAccept, onReject, focusNear } = props;
  const t = useText();
  const { toggleNotification } = useNotification();
  if (!dialog) return null;
  const { item } = dialog;
  const common = {
    onClose: () => setDialog(null),
    /** A decided row is gone when its dialog closes: the focus goes to the row that takes its place. */
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      focusNear(item.key);
    },
  };

  return dialog.type === 'detail' ? (
    <DetailDialog
      item={item}
      model={model}
      canDecide={canDecide}
      canCreate={canCreate}
      onReject={() => {
        setDialog(null);
        onReject(item.key);
      }}
      onAccept={(candidate) => {
        if (item.status === 'new') return setDialog({ type: 'create', item });
        const chosen = candidate ?? { ...item, entityId: item.entityId! };
        onAccept({ item, tag: { ...tagOf(item, chosen), kind: chosen.kind ?? item.kind } });
      }}
      {...common}
    />
  ) : (
    <CreateEntityDialog
      item={item}
      locale={locale}
      onCreated={({ kind, ...entity }) => {
        toggleNotification({ type: 'success', message: t('create.done', { name: entity.name }) });
        onAccept({ item, tag: { ...tagOf(item, entity), kind }, isCreated: true });
      }}
      onUseExisting={({ kind, ...entity }) => onAccept({ item, tag: { ...tagOf(item, entity), kind } })}
      {...common}
    />
  );
};
