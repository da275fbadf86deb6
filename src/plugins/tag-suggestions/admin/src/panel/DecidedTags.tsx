import { ArrowsCounterClockwise, Cross } from '@strapi/icons';

import type { AttachedTag, SuggestResponse } from '../../../contracts';
import { useText } from '../text';
import { Disclosure } from './Disclosure';
import { TagList } from './TagList';

type RejectedTag = SuggestResponse['data']['rejected'][number];

interface DecidedTagsProps {
  attached: readonly AttachedTag[];
  rejected: readonly RejectedTag[];
  canDecide: boolean;
  onRemove: (tag: AttachedTag) => void;
  onRestore: (item: RejectedTag) => void;
}

/** The article's tags, and what was rejected, each with the way back. */
export const DecidedTags = ({ attached, rejected, canDecide, onRemove, onRestore }: DecidedTagsProps) => {
  const t = useText();
  const forgotten = attached.filter(({ mentionCount }) => mentionCount === 0).length;
  return (
    <>
      {attached.length > 0 ? (
        <Disclosure
          title={t('section.count', { title: t('attached.title'), count: attached.length })}
          hint={forgotten > 0 ? t('attached.forgottenCount', { count: forgotten }) : undefined}
          isInitiallyOpen
        >
          <TagList
            label={t('attached.title')}
            icon={<Cross />}
            rows={attached.map((tag) => ({
              id: tag.entityId,
              name: tag.name,
              kind: tag.kind,
              note: tag.mentionCount === 0 ? t('attached.forgotten') : undefined,
              actionLabel: t('attached.remove', { name: tag.name }),
            }))}
            onAct={
              canDecide
                ? (id) => {
                    const tag = attached.find(({ entityId }) => entityId === id);
                    if (tag) onRemove(tag);
                  }
                : undefined
            }
          />
        </Disclosure>
      ) : null}
      {rejected.length > 0 ? (
        <Disclosure title={t('section.count', { title: t('rejected.title'), count: rejected.length })}>
          <TagList
            label={t('rejected.title')}
            icon={<ArrowsCounterClockwise />}
            rows={rejected.map((item) => ({
              id: item.key,
              name: item.name,
              kind: item.kind,
              actionLabel: t('rejected.undo', { name: item.name }),
            }))}
            onAct={
              canDecide
                ? (key) => {
                    const item = rejected.find((candidate) => candidate.key === key);
                    if (item) onRestore(item);
                  }
                : undefined
            }
          />
        </Disclosure>
      ) : null}
    </>
  );
};
