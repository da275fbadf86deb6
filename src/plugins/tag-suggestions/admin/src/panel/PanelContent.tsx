import * as React from 'react';
import { Flex, VisuallyHidden } from '@strapi/design-system';
import { ArrowsCounterClockwise, Cross } from '@strapi/icons';
import { useAuth, useForm, useNotification, usePersistentState } from '@strapi/strapi/admin';

import { PERMISSIONS, type AttachedTag, type SuggestionItem } from '../../../contracts';
import { CreateEntityDialog } from '../dialogs/CreateEntityDialog';
import { DetailDialog } from '../dialogs/DetailDialog';
import { formSessions } from '../firstSave';
import { FormWatcher } from '../hooks/FormWatcher';
import { useAnnouncement } from '../hooks/useAnnouncement';
import { useDecisions } from '../hooks/useDecisions';
import { useSuggestions, type SuggestionSource } from '../hooks/useSuggestions';
import { useTagField } from '../hooks/useTagField';
import type { Accepted } from '../logic/decision';
import { acceptableAbove, rememberOrder, settleOrder } from '../logic/groups';
import { applyOverlay } from '../logic/overlay';
import { useMayEditField, useRelationTarget } from '../strapi/contentManager';
import { useText } from '../text';
import { AcceptAll } from './AcceptAll';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';
import { describeDeed, StatusLine } from './StatusLine';
import { SuggestionList, type SuggestionListHandle } from './SuggestionList';
import { TagList } from './TagList';

interface PanelContentProps {
  source: SuggestionSource;
  collectionType: string;
  /** The article exists in the language of the form. */
  isStored: boolean;
}

type OpenDialog = { type: 'detail' | 'create'; item: SuggestionItem } | null;

const EMPTY = { suggestions: [], attached: [], rejected: [] };

/** Fewer than this many acceptable suggestions are quicker accepted one by one. */
const ACCEPT_ALL_FROM = 2;

const tagOf = (
  item: SuggestionItem,
  { entityId, entityRowId, name }: { entityId: string; entityRowId?: number; name: string },
): AttachedTag => ({
  entityId,
  entityRowId: entityRowId ?? item.entityRowId ?? 0,
  name,
  kind: item.kind,
  mentionCount: item.mentionCount,
});

/** The panel: suggestions for the text on the screen, the article's tags, and what was rejected. */
export const PanelContent = ({ source, collectionType, isStored }: PanelContentProps) => {
  const t = useText();
  const { toggleNotification } = useNotification();
  const { uid, documentId, tagField, isClone } = source;
  const getValues = useForm('TagSuggestions', (form) => form.getValues);
  const session = React.useMemo(
    () => formSessions.open(getValues, uid, isClone ? undefined : documentId),
    [documentId, getValues, isClone, uid],
  );

  const permissions = useAuth('TagSuggestions', (auth) => auth.permissions);
  const may = (action: string) => permissions.some((permission) => permission.action === action);
  const mayEdit = useMayEditField(tagField, isStored && !isClone);
  const canDecide = mayEdit && may(PERMISSIONS.decide);
  const canCreate = canDecide && may(PERMISSIONS.createEntity);

  const { uid: targetUid, isLocalized } = useRelationTarget(collectionType, uid, tagField);
  const field = useTagField(tagField, { uid: targetUid, locale: isLocalized ? source.locale : undefined });
  const { answer, request, failure, isSlow, isBlank, ask, askSoon, lastRequest } = useSuggestions(
    source,
    session,
  );

  const orderRef = React.useRef<readonly string[]>([]);
  const shownRef = React.useRef<readonly SuggestionItem[]>([]);
  const rankOf = React.useCallback((key: string) => {
    const index = shownRef.current.findIndex((item) => item.key === key);
    return index === -1 ? undefined : index + 1;
  }, []);
  const decisions = useDecisions({ source, session, field, ask, lastRequest, rankOf });
  const { overlay, last, accept, reject, restore, remove, undo, answered } = decisions;
  React.useEffect(() => answered(request), [answered, request]);

  const [isHeld, setIsHeld] = React.useState(false);
  const view = React.useMemo(() => (answer ? applyOverlay(answer, overlay) : EMPTY), [answer, overlay]);
  const items = React.useMemo(
    () => settleOrder(orderRef.current, view.suggestions, isHeld),
    [isHeld, view.suggestions],
  );
  React.useEffect(() => {
    orderRef.current = rememberOrder(orderRef.current, items, isHeld);
    shownRef.current = items;
  }, [isHeld, items]);

  const [threshold, setThreshold] = usePersistentState<number | null>('tag-suggestions.accept-above', null);
  const percent = threshold ?? Math.round((answer?.acceptAllAbove ?? 0.8) * 100);
  const acceptable = acceptableAbove(items, percent / 100);

  const listRef = React.useRef<SuggestionListHandle>(null);
  const [dialog, setDialog] = React.useState<OpenDialog>(null);
  const [announcement, announce] = useAnnouncement(answer ? t('status.count', { count: items.length }) : '');

  const find = (key: string) => items.find((item) => item.key === key);
  const leave = (item: SuggestionItem) => listRef.current?.focusAfter([item.key], item.key);
  const acceptAs = (accepted: Accepted) => {
    announce(describeDeed({ type: 'accepted', accepted: [accepted] }, t));
    void accept([accepted]);
  };
  const onAccept = (key: string) => {
    const item = find(key);
    if (!item || !canDecide) return;
    if (item.status === 'new') return canCreate ? setDialog({ type: 'create', item }) : undefined;
    // Which one is meant must be seen before it is decided.
    if ((item.candidates?.length ?? 0) > 1) return setDialog({ type: 'detail', item });
    if (item.entityId === undefined) return undefined;
    leave(item);
    acceptAs({ item, tag: tagOf(item, { ...item, entityId: item.entityId }) });
  };
  const onReject = (key: string) => {
    const item = find(key);
    if (!item || !canDecide) return;
    leave(item);
    announce(describeDeed({ type: 'rejected', item }, t));
    void reject(item);
  };
  const onUndo = () => {
    const undone = undo();
    if (!undone) return;
    const key =
      undone.type === 'rejected'
        ? undone.item.key
        : undone.type === 'accepted'
          ? undone.accepted[0]?.item.key
          : undefined;
    if (key !== undefined) listRef.current?.focusWhenShown(key);
    announce(t('undo.done', { name: describeDeed(undone, t) }));
  };
  const onOpen = (key: string) => {
    const item = find(key);
    if (item) setDialog({ type: 'detail', item });
  };
  // Rows are memoised: their handlers keep their identity and act on what is current.
  const handlersRef = React.useRef({ onAccept, onReject, onOpen, onUndo });
  React.useEffect(() => {
    handlersRef.current = { onAccept, onReject, onOpen, onUndo };
  });
  const handlers = React.useMemo(
    () => ({
      onAccept: (key: string) => void handlersRef.current.onAccept(key),
      onReject: (key: string) => handlersRef.current.onReject(key),
      onOpen: (key: string) => handlersRef.current.onOpen(key),
      onUndo: () => handlersRef.current.onUndo(),
    }),
    [],
  );

  /** A decided row is gone when its dialog closes: the focus goes to the row that takes its place. */
  const onCloseAutoFocus = (item: SuggestionItem) => (event: Event) => {
    event.preventDefault();
    if (listRef.current) listRef.current.focusAfter([], item.key);
  };
  const decideInDialog = (accepted: Accepted) => {
    leave(accepted.item);
    setDialog(null);
    acceptAs(accepted);
  };
  const forgotten = answer ? view.attached.filter(({ mentionCount }) => mentionCount === 0).length : 0;
  const isLoadingVocabulary = answer?.vocabulary.state === 'loading';

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-testid="tag-suggestions">
      <FormWatcher fields={source.fields} tagField={tagField} onText={askSoon} onTags={ask} />
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {announcement}
        </div>
      </VisuallyHidden>
      <StatusLine count={answer ? items.length : null} isSlow={isSlow} last={last} onUndo={handlers.onUndo} />
      {failure ? (
        <div role="alert">
          <Notice
            tone={failure === 'unavailable' ? 'danger' : 'neutral'}
            text={t(`error.${failure}`)}
            action={
              failure === 'unavailable' || failure === 'too-many'
                ? { label: t('error.retry'), onClick: ask }
                : undefined
            }
          />
        </div>
      ) : null}
      {isLoadingVocabulary ? <Notice tone="neutral" text={t('status.vocabularyLoading')} /> : null}
      {isBlank ? <Notice tone="neutral" text={t('empty.noText')} /> : null}
      {answer && items.length === 0 && !failure && !isLoadingVocabulary ? (
        <Notice
          tone="neutral"
          text={t(view.attached.length + view.rejected.length > 0 ? 'empty.done' : 'empty.nothing')}
        />
      ) : null}
      {answer && !canDecide && items.length > 0 ? <Notice tone="neutral" text={t('readOnly')} /> : null}
      {canDecide && items.length >= ACCEPT_ALL_FROM ? (
        <AcceptAll
          count={acceptable.length}
          threshold={percent}
          onThreshold={setThreshold}
          onAccept={() => {
            const accepted = acceptable.map((item) => ({
              item,
              tag: tagOf(item, { ...item, entityId: item.entityId! }),
            }));
            announce(describeDeed({ type: 'accepted', accepted }, t));
            void accept(accepted);
          }}
        />
      ) : null}
      {items.length > 0 ? (
        <SuggestionList
          ref={listRef}
          items={items}
          canDecide={canDecide}
          canCreate={canCreate}
          onHold={setIsHeld}
          {...handlers}
        />
      ) : null}
      {view.attached.length > 0 ? (
        <Disclosure
          title={t('section.count', { title: t('attached.title'), count: view.attached.length })}
          hint={forgotten > 0 ? t('attached.forgottenCount', { count: forgotten }) : undefined}
          isInitiallyOpen
        >
          <TagList
            label={t('attached.title')}
            icon={<Cross />}
            rows={view.attached.map((tag) => ({
              id: tag.entityId,
              name: tag.name,
              kind: tag.kind,
              note: tag.mentionCount === 0 ? t('attached.forgotten') : undefined,
              actionLabel: t('attached.remove', { name: tag.name }),
            }))}
            onAct={
              canDecide
                ? (id) => {
                    const tag = view.attached.find(({ entityId }) => entityId === id);
                    if (!tag) return;
                    announce(describeDeed({ type: 'removed', tag }, t));
                    remove(tag);
                  }
                : undefined
            }
          />
        </Disclosure>
      ) : null}
      {view.rejected.length > 0 ? (
        <Disclosure title={t('section.count', { title: t('rejected.title'), count: view.rejected.length })}>
          <TagList
            label={t('rejected.title')}
            icon={<ArrowsCounterClockwise />}
            rows={view.rejected.map((item) => ({
              id: item.key,
              name: item.name,
              kind: item.kind,
              actionLabel: t('rejected.undo', { name: item.name }),
            }))}
            onAct={
              canDecide
                ? (key) => {
                    const item = view.rejected.find((candidate) => candidate.key === key);
                    if (!item) return;
                    announce(t('undo.done', { name: item.name }));
                    void restore(item);
                  }
                : undefined
            }
          />
        </Disclosure>
      ) : null}
      {dialog?.type === 'detail' ? (
        <DetailDialog
          item={dialog.item}
          model={uid}
          canDecide={canDecide}
          canCreate={canCreate}
          onClose={() => setDialog(null)}
          onCloseAutoFocus={onCloseAutoFocus(dialog.item)}
          onReject={() => {
            setDialog(null);
            onReject(dialog.item.key);
          }}
          onAccept={(candidate) => {
            const { item } = dialog;
            if (item.status === 'new') return setDialog({ type: 'create', item });
            const chosen = candidate ?? { ...item, entityId: item.entityId! };
            decideInDialog({ item, tag: { ...tagOf(item, chosen), kind: chosen.kind ?? item.kind } });
          }}
        />
      ) : null}
      {dialog?.type === 'create' ? (
        <CreateEntityDialog
          item={dialog.item}
          locale={source.locale}
          onClose={() => setDialog(null)}
          onCloseAutoFocus={onCloseAutoFocus(dialog.item)}
          onCreated={({ kind, ...entity }) => {
            toggleNotification({ type: 'success', message: t('create.done', { name: entity.name }) });
            decideInDialog({
              item: dialog.item,
              tag: { ...tagOf(dialog.item, entity), kind },
              isCreated: true,
            });
          }}
          onUseExisting={({ kind, ...entity }) =>
            decideInDialog({ item: dialog.item, tag: { ...tagOf(dialog.item, entity), kind } })
          }
        />
      ) : null}
    </Flex>
  );
};
