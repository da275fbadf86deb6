import * as React from 'react';
import { Flex, VisuallyHidden } from '@strapi/design-system';
import { useAuth, useForm, usePersistentState } from '@strapi/strapi/admin';

import { PERMISSIONS, type SuggestionItem } from '../../../contracts';
import { formSessions } from '../firstSave';
import { FormWatcher } from '../hooks/FormWatcher';
import { useAnnouncement } from '../hooks/useAnnouncement';
import { useDecisions } from '../hooks/useDecisions';
import { usePanelDeeds, type PanelDialog } from '../hooks/usePanelDeeds';
import { usePanelView } from '../hooks/usePanelView';
import { useSuggestions, type SuggestionSource } from '../hooks/useSuggestions';
import { useTagField } from '../hooks/useTagField';
import { acceptableAbove } from '../logic/groups';
import { useMayEditField, useRelationTarget } from '../strapi/contentManager';
import { useText } from '../text';
import { AcceptAll } from './AcceptAll';
import { DecidedTags } from './DecidedTags';
import { PanelDialogs } from './PanelDialogs';
import { PanelNotices } from './PanelNotices';
import { describeDeed, StatusLine } from './StatusLine';
import { SuggestionList, type SuggestionListHandle } from './SuggestionList';

interface PanelContentProps {
  source: SuggestionSource;
  collectionType: string;
  /** The article exists in the language of the form. */
  isStored: boolean;
}

/** Fewer than this many acceptable suggestions are quicker accepted one by one. */
const ACCEPT_ALL_FROM = 2;

/** The panel: suggestions for the text on the screen, the article's tags, and what was rejected. */
export const PanelContent = ({ source, collectionType, isStored }: PanelContentProps) => {
  const t = useText();
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

  const shownRef = React.useRef<readonly SuggestionItem[]>([]);
  const rankOf = React.useCallback((key: string) => {
    const index = shownRef.current.findIndex((item) => item.key === key);
    return index === -1 ? undefined : index + 1;
  }, []);
  const decisions = useDecisions({ source, session, field, ask, lastRequest, rankOf });
  const { overlay, last, restore, remove, answered } = decisions;
  React.useEffect(() => answered(request), [answered, request]);
  const { view, items, setIsHeld } = usePanelView(answer, overlay, shownRef);

  const [threshold, setThreshold] = usePersistentState<number | null>('tag-suggestions.accept-above', null);
  const percent = threshold ?? Math.round((answer?.acceptAllAbove ?? 0.8) * 100);
  const acceptable = acceptableAbove(items, percent / 100);

  const listRef = React.useRef<SuggestionListHandle>(null);
  const [dialog, setDialog] = React.useState<PanelDialog>(null);
  const [announcement, announce] = useAnnouncement(answer ? t('status.count', { count: items.length }) : '');
  const { handlers, acceptAll, decideInDialog } = usePanelDeeds({
    items,
    decisions,
    canDecide,
    canCreate,
    listRef,
    setDialog,
    announce,
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-testid="tag-suggestions">
      <FormWatcher fields={source.fields} tagField={tagField} onText={askSoon} onTags={ask} />
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {announcement}
        </div>
      </VisuallyHidden>
      <StatusLine count={answer ? items.length : null} isSlow={isSlow} last={last} onUndo={handlers.onUndo} />
      <PanelNotices
        failure={failure}
        isBlank={isBlank}
        isLoadingVocabulary={answer?.vocabulary.state === 'loading'}
        isEmpty={answer !== null && items.length === 0}
        decidedCount={view.attached.length + view.rejected.length}
        isReadOnly={answer !== null && !canDecide && items.length > 0}
        onRetry={ask}
      />
      {canDecide && items.length >= ACCEPT_ALL_FROM ? (
        <AcceptAll
          count={acceptable.length}
          threshold={percent}
          onThreshold={setThreshold}
          onAccept={() => acceptAll(acceptable)}
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
      <DecidedTags
        attached={view.attached}
        rejected={view.rejected}
        canDecide={canDecide}
        onRemove={(tag) => {
          announce(describeDeed({ type: 'removed', tag }, t));
          remove(tag);
        }}
        onRestore={(item) => {
          announce(t('undo.done', { name: item.name }));
          void restore(item);
        }}
      />
      <PanelDialogs
        dialog={dialog}
        setDialog={setDialog}
        model={uid}
        locale={source.locale}
        canDecide={canDecide}
        canCreate={canCreate}
        onAccept={decideInDialog}
        onReject={handlers.onReject}
        focusNear={(key) => listRef.current?.focusAfter([], key)}
      />
    </Flex>
  );
};
