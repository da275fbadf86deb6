import type { Failure } from '../logic/failure';
import { useText } from '../text';
import { Notice } from './Notice';

interface PanelNoticesProps {
  failure: Failure | null;
  isBlank: boolean;
  isLoadingVocabulary: boolean;
  /** There is an answer, and nothing in it is left to decide on. */
  isEmpty: boolean;
  /** Tags of the article, attached or rejected. */
  decidedCount: number;
  /** There are suggestions, but this user may not decide on them. */
  isReadOnly: boolean;
  onRetry: () => void;
}

/** What the panel has to say besides the suggestions. */
export const PanelNotices = (props: PanelNoticesProps) => {
  const { failure, isBlank, isLoadingVocabulary, isEmpty, decidedCount, isReadOnly, onRetry } = props;
  const t = useText();
  return (
    <>
      {failure ? (
        <div role="alert">
          <Notice
            tone={failure === 'unavailable' ? 'danger' : 'neutral'}
            text={t(`error.${failure}`)}
            action={
              failure === 'unavailable' || failure === 'too-many'
                ? { label: t('error.retry'), onClick: onRetry }
                : undefined
            }
          />
        </div>
      ) : null}
      {isLoadingVocabulary ? <Notice tone="neutral" text={t('status.vocabularyLoading')} /> : null}
      {isBlank ? <Notice tone="neutral" text={t('empty.noText')} /> : null}
      {isEmpty && !failure && !isLoadingVocabulary ? (
        <Notice tone="neutral" text={t(decidedCount > 0 ? 'empty.done' : 'empty.nothing')} />
      ) : null}
      {isReadOnly ? <Notice tone="neutral" text={t('readOnly')} /> : null}
    </>
  );
};
